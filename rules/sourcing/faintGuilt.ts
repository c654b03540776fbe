/** Guilt told in passing of somebody whom no court has in hand, as far as the sentence shows: a hint. */
import type { Hit, Sentence } from '../contract/index.ts';
import { reserved } from '../lexicons/sourcingGuilt.ts';
import * as lexicon from '../lexicons/sourcingGuiltFaint.ts';
import { isActorAt } from './actors.ts';
import { all, hasCapital, lowerAt, lowerWords, type RulePhrase, type Stretch, wordAt } from './phrases.ts';
import type { Verdict } from './verdicts.ts';

/**
 * `brand`: what somebody is said to be; `crime`: what is said to be theirs; `charge`: what they were taken for; `misdeed`:
 * what they are said to have done; `figurative`: no crime at all.
 */
export type FaintGuilt = 'brand' | 'charge' | 'crime' | 'figurative' | 'misdeed';

/** The phrases of all kinds, for the rule that reports them. */
export const faintGuiltPhrases: readonly RulePhrase<FaintGuilt>[] = [
  ...all<FaintGuilt>(lexicon.brands, 'brand'),
  ...all<FaintGuilt>(lexicon.charges, 'charge'),
  ...all<FaintGuilt>(lexicon.crimes, 'crime'),
  ...all<FaintGuilt>(lexicon.figurative, 'figurative'),
  ...all<FaintGuilt>(lexicon.misdeeds, 'misdeed'),
];

/** The verdict in passing that a hit gives; undefined where it gives none. A culprit's name is a brand, too. */
export function faintVerdict(sentence: Sentence, hit: Hit<string>): Verdict | undefined {
  const found = finders[hit.entry === 'culprit' ? 'brand' : hit.entry]?.(sentence, hit);
  return found && { first: found.first, last: found.last, fixes: [], isCharge: true };
}

const finders: Readonly<Record<string, (sentence: Sentence, hit: Hit) => Stretch | undefined>> = {
  brand: brandOf,
  charge: chargeOf,
  crime: crimeOf,
  misdeed: misdeedOf,
};

const open =
  /^(?:not|never|no|if|whether|would|could|may|might|must|should|wouldn't|isn't|wasn't|hardly|anyone|whoever)$/;

/** "He is, as it turns out, a thief", "Ms Lowe, a crook"; not "he is a criminal lawyer", "if he is a thief". */
function brandOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const next = wordAt(sentence, last);
  if (
    next?.kind === 'word' &&
    !/^(?:and|or|who|but|of|in|at|by|to|when|because|as|with|whose|he|she)$/.test(next.lower)
  )
    return undefined;
  const before = lowerWords(sentence, first - 12, first);
  const article = before.findLastIndex((word) => /^(?:an?|nothing|the)$/.test(word));
  const isGroup = before.length - article <= 3 && !before.slice(article).some((word) => reserved.has(word));
  if (article < 0 || !isGroup || before.some((word) => open.test(word))) return undefined;
  const beside = first - before.length + article - 1;
  if (lowerAt(sentence, beside) === ',' && hasCapital(sentence, beside - 1)) return { first, last };
  const be = before.slice(0, article).findLastIndex((word) => /^(?:is|was|are|were|'s)$/.test(word));
  if (be < 0) return undefined;
  const between = before.slice(be + 1, article);
  const isAside = between[0] === ',' && between.at(-1) === ',';
  if (
    !isAside &&
    !between.every((word) => /^(?:also|still|really|just|simply|himself|herself|clearly|[a-z]+ly)$/.test(word))
  )
    return undefined;
  return isSomebody(sentence, first - before.length + be - 1) ? { first, last } : undefined;
}

/** "His crimes against the town", "the firm's fraud"; not "his fraud trial". */
function crimeOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const before = lowerWords(sentence, first - 3, first);
  const owner = before.findLastIndex((word) => /^(?:his|her|their|'s)$/.test(word));
  if (owner < 0 || before.slice(owner).some((word) => reserved.has(word) || /^[,;:]$|ed$/.test(word))) return undefined;
  if (lexicon.pursuits.has(lowerAt(sentence, last)) || /^[-–]$/.test(lowerAt(sentence, last))) return undefined;
  if (lowerWords(sentence, first - 8, first).some((word) => open.test(word) || denying.test(word))) return undefined;
  const isTheirs = before[owner] !== "'s" || isSomebody(sentence, first - before.length + owner - 1);
  return isTheirs ? { first, last } : undefined;
}

const denying = /^(?:den(?:y|ies|ied|ying)|accus|alleg|suspect|charge|investigat|inquir|claim|against|victims?|report)/;

/** "Arrested for stealing a hat": of the verb alone. */
function chargeOf(sentence: Sentence, { first }: Hit): Stretch | undefined {
  const before = lowerWords(sentence, first - 14, first);
  const reason = before.lastIndexOf('for');
  const close = before.at(-1) ?? '';
  if (reason < 0 || !/^(?:for|and|or|,)$|ly$/.test(close)) return undefined;
  const isTaken = before.slice(Math.max(0, reason - 8), reason).some((word) => lexicon.taking.has(word));
  return isTaken && !before.slice(reason).some((word) => reserved.has(word)) ? { first, last: first + 1 } : undefined;
}

/** "He stole their land", "Ms Lowe, who bribed the clerk": of somebody who is named, to something or somebody. */
function misdeedOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const verb = lowerAt(sentence, first);
  const hasHave = /^(?:has|have|had)$/.test(lowerAt(sentence, first - 1));
  if (!isDone.test(verb) && !(hasHave && isBorne.test(verb))) return undefined;
  if (last - first === 1 && !hasObject(sentence, last)) return undefined;
  if (lowerWords(sentence, first - 5, first).some((word) => open.test(word) || reserved.has(word))) return undefined;
  let subject = first - 1;
  while (/^(?:has|have|had|also|then|later|once|who|,|[a-z]+ly)$/.test(lowerAt(sentence, subject))) subject--;
  return isSomebody(sentence, subject) && !unknown.test(lowerAt(sentence, subject))
    ? { first, last: first + 1 }
    : undefined;
}

/** A past, so that it is the verb; "the murders" and "a bribe" are not. */
const isDone = /ed$|^(?:stole|took|aids|evades|dodges)$/;
const isBorne = /^(?:stolen|taken)$/;

/** What follows is what it was done to: "murdered five sailors", not "murdered in Oslo". */
const hasObject = (sentence: Sentence, at: number): boolean => {
  const next = wordAt(sentence, at);
  return (
    next?.kind === 'number' ||
    (next?.kind === 'word' &&
      !/^(?:in|on|at|by|for|after|before|during|while|when|as|from|with|and|or|to|a?gain|last|this)$/.test(next.lower))
  );
};

/** Doers whom nobody can tell. */
const unknown =
  /^(?:gunm[ae]n|attackers?|bombers?|militants?|rebels?|terrorists?|killers?|fighters?|insurgents?|gangs?|pirates|smugglers|traffickers|protesters|crowd|mob|troops|soldiers|militias?|who|it|man|woman|hackers|others)$/;

/** A person, an office or a name; not a plural that opens the sentence: "Burglars steal". */
const isSomebody = (sentence: Sentence, at: number): boolean =>
  hasCapital(sentence, at) ||
  (isActorAt(sentence, at) && !(at === sentence.words[0]?.index && /s$/.test(lowerAt(sentence, at))));
