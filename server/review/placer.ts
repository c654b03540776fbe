import type { Block, Finding, Sentence, Span } from '../../rules/contract/index.ts';
import type { PlacedBlock, Reading } from '../reading/index.ts';
import { fingerprint, numbered } from './fingerprint.ts';
import type { Failure, Judge, Verdict } from './judge.ts';
import { placeFixes, placeRelated } from './place.ts';
import { remember } from './remember.ts';
import { inOrder, oneSquiggleEach, type PlacedVerdict } from './squiggles.ts';

/** Turns verdicts into findings: from blocks to places in the article, one squiggle a trouble, each with its name. */
export interface Placer {
  place(
    reading: Reading,
    judge: Judge,
  ): { readonly findings: readonly Finding[]; readonly failures: readonly Failure[] };
}

/** A placer that remembers the names of verdicts, which take a look at the text. */
export function createPlacer(): Placer {
  const names = new WeakMap<Verdict, string>();
  const nameIn = (verdict: Verdict, block: Block): string =>
    remember(names, verdict, () => nameOf(verdict, block.source, sentenceAt(block, verdict.report.span.start)));

  function ofBlocks({ blocks }: Reading, judge: Judge, placed: PlacedVerdict[], failures: Map<string, Failure>): void {
    for (const { start, block } of blocks) {
      const judgement = judge.ofBlock(block);
      for (const failure of judgement.failures) if (!failures.has(failure.rule)) failures.set(failure.rule, failure);
      for (const verdict of judgement.verdicts) {
        const { span } = verdict.report;
        placed.push({
          start: span.start + start,
          end: span.end + start,
          verdict,
          origin: start,
          name: nameIn(verdict, block),
        });
      }
    }
  }

  function ofArticle(reading: Reading, judge: Judge, placed: PlacedVerdict[], failures: Map<string, Failure>): void {
    const judgement = judge.ofArticle(reading);
    for (const failure of judgement.failures) if (!failures.has(failure.rule)) failures.set(failure.rule, failure);
    for (const verdict of judgement.verdicts) {
      const { span } = verdict.report;
      const name = nameOf(verdict, reading.text, surroundings(reading, span.start));
      placed.push({ start: span.start, end: span.end, verdict, origin: 0, name });
    }
  }

  return {
    place(reading, judge) {
      const placed: PlacedVerdict[] = [];
      const failures = new Map<string, Failure>();
      ofBlocks(reading, judge, placed, failures);
      ofArticle(reading, judge, placed, failures);
      const heard = oneSquiggleEach(placed.sort(inOrder));
      const fingerprints = numbered(heard.map(({ name }) => name));
      const findings = heard.map((verdict, at) => findingOf(verdict, fingerprints[at] as string, reading.text));
      return { findings, failures: [...failures.values()] };
    },
  };
}

function findingOf({ start, end, verdict, origin }: PlacedVerdict, name: string, text: string): Finding {
  const { rule, severity, report } = verdict;
  return {
    rule: rule.id,
    severity,
    start,
    end,
    message: report.message,
    fingerprint: name,
    related: placeRelated(report.related, origin),
    fixes: placeFixes(report.fixes, origin, text),
    ...(report.binding ? { binding: true } : {}),
  };
}

function nameOf({ rule, report }: Verdict, source: string, sentence: string): string {
  return fingerprint(rule.id, source.slice(report.span.start, report.span.end), sentence);
}

/** The source of the sentence at a place of a block; of the whole block where no sentence is. */
function sentenceAt(block: Block, place: number): string {
  const sentence = last(block.sentences, (each: Sentence) => each.start <= place);
  return sentence ? block.source.slice(sentence.start, sentence.end) : block.source;
}

/** The sentence at a place of the article; outside prose its line. */
function surroundings({ text, blocks }: Reading, place: number): string {
  const found = last(blocks, (each: PlacedBlock) => each.start <= place);
  if (found && place < found.start + found.block.source.length) return sentenceAt(found.block, place - found.start);
  const line: Span = { start: text.lastIndexOf('\n', place - 1) + 1, end: text.indexOf('\n', place) };
  return text.slice(line.start, line.end < 0 ? text.length : line.end);
}

/** The last item for which a condition holds that holds for all before it; by halving. */
function last<T>(items: readonly T[], holds: (item: T) => boolean): T | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
