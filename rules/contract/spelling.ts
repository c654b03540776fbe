import { countWhile } from './halving.ts';
import { once } from './once.ts';
import { remember } from './remember.ts';
import type { Word } from './text.ts';

/** Which side of the Atlantic an article is spelled for. */
export type Spelling = 'british' | 'american';

/**
 * Word stems that end in -our here and in -or there, -re and -er, and so on. Where one side's spelling is a word of its
 * own on the other ("cheque", "tyre", "licence", "programme", "kerb"), it is left out: it would find what nobody meant.
 */
const our =
  '(?:dis|un|mis)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|misdemean|neighb|od|ranc|rum|savi|sav|splend|tum|val|vap|vig)';
const afterOur =
  '(?:s|ed|ing|able|ably|ful|fully|less|ite|ites|ly|er|ers|hood|hoods|itism|al|ally|ation|iser|isers|ise|ised|ising)?';
const re = 'cent|theat|fib|calib|lust|lacklust|meag|somb|spect|sab|lit|kilomet|centimet|millimet';
const doubled =
  '(?:un|re)?(?:cancel|channel|counsel|dial|duel|equal|fuel|funnel|grovel|jewel|label|level|libel|marvel|model|panel|quarrel|ravel|rival|shovel|shrivel|signal|snivel|spiral|swivel|travel|tunnel)';
const afterL = '(?:ed|ing|er|ers|or|ors|ous|ously)';

/** What an ending is written with on either side; the groups of the first count for the second. */
const differences: readonly (readonly [british: string, american: string, american$: string])[] = [
  [`(${our})our(${afterOur})`, '$1or$2', `${our}or${afterOur}`],
  [`(${re})re(s?)`, '$1er$2', `(?:${re})ers?`],
  ['manoeuvre(s|)', 'maneuver$1', 'maneuvers?'],
  ['manoeuvr(ed|ing)', 'maneuver$1', 'maneuver(?:ed|ing)'],
  ['(def|off|pret)ence(s|less|)', '$1ense$2', '(?:def|off|pret)ense(?:s|less)?'],
  [`(${doubled})l(${afterL})`, '$1$2', `${doubled}${afterL}`],
  ['(anal|paral|catal)ys(e|ed|es|ing)', '$1yz$2', '(?:anal|paral|catal)yz(?:e|ed|es|ing)'],
  ['(sk|w)ilful(ly|ness|)', '$1illful$2', '(?:sk|w)illful(?:ly|ness)?'],
  ['(fulfil|enrol|distil|instil)(s|ment|)', '$1l$2', '(?:fulfill|enroll|distill|instill)(?:s|ment)?'],
  ['scept(ic|ics|ical|ically|icism)', 'skept$1', 'skept(?:ic|ics|ical|ically|icism)'],
  ['(m|sm)ould(s|ed|ing|y|ering|ered|er|ers|)', '$1old$2', 'sm?older(?:s|ed|ing)?|mold(?:y|ing)'],
  ['(judg)ement(s|al|)', '$1ment$2', 'judgment(?:s|al)?'],
  ['co(s)(y|ied|ies|ying|ier|iest)', 'coz$2', 'coz(?:y|ied|ies|ying|ier|iest)'],
  ['gre(y|ys|yer|yish)', 'gra$1', 'gra(?:y|ys|yer|yish)'],
  ['paedophil(e|es|ia)', 'pedophil$1', 'pedophil(?:e|es|ia)'],
  ['haemorrhag(e|es|ed|ing)', 'hemorrhag$1', 'hemorrhag(?:e|es|ed|ing)'],
  ['phoney', 'phony', 'phony'],
  ['plough(s|ed|ing|)', 'plow$1', 'plow(?:s|ed|ing)?'],
  ['towards', 'toward', 'toward'],
];

/** Words in -ise that are so everywhere, by what stands before it; others end in a vowel there, or in w ("likewise"). */
const everywhere = new Set(
  `adv advert appr chast chem circumc compr comprom conc dem desp dev disadv enfranch enterpr exc exerc exorc expert
   franch improv merchand moonr parad prec prem prom repr rev sunr superv surm surpr telev treat`.split(/\s+/),
);
const ise = /^([a-z]{3,})is(e|ed|es|ing|er|ers|ation|ations)$/;
const ize = /^(?!capsiz|downsiz|oversiz|apprais)[a-z]{3,}[^aeiou]iz(?:e|ed|es|ing|ation|ations)$/;

/** The expressions are made when a word first asks for them. */
class Expressions {
  readonly british = differences.map(
    ([pattern, replacement]) => [new RegExp(`^(?:${pattern})$`), replacement] as const,
  );
  readonly american = new RegExp(`^(?:${differences.map(([, , pattern]) => pattern).join('|')})$`);
}
const expressions = once(() => new Expressions());

/** Letters that every differing British word has; most words have none of them. */
const hasBritishLetters = /our|re|ence|ll|[iy]s[aei]|ful|ol|il|scep|ould|dgem|cos|gre|aed|aem|ney|plou|rds|oeu/;

/** The American spelling of a word in small letters; the word itself where both are alike. */
export function american(word: string): string {
  if (!hasBritishLetters.test(word)) return word;
  const [, stem = '', ending] = ise.exec(word) ?? [];
  if (stem !== '' && !everywhere.has(stem) && !/[aeouw]$/.test(stem)) return american(`${stem}iz${ending}`);
  for (const [pattern, replacement] of expressions().british)
    if (pattern.test(word)) return word.replace(pattern, replacement);
  return word;
}

/** A text of small letters, or a pattern, with each of its words in American spelling. */
export const americanText = (text: string): string =>
  hasBritishLetters.test(text) ? text.replace(/[a-z]{4,}/g, american) : text;

/** Whose spelling a word in small letters shows; null where both sides write it so. */
export function spellingOf(word: string): Spelling | null {
  if (word.length < 4) return null;
  if (american(word) !== word) return 'british';
  return ize.test(word) || expressions().american.test(word) ? 'american' : null;
}

/** A pattern in British spelling, and in American where that differs. */
export function bothSpellings(pattern: string): readonly string[] {
  const other = americanText(pattern);
  return other === pattern ? [pattern] : [pattern, other];
}

/** A word of a block that shows a spelling, by its place there. */
interface Shown {
  readonly at: number;
  readonly spelling: Spelling;
}

/** By the words of a block: however many phrases ask, they are looked through once. */
const shownIn = new WeakMap<readonly Word[], readonly Shown[]>();

/**
 * Whose spelling a phrase stands in: what it and the words behind it show, then the words before it, then what the
 * article is said to be in.
 */
export function spellingAround(words: readonly Word[], first: number, otherwise: Spelling): Spelling {
  const shown = remember(shownIn, words, spellingsOf);
  const next = shown[countWhile(shown, ({ at }) => at < first)] ?? shown[0];
  return next?.spelling ?? otherwise;
}

const spellingsOf = (words: readonly Word[]): Shown[] =>
  words.flatMap(({ lower }, at) => {
    const spelling = spellingOf(lower);
    return spelling === null ? [] : [{ at, spelling }];
  });
