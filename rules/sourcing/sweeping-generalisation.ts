import { defineRule, type Hit, hintOnly, isHeadline, type Report, type Sentence } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingUniversals.ts';
import { isActorAt } from './actors.ts';
import { all, lowerAt, lowerWords, outermost, stretch, wordAt } from './phrases.ts';
import { isQuietUniversal, type QuietUniversal, quietUniversal, quietUniversalPhrases } from './quietUniversals.ts';
import { awaitsSource, hasReference, isQuestion, standing } from './reach.ts';
import { quietExamples } from './universalExamples.ts';
import { askings, isHedged, isSupposed, isThirdPerson, type Universal } from './universals.ts';

const id = 'sourcing/sweeping-generalisation';
type Shape = 'consensus' | 'occasion' | 'kind' | 'habit' | 'absolute';

export default defineRule({
  id,
  summary: 'A claim about everybody, or about every time.',
  why: 'Nobody has asked everybody. One exception makes such a sentence untrue, and readers who are the exception stop believing the rest.',
  severity: { news: 'information', opinion: 'hint' },
  fix: 'none',
  examples: [
    '{Few would dispute} that the dam is old.',
    '{Few people doubt} that the mayor knew.',
    '{Hardly anyone remembers} the old ferry.',
    'Few of the tiles are whole.',
    'She has few doubts about the dam.',
    'Hardly any rain fell.',
    '{Everyone knows} that the bridge is rotten.',
    '{Nobody disputes} that the lake is dying.',
    'By now {no one believes} the harbour will reopen.',
    '{Everybody is tired} of the quarrel.',
    'The virus has spread to the suburbs, and {no one is safe}.',
    '{Nobody seriously expects} the mayor to resign.',
    '{Nobody seems to care} about the weir.',
    '{The whole country knows} who ordered the cuts.',
    '{Nobody wanted} the tower in the first place.',
    '{All politicians} lie about their taxes.',
    '{Every landlord} wants the law gone.',
    '{No serious economist} believes in the peg.',
    '{All bankers} are thieves.',
    '{All women} are the same to him.',
    '{Every politician} is out to win.',
    'Landlords {never} listen to their tenants.',
    'The ministry {always} blames the weather.',
    'Bureaucrats are {always} late.',
    'Mr Okoro {never} keeps his word.',
    'Inspectors were bribed {in every case}.',
    '{All they want} is a seat on the council.',
    'Strikes {invariably} end in higher fares.',
    'The members, {without exception}, sided with the mill.',
    'The party held on, and {nothing can justify} how.',
    'The new levy {hurts everyone}.',
    '{Anyone who believes} the forecast is a fool.',
    { text: '{Every time} a bank fails, ministers promise to learn.', genre: 'opinion' },
    'Every time the alarm rings, the staff leave the hall.',
    'We wave to everyone.',
    'All nine judges agreed.',
    'All drivers must carry a licence.',
    'All politicians in the county were invited.',
    'Every citizen has the right to vote.',
    'Not everyone believes that the bridge is safe.',
    'Almost everyone knows the song.',
    'The trains are almost always late.',
    'Voters do not always listen.',
    'Nobody knows how many people were on the ferry.',
    'No one was injured in the fire.',
    'No one has been charged.',
    'Everyone who bought a ticket agreed to the terms.',
    'Everyone on the jury believed him.',
    'The union said everyone knows the bridge is rotten.',
    '“Everybody knows that,” she said.',
    'Does everyone want a tower?',
    'If everyone agrees, the deal will be signed in May.',
    'The parcel never arrived.',
    'She has never been to Oslo.',
    'The mayor never said so.',
    'The shop always opens at nine.',
    'It never rains in the valley in May.',
    'Under the treaty no government is bound to take part.',
    'Police never found the knife.',
    'In every case of fever, a doctor is called.',
    'He handed the keys to a man, the town clerk.',
    'As always, the fair began with a parade.',
    'All women in the study took iron.',
    'Everyone is welcome.',
    'All workers are entitled to a break.',
    'Everyone Loves the Old Bridge\n\nThe old bridge drew 300 visitors, the museum said.',
    'The mayor’s wife died young, and she never knew her father.',
    'There are always exceptions.',
    { text: 'The mayor will not sell any time soon.', genre: 'opinion' },
    'The clerk sorts the post while everyone else sleeps.',
    'I smile whenever the ferry is late.',
    ...quietExamples,
  ],
  phrases: [
    ...all<Shape>(lexicon.consensus, 'consensus'),
    ...all<Shape>(lexicon.occasions, 'occasion'),
    ...all<Shape>(lexicon.kindsInAll, 'kind'),
    ...all<Shape>(lexicon.habits, 'habit'),
    ...all<Shape>(lexicon.absolutes, 'absolute'),
    ...quietUniversalPhrases,
  ],
  *check(sentence): Iterable<Report> {
    if (awaitsSource(sentence) || isQuestion(sentence) || isHeadline(sentence.block) || hasReference(sentence)) return;
    for (const hit of outermost<Shape | QuietUniversal>({ id }, sentence)) {
      const found = universal(sentence, hit);
      if (found === undefined || isSupposed(sentence, hit.first)) continue;
      const span = stretch(sentence.block, found.first, found.last);
      if (standing(sentence, span) !== 'own') continue;
      const words = sentence.block.source.slice(span.start, span.end);
      yield {
        span,
        message: `“${words}” ${tilts[hit.entry] ?? 'leaves nobody out: how many are meant?'}`,
        ...(found.severity && { severity: found.severity }),
      };
    }
  },
});

