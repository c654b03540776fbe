/** Verbs that paint how something was said: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';

/** Colourful verbs of speech. */
export const faintSpeech = (): readonly PhraseEntry[] => [];
