/** Findings and facts in the form that other programs rely on. What is not part of that contract is left out. */
import type { Attribution, Edit, Finding, Quantity, Reading, Span } from '../review/index.ts';
import { type Lines, linesOf } from './lines.ts';

/** A stretch without whatever else its carrier knows. */
const spanOf = ({ start, end }: Span, by = 0): Span => ({ start: start + by, end: end + by });

const maybeSpan = (span: Span | null, by: number): Span | null => span && spanOf(span, by);

const wireEdit = ({ start, end, text, placeholders = [] }: Edit) => ({
  start,
  end,
  text,
  placeholders: placeholders.map((place) => spanOf(place)),
});

/** Where a finding begins and ends as people count: lines and columns from 1. */
export function placeOf({ start, end }: Span, lines: Lines) {
  const { line, column } = lines(start);
  const { line: endLine, column: endColumn } = lines(end);
  return { line, column, endLine, endColumn };
}

/** A finding as JSON: offsets in UTF-16 code units, lines and columns from 1. */
export function wireFinding(finding: Finding, lines: Lines) {
  const { rule, severity, start, end, message, fingerprint, related, fixes } = finding;
  return {
    rule,
    severity,
    start,
    end,
    ...placeOf(finding, lines),
    message,
    fingerprint,
    related: related.map(({ start, end, message }) => ({ start, end, message })),
    fixes: fixes.map(({ title, safe, edits }) => ({ title, safe, edits: edits.map(wireEdit) })),
  };
}

/** The findings of a text as JSON. */
export function wireFindings(findings: readonly Finding[], text: string) {
  if (findings.length === 0) return [];
  const lines = linesOf(text);
  return findings.map((finding) => wireFinding(finding, lines));
}

const wireAttribution = ({ source, cue, content, voice, named }: Attribution, by: number) => ({
  source: maybeSpan(source, by),
  cue: maybeSpan(cue, by),
  content: content.map((piece) => spanOf(piece, by)),
  voice,
  named,
});

/** A rate ("$15 an hour") is no sum of money, but measures one by its time: its unit is "per hour", or "cent per hour". */
const measureOfRate = ({ unit, per }: Quantity) =>
  ({ kind: 'measure', unit: unit === null ? `per ${per}` : `${unit} per ${per}` }) as const;

const wireQuantity = (quantity: Quantity, by: number) => {
  const { value, currencies, approximator } = quantity;
  const { kind, unit } = quantity.per === null ? quantity : measureOfRate(quantity);
  return { ...spanOf(quantity, by), kind, value, unit, currencies, approximator: maybeSpan(approximator, by) };
};

/** What the reading found, with places in the article. */
export function wireReading({ blocks }: Reading) {
  const quantities = blocks.flatMap(({ start, block }) =>
    // A quantity that reaches into the next sentence belongs to both, and is told once.
    [...new Set(block.sentences.flatMap((sentence) => sentence.quantities))].map((each) => wireQuantity(each, start)),
  );
  return {
    sentences: blocks.flatMap(({ start, block }) => block.sentences.map((sentence) => spanOf(sentence, start))),
    attributions: blocks.flatMap(({ start, block }) => block.attributions.map((each) => wireAttribution(each, start))),
    quantities,
  };
}
