/** Adjectives that colour events, works, plans and states of affairs: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { compoundWords } from './things-compounds.ts';
import { doers } from './things-doers.ts';
import { eponyms } from './things-eponyms.ts';
import { excesses } from './things-excess.ts';
import { failings } from './things-failings.ts';
import { glowing } from './things-praise.ts';
import { quarrelsome } from './things-quarrels.ts';
import { shades } from './things-shades.ts';
import { toned } from './things-tones.ts';

/** Colourful adjectives of things. */
export const faintThings = (): readonly PhraseEntry[] => [
  ...quarrelsome(),
  ...failings(),
  ...excesses(),
  ...toned(),
  ...glowing(),
  ...eponyms(),
  ...compoundWords(),
  ...doers(),
  ...shades(),
];
