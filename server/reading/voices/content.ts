import { Tag } from './grammar.ts';
import { beginsPhrase } from './phrases.ts';
import {
  CueWord,
  headsClause,
  innerLast,
  lowerAt,
  opensQuotation,
  quotationLast,
  quoteAt,
  type Range,
  tagAt,
  type View,
  verbal,
} from './view.ts';

/** Conjunctions after a comma with which the writer's own voice comes back. */
const returning = new Set([
  'but',
  'which',
  'while',
  'though',
  'although',
  'whereas',
  'prompting',
  'meaning',
  'despite',
  'amid',
]);

/** The last word of a sentence that is no closing punctuation, exclusive. */
export function sentenceEnd(view: View, first: number, to: number): number {
  let last = to;
  while (
    last > first &&
    tagAt(view, last - 1) & (Tag.Stop | Tag.Break | Tag.CloseParen) &&
    quoteAt(view, last - 1) === -1
  )
    last--;
  return last;
}

/** Where a reported clause ends that begins at `first`: exclusive, punctuation left out. */
export function clauseEnd(view: View, first: number, to: number): number {
  const limit = sentenceEnd(view, first, to);
  let parens = 0;
  for (let at = first; at < limit; at++) {
    if (opensQuotation(view, at)) {
      at = quotationLast(view, at) - 1;
      const back = tagAt(view, at + 1) & Tag.Ing || comesBack(view, at + 1, limit);
      if (tagAt(view, innerLast(view, at + 1)) & Tag.Comma && at + 1 < limit && back) return at + 1;
      continue;
    }
    const tags = tagAt(view, at);
    if (tags & Tag.OpenParen) parens++;
    if (tags & Tag.CloseParen && --parens < 0) return at;
    if (parens > 0 || at === first) continue;
    if (tags & Tag.Break && lowerAt(view, at) !== '…') return at;
    if (tags & Tag.Comma && comesBack(view, at + 1, limit)) return at;
    if (tags & Tag.Dash && comesBack(view, at + 1, limit)) return at;
    // "He said he was tired and hoped to rest": what the speaker has in mind goes on with what is said.
    if (tags & Tag.Coordinator && view.cue[at + 1] === CueWord.Finite && at > first + 1) return at;
    if (tags & Tag.Coordinator && at > first + 1 && handsOn(view, at + 1)) return at;
  }
  return trimmed(view, first, limit);
}

function comesBack(view: View, at: number, to: number): boolean {
  const word = lowerAt(view, at);
  if (word === 'but' && goesOn(view, at + 1)) return false;
  if (returning.has(word) || word === 'according') return true;
  // "…, in the face of protest": what stood around it when it was said.
  if (word === 'in' && lowerAt(view, at + 1) === 'the' && /^(?:face|wake|midst)$/.test(lowerAt(view, at + 2)))
    return true;
  if (view.cue[at] === CueWord.Gerund && !listed(view, at, to)) return true;
  if (word === 'and' || word === 'as') {
    // "and the mayor said": another speaker takes over.
    for (let ahead = at + 1; ahead < Math.min(to, at + 7); ahead++) {
      if (headsClause(view, ahead) && (ahead > at + 1 || word === 'and')) return speaking(view, ahead);
      if (tagAt(view, ahead) & (verbal | Tag.Comma | Tag.Preposition)) return false;
    }
  }
  return false;
}

/** "Those who are held, but who are ill", "but also the piers", "but rather in May": no voice comes back behind "but". */
function goesOn(view: View, at: number): boolean {
  const added = /^(?:also|rather)$/.test(lowerAt(view, at));
  const next = added ? at + 1 : at;
  if (added) return !(tagAt(view, next) & (verbal | Tag.Ed)) && !headsClause(view, next);
  return /^(?:who|whom|whose|that)$/.test(lowerAt(view, at)) && !headsClause(view, next + 1);
}

/** "urging them to wait and warning that": a participle behind the conjunction that says something of its own. */
const handsOn = (view: View, at: number): boolean =>
  view.cue[at] === CueWord.Gerund && (lowerAt(view, at + 1) === 'that' || opensQuotation(view, at + 1));

/** "Rejected the plan and the board has left": behind the conjunction stands a subject with its verb. */
function clauseFollows(view: View, first: number, to: number): boolean {
  const wall = Tag.Comma | Tag.Stop | Tag.Break | Tag.Relative | Tag.Subordinator | Tag.To | Tag.Preposition | Tag.Ing;
  while (tagAt(view, first) & Tag.Adverb) first++;
  for (let at = first; at < Math.min(to, first + 7); at++) {
    const tags = tagAt(view, at);
    if (quoteAt(view, at) !== -1 || (tags & wall && !(tags & Tag.Determiner))) return false;
    if (tags & verbal || headsClause(view, at)) return at > first;
  }
  return false;
}

/** One participle of several: "raising taxes, cutting spending and closing ports". */
function listed(view: View, at: number, to: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(to, at + 12); ahead++) {
    const tags = tagAt(view, ahead);
    if (tags & (verbal | Tag.Break | Tag.Dash)) return false;
    if (tags & Tag.Coordinator)
      return (tagAt(view, ahead + 1) & Tag.Ing) !== 0 && view.cue[ahead + 1] !== CueWord.Gerund;
  }
  return false;
}

