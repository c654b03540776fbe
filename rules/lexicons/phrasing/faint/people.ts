/** Adjectives that colour people, their minds and their manners: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { actors } from './people-actors.ts';
import { everyday } from './people-common.ts';
import { compounds } from './people-compounds.ts';
import { fighters } from './people-fighters.ts';
import { follies } from './people-follies.ts';
import { tempers } from './people-tempers.ts';
import { vices } from './people-vices.ts';
import { virtues } from './people-virtues.ts';

/** Colourful adjectives of people and conduct. */
export const faintPeople = (): readonly PhraseEntry[] => [
  ...everyday(),
  ...tempers(),
  ...vices(),
  ...follies(),
  ...fighters(),
  ...virtues(),
  ...compounds(),
  ...actors(),
];
