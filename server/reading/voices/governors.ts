import { clauseSubject } from './clauseSubject.ts';
import { Tag } from './grammar.ts';
import type { VerbGroup } from './groups.ts';
import { beginsPhrase, isOccasion, skipOpening } from './phrases.ts';
import { objectBefore, subjectBefore } from './subjectBefore.ts';
import { endsQuotation, type Found, has, lowerAt, quoteAt, type Range, tagAt, type View, verbal } from './view.ts';

/** Who governs the verb: its own subject, or one that it shares with the verb before or with the main clause. */
export interface Governor {
  readonly subject: Range | null;
  readonly shared: Range | null;
}

/** Looks for whoever governs a verb; null where nobody does. `subject` is what stands right before a finite verb. */
export function governorOf(
  view: View,
  group: VerbGroup,
  from: number,
  to: number,
  subject: Range | null,
  previous: Found | undefined,
): Governor | null {
  const before = tagAt(view, behindTime(view, group.first, from) - 1);
  const sharing = (): Governor => ({ subject: null, shared: sharedSubject(view, from, group.first, previous) });
  if (group.mode === 'finite') {
    if (subject && spends(view, subject)) return { subject: null, shared: clauseSubject(view, from, subject.first) };
    if (subject) return { subject, shared: null };
    const governor = before & (Tag.Coordinator | Tag.Comma | Tag.Adverb) ? sharing() : null;
    // Whoever speaks behind "and" is named somewhere before, even where the subject cannot be made out.
    return governor?.shared || before & Tag.Coordinator ? governor : null;
  }
  if (opensSentence(view, group.first, from) || opensAfter(view, group, from))
    return { subject: null, shared: clauseSubject(view, from, to) };
  const free =
    (group.mode === 'gerund' && before & Tag.To) ||
    before & (Tag.Comma | Tag.Preposition | Tag.Coordinator | Tag.Dash | Tag.Subordinator | Tag.OpenParen) ||
    endsQuotation(view, group.first - 1);
  if (lowerAt(view, group.first - 1) === 'worth') return { subject: null, shared: null };
  const led = group.mode === 'infinitive' ? behindCause(view, group.first, from) : null;
  if (led) return { subject: led, shared: null };
  if (group.mode === 'infinitive' || free) {
    const { shared } = sharing();
    // "It is easy to mock the plan": nobody in particular does.
    const nobody = shared && lowerAt(view, shared.first) === 'it' && shared.last - shared.first === 1;
    return { subject: null, shared: nobody ? null : shared };
  }
  const owner =
    behindWith(view, group, from) ?? subjectBefore(view, group.first, from) ?? objectBefore(view, group.first, from);
  if (owner && spends(view, owner)) return { subject: null, shared: clauseSubject(view, from, owner.first) };
  return owner && ownerOrSender(view, owner, from);
}

/** "With a third of voters saying that …": whoever stands between "with" and the gerund. */
function behindWith(view: View, { first, mode }: VerbGroup, from: number): Range | null {
  if (mode !== 'gerund' || tagAt(view, first - 1) & Tag.ObjectPronoun) return null;
  for (let back = first - 2; back >= from && back > first - 10; back--) {
    const tags = tagAt(view, back);
    if (tags & (Tag.Comma | Tag.Dash | Tag.Stop | Tag.Break | Tag.Colon | verbal)) return null;
    // "With three in ten saying".
    if (tags & Tag.Preposition && lowerAt(view, back) !== 'of' && !(tagAt(view, back + 1) & Tag.Number))
      return lowerAt(view, back) === 'with' ? { first: back + 1, last: first } : null;
  }
  return null;
}

/** "Spent the week attacking": time, no speaker. */
const spends = (view: View, { first }: Range): boolean => /^spen[dt]/.test(lowerAt(view, first - 1));

/** Verbs whose object does what the infinitive says: "forced the mayor to admit". */
const causes =
  /^(?:for|lead|leads|led|drove|driven|(?:forc|prompt|allow|requir|caus|push|compel|inspir|enabl|permit|oblig|driv|motivat|empower|spur|invit|help)(?:e|es|ed|s|ing)?)$/;

/** "It led the mayor to declare", "time for the mayor to admit": whoever stands between the cause and the infinitive. */
function behindCause(view: View, to: number, from: number): Range | null {
  for (let back = to - 1; back >= from && back > to - 9; back--) {
    const tags = tagAt(view, back);
    if (tags & (Tag.Comma | Tag.Dash | Tag.Stop | Tag.Break | Tag.Colon | Tag.To) || quoteAt(view, back) !== -1)
      return null;
    if (causes.test(lowerAt(view, back)))
      return back + 1 < to && beginsPhrase(view, back + 1, to) ? { first: back + 1, last: to } : null;
    if (tags & verbal) return null;
  }
  return null;
}

