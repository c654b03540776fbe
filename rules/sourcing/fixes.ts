/**
 * The ways out that every rule of sourcing shares. What a fix cannot know it leaves as a hole that cannot slip into
 * print; `missing-citation` speaks of it until it is filled.
 */
import { type Context, type Fix, holed, type Sentence } from '../contract/index.ts';

/** The hole where a source is to stand. */
export const SOURCE = 'TKTK-SOURCE';

/** Adds “according to …” at the sentence's end, before its full stop. None where the sentence ends otherwise. */
export function attributed(sentence: Sentence): Fix | undefined {
  const place = clauseEnd(sentence);
  if (place === undefined) return undefined;
  return {
    title: 'Name the source',
    safe: false,
    edits: [holed({ start: place, end: place }, `, according to ${SOURCE}`)],
  };
}

/** Where a closing “according to …” can stand; undefined after a question, a quotation, a colon, a clause already set off. */
function clauseEnd(sentence: Sentence): number | undefined {
  const last = sentence.words.at(-1);
  if (last === undefined) return undefined;
  if (last.kind !== 'punctuation') return last.end;
  if (last.text !== '.') return undefined;
  const before = sentence.words.at(-2);
  return before === undefined || before.kind === 'punctuation' ? undefined : last.start;
}

/** Adds a footnote whose text is the hole, where the document's format has footnotes. */
export function footnoted(sentence: Sentence, { syntax, article }: Context): Fix | undefined {
  const note = syntax.footnote(article, SOURCE);
  if (note === null || sentence.block.kind === 'heading' || sentence.block.kind === 'title') return undefined;
  const end = { start: sentence.end, end: sentence.end };
  return {
    title: 'Add a footnote for the source',
    safe: false,
    edits: [
      { ...end, text: note.reference },
      { ...holed(end, note.definition), atEnd: true },
    ],
  };
}

/** The fixes that there are. */
export function present(...fixes: readonly (Fix | undefined)[]): Fix[] {
  return fixes.filter((fix) => fix !== undefined);
}
