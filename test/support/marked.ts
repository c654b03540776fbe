import { applyEdits, type Finding, type Fix, type Mark, type Marked, type Span } from '../../server/review/index.ts';

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
