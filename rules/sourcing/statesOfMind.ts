/** Wishes, beliefs, moods and passions, each told from the words that give it away. */
import type { Hit, Sentence } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingMindsFaint.ts';
import { subjectBefore } from './actors.ts';
import { beBefore } from './copula.ts';
import { hasSubject, isSubject, isSupposed, speaksOfWriter, told, unreal } from './mindSubjects.ts';
import { hasCapital, lowerAt, lowerWords, nearestBefore, type Stretch, wordAt } from './phrases.ts';

/** "Democrats want access", "the mayor didn't want to sell"; not "wanted for murder". */
export function wantOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const start = negationBefore(sentence, first) ?? first;
  const next = wordAt(sentence, last);
  if (next === undefined || next.kind === 'punctuation' || notObject.test(next.lower)) return undefined;
  if (next.lower === 'to' && start === first) return undefined;
  if (isSupposed(sentence, start) || unreal.test(lowerAt(sentence, start - 1))) return undefined;
  if (/^(?:what|whatever|whichever|everything|anything|all)$/.test(lowerAt(sentence, start - 2))) return undefined;
  if (isPolled(sentence, start) || lowerWords(sentence, start - 4, start).includes('any')) return undefined;
  const isAside = lowerAt(sentence, start - 1) === ',' && start < first;
  return isSubject(sentence, start - 1) || (isAside && subjectBefore(sentence, start, 8))
    ? { first: start, last }
    : undefined;
}

/** "Four in ten brewers want": somebody has asked them. */
const isPolled = (sentence: Sentence, start: number): boolean => {
  const [from, to] = [wordAt(sentence, start - 8)?.start ?? sentence.start, wordAt(sentence, start)?.start ?? 0];
  return sentence.quantities.some((quantity) => quantity.start >= from && quantity.end <= to);
};

const notObject =
  /^(?:by|for|in|and|or|of|as|is|was|are|were|at|on|over|after|since|following|dead|from|with|poster|list)$/;

/** The place of the "didn't" or "does" of "does not" before a verb. */
function negationBefore(sentence: Sentence, first: number): number | undefined {
  const close = lowerAt(sentence, first - 1);
  if (/^(?:don't|doesn't|didn't)$/.test(close)) return first - 1;
  return close === 'not' && /^(?:do|does|did)$/.test(lowerAt(sentence, first - 2)) ? first - 2 : undefined;
}

/** "Considers himself above the rules", "found it hard": what a thing is taken for. */
export function judgingOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  if (!/^(?:it|this|that|them|him|her|himself|herself|itself|themselves)$/.test(lowerAt(sentence, last)))
    return undefined;
  const at = [last + 1, last + 2, last + 3].find((next) => lexicon.verdicts.has(lowerAt(sentence, next)));
  return at === undefined ? undefined : insightOf(sentence, { first, last: at + 1 });
}

/** "Has been placing importance on": from the verb on. */
export function weightOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const verb = nearestBefore(sentence, first, 3, lexicon.laying);
  return verb === undefined ? undefined : told(sentence, { first: verb, last });
}

/** "The agencies believe the ships carried oil": a clause or a thing believed, not "believe in", "feared dead". */
export function beliefOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const next = wordAt(sentence, last);
  if (next === undefined || next.kind === 'punctuation' || noClause.test(next.lower)) return undefined;
  const verb = lowerAt(sentence, first);
  if (/^assum/.test(verb) && lowerWords(sentence, last, last + 4).some((word) => office.test(word))) return undefined;
  if (verb === 'suspect' && !opensClause.test(next.lower) && !hasCapital(sentence, last)) return undefined;
  return insightOf(sentence, { first, last });
}

/** "Assumed his post": took it on. */
const office =
  /^(?:post|office|power|powers|command|control|responsibility|role|duties|debts?|identity|name|position|presidency|leadership|risk|title)$/;
/** What follows the verb "suspect" rather than the noun. */
const opensClause = /^(?:that|the|an?|he|she|it|they|his|her|their|its|this|these|some|many|foul)$/;

const noClause =
  /^(?:in|to|so|of|about|for|by|and|or|as|at|on|with|like|over|otherwise|from|him|her|them|us|me|not|more|less|well|best|one|no|nothing|big|twice|dead|lost|missing|drowned|killed|responsible|tank|tanks|through|back|again|too|who|is|was|are|were|have|has|had|will|would|can|could|may|might|should|must)$/;

