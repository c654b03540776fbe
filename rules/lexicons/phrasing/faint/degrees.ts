/** Words of degree that push a little: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';

/** Words that push a little. */
export const faintDegrees = (): readonly PhraseEntry[] => [];
