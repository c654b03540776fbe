/** Tags on people and camps that a desk may keep: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';

/** Faint tags. */
export const faintTags = (): readonly PhraseEntry[] => [];
