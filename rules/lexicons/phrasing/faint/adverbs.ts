/** Adverbs that paint how something was done or nudge the reader: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';

/** Colourful adverbs. */
export const faintAdverbs = (): readonly PhraseEntry[] => [];
