import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { both } from './conditions.ts';

/** Behind a preposition no verb agrees with the phrase, and without an article nothing else asks for its number. */
const free: readonly Condition[] = [
  { before: 'of|for|by|in|with|to|through|from|on|after|before|about|against|over|without|despite|during|amid' },
];

/**
 * An entry whose plain word has another number than the phrase ("load-shedding", "power cuts"): the plain word takes its
 * place only where nothing near by would disagree, and is named everywhere.
 */
export function uncounted({ use = [], ...entry }: PhraseEntry): readonly PhraseEntry[] {
  const [plain] = typeof use === 'string' ? [use] : use;
  return [
    { ...entry, use, when: both(entry.when ?? [{}], free) },
    { ...entry, advice: `the plain word is “${plain?.replace(/\/[vna]/, '')}”` },
  ];
}
