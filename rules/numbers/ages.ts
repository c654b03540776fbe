/** People whose age an article gives ("Ann Bell, 45, …"), and whether it stays with that. */
import {
  type Block,
  isHeadline,
  type Placed,
  type Quantity,
  type Report,
  type Sentence,
  type Span,
  shifted,
  type Word,
} from '../contract/index.ts';
import { isCapital } from '../contract/names.ts';
import { contradiction } from './contradiction.ts';
import { isJudged, outer, textOf, wordsBefore } from './prose.ts';

/** An age behind the last two words of a name; spans are relative to the block. */
export interface Aged extends Span {
  /** The name in lower case. */
  readonly name: string;
  readonly years: number;
  /** The name with the age: "Ann Bell, 45". */
  readonly shown: string;
}

/** The ages of a block. */
export function agesIn(block: Block): readonly Aged[] {
  if (block.kind !== 'paragraph' && !isHeadline(block)) return [];
  return block.sentences.flatMap((sentence) => outer(sentence).flatMap((age) => agedBy(sentence, age) ?? []));
}

function agedBy(sentence: Sentence, age: Quantity): Aged | undefined {
  if (age.kind !== 'age' || typeof age.value !== 'number' || age.unit !== 'year' || !isJudged(sentence, age))
    return undefined;
  const [first, last, comma] = wordsBefore(sentence, age.start, 3);
  if (!isName(first) || !isName(last) || comma?.text !== ',' || !/^\d+$/.test(textOf(sentence, age))) return undefined;
  const span = { start: first.start, end: age.end };
  return { ...span, name: `${first.lower} ${last.lower}`, years: age.value, shown: textOf(sentence, span) };
}

const isName = (word: Word | undefined): word is Word => word?.kind === 'word' && isCapital(word.text);

/** The first other age of each name. */
export function* changedAges(blocks: readonly Placed<readonly Aged[]>[]): Iterable<Report> {
  const known = new Map<string, Aged>();
  const told = new Set<string>();
  for (const { start, digest } of blocks)
    for (const aged of digest.map((each) => shifted(each, start))) {
      const first = known.get(aged.name) ?? aged;
      known.set(aged.name, first);
      if (first.years === aged.years || told.has(aged.name)) continue;
      told.add(aged.name);
      yield contradiction(aged, first, 'age');
    }
}
