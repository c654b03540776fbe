import type { Count, RuleCount, Tally } from './tally.ts';

/** The audit for programs: counts, hits per 1000 words, and all entries with their samples. */
export function asJson(tally: Tally, failed: number): string {
  const { articles, words } = tally;
  const rules = tally.sorted().map((count) => ruleOf(count, words));
  return `${JSON.stringify({ version: 1, articles, words, failed, rules }, null, 2)}\n`;
}

const ruleOf = (count: RuleCount, words: number) => ({
  rule: count.rule.id,
  ...countsOf(count, count, words),
  entries: count.sorted().map(([entry, of]) => ({
    entry,
    ...countsOf(of, count, words),
    samples: of.samples.all(),
  })),
});

const countsOf = ({ hits, aboveHint, inQuotations, articles }: Count, { isWordList }: RuleCount, words: number) => ({
  hits,
  perThousand: perThousand(hits, words),
  aboveHint,
  inQuotations: isWordList ? inQuotations : null,
  articles,
});

/** Hits per 1000 words, to four digits that count. */
const perThousand = (hits: number, words: number): number =>
  words === 0 ? 0 : Number(((1000 * hits) / words).toPrecision(4));
