import { check } from './marks.ts';

const examples: Readonly<Record<string, readonly string[]>> = {
  'beliefs, wishes and attitudes hand on no claim': [
    '[source Lee] [mind believes] [content that the wall will hold].',
    '[source Lee] [mind likely believes] [content that the wall will hold].',
    '[source Beijing] [mind wants] [content to build a second port].',
    '[source The board] [mind hopes] [content to open the bridge in May].',
    '[source The board] [mind fears] [content that fees will double].',
    '[source The board] [mind is confident] [content that the wall will hold].',
    '[source The board] [mind is critical of] [content the new levy].',
    '[source The union] [mind opposes] [content the new levy].',
    '[source The union] [mind criticised] [content the new levy].',
    '[source The board] [mind plans] [content to build a second port].',
    '[source The board] [cue agreed] [content to lower the fees].',
    '[source Most tenants] [mind see] [content the levy as a burden].'.replace('[source Most', '[source? Most'),
    '[source Lee] [mind spoke about] [content the levy].',
    '[content The plan] [mind was criticised by] [source the union].',
  ],
  'words of somebody’s own in a stated belief are quoted': ['[source Lee] [cue thinks] [quote “the wall will hold”].'],
  'how things look is the writer’s own': [
    '[content The wall] [mind seems] [content to hold].',
    '[content The levy] [mind appeared] [content likely to fail].',
  ],
};

const sourceless: Readonly<Record<string, readonly string[]>> = {
  'passives that nobody answers for': [
    '[cue It is said] [content that the wall will hold].',
    '[content The wall] [cue is said] [content to be safe].',
    '[content The mayor] [cue was accused of] [content lying].',
    '[content The levy] [cue was announced] on Friday.',
    '[content The wall] [cue is described as] [content safe].',
    '[content The levy] [cue is called] [content a “harbour gift”].',
    '[content The firm] [cue is alleged] [content to have paid the judge].',
  ],
  'beliefs of nobody in particular': [
    '[cue It is widely believed] [content that the wall will hold].',
    '[content The port] [cue is expected] [content to close in May].',
    '[content The levy] [cue is seen as] [content a burden].',
    '[content The minister] [cue is thought] [content to be ill].',
    '[cue It is feared] [content that the wall will break].',
    '[mind It is clear] [content that the wall will break].',
  ],
  adverbs: [
    '[content The minister] [cue reportedly] [content left the country].',
    '[content The firm] [cue allegedly] [content paid the judge].',
  ],
  'a passive with its source': [
    '[content The wall] [mind is seen by] [source the board] [content as safe].',
    '[content The plan] [cue was described by] [source the mayor] [content as a gift].',
    '[content The news] [cue was first reported by] [source the Daily Mail].',
  ],
};

const nouns: Readonly<Record<string, readonly string[]>> = {
  'a noun with its owner': [
    '[source The minister’s] [cue claim] [content that the port is safe] is odd.',
    '[source Her] [cue claim] [content that the port is safe] is odd.',
    '[source Kazakhstan’s] [cue call for] [content a summit] was ignored.',
    '[source His] [cue repeated warnings about] [content the wall] were ignored.',
    '[source The union’s] [mind criticism of] [content the levy] was ignored.',
    '[source The board’s] [mind decision] [content to close the port] was odd.',
    'A [cue statement] by [source the ministry] [content that the port is safe] was withdrawn.',
    '[source The minister] [cue made the claim] [content that the port is safe].',
    '[source Lee] [cue issued a warning] [content that the wall would break].',
  ],
  'a noun without owner': [
    '[cue The claim] [content that the port is safe] is odd.',
    '[mind Fears] [content that the wall will break] are growing.',
    '[mind The belief] [content that the wall will hold] is common.',
    'There were [cue allegations of] [content fraud].',
  ],
};

describe('minds and attitudes', () => {
  for (const [name, marked] of Object.entries({ ...examples, ...sourceless, ...nouns }))
    describe(name, () => {
      for (const text of marked) it(text, () => check(text));
    });
});