/** "The duke knows that the dam leaks", "the clerks may have believed": right behind who it is told of. */
export function insightOf(sentence: Sentence, { first, last }: Stretch): Stretch | undefined {
  const before = lowerAt(sentence, first - 1);
  if (unreal.test(before) || isSupposed(sentence, first) || !isSubject(sentence, first - 1)) return undefined;
  if (/^(?:formally|officially|unanimously|explicitly)$/.test(before) || isHappening(sentence, first, last))
    return undefined;
  if (lowerWords(sentence, first - 6, first).includes('nobody')) return undefined;
  if (resolving.test(before) && /^(?:conclud|decid)/.test(lowerAt(sentence, first))) return undefined;
  if (before === 'it' && /^assum/.test(lowerAt(sentence, first))) return undefined;
  const opening = lowerAt(sentence, first - 2);
  return /^(?:than|as|what|of)$/.test(opening) ? undefined : { first, last };
}

/** Bodies whose conclusions are acts, on their record. */
const resolving =
  /^(?:committee|commission|court|courts|panel|board|inquiry|jury|tribunal|council|agency|ministry|parliament|cabinet|investigators|auditors|judges?|congress|senate)$/;

/** "He might have been expected to": others expect it of him. */
const isHappening = (sentence: Sentence, first: number, last: number): boolean =>
  lowerWords(sentence, first, last).includes('been');

/** "Does not know boats"; not "did not believe in God", which a life tells. */
export function blankOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const isFaith = lowerAt(sentence, last - 1) === 'believe' && lowerAt(sentence, last) === 'in';
  return isFaith ? undefined : told(sentence, { first, last });
}

/** "The duke was amused", "she looked relieved": with the verb that puts it on them. */
export function moodOf(sentence: Sentence, { first, last }: Stretch): Stretch | undefined {
  const be = beBefore(sentence, first) ?? seemingBefore(sentence, first);
  if (be === undefined || /^(?:be|being|i'm|we're)$/.test(lowerAt(sentence, be))) return undefined;
  if (/^(?:it|this|that|there)$/.test(lowerAt(sentence, be - 1))) return undefined;
  if (lowerAt(sentence, be) === "'s" && !/^(?:he|she|who)$/.test(lowerAt(sentence, be - 1))) return undefined;
  if (
    isPolled(sentence, be) &&
    /^(?:voters|respondents|adults|people|those|poll|survey)$/.test(lowerAt(sentence, be - 1))
  )
    return undefined;
  if (spoken.test(lowerAt(sentence, be - 1))) return undefined;
  if (
    lowerAt(sentence, last) === 'by' &&
    /^(?:crushed|bruised|wounded|devastated|shaken|moved|daunted)$/.test(lowerAt(sentence, first))
  )
    return undefined;
  if (lowerAt(sentence, last) === ',' && /ed$/.test(lowerAt(sentence, last + 1))) return undefined;
  if (wordAt(sentence, first)?.lower === 'concerned' && wordAt(sentence, last)?.kind !== 'word') return undefined;
  if (unreal.test(lowerAt(sentence, be - 1)) || isSupposed(sentence, be)) return undefined;
  return hasSubject(sentence, be, 8) ? { first: be, last } : undefined;
}

/** What somebody said or wrote may be dismissive or sincere, as anybody can hear. */
const spoken =
  /^(?:comments?|remarks?|tone|statements?|letters?|speech(?:es)?|words|answers?|repl(?:y|ies)|response|article|tweets?)$/;

