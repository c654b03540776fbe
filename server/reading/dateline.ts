import type { Block } from '../../rules/contract/index.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
/** The form that needs no month by name. */
const bare = /\b(\d{4})-(\d{2})-(\d{2})\b/;
/** Dates in lower case: expressions that take any case are slow to make. Each holds a year. */
const forms: readonly [RegExp, (found: RegExpExecArray) => [year: string, month: string, day: string]][] = [
  [
    new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`),
    ([, m, d, y]) => [y ?? '', m ?? '', d ?? ''],
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+(\\d{4})\\b`),
    ([, d, m, y]) => [y ?? '', m ?? '', d ?? ''],
  ],
  [bare, ([, y, m, d]) => [y ?? '', months[Number(m) - 1] ?? '', d ?? '']],
];

/** A line that says where an article comes from is not longer. In UTF-16 units. */
const longestNote = 120;
/** A dateline has ended by then. */
const longestDateline = 80;
/** How many blocks are looked at from the beginning and from the end. */
const first = 4;
const last = 2;

/** The first full date in a dateline or in a line of its own at the beginning or end, ISO 8601; null without one. */
export function datelineOf(blocks: readonly { readonly block: Block }[]): string | null {
  const places = [...blocks.slice(0, first), ...blocks.slice(Math.max(first, blocks.length - last))];
  for (const { block } of places) {
    const stretch = placeOfDate(block);
    const date = stretch && dateIn(stretch);
    if (date) return date;
  }
  return null;
}

/** The stretch of a block where a date is the article's own; undefined where there is none. */
function placeOfDate({ kind, source, quoted }: Block): string | undefined {
  if (quoted || kind === 'table-cell') return undefined;
  if (source.length <= longestNote && isNote(source)) return source;
  const opening = source.slice(0, longestDateline);
  const dash = opening.search(/\s(?:—|–|--|-)\s|—|:\s/);
  if (dash < 0) return undefined;
  // "LONDON, May 3, 2024 (Reuters) —": a place in capitals stands first.
  return !/^.?[a-z]/.test(opening) && /^\p{Lu}{2}[\p{Lu}\s.'’-]*\b/u.test(opening) ? opening.slice(0, dash) : undefined;
}

/** A line in brackets, a line that is nothing but a date, "Published …", "From …", "By … | …". */
function isNote(source: string): boolean {
  if (/^[([*_].*[)\]*_]$/s.test(source)) return true;
  const lower = source.toLowerCase();
  if (/^(?:first |last )?(?:published|posted|updated|printed|filed|dated?|from|by|source)\b/.test(lower)) return true;
  if (!hasYear(source)) return false;
  for (const [form] of formsFor(lower)) {
    const date = form.exec(lower);
    if (date) return source.length - date[0].length <= 16;
  }
  return false;
}

/** The cheap test for what may hold a full date. */
const hasYear = (text: string): boolean => /\d{4}/.test(text);

/** The forms that a text may hold: without a month by name there is one, and the costlier are not made. */
const formsFor = (lower: string): typeof forms =>
  months.some((name) => lower.includes(name)) ? forms : forms.filter(([form]) => form === bare);

function dateIn(text: string): string | null {
  if (!hasYear(text)) return null;
  const lower = text.toLowerCase();
  for (const [form, parts] of formsFor(lower)) {
    const found = form.exec(lower);
    const date = found && iso(...parts(found));
    if (date) return date;
  }
  return null;
}

function iso(year: string, name: string, day: string): string | null {
  const number = months.indexOf(name.slice(0, 3)) + 1;
  const count = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  if (number < 1 || Number(day) < 1 || Number(day) > count) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
