import type { Hit } from '../../../rules/contract/index.ts';
import type { Cue } from '../../../rules/lexicons/cues.ts';
import { seldomVerbs } from '../../../rules/lexicons/cues-verbs.ts';
import { Tag } from './grammar.ts';
import { pluralSubject, singularSubject } from './subjects.ts';
import { CueWord, lowerAt, opensQuotation, quoteAt, type Range, tagAt, type View, verbal } from './view.ts';

/** How the verb stands in its clause. */
type Mode = 'finite' | 'passive' | 'gerund' | 'infinitive' | 'reduced';

/** A cue verb with its auxiliaries and adverbs. */
export interface VerbGroup extends Range {
  readonly mode: Mode;
  /** The head verb's own place. */
  readonly head: number;
  readonly form: Hit['form'];
  /** Nothing helps the verb but adverbs. */
  readonly bare: boolean;
}

/** Verbs before "to" that only colour the next one: "went on to say", "declined to comment", "tried to argue". */
const chains = new Set(
  `decline declines declined declining refuse refuses refused refusing fail fails failed failing continue continues
  continued continuing go goes went going begin begins began begun start starts started try tries tried trying seek seeks sought seeking
  attempt attempted manage managed proceed proceeded tend tends tended used have has had
  able happened happens dare dared come came struggled on quick want wanted wants ready rushed hesitated hesitate hesitates
  likely unlikely free seem seems seemed seeming appear appears appeared`.split(/\s+/),
);

/** Reads the verb group around a hit; null where the word is a noun or an adjective. */
export function verbGroup(view: View, hit: Hit<Cue>, from: number): VerbGroup | null {
  if (inCompound(view, hit) || inName(view, hit, from)) return null;
  const form = hit.form ?? 'base';
  if (form === 'third' && view.cue[hit.first] === CueWord.Noun) return null;
  let first = hit.first;
  let bits = 0;
  let at = first - 1;
  for (; at >= from && quoteAt(view, at) === -1; at--) {
    const tags = tagAt(view, at);
    const contracted =
      lowerAt(view, at) === "'s" &&
      tagAt(view, at - 1) & (Tag.Subject | Tag.Indefinite | Tag.Relative) &&
      form !== 'third' &&
      form !== 'base';
    if (tags & Tag.Auxiliary && !(tags & Tag.Subject)) bits |= tags;
    else if (floats(view, at)) {
      if (/^mo/.test(lowerAt(view, at))) first = at;
      continue;
    } else if (contracted)
      bits |= form === 'gerund' || form === 'participle' ? Tag.Be | Tag.Auxiliary : Tag.Have | Tag.Auxiliary;
    else if (tags & Tag.Subject && tags & Tag.Auxiliary) {
      bits |= tags;
      break;
    } else if (at - 1 > from && insideGroup(view, at)) {
      at = insideGroup(view, at);
    } else if (lowerAt(view, at) === 'likely') {
      first = at;
      continue;
    } else if (!(tags & Tag.Adverb) || tags & (Tag.Determiner | Tag.Indefinite | Tag.Relative | Tag.Capital)) break;
    first = at;
  }
  const bare = bits === 0;
  if (lowerAt(view, at) === 'to' && form === 'base' && !(bits & Tag.Modal)) return infinitive(view, hit, at, from);
  const perfect = lowerAt(view, first) === 'having' && first < hit.first;
  const mode = perfect ? 'gerund' : modeOf(view, hit, form, bits, first, from);
  return mode && { first, last: hit.last, head: hit.first, mode, form: hit.form, bare };
}

/** "has since said", "have in the past said": the place where such words begin behind "have"; 0 where they do not stand. */
function insideGroup(view: View, at: number): number {
  if (!((tagAt(view, at - 1) | tagAt(view, at - 2) | tagAt(view, at - 3)) & Tag.Have)) return 0;
  if (lowerAt(view, at) === 'since') return tagAt(view, at - 1) & Tag.Have ? at : 0;
  for (let back = at - 1; back > at - 3; back--) {
    const tags = tagAt(view, back);
    if (tags & Tag.Preposition)
      return /^(?:in|at|for|over)$/.test(lowerAt(view, back)) && tagAt(view, back - 1) & Tag.Have ? back : 0;
    if (tags & (verbal | Tag.Subject | Tag.Comma | Tag.Capital)) return 0;
  }
  return 0;
}

/** "have both said", "are all sure", "more openly said", "is best known": a quantifier or a degree inside the verb group and no subject. */
export function floats(view: View, at: number): boolean {
  const word = lowerAt(view, at);
  if (word === 'both' || word === 'all' || word === 'each')
    return (tagAt(view, at - 1) & (Tag.Auxiliary | Tag.Capital)) !== 0;
  if (word === 'best' || word === 'better') return (tagAt(view, at - 1) & Tag.Auxiliary) !== 0;
  return (word === 'more' || word === 'most') && lowerAt(view, at + 1).endsWith('ly');
}

/**
 * Whether the verb is denied, only possible or only demanded: "did not say that", "may argue that", "should admit that",
 * "refused to say whether". Then nobody has claimed the content.
 */
export function unasserted(view: View, group: VerbGroup): boolean {
  for (let at = group.first; at < group.head; at++)
    if (tagAt(view, at) & Tag.Not || unreal.has(lowerAt(view, at))) return true;
  return false;
}

const unreal = new Set(
  `must should may might could can refuse refuses refused refusing decline declines declined declining fail fails failed
  failing hesitate hesitates hesitated want wants wanted`.split(/\s+/),
);