function seemingBefore(sentence: Sentence, first: number): number | undefined {
  for (let at = first - 1; at >= first - 3; at--) {
    const word = lowerAt(sentence, at);
    if (lexicon.seeming.has(word)) return at;
    if (!/^(?:so|very|quite|rather|more|less|most|still|to|be|increasingly|[a-z]+ly)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "His unwillingness to", "showed his irritation", "signs of envy"; not "she voiced her anger at", which she did aloud. */
export function passionOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const shown = shownPassion(sentence, first);
  if (shown !== undefined) return told(sentence, { first: shown, last });
  if (!lexicon.bearing.has(lowerAt(sentence, last))) return undefined;
  return isOwned(sentence, first) ? { first, last } : undefined;
}

/** Where "showed his" or "fit of" before a passion begins. */
function shownPassion(sentence: Sentence, first: number): number | undefined {
  if (lowerAt(sentence, first - 1) === 'of' || lowerAt(sentence, first - 2) === 'of') {
    const trace = nearestBefore(sentence, first, 3, lexicon.traces);
    if (trace !== undefined) return nearestBefore(sentence, trace, 2, lexicon.showing) ?? trace;
  }
  const verb = nearestBefore(sentence, first, 4, lexicon.showing);
  if (verb === undefined) return undefined;
  return /^(?:his|her|their|its|no|little|some|any)$/.test(lowerAt(sentence, verb + 1)) ? verb : undefined;
}

/** "The council's reasons for". */
export function reasonOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  return isOwned(sentence, first) ? { first, last } : undefined;
}

/** Whether a possessive gives to somebody what begins at `first`, and nobody voices it. */
function isOwned(sentence: Sentence, first: number): boolean {
  const before = lowerWords(sentence, first - 7, first);
  const owner = before.slice(-4).findLastIndex((word) => /^(?:'s|'|his|her|its|their)$/.test(word));
  const between = before.slice(-4).slice(owner);
  return (
    owner >= 0 &&
    !between.some((word) => /^(?:,|of|and|to|for|in)$/.test(word)) &&
    !before.some((word) => voicing.test(word))
  );
}

const voicing =
  /^(?:express|voic|volunteer|describ|stat|spoke|speak|reiterat|announc|declar|reaffirm|confirm|outlin|explain|convey|shar|citing|cited|underlin|stress|about|denied|denying)/;

/** "To his dismay", "in frustration": how it was taken, by somebody who can be told. */
export function reactionOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  if (lowerAt(sentence, first) === 'much') return undefined;
  if (/^(?:of|the|a|subject)$/.test(lowerAt(sentence, first - 1))) return undefined;
  const opening = lowerAt(sentence, first);
  if ((opening === 'in' || opening === 'with') && !subjectBefore(sentence, first, 24)) return undefined;
  const next = wordAt(sentence, last);
  if (opening === 'in' && (next?.lower === '-' || (next?.kind === 'word' && !behindMood.test(next.lower))))
    return undefined;
  const muchBefore = lowerAt(sentence, first - 1) === 'much' ? first - 1 : first;
  return { first: muchBefore, last };
}

/** "Counts on the north"; not "a big bet on", which is a wager. */
export const priorityOf = (sentence: Sentence, { first, last }: Hit): Stretch | undefined =>
  hasCapital(sentence, first) ||
  (lowerWords(sentence, first - 2, first).some((word) => /^(?:an?|the|his|her|their|its|this|that|by)$/.test(word)) &&
    /^(?:bets?|bank|count|gambles?|longs?|wish|hunger|thirst|ache)$/.test(lowerAt(sentence, first)))
    ? undefined
    : told(sentence, { first, last });

/** What may follow "in terror"; not "in terror cases", which is a kind of case. */
const behindMood =
  /^(?:at|over|as|when|and|that|after|before|by|because|about|with|from|but|to|on|while|for|if|of|again|[a-z]+ly)$/;

/** "The duke left early, hoping to": beside what is told, at a comma or the sentence's head. */
export function asideOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const before = wordAt(sentence, first - 1);
  const isApart =
    before === undefined || /^(?:[,—–(]|apparently|clearly|perhaps|presumably|evidently)$/.test(before.lower);
  if (!isApart && !isTrailing(sentence, { first, last })) return undefined;
  return speaksOfWriter(sentence) || !namesActor(sentence, first) ? undefined : { first, last };
}

/** "Sold the mill thinking that it would sink": no comma, but a clause of its own behind what was done. */
const isTrailing = (sentence: Sentence, { first, last }: Stretch): boolean =>
  lowerAt(sentence, first).endsWith('ing') &&
  lowerAt(sentence, last - 1) === 'that' &&
  !/^(?:of|by|from|for|without|about|with|on|in|into|than|as|is|are|was|were|be|been|being|'s|and|or|but|like|not|to|against|before|after|while|when|who|because|the|an?|this|that|his|her|their|its|our|no|[a-z]+ing|[a-z]+ly)$/.test(
    lowerAt(sentence, first - 1),
  );

/** Somebody acts in the sentence: before the aside, or right behind the comma that ends it. */
const namesActor = (sentence: Sentence, at: number): boolean =>
  subjectBefore(sentence, at, 24) || nearby.some((step) => isSubject(sentence, at + step));

/** How far behind an aside its subject is looked for, in words. */
const nearby = Array.from({ length: 24 }, (_, step) => step + 1);
