/** What keeps a tag from being the writer’s. */
import type { Condition } from '../../contract/index.ts';

/** Somebody with the right to say so has said so, or the word is the group's own. */
export const designated: readonly Condition[] = [
  {
    near: `
      designated; designates; designation; proscribed; banned; listed; classified; classifies; self-described; calls itself;
      call themselves; calls himself; calls herself; convicted; indicted; charged; sentenced; pleaded; list of
    `,
  },
];

/** What somebody is said not to be is no tag put on them. */
export const denied: Condition = {
  before: [
    "not|never|no|isn't|wasn't|aren't|weren't|neither|nor a|an?",
    "not|never|isn't|wasn't a|an *?",
    'no longer a|an?',
  ],
};
