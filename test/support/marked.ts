import type { Finding, Fix, Span } from '../../server/review/index.ts';
import { applyEdits } from '../../server/review/index.ts';

/** A stretch in braces: where a finding is expected, and what its fixes make of the stretch; null where that is left open. */
export interface Mark extends Span {
  readonly replacements: readonly string[] | null;
}

/** Text without its braces, and where they stood. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Reads `{found}` and `{found|replacement|another}`; a backslash before a brace or a bar takes it literally. */
export function parseMarked(source: string): Marked {
  const marks: Mark[] = [];
  let text = '';
  let open: { start: number; parts: string[] } | undefined;
  for (const [, literal, sign, other] of source.matchAll(/\\([{|}])|([{|}])|([\s\S])/g)) {
    const letter = literal ?? other ?? (sign === '|' && !open ? sign : undefined);
    if (letter !== undefined) {
      if (open && open.parts.length > 0) open.parts.push((open.parts.pop() ?? '') + letter);
      else text += letter;
    } else if (sign === '{') {
      if (open) throw new Error(`A mark inside a mark: ${source}`);
      open = { start: text.length, parts: [] };
    } else if (sign === '|') open?.parts.push('');
    else {
      if (!open) throw new Error(`“}” without “{”: ${source}`);
      marks.push({ start: open.start, end: text.length, replacements: open.parts.length > 0 ? open.parts : null });
      open = undefined;
    }
  }
  if (open) throw new Error(`“{” without “}”: ${source}`);
  return { text, marks };
}

/** Writes text with its marks, so that a failure shows prose. */
export function renderMarked({ text, marks }: Marked): string {
  let result = '';
  let from = 0;
  for (const { start, end, replacements } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    result += `${text.slice(from, start)}{${[text.slice(start, end), ...(replacements ?? [])].join('|')}}`;
    from = end;
  }
  return result + text.slice(from);
}

/** What fixes make of a stretch: of those whose edits all lie in it, what belongs at the text's end left aside. */
export function replacementsOf(fixes: readonly Fix[], stretch: Span, text: string): string[] {
  return fixes.flatMap((fix) => {
    const edits = fix.edits.filter((edit) => edit.start < text.length || edit.end <= stretch.end);
    if (edits.length === 0 || edits.some(({ start, end }) => start < stretch.start || end > stretch.end)) return [];
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - stretch.start, end: edit.end - stretch.start }));
    return [applyEdits(text.slice(stretch.start, stretch.end), moved)];
  });
}

/** The marks that findings would have been written with, each as its expected mark was written where one fits. */
export function marksOf(findings: readonly Finding[], { text, marks }: Marked): Mark[] {
  const left = [...marks];
  return findings.map((finding) => {
    const at = left.findIndex((mark) => fits(finding, mark));
    const [mark] = at < 0 ? [] : left.splice(at, 1);
    const stretch: Span = mark ?? finding;
    const replacements = mark && mark.replacements === null ? null : replacementsOf(finding.fixes, stretch, text);
    return {
      start: stretch.start,
      end: stretch.end,
      replacements: replacements?.length === 0 && !mark ? null : replacements,
    };
  });
}

/**
 * Whether a mark is about a finding. One without replacements is exactly the finding. One with replacements may be
 * wider, as far as the fixes need it ("{Unfortunately, the|The}"): it shares an end with the finding, or ends where the
 * edits end.
 */
function fits(finding: Finding, mark: Mark): boolean {
  const [sameStart, sameEnd] = [finding.start === mark.start, finding.end === mark.end];
  if (mark.replacements === null) return sameStart && sameEnd;
  if (finding.start < mark.start || finding.end > mark.end) return false;
  const edits = finding.fixes
    .flatMap((fix) => fix.edits)
    .filter(({ start, end }) => start >= mark.start && end <= mark.end);
  const [start, end] = [Math.min(...edits.map((edit) => edit.start)), Math.max(...edits.map((edit) => edit.end))];
  return sameStart || sameEnd || (start === mark.start && end === mark.end);
}
