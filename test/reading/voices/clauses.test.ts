import { check } from './marks.ts';

/** How the clause around a cue tells who speaks, and whether anybody does. */
const clauses: Readonly<Record<string, readonly string[]>> = {
  'a plural before a verb is the noun': [
    '[source Other advocates] [cue also said] [content the fees should fall].',
    '[source Three calls] [cue said] [content the pier was on fire].',
  ],
  'a verb whose past looks like its base': [
    '[source Lee] [cue has cast] [content the port as a burden].',
    '[source? A sign] [cue read:] [quote “No ships.”]',
  ],
  'the speaker stands between "with" and the verb': [
    'The race is close, with [source a third of voters] [cue saying] [content that the port matters].',
  ],
  'a letter or a day between the conjunction and the verb': [
    '[source1 [source2 Lee]] [cue1 told] the board [content1 that she was ill], but in a later letter [cue2 denied] [content2 that she had been].',
  ],
  'what is said goes on behind some conjunctions': [
    '[source Lee] [cue said] [content she fed those who were ill, but who could walk].',
    '[source Lee] [cue said] [content the town had lost the pier, but also the ships].',
    '[source Lee] [cue said] [content she would go], but the town stayed.',
    '[source Lee] [cue urged] [content Roe to wait until the ships were in].',
    '[source Lee] [cue urged] [content Roe to sell the pier], in the face of protest.',
  ],
  'who gets criticism has not said it': ['Lee faced [mind criticism] [content that the plan was too dear].'],
  'the clause that began last has the speaker': [
    'The mayor left, while [source Lee] won by [cue saying] [content that the port was safe].',
    'They spoke as the doors were shut and [source they] [mind were free to discuss] [content the plan].',
  ],
  'a cause stands before whoever is made to say it': [
    'The storm forced [source the mayor] [cue to admit] [content that the pier was weak].',
  ],
  'time spent is no speaker': ['[source Lee] spent the week [mind attacking] [content the plan].'],
  'capitals make a name of a pronoun': ['[source US officials] [cue said] [content the port was shut].'],
  'a phrase that ends in a pronoun or holds a participle': [
    '[source? A source close to him] [cue said] [content the port was shut].',
    '[source? People briefed on the plan] [cue say] [content that it is old].',
  ],
  'a bracket and its comma behind the name': [
    '[source Jack Lee (Hull)], [cue said] after a lunch on Tuesday [content that he had seen it].',
  ],
  'whatever stands before the claim behind "according to"': [
    '[cue According to] [source the list published Thursday], [content Roe will speak].',
    '[cue According to] [source HarbourPost]: [quote “The pier is old.”]',
    '[cue According to] [source interviews with more than ten sailors], [content the pier is old].',
  ],
  'a contracted verb behind the listener': ['[source Lee] [cue tells] voters [content she’s with them].'],
  'what is denied or reported, as a gerund': ['[source Lee] [cue denied] [content taking the boat].'],
  'a comma before "that"': ['[source Lee] [cue added], [content that the port was shut].'],
  'when something was said': ['Lee said so after she left the room.'],
  'plans and messages have owners': [
    '[source She] stood by [mind her plan] [content to sell the pier].',
    'They were drawn to [source the mayor’s] [mind plan] [content to sell the pier].',
    'The plan to sell the pier is old.',
    'He knows [source her] [cue message of] [content peace].',
  ],
  'a plural of a study that speaks': [
    '[source? A survey of insiders] [cue shows] [content that the port is old].',
    '[source Lee’s early estimates] [cue are showing] [content that the port is old].',
  ],
  'a day behind its "this"': ['[source Lee] this week [cue urged] [content Roe to go].'],
  'whoever keeps up attacks owns them, whoever rejects a claim does not': [
    '[source Lee] kept up [mind his attacks on] [content the plan].',
    'The board heard [source her] [cue call for] [content peace].',
    '[source The court] [mind rejected] [content his claim that the port was safe].',
  ],
  'who is spoken to stands before what is spoken about': [
    '[source Lee] [mind spoke] with the board about [content the pier].',
    '[source Lee] [mind talked warmly about] [content the pier].',
  ],
  'what somebody seems to say': ['[source The memo] [cue seems to show] [content that the pier was weak].'],
  'what a place is known for': ['[content It] [cue is best known for] [content its wine].'],
  'adjectives before a plural that looks like a verb': [
    '[source Lee] [cue asked about] [content the most dramatic details of the storm].',
  ],
  'what one is likely to say': ['[source? Voters] [cue are more likely to say] [content that the fees are fair].'],
  'a question behind the noun': [
    'There are [mind questions about] [content how the pier fell].',
    '[source Lee] [mind raised doubts about] [content whether the pier was safe].',
  ],
  'a closing mark that opens elsewhere': ['[quote “Not now,“] [source she] [cue said].'],
  'a possessive day begins a name': [
    '[cue According to] [source Monday’s Harbour Mail poll], [content the fees are fair].',
  ],
  'both halves of a sentence, the second with a verb in the past': [
    '[content Mending the pier], [source Lee] [cue said], [content allowed her to rest].',
  ],
};

describe('clauses', () => {
  for (const [title, marked] of Object.entries(clauses))
    describe(title, () => {
      for (const one of marked) it(one, () => check(one));
    });
});
