import type { CueKind } from './cues.ts';

/** Cues that share meaning and grammar: `takes` lists frames and, after a colon, prepositions; `cues` lists patterns. */
export interface CueGroup {
  readonly kind: CueKind;
  readonly takes: string;
  /** Patterns, separated by commas. */
  readonly cues: string;
}

/** Adjectives and participles after "be", "feel", "remain": "is confident that", "was critical of". */
export const cueAdjectives: readonly CueGroup[] = [
  {
    kind: 'belief',
    takes: 'that clause wh :of :about',
    cues: 'confident, sure, certain, aware, convinced, unsure, uncertain, unaware, persuaded, mindful, conscious, adamant, clear, unclear',
  },
  {
    kind: 'expectation',
    takes: 'that clause :about :of :over',
    cues: 'hopeful, optimistic, pessimistic, worried, concerned, afraid, fearful, anxious, nervous, alarmed, wary',
  },
  {
    kind: 'attitude',
    takes: 'that clause to :of :about :with :at :by :for',
    cues: 'critical, skeptical, sceptical, supportive, dismissive, proud, happy, unhappy, pleased, glad, angry, furious, upset, outraged, grateful, thankful, disappointed, frustrated, shocked, surprised, tired, sick, fond, enthusiastic, sad, sorry, impressed, delighted, thrilled, bothered, opposed, enamoured, enamored, upbeat, outspoken, vocal, dissatisfied, ambivalent, bullish, bearish',
  },
  {
    kind: 'intention',
    takes: 'to :on',
    cues: 'eager, willing, unwilling, ready, determined, reluctant, keen, inclined, intent, hesitant, loath',
  },
  {
    kind: 'attitude',
    takes: ':to',
    cues: 'opposed, committed, hostile, receptive, sympathetic, loyal, averse, resistant, indifferent',
  },
  { kind: 'attitude', takes: ':in', cues: 'interested, uninterested' },
  { kind: 'attitude', takes: ':about', cues: 'passionate, apprehensive' },
  { kind: 'attitude', takes: ':in', cues: 'disappointed' },
  { kind: 'attitude', takes: ':on :in', cues: 'outspoken, vocal' },
  { kind: 'expectation', takes: ':with', cues: 'concerned' },
  {
    kind: 'attitude',
    takes: 'that to :by :at :with :about :over',
    cues: 'angered, alarmed, infuriated, dismayed, annoyed, puzzled, baffled, stunned, appalled, horrified, disgusted, encouraged, heartened, offended, troubled, disturbed, embarrassed, irritated, unimpressed, enraged, astonished, amazed, bewildered, perplexed, unnerved, galled, incensed, saddened, shocked, surprised, impressed, frustrated, disappointed, outraged, thrilled, delighted, bothered, worried',
  },
  {
    kind: 'attitude',
    takes: ':of',
    cues: 'a supporter, an opponent, a critic, an advocate, a proponent, a fan, a backer, a champion, a defender, an admirer',
  },
];

/** Sentence adverbs that give a claim to nobody in particular. */
export const cueAdverbs: readonly CueGroup[] = [
  { kind: 'hearsay', takes: '', cues: 'reportedly, allegedly, purportedly, supposedly, ostensibly' },
];

/** Phrases that name a source without a verb. */
export const cuePhrases: readonly CueGroup[] = [
  { kind: 'speech', takes: '', cues: 'according to, as per' },
  {
    kind: 'speech',
    takes: '',
    cues: 'in the words of, in the view of, in the opinion of, in the eyes of, by the account of, in the judgement of, in the judgment of',
  },
];
