import assert from 'node:assert/strict';
import { applyFix, type Fix, fixAll, type Review, type Rule, type Span } from '../../server/review/index.ts';
import { type Case, reviewBy } from './check.ts';
import { renderMarked } from './marked.ts';

/** A text under one rule: what was found, and what a change of it would bring. */
export interface Trial {
  readonly rule: Rule;
  readonly text: string;
  readonly review: Review;
  readonly again: (text: string) => Review;
}

/** Tries a text. */
export function tryText(rule: Rule, text: string, rest: Omit<Case, 'source'>): Trial {
  const again = (changed: string): Review => reviewBy(rule, changed, rest);
  return { rule, text, review: again(text), again };
}

/** Whatever a rule says, it says in bounds, in words, and with the kind of fix that it declares. */
export function checkForm({ rule, text, review }: Trial): void {
  for (const finding of review.findings) {
    const shown = renderMarked({ text, marks: [{ ...finding, replacements: null }] });
    assert(finding.start < finding.end && finding.end <= text.length, `out of bounds: ${finding.message}`);
    assert.match(finding.message, /\S[.!?”)]$/, `the message is no sentence: “${finding.message}” for ${shown}`);
    assert(!finding.binding || rule.binding, `only rules that declare it may bind: ${shown}`);
    for (const place of finding.related)
      assert(place.start < place.end && place.end <= text.length, `related place out of bounds: ${shown}`);
    for (const fix of finding.fixes) {
      assert.notEqual(rule.fix, 'none', `a fix where none is declared, “${fix.title}”: ${shown}`);
      assert(!fix.safe || rule.fix === 'safe', `a safe fix where none is declared, “${fix.title}”: ${shown}`);
      const homes = [finding, ...finding.related].map((place) => home(review, place));
      checkEdits(fix, homes, text, shown);
    }
  }
}

/** Edits stand in order, apart from each other, in the block of their finding or a related place, or at the end of the text. */
function checkEdits(fix: Fix, blocks: readonly Span[], text: string, shown: string): void {
  assert(fix.edits.length > 0, `“${fix.title}” changes nothing: ${shown}`);
  let from = 0;
  for (const { start, end, text: replacement, placeholders = [] } of fix.edits) {
    const inBlock = blocks.some((block) => start >= block.start && end <= block.end);
    assert(inBlock || (start === text.length && end === start), `“${fix.title}” leaves its block: ${shown}`);
    assert(start >= from && end >= start, `“${fix.title}” edits out of order: ${shown}`);
    assert(text.slice(start, end) !== replacement, `“${fix.title}” puts in what is there: ${shown}`);
    for (const hole of placeholders)
      assert.match(
        replacement.slice(hole.start, hole.end),
        /^TKTK-[A-Z]+$/,
        `a placeholder of “${fix.title}”: ${shown}`,
      );
    from = end;
  }
}

/** The block of a place; the whole text for those that rules find in the raw source. */
function home({ reading }: Review, place: Span): Span {
  const found = reading.blocks.find(
    ({ start, block }) => start <= place.start && place.start < start + block.source.length,
  );
  return found
    ? { start: found.start, end: found.start + found.block.source.length }
    : { start: 0, end: reading.text.length };
}

/** Every fix silences its finding, and no fix brings up another from the same rule. */
export function checkFixes({ text, review, again }: Trial): void {
  for (const finding of review.findings)
    for (const fix of finding.fixes) {
      const fixed = applyFix(text, fix);
      const before = new Set(review.findings.filter((each) => each !== finding).map((each) => placeAfter(each, fix)));
      // One finding speaks for a form used in many places; once it is settled there, the next place speaks.
      for (const place of finding.related) before.add(placeAfter(place, fix));
      for (const left of again(fixed).findings)
        assert(
          before.has(`${left.start}-${left.end}`),
          `“${fix.title}” leaves or brings up a finding:\n    ${renderMarked({ text: fixed, marks: [{ ...left, replacements: null }] })}\n    ${left.message}`,
        );
    }
}

/** Where a stretch stands when a fix has been made. One that the fix touches grows or shrinks with it. */
function placeAfter({ start, end }: Span, fix: Fix): string {
  const moved = (place: number, inclusive: boolean): number =>
    fix.edits.reduce(
      (sum, edit) =>
        (inclusive ? edit.end <= place : edit.end < place || (edit.start < edit.end && edit.end <= place))
          ? sum + edit.text.length - (edit.end - edit.start)
          : sum,
      place,
    );
  return `${moved(start, true)}-${moved(end, false)}`;
}

/** Fixing everything that is safe comes to an end, and a second time changes nothing. */
export function checkConvergence({ rule, text, review }: Trial, rest: Omit<Case, 'source'>): void {
  if (!review.findings.some((finding) => finding.fixes.some((fix) => fix.safe))) return;
  const options = { ...rest, rules: [rule] };
  const once = fixAll(text, options);
  assert(once.settled, `fixing does not come to an end:\n    ${once.text}`);
  assert.equal(fixAll(once.text, options).text, once.text, 'fixing a second time changes the text');
}