/** A part of a compound: "so-called", "self-described", "claims-based". */
function inCompound(view: View, hit: Hit): boolean {
  const hyphen = (at: number): boolean => view.words[at]?.text === '-' && !view.words[at]?.spaced;
  return hyphen(hit.first - 1) || (hyphen(hit.last) && !view.words[hit.last + 1]?.spaced);
}

/** A word with a capital inside the sentence belongs to a name, unless all words have one (a headline). */
function inName(view: View, hit: Hit, from: number): boolean {
  if (hit.first === from || !(tagAt(view, hit.first) & Tag.Capital)) return false;
  const before = view.words[hit.first - 1];
  if (before?.kind === 'punctuation' && before.text !== ',' && before.text !== "'") return false;
  return !isHeadline(view, from, hit.first);
}

/** Whether nearly all long words around it, up to thirty, have capitals. */
function isHeadline(view: View, from: number, at: number): boolean {
  let long = 0;
  let capital = 0;
  for (let other = Math.max(from, at - 15); other < at + 15; other++) {
    if (other > at && tagAt(view, other) & Tag.Stop) break;
    const word = view.words[other];
    if (word?.kind !== 'word' || word.text.length < 4) continue;
    long++;
    if (tagAt(view, other) & Tag.Capital) capital++;
  }
  return long > 2 && capital >= long * 0.8;
}

/** "he's": the verb in a word of its own behind a pronoun. */
const contractedBe = (view: View, at: number): boolean =>
  lowerAt(view, at) === "'s" && (tagAt(view, at - 1) & Tag.Subject) !== 0;

function infinitive(view: View, hit: Hit<Cue>, to: number, from: number): VerbGroup {
  let first = to;
  let linked = false;
  for (let at = to - 1; at >= from; at--) {
    const tags = tagAt(view, at);
    if (
      chains.has(lowerAt(view, at)) &&
      (linked || at === to - 1 || tagAt(view, at + 1) & Tag.To || lowerAt(view, at + 1) === 'on')
    )
      linked = true;
    else if (linked && contractedBe(view, at)) first = at;
    else if (!(linked && tags & (Tag.Auxiliary | Tag.Adverb) && !(tags & (Tag.Subject | Tag.Capital)))) break;
    if (linked) first = at;
  }
  return {
    first,
    last: hit.last,
    head: hit.first,
    mode: linked ? 'finite' : 'infinitive',
    form: hit.form,
    bare: false,
  };
}

/** "The jobs report was", "the other states like": behind a noun, such a verb must take something. */
function takesObject(view: View, { entry, last }: Hit<Cue>, first: number): boolean {
  const before = tagAt(view, first - 1);
  if (!entry.ambiguous || before & Tag.Subject || (before & Tag.Relative && !seldomVerbs.has(entry.lemma))) return true;
  const tags = tagAt(view, last);
  if (seldomVerbs.has(entry.lemma))
    return opensQuotation(view, last) || (tags & Tag.Colon) !== 0 || lowerAt(view, last) === 'that';
  // "A step that Democrats hope will help": what they hope stands before them.
  if (tags & Tag.Modal && entry.kind === 'expectation') return true;
  if (tags & (verbal | Tag.Possessive) && !(tags & Tag.Subject)) return false;
  const word = lowerAt(view, last);
  return (
    !(tags & Tag.Preposition) || entry.prepositions.includes(word) || word === 'in' || word === 'on' || word === 'at'
  );
}

/** Verbs whose past looks like their base: "has cast", "the sign read". */
const invariant = /^(?:cast|read|put|set|let|hit|bet|forecast|recast)$/;

function modeOf(view: View, hit: Hit<Cue>, form: string, bits: number, first: number, from: number): Mode | null {
  const { entry, first: head } = hit;
  const before = first > from ? tagAt(view, first - 1) : 0;
  const governed =
    before & (Tag.Determiner | Tag.Possessive | Tag.Preposition) &&
    !(before & (Tag.Subject | Tag.Relative | Tag.Indefinite)) &&
    lowerAt(view, first - 1) !== "'s";
  switch (form) {
    case 'gerund':
      if (bits & Tag.Be) return 'finite';
      // "Those backing the plan" do so; "the backing of" is a noun.
      return before & (Tag.Determiner | Tag.Possessive) && lowerAt(view, first - 1) !== 'those' ? null : 'gerund';
    case 'base':
      if (bits & Tag.Modal) return 'finite';
      if (invariant.test(lowerAt(view, head)) && !(before & Tag.Determiner)) {
        if (bits & (Tag.Be | Tag.Have)) return bits & Tag.Be ? 'passive' : 'finite';
        if (singularSubject(view, first - 1, from)) return 'finite';
      }
      if (bits & (Tag.Be | Tag.Have) || (governed && before & Tag.Determiner)) return null;
      return pluralSubject(view, first - 1, from, entry.ambiguous) && takesObject(view, hit, first) ? 'finite' : null;
    case 'third':
      if (bits & Tag.Auxiliary || governed || lowerAt(view, first - 1) === "'s") return null;
      // "But blames the mayor": no noun stands between a conjunction and an article.
      if (before & Tag.Coordinator && tagAt(view, hit.last) & (Tag.Determiner | Tag.ObjectPronoun)) return 'finite';
      return !entry.ambiguous || (singularSubject(view, first - 1, from) && takesObject(view, hit, first))
        ? 'finite'
        : null;
    case 'participle':
      return bits & Tag.Be ? 'passive' : bits & Tag.Have ? 'finite' : 'reduced';
    default:
      if (bits & Tag.Be) return 'passive';
      if (bits & Tag.Have) return 'finite';
      if (bits & Tag.Modal) return null;
      if (before & Tag.Number && /[^s]s$/.test(lowerAt(view, first + 1))) return null;
      return governed ? (before & Tag.Determiner ? null : 'reduced') : 'finite';
  }
}