/** How a universal tilts; those not told here leave nobody out. */
const tilts: Partial<Record<Shape | QuietUniversal, string>> = {
  consensus: 'speaks for everybody: who was asked?',
  occasion: 'speaks for everybody: who was asked?',
  people: 'speaks for everybody: who was asked?',
  absolute: 'allows no exception: how many were counted?',
  habit: 'allows no exception: how often was it so?',
  time: 'allows no exception: how often was it so?',
  lasting: 'allows no exception: how often was it so?',
  bent: 'makes a habit of it: how often was it so?',
};

const finders: Readonly<Record<Shape, (sentence: Sentence, hit: Hit) => Universal | undefined>> = {
  consensus: everybody,
  occasion: (sentence, hit) => {
    const found = everybody(sentence, hit);
    return found && { ...found, severity: hintOnly };
  },
  kind: wholeKind,
  habit,
  absolute: (sentence, hit) => (isLiteral(sentence, hit) ? undefined : hit),
};

/** Whether the entry is one of those for which a hint is enough decides who looks at it. */
const universal = (sentence: Sentence, hit: Hit<Shape | QuietUniversal>): Universal | undefined =>
  isQuietUniversal(hit) ? quietUniversal(sentence, hit) : finders[hit.entry as Shape](sentence, hit);

const bounds = /^(?:who|whom|whose|in|on|at|aboard|inside|from|of|else|involved|present|there|here|with|under)$/;

/** Everybody, with what they know, want or are; not a question that is open, nor a group that is told. */
function everybody(sentence: Sentence, hit: Hit): Universal | undefined {
  if (isHedged(sentence, hit.first)) return undefined;
  const inner = lowerWords(sentence, hit.first + 1, hit.last - 1);
  if (inner.some((word) => bounds.test(word))) return undefined;
  const isUnknown = /^(?:nobody|no)$/.test(lowerAt(sentence, hit.first));
  return isUnknown && askings.test(lowerAt(sentence, hit.last)) ? undefined : hit;
}

/** "All politicians lie", "every landlord wants": a kind, with what all of it is said to think or do. */
function wholeKind(sentence: Sentence, hit: Hit): Universal | undefined {
  if (isHedged(sentence, hit.first) || wordAt(sentence, hit.first + 1)?.kind === 'number') return undefined;
  let at = hit.last;
  if (/^(?:always|secretly|really|also|still|ever|now|simply|just)$/.test(lowerAt(sentence, at))) at++;
  const verb = lowerAt(sentence, at);
  if (!/^(?:is|are)$/.test(verb)) return lexicon.conduct.has(verb) ? hit : undefined;
  const [first = '', second = '', third = ''] = lowerWords(sentence, at + 1, at + 4);
  const isVerdict = lexicon.verdicts.has(first) || lexicon.verdicts.has(second);
  return isVerdict || [`${first} ${second}`, `${second} ${third}`].some((two) => lexicon.verdictsOfTwo.has(two))
    ? hit
    : undefined;
}

/** "Always" and "never" of a kind, a body, or (a hint) a person, in the tense of what holds for good. */
function habit(sentence: Sentence, hit: Hit): Universal | undefined {
  const isOfState = /^(?:is|are)$/.test(lowerAt(sentence, hit.first - 1));
  const subject = isOfState ? hit.first - 2 : hit.first - 1;
  const noun = lowerAt(sentence, subject);
  const isBody = lexicon.bodies.has(noun);
  const next = wordAt(sentence, hit.last);
  if (next?.kind !== 'word') return undefined;
  if (isOfState) return isBody ? hit : undefined;
  if (isThirdPerson(next.lower)) {
    if (isBody) return hit;
    const isPerson = isActorAt(sentence, subject) && noun !== 'it' && noun !== 'who';
    return isPerson ? { ...hit, severity: hintOnly } : undefined;
  }
  return isBody && isWholeKind(sentence, subject) && isTimeless(next.lower) ? hit : undefined;
}

/** "Landlords", not "the landlords", "his workers", "200 voters": those can be counted. */
const isWholeKind = (sentence: Sentence, noun: number): boolean =>
  /s$|^people$/.test(lowerAt(sentence, noun)) &&
  wordAt(sentence, noun - 1)?.kind !== 'number' &&
  !/^(?:the|these|those|his|her|its|their|our|my|some|many|most|few|of|'s|two|three|four|five)$/.test(
    lowerAt(sentence, noun - 1),
  );

/** A plain present, as far as the word shows: no past, no auxiliary. */
const isTimeless = (verb: string): boolean =>
  !/ed$|^(?:had|have|did|do|were|was|could|would|should|must|can|may|might|will|saw|came|went|got|knew|found|took|gave|made|said|told|left|met|paid|held|kept|lost|won|heard|thought|felt|wrote|ran|stood|sought|brought|spoke|before|again|mind|been|in|on|at|to|as)$/.test(
    verb,
  );

/** "In every case of fever", "in all cases where", "each and every one of the nine": what follows says which are meant. */
function isLiteral(sentence: Sentence, { first, last }: Hit): boolean {
  const opening = lowerAt(sentence, first);
  if (isHedged(sentence, first)) return true;
  const after = lowerWords(sentence, last, last + 6);
  if (opening === 'in') return /^(?:of|that|where|in|since|the|which|when|for|to)$/.test(after[0] ?? '');
  if (opening !== 'each' && opening !== 'every') return false;
  return after.includes('of') && sentence.quantities.some(({ kind }) => kind === 'number');
}
