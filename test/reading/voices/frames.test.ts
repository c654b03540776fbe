import { check } from './marks.ts';

/** Grammar around a cue that is more than "somebody says something". */
const frames: Readonly<Record<string, readonly string[]>> = {
  'what the verb takes stands before its subject': [
    'He liked the plan, [content which] [source the mayor] [mind rejected].',
    'They got [content everything] [source they] [mind wanted].',
    'He gave [content what] [source the minister] [cue described] [content as a false account].',
    'The fees, [content which] [source the union] [cue called] [content unfair], were dropped.',
  ],
  'no object stands before a subject': [
    'There is an issue on which the mayor leads.',
    '[source Lee] [cue says] [content that the town leads].',
  ],
  'a subject that is a number or a share': [
    '[source About one in five] [cue say] [content they would stay].',
    '[source 59.6 percent of voters] [mind rejected] [content the plan].',
    '[content The plan] [mind was rejected by] [source 59.6 percent of voters].',
  ],
  'nouns that look like verbs': [
    'The money came late.',
    '[content The money came late], [source? new fundraising reports] [cue show].',
    '[source The United States] [cue openly called for] [content a ban].',
  ],
  'the speaker stands inside what is said': [
    '[content The danger], [cue said] [source Lee], [content would be clear by May].',
    '[content When she came in, her face fell], [source he] [cue said], [content and she sat down].',
  ],
  'all of a sentence was reported by somebody': [
    '[cue As reported by] [source Western Mail], [content the port lost money].',
    '[content The port lost money], [cue as first reported by] [source the Daily Mail].',
    'In [source her] [cue view], [content the plan is odd].',
    '[content To win, the port needs new piers], [source? local analysts] [cue say]; last year it had none.',
    '[content There is concern about the fees], [source the clerk’s aide Max Roe] [cue stated].',
  ],
  'the subject gets what the noun names': [
    '[content The mayor] [mind won the support of] [source the union].',
    '[content The mayor] [mind drew criticism from] [source the union] [content for the plan].',
    '[source Lee] came out [mind in support of] [content the plan].',
  ],
  'whoever speaks is named before, or behind': [
    '[source She] won voters with [cue promises] [content to lower the fees].',
    '[source Lee] hit back, [cue saying] [content that the port was safe].',
    'After [cue initially saying] [content he would go], [source Lee] stayed.',
    '[source She] [cue then asked] [content if the port was safe].',
    '[source Ann Lee, a former candidate,] [cue labelled] [content Max Roe “unfit to lead.”]',
  ],
  'a name that is a verb elsewhere': ['In Hull, [source Will] [mind believes] [content that Lee is right].'],
  'a quotation in two pieces with words between': [
    '[content "I doubt the wisdom" -- that Lee is a fool -- "will last,"] [source he] [cue says].',
  ],
  'a statement is no claim of its own': ['[source Ann Lee] [cue says] in a statement [content that the port is safe].'],
  'a noun and its copula': [
    '[source His] [cue message is] [content that the port is safe].',
    '[mind The question is] [content whether the port is safe].',
    '[source The mayor’s] [cue slogan is] [quote “Ships first.”]',
    '[source His] [cue promise] on Monday [content that the port would stay open] was odd.',
  ],
  'a listener stands before the claim': [
    '[source Lee] [cue told] the Mail [content the plan was a farce].',
    '[source Lee] [cue told] reporters in Hull on Friday [content the plan was a farce].',
  ],
  'what somebody wrote': [
    '[source Both men] issued a statement [cue expressing] [content hope].',
    '[source? A petition] [cue calling on] [content the mayor to go] was signed.',
  ],
  'a demonstrative, a denial, a word for what was said': [
    '[source Max Roe] [cue called] [content that “beyond silly.”]',
    'The mayor, [source who] [cue has threatened] [content not to come], is ill.',
    '[source Neither side] [cue would say] [content so].',
    'There are 384 pledged votes.',
  ],
  'the verb opens the sentence': ['[cue Said] [source Ann Lee, who grew up there,] [quote “We were all proud.”]'],
  'the subject is shared': [
    '[source1 [source2 He]] [mind1 praised] [content1 the “old port,”] [cue2 telling] reporters [content2 that it was safe].',
  ],
  'it is somebody’s, and nobody’s in particular': [
    'It is hard [mind to imagine] [content the port without ships].',
    '[cue A call for] [content peace] came late.',
    '[mind The criticism of] [content the plan] comes late.',
  ],
};

describe('frames', () => {
  for (const [name, marked] of Object.entries(frames))
    describe(name, () => {
      for (const text of marked) it(text, () => check(text));
    });
});