/** A verb form that is only ever used of speaking, so that it ends what another one says. */
const speaking = (view: View, at: number): boolean =>
  /^(?:said|says|told|tells|added|adds|wrote|writes|argued|warned|called|accused|urged)$/.test(lowerAt(view, at));

/** Where an object ends: like a clause, but at every comma that no list goes on over, and before adverbial clauses. */
export function phraseEnd(view: View, first: number, to: number, inSubject = false): number {
  const limit = sentenceEnd(view, first, to);
  let parens = 0;
  let embedded = (tagAt(view, first) & (Tag.Subordinator | Tag.Relative)) !== 0 && lowerAt(view, first) !== 'as';
  for (let at = first; at < limit; at++) {
    if (opensQuotation(view, at)) {
      at = quotationLast(view, at) - 1;
      const back = Tag.Subject | Tag.Ing;
      if (
        tagAt(view, innerLast(view, at + 1)) & Tag.Comma &&
        (tagAt(view, at + 1) & back || comesBack(view, at + 1, limit))
      )
        return at + 1;
      continue;
    }
    const tags = tagAt(view, at);
    if (tags & Tag.OpenParen) parens++;
    if (tags & Tag.CloseParen && --parens < 0) return at;
    if (parens > 0 || at === first) continue;
    // A verb that no clause inside the phrase can claim belongs to the sentence around it.
    if (inSubject && tags & verbal && !embedded && !(tags & Tag.Subject)) return trimmed(view, first, at);
    embedded ||=
      (tags & (Tag.Relative | Tag.Subordinator | Tag.Question | Tag.Subject)) !== 0 && lowerAt(view, at) !== 'as';
    if (tags & (Tag.Break | Tag.Dash)) return at;
    if (tags & Tag.Comma && !listGoesOn(view, at, limit)) return at;
    if (tags & Tag.Subordinator && !(tags & (Tag.Relative | Tag.Determiner)) && leaves(view, at)) return at;
    if (tags & Tag.Coordinator && (headsClause(view, at + 1) || (view.cue[at + 1] === CueWord.Base && !embedded)))
      return at;
    if (tags & Tag.Coordinator && view.cue[at + 1] === CueWord.Gerund && !(tagAt(view, first) & Tag.Ing)) return at;
    if (tags & Tag.Coordinator && tagAt(view, at + 1) & (Tag.Finite | Tag.Auxiliary) && at > first) return at;
    if (tags & Tag.Coordinator && tagAt(view, at + 1) & Tag.Subject) return at;
    if (tags & Tag.Coordinator && !embedded && clauseFollows(view, at + 1, limit)) return at;
  }
  return trimmed(view, first, limit);
}

function trimmed(view: View, first: number, last: number): number {
  while (last > first && tagAt(view, last - 1) & (Tag.Comma | Tag.Colon | Tag.Dash)) last--;
  return last;
}

/** Words that open an adverbial clause and not a question or a that-clause inside the object. */
function leaves(view: View, at: number): boolean {
  return (
    /^(?:when|while|because|although|though|after|before|until|till|unless|if|since)$/.test(lowerAt(view, at)) &&
    view.cue[at - 1] === CueWord.None
  );
}

/** "guns, taxes and schools", "Springfield, Ohio, today": a comma inside the object. */
function listGoesOn(view: View, at: number, to: number): boolean {
  if (!beginsPhrase(view, at + 1, to) && !(tagAt(view, at + 1) & Tag.Coordinator)) return false;
  if (opensQuotation(view, at + 1)) return true;
  for (let ahead = at + 1; ahead < to && ahead < at + 10; ahead++) {
    const tags = tagAt(view, ahead);
    if (tags & (verbal | Tag.Relative | Tag.Dash | Tag.Break) || view.cue[ahead] === CueWord.Gerund) return false;
    if (tags & Tag.Coordinator)
      return !(tagAt(view, ahead + 1) & (verbal | Tag.Subject)) && !headsClause(view, ahead + 1);
  }
  return false;
}

/** "…, who say the plan will fail, work at Fitch": in a relative clause between commas, the content ends at the second. */
export function relativeEnd(view: View, subject: Range | null, to: number): number {
  const word = subject ? lowerAt(view, subject.first) : '';
  if (!subject || (word !== 'who' && word !== 'which') || !(tagAt(view, subject.first - 1) & Tag.Comma)) return to;
  for (let at = subject.last; at < to; at++) {
    if (quoteAt(view, at) === -1 && tagAt(view, at) & Tag.Comma && !(tagAt(view, at + 1) & Tag.Coordinator)) return at;
  }
  return to;
}

/** A piece of content, null where nothing is left of it. */
export function piece(view: View, first: number, last: number): Range | null {
  while (first < last && tagAt(view, first) & (Tag.Comma | Tag.Colon | Tag.Dash)) first++;
  last = trimmed(view, first, last);
  return last > first ? { first, last } : null;
}
