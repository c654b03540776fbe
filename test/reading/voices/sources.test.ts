import { check } from './marks.ts';

const examples: Readonly<Record<string, readonly string[]>> = {
  'sources that nobody could telephone': [
    '[source? Critics] [cue say] [content the plan will fail].',
    '[source? Some] [cue argue] [content that the plan will fail].',
    '[source? Many] [cue say] [content the plan will fail].',
    '[source? Experts] [cue warn] [content that the plan will fail].',
    '[source? Observers] [cue say] [content the plan will fail].',
    '[source? Studies] [cue show] [content that sleep helps].',
    '[source? Research] [cue suggests] [content that sleep helps].',
    '[source? A person familiar with the matter] [cue said] [content the plan had failed].',
    '[source? Critics of the mayor] [cue say] [content the plan will fail].',
    '[source? People in Hamburg] [cue say] [content the plan will fail].',
    '[content The plan will fail], [cue according to] [source? observers].',
    '[source? Several officials] [cue said] [content the plan had failed].',
  ],
  'sources that a reader can tell': [
    '[source Analysts at Fitch] [cue say] [content the plan will fail].',
    '[source Treasury officials] [cue say] [content the plan will fail].',
    '[source Officials at the ministry] [cue say] [content the plan will fail].',
    '[source Three analysts] [cue say] [content the plan will fail].',
    '[source Two studies] [cue show] [content that sleep helps].',
    '[source The study] [cue shows] [content that sleep helps].',
    '[source The ministry] [cue says] [content the plan will fail].',
    '[source A spokeswoman for the ministry] [cue says] [content the plan will fail].',
    '[source Police] [cue say] [content the plan failed].',
    '[source We] [cue say] [content the plan will fail].',
  ],
  'pronouns are as well known as their bearer': [
    '[source1 Lee] [cue1 said] [content1 the plan failed]. [source2 He] [cue2 added] [content2 that fees would rise].',
    '[source?1 Critics] [cue1 say] [content1 the plan failed]. [source?2 They] [cue2 say] [content2 that fees will rise].',
    '[source1 Lee] [cue1 said] [content1 the plan failed].\n\n[source2 He] [cue2 added] [content2 that fees would rise].',
    'The analysts, [source who] [cue say] [content the plan will fail], work at Fitch.'.replace(
      '[source who]',
      '[source? who]',
    ),
  ],
};

describe('sources', () => {
  for (const [name, marked] of Object.entries(examples))
    describe(name, () => {
      for (const text of marked) it(text, () => check(text));
    });
});