/** "He sent an e-mail saying …": whoever sent it speaks. Otherwise what stands before a gerund does. */
function ownerOrSender(view: View, owner: Range, from: number): Governor {
  const sent =
    isText(view, owner) &&
    /^an?$/.test(lowerAt(view, owner.first)) &&
    !(tagAt(view, owner.first - 1) & Tag.Preposition);
  const sender = sent && owner.first > from ? clauseSubject(view, from, owner.first) : null;
  return sender ? { subject: null, shared: sender } : { subject: owner, shared: null };
}

/** Whether the phrase names something that is written or said. */
export const isText = (view: View, { first, last }: Range): boolean => {
  let head = first;
  while (head + 1 < last && !(tagAt(view, head + 1) & (Tag.Preposition | Tag.To))) head++;
  return texts.test(lowerAt(view, head)) || texts.test(lowerAt(view, last - 1));
};

const texts =
  /^(?:statement|letter|e?mail|memo|report|message|ad|post|tweet|speech|petition|resolution|note|article|video|sign|release|robocall|brief)$/;

/** "but on Tuesday wrote", "but in a letter wrote": the place before what stands between the conjunction and the verb. */
function behindTime(view: View, at: number, from: number): number {
  let first = at;
  while (first > from && tagAt(view, first - 1) & Tag.Time) first--;
  if (first < at) return lowerAt(view, first - 1) === 'on' ? first - 1 : first;
  for (let back = at - 2; back > from && back > at - 7; back--) {
    const tags = tagAt(view, back);
    if (tags & Tag.Preposition) return isOccasion(view, back) && tagAt(view, back - 1) & Tag.Coordinator ? back : at;
    if (tags & (Tag.Comma | Tag.Stop | verbal)) break;
  }
  return at;
}

/** Nothing but a mark or a conjunction stands before: "Noting the delay, Lee said …". */
export const opensSentence = (view: View, at: number, from: number): boolean => skipOpening(view, from, at) >= at;

/** "After saying no, Lee left": a preposition before the gerund opens the sentence. */
const opensAfter = (view: View, { first, mode }: VerbGroup, from: number): boolean =>
  mode === 'gerund' &&
  (tagAt(view, first - 1) & (Tag.Preposition | Tag.Subordinator)) !== 0 &&
  opensSentence(view, first - 1, from);

/** The subject that this verb shares with the one before it. */
function sharedSubject(view: View, from: number, at: number, previous: Found | undefined): Range | null {
  const before = previous?.source && previous.cue && previous.cue.first < at ? previous.source : null;
  // "He kept up his attacks, calling …": whoever owns the attacks is named before.
  if (before && possessive(view, before)) return clauseSubject(view, from, at) ?? before;
  if (before) return before;
  if (previous?.shared) return previous.shared;
  return innerSubject(view, from, at) ?? clauseSubject(view, from, at) ?? leftSubject(view, from, at);
}

/** "Trade fell, while her rival rose by saying …": the subject of the clause that began last, if it has a verb. */
function innerSubject(view: View, from: number, at: number): Range | null {
  for (let back = at - 2; back > from && back > at - 30; back--) {
    if (quoteAt(view, back) !== -1) return null;
    const tags = tagAt(view, back);
    if (tags & Tag.Break) return clauseSubject(view, back + 1, at);
    if (tags & Tag.Coordinator && tagAt(view, back + 1) & Tag.Subject) return { first: back + 1, last: back + 2 };
    if (!/^(?:while|although|though|because|whereas|but|when|where|after|as|if)$/.test(lowerAt(view, back))) continue;
    const subject = has(view, back + 1, at, verbal | Tag.Ed) ? clauseSubject(view, back + 1, at) : null;
    if (subject && subject.last < at) return subject;
  }
  return null;
}

/** The subject of the nearest verb to the left: "As Lee spoke and defended the plan". */
function leftSubject(view: View, from: number, at: number): Range | null {
  for (let back = at - 2; back > from && back > at - 30; back--) {
    if (!(tagAt(view, back) & (verbal | Tag.Ed)) || tagAt(view, back - 1) & Tag.Auxiliary || quoteAt(view, back) !== -1)
      continue;
    const subject = subjectBefore(view, back, from);
    if (subject) return subject;
  }
  return null;
}

const possessive = (view: View, { first, last }: Range): boolean =>
  last - first === 1 && /^(?:his|her|its|their)$/.test(lowerAt(view, first));
