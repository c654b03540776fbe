import {
  type Block,
  defineRule,
  hintOnly,
  hitsOf,
  moved,
  type Placed,
  type Report,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingGuilt.ts';
import { pursuing } from '../lexicons/sourcingGuilt.ts';
import { type FaintGuilt, faintGuiltPhrases, faintVerdict } from './faintGuilt.ts';
import { faintGuiltExamples } from './guiltExamples.ts';
import { all, hasCapital, lowerAt, outermost, stretch } from './phrases.ts';
import { isQuestion, standing } from './reach.ts';
import { type Shape, shownNear, type Verdict, verdict } from './verdicts.ts';

const id = 'sourcing/guilt-as-fact';

/** What a block has to say of guilt. */
interface Guilt {
  /** In order of place. */
  readonly told: readonly Told[];
  /** Somebody was convicted, and these are the names that stand around it; none where it may be anybody. */
  readonly settled: readonly string[] | null;
  readonly admitted: boolean;
}

export default defineRule({
  id,
  summary: 'A crime told as done by somebody who is only accused of it.',
  why: 'Until a court has found so, nobody is a killer or a thief in print: the word can ruin an innocent person, and it can be libel.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  examples: [
    'The {killer|accused|suspect|alleged killer}, 34, appears in court on Monday.',
    'The {fraudster|accused|suspect|alleged fraudster} goes on trial in May.',
    '{A robber|A suspect|An alleged robber} was charged on Friday.',
    'The {thieves|accused|suspects|alleged thieves} were arrested at the border.',
    'Police arrested the {burglar|accused|suspect|alleged burglar} in his kitchen.',
    '{Killer|Alleged killer} John Smith appears before a judge today.',
    'John Smith, the {murderer|alleged murderer} of two cyclists, pleaded not guilty.',
    '{Fraudster|Suspect|Alleged fraudster} to stand trial',
    'The {gunman|accused|suspect|alleged gunman} is charged with murder.',
    'The man who {stabbed|allegedly stabbed} three shoppers appears in court on Monday.',
    'Police arrested a clerk who {stole|allegedly stole} the church silver.',
    'The {rapist|accused|suspect|alleged rapist} was remanded in custody.',
    'The {arsonist|accused|suspect|alleged arsonist} faces four charges.',
    'The {drug dealers|accused|suspects|alleged drug dealers}, who deny wrongdoing, were indicted in June.',
    'The trial of the {swindler|accused|suspect|alleged swindler} opens in Kessel.',
    'The woman’s {killer|alleged killer} was found unfit to stand trial.',
    'The {hackers|accused|suspects|alleged hackers} await trial in Oslo.',
    'The {poacher|accused|suspect|alleged poacher}, 51, runs a bar. He will appear in court in May.',
    'John Smith is on trial in Leeds. The {fraudster|accused|suspect|alleged fraudster} spent the money on cars.',
    'The {bank robber|accused|suspect|alleged bank robber} goes on trial on Monday.',
    'The 34-year-old {killer|suspect|alleged killer} stands trial in May.',
    'Police have charged the {killer|alleged killer} of a schoolgirl.',
    'Two {robbers|alleged robbers} who held up a bank in Kessel appeared before magistrates.',
    'The {hacker|accused|suspect|alleged hacker}, Ann Lowe, faces extradition to Norway.',
    'The harbour board {colluded|allegedly colluded} with two builders.',
    'The mayor {lied|allegedly lied} to the voters about the dam.',
    'The company {falsified|allegedly falsified} the records of the mine.',
    'They {stole} the election in the valley.',
    'The officials were {caught altering} the ledger.',
    'The alleged killer, 34, appears in court on Monday.',
    'The audit found that the harbour board colluded with two builders.',
    'The mayor denied that he lied to the voters.',
    'Whoever falsified the records will be found.',
    'The team stole the ball and the race was lost.',
    'A board that violates the law can be fined.',
    'The law bars firms from misleading investors.',
    'The suspect appears in court on Monday.',
    'The killer, 34, was convicted in May.',
    'The killer pleaded guilty in court on Monday.',
    'The fraudster was jailed for six years.\n\nThe fraudster, 51, appeared in court in chains.',
    'Police are looking for the killer.',
    'The killer is still at large.',
    'A gunman opened fire in the market.',
    'The gunman was arrested at the scene.',
    'The killer whale was back in court, in a manner of speaking.',
    'The killer’s mother appeared in court.',
    'A man who sheltered the killer appeared in court.',
    'A clerk was charged with hiding the thief.',
    'The mayor was accused of being a fraud.',
    'Who is the killer? A jury will decide in court.',
    'The Killers are on trial in the new play.',
    'Prosecutors said the robber, 34, stabbed three people and will appear in court.',
    '“The killer goes on trial at last,” she said.',
    'A woman who was stabbed appeared in court as a witness.',
    'The man who allegedly stole the silver appears in court on Monday.',
    'A clerk goes on trial on Monday. The police never found the thief.',
    'The bill lets thieves stand trial at night.',
    'She said police arrested the thief.',
    'Burglars steal more in winter.',
    'Pickpockets were seen in the court of the palace.',
    'The fraud trial opens in court on Monday.',
    'Bo Lindt was jailed for theft in May.\n\nThe {killer|alleged killer} Ada Vance goes on trial on Monday.',
    'Two clerks were convicted of theft.\n\nThe thief Ada Vance appears in court on Monday.',
    'Ada Vance was convicted of theft in May.\n\nThe thief, Ada Vance, appears in court again on Monday.',
    ...faintGuiltExamples,
  ],
  phrases: [
    ...all<Shape>(lexicon.culprits, 'culprit'),
    ...all<Shape>(lexicon.doers, 'doer'),
    ...all<Shape>(lexicon.deeds, 'deed'),
    ...all<Shape>(lexicon.wrongs, 'wrong'),
    ...all<Shape>(lexicon.tried, 'tried'),
    ...all<Shape>(lexicon.held, 'held'),
    ...all<Shape>(lexicon.settled, 'settled'),
    ...all<Shape>(lexicon.admitted, 'admitted'),
    ...all<Shape>(lexicon.harmless, 'harmless'),
    ...faintGuiltPhrases,
  ],
  collect(block): Guilt | undefined {
    const shown = new Set(
      block.sentences.flatMap((sentence) => hitsOf<Shape>({ id }, sentence)).map(({ entry }) => entry),
    );
    const [isSettled, admitted] = [shown.has('settled'), shown.has('admitted')];
    const told = isSettled ? [] : block.sentences.flatMap(toldIn);
    const settled = isSettled ? namesAround(block) : null;
    return isSettled || admitted || told.length > 0 ? { told, settled, admitted } : undefined;
  },
  *conclude(digests): Iterable<Report> {
    const blocks = digests as readonly Placed<Guilt>[];
    // Whoever was convicted may be called by the crime; who that was, only a reader of the whole article can tell.
    const convicted = blocks.flatMap(({ digest: { settled } }) => (settled === null ? [] : [settled]));
    const known = new Set(convicted.flat());
    const isTold = convicted.every((names) => names.length > 0);
    const isAdmitted = blocks.some(({ digest }) => digest.admitted);
    for (const { start, digest } of blocks)
      for (const { report, names, isWrong } of digest.told) {
        if (isAdmitted && !isWrong) continue;
        if (convicted.length === 0) yield moved(report, start);
        else if (isTold && isAnother(names, known)) yield { ...moved(report, start), severity: hintOnly };
      }
  },
});

