/** Adjectives that colour events, works, plans and states of affairs: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';

/** Colourful adjectives of things. */
export const faintThings = (): readonly PhraseEntry[] => [];
