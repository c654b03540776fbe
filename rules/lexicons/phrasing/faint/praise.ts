/** Words that sell a little: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';

/** Faint puffery. */
export const faintPraise = (): readonly PhraseEntry[] => [];