/** Whether those who are named are plainly others than those who were convicted. */
const isAnother = (names: readonly string[], convicted: ReadonlySet<string>): boolean =>
  names.length > 0 && !names.some((name) => convicted.has(name));

/** The names of a block where a person has one; none where nobody is called by first name and surname. */
const namesAround = ({ sentences }: Block): readonly string[] =>
  sentences.some((sentence) => namesIn(sentence).length > 0) ? sentences.flatMap(capitalsIn) : [];

/** The words of a sentence that are written as names, where two in a row are: somebody, with first name and surname. */
function namesIn(sentence: Sentence): readonly string[] {
  const isPair = sentence.words.some(
    ({ index, spaced }) => spaced && isCapitalAt(sentence, index) && hasCapital(sentence, index + 1),
  );
  return isPair ? capitalsIn(sentence) : [];
}

/** The first word of a sentence counts: whatever it is, it is better taken for a name too often. */
const capitalsIn = (sentence: Sentence): readonly string[] =>
  sentence.words.filter(({ index }) => isCapitalAt(sentence, index)).map(({ lower }) => lower);

const isCapitalAt = (sentence: Sentence, at: number): boolean =>
  hasCapital(sentence, at) || (at === sentence.words[0]?.index && !opensPhrase.test(lowerAt(sentence, at)));

/** What opens a sentence as a rule, and is nobody's name. */
const opensPhrase =
  /^(?:the|an?|his|her|their|its|he|she|they|it|this|that|these|those|in|on|at|by|for|of|after|before|when|while|if|as|but|and|or|so|no|police|prosecutors|two|three|four|five|both|all|some|many|another)$/;

/** A finding, and whether it is a wrong of somebody whom no court has in hand. */
interface Told {
  readonly report: Report;
  /** The names in its sentence, if a person has one there. */
  readonly names: readonly string[];
  readonly isWrong: boolean;
}

const accusing: ReadonlySet<Shape | FaintGuilt> = new Set([
  ...(['culprit', 'doer', 'deed', 'wrong'] as const),
  ...(['brand', 'charge', 'crime', 'misdeed'] as const),
]);

function toldIn(sentence: Sentence): Told[] {
  const hits = outermost<Shape>({ id }, sentence);
  if (!hits.some(({ entry }) => accusing.has(entry))) return [];
  if (isQuestion(sentence)) return [];
  const shown = shownNear(id, sentence);
  return hits.flatMap((hit, at) => {
    const found = verdict({ id, sentence, hit, hits, at, shown }) ?? faintVerdict(sentence, hit);
    const span = found && stretch(sentence.block, found.first, found.last);
    if (!span || !isOwn(sentence, span, found)) return [];
    const word = sentence.block.source.slice(span.start, span.end);
    const message = found.isCharge
      ? `“${word}” tells a wrong as done: who has found it out?`
      : `“${word}” is a verdict, and no court has given it yet.`;
    const report = { span, message, fixes: found.fixes, ...(found.isCharge && { severity: hintOnly }) };
    return { report, names: namesIn(sentence), isWrong: found.isCharge === true };
  });
}

/** To charge somebody is to say something of them, but the name that they are given in the sentence is the writer's. */
function isOwn(sentence: Sentence, span: Span, { isTaken }: Verdict): boolean {
  const voice = standing(sentence, span);
  return (
    voice === 'own' ||
    (isTaken === true && voice === 'sourced' && pursuing.has(sentence.attributionOf(span)?.lemma ?? ''))
  );
}
