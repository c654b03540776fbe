/** Adjectives that colour people, their minds and their manners: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';

/** Colourful adjectives of people and conduct. */
export const faintPeople = (): readonly PhraseEntry[] => [];
