import { check } from './marks.ts';

const examples: Readonly<Record<string, readonly string[]>> = {
  'the quotation before the speaker': [
    '[quote “We will close the port,”] [source the minister] [cue said].',
    '[quote “We will close the port,”] [cue said] [source the minister].',
    '[quote "We will close the port,"] [source Anna Weber] [cue said] on Monday.',
    "[quote 'We will close the port,'] [source she] [cue said].",
    '[quote «We will close the port»], [source the minister] [cue said].',
    '[quote „We will close the port“], [source the minister] [cue said].',
    '[quote “Who let the water in?”] [cue asked] [source the harbour master].',
    '[quote “Never!”] [source Lopez] [cue shouted].',
    '[quote “We sail at dawn,”] [cue thundered] [source the captain].',
    '[quote “We sail at dawn,”] [source the captain] [cue thundered].',
    '[quote “We will close the port,”] [cue said] [source Anna Weber, a former judge who now runs the harbour board].',
    '[quote “We will close the port,”] [source Anna Weber, a former judge,] [cue said].',
    '[quote1 “We will close the port,”] [cue1 said] [source1 [source2 Anna Weber]], [cue2 adding] [content2 that it would reopen in May].',
  ],
  'the quotation after the speaker': [
    '[source The minister] [cue said], [quote “The port will close.”]',
    '[source The minister] [cue said:] [quote “The port will close.”]',
    '[source Weber] [cue replied:] [quote “The port will close. It will not open again.”]',
    '[source He] [cue added], [quote “No ship will be turned away.”]',
    '[source The mayor] [cue told] reporters on Friday: [quote “We were not asked.”]',
    '[source Weber] [cue wrote] in a letter to the board, [quote “We were not asked.”]',
    '[source Anna Weber][cue :] [quote “We were not asked.”]',
    '[source The sign] [cue read:] [quote “No entry.”]',
  ],
  'the speaker in the middle': [
    '[quote “The port,”] [source the minister] [cue said], [quote “will close in May.”]',
    '[quote1 “The port will close in May,”] [source1 the minister] [cue1 said]. [quote2 “Nobody will lose a job.”]',
    '[quote1 “We were not asked,”] [cue1 said] [source1 Weber]. [quote2 “We will go to court.”]',
  ],
  'a quotation mixed into reported speech': [
    '[source The minister] [cue said] [content the plan was “a gift to smugglers”].',
    '[source The minister] [cue called] [content the plan “a gift to smugglers”].',
    '[source The minister] [cue described] [content the plan as “a gift to smugglers”].',
    '[source Weber] [cue said] [content that the board “was never asked” and would sue].',
    '[content The plan is “a gift to smugglers,”] [cue said] [source Weber].',
  ],
  'a quotation that carries on': [
    '[source1 Weber] [cue1 said] [content1 the port would close]. [quote2 “Nobody will lose a job.”]',
    '[quote1 “The port will close,”] [source1 Weber] [cue1 said].\n\n[quote2 “Nobody will lose a job.”]',
    '[source Weber] [cue said:] [quote “The port will close. It will not open again.]',
  ],
};

describe('direct speech', () => {
  for (const [name, marked] of Object.entries(examples))
    describe(name, () => {
      for (const text of marked) it(text, () => check(text));
    });
});
