import type { Report } from './rule.ts';
import { shifted } from './text.ts';

/** A report on a block as a report on the article: everything in it moved by where the block starts. */
export function moved(report: Report, by: number): Report {
  const { span, fixes, related } = report;
  return {
    ...report,
    span: shifted(span, by),
    ...(fixes && { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => shifted(edit, by)) })) }),
    ...(related && { related: related.map((place) => shifted(place, by)) }),
  };
}
