/** Images, many of them worn, for what people and politics do: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';

/** Faint images. */
export const faintImages = (): readonly PhraseEntry[] => [];
