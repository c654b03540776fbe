/** The house styles that come with the tool. */
import type { Style } from '../contract/index.ts';
import { ap } from './ap.ts';
import { bbc } from './bbc.ts';
import { chicago } from './chicago.ts';
import { economist } from './economist.ts';
import { eu } from './eu.ts';
import { govUk } from './gov-uk.ts';
import { guardian } from './guardian.ts';
import { international } from './international.ts';
import { un } from './un.ts';
import { wikipedia } from './wikipedia.ts';

export { international } from './international.ts';
export { formNames } from './profile.ts';

/** All of them, the default first, the others by name. */
export const styles: readonly Style[] = [
  international,
  ap,
  bbc,
  chicago,
  economist,
  eu,
  govUk,
  guardian,
  un,
  wikipedia,
];
