/** Nouns of feeling, blame and praise: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';

/** Colourful nouns. */
export const faintNouns = (): readonly PhraseEntry[] => [];
