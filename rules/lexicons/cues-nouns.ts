import type { CueGroup } from './cues-phrases.ts';

/**
 * Nouns that hold a claim, a wish or a judgement: "the claim that", "their call for", "fears of". `alone` marks those that
 * may be asked "for" something though nobody owns them, `mass` those that have no plural ("the supports of a bridge" are no support).
 */
export const cueNouns: readonly CueGroup[] = [
  {
    kind: 'speech',
    takes: 'that :of :about quote',
    cues: `claim, assertion, contention, remark, warning, admission, confession, acknowledgement, acknowledgment,
      announcement, declaration, insistence, suggestion, comment, explanation, argument, testimony, revelation, disclosure, denial,
      assurance, boast, hint, observation, proclamation, refrain, joke, quip, description, characterization,
      characterisation, portrayal, depiction`,
  },
  {
    kind: 'speech',
    takes: 'that :of :about quote alone',
    cues: 'allegation, accusation, complaint, rumour, rumor, speculation, report',
  },
  { kind: 'speech', takes: 'that quote :of :about :on :against', cues: 'statement' },
  { kind: 'speech', takes: 'that quote', cues: 'mantra, slogan, dictum, motto' },
  { kind: 'speech', takes: 'that quote :of :about', cues: 'message' },
  { kind: 'topic', takes: ':of :to', cues: 'mention, reference' },
  { kind: 'attitude', takes: 'mass :of', cues: 'favour, favor' },
  {
    kind: 'speech',
    takes: 'that to :of :for :on',
    cues: 'promise, pledge, vow, offer, proposal, request, demand, plea, recommendation, commitment, petition',
  },
  { kind: 'speech', takes: ':on', cues: 'comment, remark' },
  { kind: 'speech', takes: ':for :against', cues: 'argument' },
  { kind: 'speech', takes: 'that to', cues: 'threat' },
  { kind: 'speech', takes: 'that', cues: 'charge' },
  { kind: 'speech', takes: 'to :for alone', cues: 'call' },
  {
    kind: 'attitude',
    takes: ':of :about :over :on :to :for :against',
    cues: `criticism, condemnation, denunciation, rebuke, endorsement, critique, rejection, retort, rebuttal, objection, apology, preference,
      dislike, stance, outcry, attack, backlash, jab, swipe, disagreement`,
  },
  {
    kind: 'attitude',
    takes: 'mass :of :about :over :on :to :for :behind',
    cues: `praise, advocacy, support, backing, opposition, enthusiasm, disdain, contempt, admiration, distrust, mistrust, hostility, antipathy, resentment,
      approval, disapproval, skepticism, scepticism, hatred, scrutiny, indignation`,
  },
  { kind: 'topic', takes: ':about :over :on', cues: 'debate, discussion' },
  { kind: 'topic', takes: ':about :over :on :of', cues: 'question' },
  { kind: 'attitude', takes: 'that', cues: 'criticism, rebuke, retort, outcry' },
  {
    kind: 'evidence',
    takes: 'that :of',
    cues: 'finding, conclusion, estimate, indication, forecast, prediction, projection, assessment, ruling, verdict',
  },
  { kind: 'evidence', takes: 'that', cues: 'evidence, proof, sign' },
  {
    kind: 'belief',
    takes: 'that :of :on :about',
    cues: 'belief, view, opinion, conviction, idea, notion, assumption, suspicion, theory, judgement, judgment, perception, impression, consensus, understanding, recognition, realization, realisation, premise, presumption, thesis, hypothesis, vision',
  },
  { kind: 'belief', takes: 'that', cues: 'thought, sense, feeling, faith, position, principle, doctrine' },
  { kind: 'expectation', takes: 'that :of :about :over :for alone', cues: 'fear, doubt, concern, worry' },
  { kind: 'expectation', takes: 'that :of :about :over :for', cues: 'hope, expectation, anxiety, apprehension, dread' },
  {
    kind: 'intention',
    takes: 'to :for',
    cues: 'plan, desire, wish, intention, willingness, unwillingness, refusal, determination, ambition, eagerness, reluctance, decision',
  },
  { kind: 'evidence', takes: 'study', cues: 'poll, survey, study, census' },
];
