import type { Reference } from '../../../rules/contract/index.ts';
import { type Inline, objectVeil, plainInline } from '../visible.ts';

/** The longest part of an address before its `@` (RFC 5321 allows 64). */
const longestLocalPart = 64;

/** Addresses of pages and of people that stand in plain prose: they hold no words. */
export function autolinksOf(source: string): Inline {
  if (!source.includes('://') && !source.includes('@') && !source.includes('www.')) return plainInline;
  const references: Reference[] = [];
  for (const anchor of source.matchAll(/:\/\/|@|\bwww\./g)) {
    const behind = references.at(-1)?.end ?? 0;
    const span = anchor.index < behind ? undefined : addressAround(source, anchor[0], anchor.index);
    if (span === undefined || span.start < behind) continue;
    const target = source.slice(span.start, span.end);
    references.push({ ...span, kind: 'autolink', target, label: span });
  }
  if (references.length === 0) return plainInline;
  return { veils: references.map(objectVeil), references, code: [] };
}

function addressAround(source: string, anchor: string, at: number) {
  if (anchor === '@') return mailAround(source, at);
  const scheme = anchor === '://' ? /(?:https?|ftp)$/i.exec(source.slice(Math.max(0, at - 5), at)) : null;
  if (anchor === '://' && scheme === null) return undefined;
  const start = at - (scheme?.[0].length ?? 0);
  const end = endOfAddress(source, at + anchor.length);
  return end > at + anchor.length ? { start, end } : undefined;
}

/** Up to white space or a mark that encloses; marks of the sentence at its end do not belong to it. */
function endOfAddress(source: string, from: number): number {
  let end = from;
  while (end < source.length && !/[\s<>"“”«»]/.test(source.charAt(end))) end++;
  const bracketed = source.slice(from, end).includes('(');
  while (end > from && /[.,;:!?'’‘)\]*_~]/.test(source.charAt(end - 1))) {
    if (source.charAt(end - 1) === ')' && bracketed) break;
    end--;
  }
  return end;
}

function mailAround(source: string, at: number) {
  const local = /[\w.+-]+$/.exec(source.slice(Math.max(0, at - longestLocalPart), at));
  const domain = /^[a-z\d-]+(?:\.[a-z\d-]+)+/i.exec(source.slice(at + 1, at + 256));
  if (local === null || domain === null) return undefined;
  return { start: at - local[0].length, end: at + 1 + domain[0].length };
}
