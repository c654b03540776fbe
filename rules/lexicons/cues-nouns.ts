import type { CueGroup } from './cues-phrases.ts';

/** Nouns that hold a claim, a wish or a judgement: "the claim that", "their call for", "fears of". */
export const cueNouns: readonly CueGroup[] = [
  {
    kind: 'speech',
    takes: 'that :of :about quote',
    cues: `claim, allegation, assertion, contention, statement, remark, warning, admission, confession, acknowledgement, acknowledgment,
      announcement, declaration, insistence, suggestion, accusation, complaint, comment, explanation, argument, testimony, revelation,
      disclosure, denial, assurance, reminder, boast, report, rumour, rumor, hint, observation, message, speculation, proclamation, mantra, refrain, joke, quip`,
  },
  {
    kind: 'speech',
    takes: 'that to :of :for',
    cues: 'promise, pledge, vow, threat, offer, proposal, request, demand, plea, recommendation, commitment, appeal, call, invitation, order, petition, push, bid',
  },
  {
    kind: 'speech',
    takes: ':of :for :over :about :on :against :to',
    cues: 'criticism, condemnation, denunciation, rebuke, praise, endorsement, critique, description, characterization, characterisation, portrayal, depiction, account, rejection, defence, defense, mention, discussion, attack, apology, retort, rebuttal, response, objection, advocacy, question, debate, outcry',
  },
  {
    kind: 'evidence',
    takes: 'that :of',
    cues: 'finding, conclusion, estimate, evidence, proof, sign, indication, forecast, prediction, projection, assessment, ruling, verdict',
  },
  {
    kind: 'belief',
    takes: 'that :of :on :about',
    cues: 'belief, view, opinion, conviction, idea, notion, assumption, suspicion, theory, thought, judgement, judgment, perception, impression, doubt, consensus, understanding, recognition, realization, realisation, sense, premise, presumption, thesis, hypothesis, feeling, faith',
  },
  {
    kind: 'expectation',
    takes: 'that :of :about :over :for',
    cues: 'fear, hope, expectation, worry, concern, anxiety, apprehension, dread',
  },
  {
    kind: 'intention',
    takes: 'to :for',
    cues: 'decision, plan, desire, wish, intention, willingness, unwillingness, refusal, attempt, effort, determination, ambition, aim, eagerness, reluctance',
  },
  {
    kind: 'attitude',
    takes: ':for :of :to :with :toward :towards :against',
    cues: 'support, opposition, enthusiasm, disdain, contempt, admiration, respect, sympathy, distrust, mistrust, hostility, antipathy, resentment, anger, outrage, approval, disapproval, skepticism, scepticism, preference, dislike, hatred, stance, resistance, backing, interest',
  },
];
