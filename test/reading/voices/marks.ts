import assert from 'node:assert/strict';
import { type Attribution, carriesClaim, type Language, type Span } from '../../../rules/contract/index.ts';
import { cues, prepare, read } from '../../../server/reading/index.ts';
import { compile } from '../../../server/review/automaton.ts';

const matcher = compile(cues());

interface Mark extends Span {
  readonly label: string;
}

/**
 * Reads marked prose and compares it with what reading finds, as marked prose again. The marks are `[source …]` (`source?`
 * for one that nobody could name), `[cue …]` (`[mind …]` where the cue hands on no claim: beliefs, wishes, attitudes),
 * `[content …]` (`[quote …]` where all of it stands in quotation marks). With several attributions the labels are
 * numbered in order: `[source1 …]`. Prose without marks holds no attribution.
 */
export async function check(marked: string, language: Language = 'plaintext'): Promise<void> {
  const text = unmark(marked);
  assert.equal(await render(text, language), marked);
}

/** Takes the marks out. */
function unmark(marked: string): string {
  let text = marked;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\[(?:source|cue|mind|content|quote)\??\d* ([^[\]]*)\]/g, '$1');
  }
  return text;
}

async function render(text: string, language: Language): Promise<string> {
  await prepare(language);
  const { blocks } = read(text, language, matcher);
  const all = blocks.flatMap(({ start, block }) => block.attributions.map((found) => ({ start, found })));
  const marks = all.flatMap(({ start, found }, index) => marksOf(found, start, all.length > 1 ? `${index + 1}` : ''));
  return insert(text, marks);
}

function marksOf(found: Attribution, shift: number, number: string): Mark[] {
  const mark = (label: string, span: Span): Mark => ({
    label: label + number,
    start: span.start + shift,
    end: span.end + shift,
  });
  return [
    ...(found.source ? [mark(found.named ? 'source' : 'source?', found.source)] : []),
    ...(found.cue ? [mark(carriesClaim(found) ? 'cue' : 'mind', found.cue)] : []),
    ...found.content.map((span) => mark(found.voice === 'quoted' ? 'quote' : 'content', span)),
  ];
}

/** Writes the marks into the text, the wider ones outside. */
function insert(text: string, marks: readonly Mark[]): string {
  const events = marks.flatMap((mark) => [
    { at: mark.start, opens: true, order: -mark.end, text: `[${mark.label} ` },
    { at: mark.end, opens: false, order: -mark.start, text: ']' },
  ]);
  events.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || a.order - b.order);
  let out = '';
  let at = 0;
  for (const event of events) {
    out += text.slice(at, event.at) + event.text;
    at = event.at;
  }
  return out + text.slice(at);
}
