import type { Attribution, PlacedBlock, Quantity, Reading, Sentence, Span } from '../review/index.ts';
import { type Lines, linesOf } from './lines.ts';
import type { Pen } from './pen.ts';

/** The reading for people: each sentence with its line, and below it who speaks and what is counted. */
export function marked(reading: Reading, paint: Pen): string {
  const lines = linesOf(reading.text);
  return reading.blocks
    .flatMap((placed) => placed.block.sentences.map((sentence) => [placed, sentence] as const))
    .map(([placed, sentence]) => sentenceText(placed, sentence, lines, paint))
    .join('');
}

function sentenceText({ start, block }: PlacedBlock, sentence: Sentence, lines: Lines, paint: Pen): string {
  const written = (span: Span): string => block.source.slice(span.start, span.end).replace(/\s+/g, ' ');
  const facts = [
    ...block.attributions.filter((each) => beginsIn(sentence, each)).map((each) => voice(each, written, paint)),
    ...sentence.quantities.filter((each) => sentence.start <= each.start).map((each) => quantity(each, written, paint)),
  ];
  const head = `${paint.dim(String(lines(start + sentence.start).line).padStart(4))}  ${written(sentence)}\n`;
  return head + facts.map((fact) => `        ${fact}\n`).join('');
}

/** An attribution is told with the sentence that it begins in. */
function beginsIn(sentence: Span, { source, cue, content }: Attribution): boolean {
  const starts = [source, cue, ...content].flatMap((span) => (span ? [span.start] : []));
  const first = Math.min(...starts);
  return sentence.start <= first && first < sentence.end;
}

type Written = (span: Span) => string;

function voice({ source, cue, content, voice, named }: Attribution, written: Written, paint: Pen): string {
  const who = source ? written(source) : 'nobody named';
  const parts = [
    paint.cyan(voice.padEnd(10)),
    `${named ? paint.green(who) : paint.yellow(who)}`,
    ...(cue ? [paint.dim(written(cue))] : []),
    content.map(written).join(' … '),
  ];
  return parts.join('  ');
}

function quantity(quantity: Quantity, written: Written, paint: Pen): string {
  const { kind, value, unit, currencies, approximator } = quantity;
  const parts = [
    paint.magenta(kind.padEnd(10)),
    written(quantity),
    paint.dim(`= ${valueText(value)}`),
    ...(currencies.length > 0 ? [currencies.join(' or ')] : unit === null ? [] : [unit]),
    ...(approximator ? [paint.dim(`(${written(approximator)})`)] : []),
  ];
  return parts.join('  ');
}

const valueText = (value: Quantity['value']): string =>
  value === null ? '?' : typeof value === 'number' ? String(value) : `${value[0]} to ${value[1]}`;
