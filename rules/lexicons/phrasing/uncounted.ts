import type { Condition, PhraseEntry } from '../../contract/index.ts';

/** Words that ask for a number: "a", "these" before, "is", "have" after. */
const agreeing: readonly Condition[] = [
  { before: 'a|an|one|this|that|these|those|each|every|another|many|few|several|both|two|three|four|five|six' },
  { after: '*? is|are|was|were|has|have|does|do' },
];

/**
 * An entry whose plain word has another number than the phrase ("load-shedding", "power cuts"): the plain word takes its
 * place only where nothing near by would disagree, and is named everywhere.
 */
export function uncounted({ use = [], ...entry }: PhraseEntry): readonly PhraseEntry[] {
  const [plain] = typeof use === 'string' ? [use] : use;
  return [
    { ...entry, use, unless: [...(entry.unless ?? []), ...agreeing] },
    { ...entry, advice: `the plain word is “${plain?.replace(/\/[vna]/, '')}”` },
  ];
}
