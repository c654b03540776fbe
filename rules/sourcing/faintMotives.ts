/** Minds looked into in passing: wishes, beliefs, moods, intent and pretence of somebody other than the writer. */
import { carriesClaim, type Hit, overlaps, type Sentence } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingMindsFaint.ts';
import * as passing from '../lexicons/sourcingMindsInPassing.ts';
import { effectOf, inklingOf, mindOf, moodBehindOf, ongoingOf, schemingOf, tryingOf, wishOf } from './inPassing.ts';
import { attemptOf, bidOf, mannerOf, meantOf, ployOf } from './intents.ts';
import { isRemembered, told } from './mindSubjects.ts';
import { all, hasWord, perSentence, type RulePhrase, type Stretch, stretch } from './phrases.ts';
import {
  asideOf,
  beliefOf,
  blankOf,
  insightOf,
  judgingOf,
  moodOf,
  passionOf,
  priorityOf,
  reactionOf,
  reasonOf,
  wantOf,
  weightOf,
} from './statesOfMind.ts';

/** Which class of telling a phrase belongs to. */
export type FaintShape =
  | 'asides'
  | 'attempts'
  | 'beliefs'
  | 'bids'
  | 'blanks'
  | 'insights'
  | 'judging'
  | 'manners'
  | 'meant'
  | 'modals'
  | 'moods'
  | 'passions'
  | 'ploys'
  | 'priorities'
  | 'reactions'
  | 'reasons'
  | 'shams'
  | 'wants'
  | 'effects'
  | 'inklings'
  | 'mindItself'
  | 'ongoing'
  | 'politeWishes'
  | 'schemings'
  | 'weights';

/** The phrases of all classes, for the rule that reports them. */
export const faintPhrases: readonly RulePhrase<FaintShape>[] = [
  ...all<FaintShape>(lexicon.asides, 'asides'),
  ...all<FaintShape>(lexicon.tries, 'attempts'),
  ...all<FaintShape>(lexicon.beliefs, 'beliefs'),
  ...all<FaintShape>(lexicon.bids, 'bids'),
  ...all<FaintShape>(lexicon.blanks, 'blanks'),
  ...all<FaintShape>(lexicon.insights, 'insights'),
  ...all<FaintShape>(lexicon.judging, 'judging'),
  ...all<FaintShape>(lexicon.manners, 'manners'),
  ...all<FaintShape>(lexicon.meant, 'meant'),
  ...all<FaintShape>(lexicon.modals, 'modals'),
  ...all<FaintShape>(lexicon.moods, 'moods'),
  ...all<FaintShape>(lexicon.passionate, 'passions'),
  ...all<FaintShape>(lexicon.ploys, 'ploys'),
  ...all<FaintShape>(lexicon.priorities, 'priorities'),
  ...all<FaintShape>(lexicon.reactions, 'reactions'),
  ...all<FaintShape>(lexicon.reasons, 'reasons'),
  ...all<FaintShape>(lexicon.shams, 'shams'),
  ...all<FaintShape>(lexicon.wants, 'wants'),
  ...all<FaintShape>(lexicon.weights, 'weights'),
  ...all<FaintShape>(passing.effects, 'effects'),
  ...all<FaintShape>(passing.inklings, 'inklings'),
  ...all<FaintShape>(passing.mindItself, 'mindItself'),
  ...all<FaintShape>(passing.ongoing, 'ongoing'),
  ...all<FaintShape>(passing.politeWishes, 'politeWishes'),
  ...all<FaintShape>(passing.schemings, 'schemings'),
];

/** Whether the entry of a phrase is one of these classes. */
export const isFaint = (entry: unknown): boolean => typeof entry === 'string' && entry in judges;

/** The words by which a mind is looked into; undefined where it is nobody's, supposed, or the law's business. */
export function faintMotive(sentence: Sentence, hit: Hit<FaintShape>): Stretch | undefined {
  if (isOfLaw(sentence) || isRemembered(sentence) || isInMind(sentence)) return undefined;
  const found = judges[hit.entry](sentence, hit);
  return found && !isTold(sentence, found) ? found : undefined;
}

/** "In the duke's mind, his willingness …": it is told as he sees it. */
const isInMind = perSentence(
  ({ words }) =>
    words[0]?.lower === 'in' &&
    words.slice(1, 6).some(({ lower }) => /^(?:mind|view|eyes|opinion|telling|estimation)$/.test(lower)),
);

/** Somebody named speaks in the sentence, by another verb than the one that tells of the mind. */
const isTold = (sentence: Sentence, { first, last }: Stretch): boolean => {
  const span = stretch(sentence.block, first, last);
  return sentence.attributions.some(
    (attribution) =>
      attribution.named &&
      attribution.content.length > 0 &&
      carriesClaim(attribution) &&
      (attribution.cue === null || !overlaps(attribution.cue, span)),
  );
};

const judges: Readonly<Record<FaintShape, (sentence: Sentence, hit: Hit) => Stretch | undefined>> = {
  asides: (sentence, hit) => asideOf(sentence, hit) ?? moodBehindOf(sentence, hit),
  attempts: (sentence, hit) => attemptOf(sentence, hit) ?? tryingOf(sentence, hit),
  beliefs: beliefOf,
  bids: bidOf,
  blanks: blankOf,
  insights: insightOf,
  judging: judgingOf,
  manners: mannerOf,
  meant: meantOf,
  modals: insightOf,
  moods: (sentence, hit) => moodOf(sentence, hit) ?? moodBehindOf(sentence, hit),
  passions: passionOf,
  ploys: ployOf,
  priorities: priorityOf,
  reactions: reactionOf,
  reasons: reasonOf,
  shams: told,
  wants: wantOf,
  weights: weightOf,
  effects: effectOf,
  inklings: inklingOf,
  mindItself: mindOf,
  ongoing: ongoingOf,
  politeWishes: wishOf,
  schemings: schemingOf,
};

/** Intent is what courts and the police look into: there it is the charge, with its accuser at hand. */
const isOfLaw = hasWord(
  /^(?:indicted|indictment|accused|accuses|accuse|charged|charges|convicted|guilty|alleged|alleges|allegedly|prosecutors|prosecution|trial|court|sentenced|lawsuit|arrested|jury|police|verdict|detectives|inquest)$/,
);
