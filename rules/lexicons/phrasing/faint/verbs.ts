/** Verbs that paint what was done: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';

/** Colourful verbs. */
export const faintVerbs = (): readonly PhraseEntry[] => [];
