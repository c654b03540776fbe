import type { CueGroup } from './cues-phrases.ts';

/** Verbs of saying, showing, thinking and judging, by what they mean and what may follow them. */
export const cueVerbs: readonly CueGroup[] = [
  {
    kind: 'speech',
    takes: 'quote that clause wh :of :about passive-to passive-that',
    cues: 'say',
  },
  {
    kind: 'speech',
    takes: 'quote that clause wh object :of :about',
    cues: `write, note, state, observe, remark, comment, testify, tweet, retweet, post, email, quip, joke, proclaim, exclaim,
      recount, recall, repeat, reiterate, clarify, theorize, theorise, opine, assert, contend, maintain, surmise, restate,
      interject, shout, yell, whisper, mutter, scoff, sigh, gush, muse, chant, cry, declare, crow, rejoin, deadpan, intone,
      volunteer, posit, philosophise, philosophize, conjecture, blog, text, underscore, underline, telegraph`,
  },
  {
    kind: 'speech',
    takes: 'quote that clause wh object :on :by passive-that passive-bare',
    cues: `announce, explain, report, reveal, confirm, disclose, acknowledge, document, publicise, publicize, leak, unveil`,
  },
  {
    kind: 'speech',
    takes: 'quote that clause object :to :about passive-to passive-that',
    cues: `claim, allege, admit, concede, deny, stress, emphasize, emphasise, insist, confess, profess, rumour, rumor`,
  },
  {
    kind: 'speech',
    takes: 'quote that clause :for :against :with :about :over passive-that',
    cues: `argue, complain, grumble, boast, brag, lament, gripe, fume, protest, plead, reason, caution, preach, bemoan, rail, rant, rave`,
  },
  {
    kind: 'speech',
    takes: 'quote that object :with :by :to',
    cues: 'add, continue, begin, conclude, counter, reply, respond, answer, retort, interrupt',
  },
  {
    kind: 'speech',
    takes: 'quote that clause',
    cues: 'go/v on to say, go/v on, chime/v in, shoot/v back, fire/v back, hit/v back, blurt/v out, put/v it, snap, agree, concur, object, read, blare',
  },
  { kind: 'speech', takes: 'quote that clause wh tell :of :against :about', cues: 'warn, forewarn' },
  { kind: 'speech', takes: 'quote tell wh :about :of object passive-that passive-to passive-wh', cues: 'tell' },
  {
    kind: 'speech',
    takes: 'quote tell :of :about passive-that passive-to',
    cues: 'inform, remind, assure, notify, reassure, advise, brief, alert, lecture',
  },
  { kind: 'speech', takes: 'quote tell wh to :about :for passive-to passive-wh passive-about', cues: 'ask' },
  { kind: 'speech', takes: 'quote wh :about :at', cues: 'wonder, inquire, enquire' },
  {
    kind: 'speech',
    takes: 'quote that object to :for passive-to passive-bare',
    cues: 'demand, request, propose, recommend, plead/v with, beg',
  },
  {
    kind: 'speech',
    takes: 'tell that quote object :against passive-to',
    cues: 'urge, implore, exhort, beseech, encourage, order, instruct, direct, command, invite, challenge, caution, counsel, press, pressure, lobby, persuade, convince',
  },
  {
    kind: 'speech',
    takes: 'to that clause quote object passive-to',
    cues: 'promise, vow, pledge, swear, threaten, offer, undertake, commit to, guarantee',
  },
  { kind: 'speech', takes: 'to wh', cues: 'decline, refuse' },
  { kind: 'speech', takes: 'object', cues: 'decline/v to comment on, refuse/v to comment on, decline/v comment' },
  {
    kind: 'speech',
    takes: 'that clause quote object ing wh :to',
    cues: 'suggest, imply, hint, intimate, insinuate, signal, indicate, point/v out, mention, spell/v out, point/v to, predict, forecast, foretell, speculate, warn of',
  },
  {
    kind: 'speech',
    takes: 'that clause object wh',
    cues: 'make/v clear, make/v it clear, make/v the case, make/v the point, make/v the argument, make/v the claim',
  },
  {
    kind: 'speech',
    takes: 'object as passive-as passive-bare',
    cues: 'describe, portray, depict, characterise, characterize, cast, paint, frame, dismiss, denounce, condemn, brand, label, hail, tout, bill, decry, deride, cite, identify, recast',
  },
  {
    kind: 'speech',
    takes: 'object quote',
    cues: 'quote, cite, invoke, mention, reference, list, allude to, outline, detail, echo, discuss, summarise, summarize, recite, rehash, enumerate, explain away, narrate, relay, convey, highlight, emphasise, emphasize, talk/v up, play/v down, lay/v out, touch/v on, go/v over, speak/v out against, speak/v of, speak/v about, talk/v about, talk/v of, read/v out',
  },
  { kind: 'speech', takes: 'object as', cues: 'refer/v to' },
  {
    kind: 'speech',
    takes: 'complement passive-complement',
    cues: 'call, dub, nickname, term, deem, pronounce, label, brand',
  },
  {
    kind: 'speech',
    takes: 'object',
    cues: 'call/v for, call/v on, call/v out, call/v upon, call/v into question, call/v attention to, appeal/v for, appeal/v to, ask/v for, push/v for, press/v for, lobby/v for, argue/v for, argue/v against, advocate/v for',
  },
  { kind: 'speech', takes: ':of object', cues: 'accuse' },
  {
    kind: 'speech',
    takes: 'object :for :over passive-bare',
    cues: `criticise, criticize, blast, slam, attack, assail, lambaste, lambast, mock, ridicule, blame, rebuke, chide, scold, chastise, fault, savage,
     bash, castigate, excoriate, berate, disparage, belittle, denigrate, skewer, pan, admonish, reprimand, upbraid, vilify, malign, scorn, taunt, insult, censure, praise, applaud, laud, commend, congratulate, thank, salute, credit, defend, champion, knock, ding, hammer, pillory, disavow, disown, repudiate, renounce, rebut, refute, dispute, contest, question, contradict, debunk`,
  },
  {
    kind: 'speech',
    takes: 'object',
    cues: `lash/v out at, lash/v out against, take/v aim at, take/v issue with, rail/v against, hit/v out at, pile/v on, go/v after, shrug/v off, brush/v off, brush/v aside, wave/v off, walk/v back, back/v away from, back/v off, own/v up to, apologise/v for, apologize/v for, vouch/v for, stand/v by, double/v down on, gloss/v over, sound/v off on, weigh/v in on, comment/v on, remark/v on, elaborate/v on, expound/v on, speak/v to, testify/v about, joke/v about, boast/v of, boast/v about, brag/v about, complain/v about, complain/v of, respond/v to, react/v to, reply/v to, object/v to, poke/v fun at, make/v fun of, inveigh/v against, fulminate/v against, plead/v for`,
  },
  {
    kind: 'speech',
    takes: 'object that',
    cues: 'express, voice, reaffirm, affirm, articulate, air, vent, proclaim, espouse, pronounce, preach, trumpet, publish, release, issue, deliver, file, utter',
  },
  { kind: 'speech', takes: 'that quote clause', cues: 'issue/v a statement saying, release/v a statement saying' },
  {
    kind: 'evidence',
    takes: 'that clause wh object quote passive-to passive-that',
    cues: 'show, find, estimate, reveal, conclude, demonstrate, prove, illustrate, indicate, calculate, determine, discover, attest, project, uncover, suggest, confirm, establish, rank, measure, detect',
  },
  {
    kind: 'evidence',
    takes: 'that clause wh object',
    cues: 'rule, certify, hold, posit, stipulate, specify, dictate, allege',
  },
  {
    kind: 'belief',
    takes: 'that clause wh quote object passive-to passive-that passive-as',
    cues: 'believe, think, know, understand, assume, presume, suspect, doubt, reckon, imagine, figure, realise, realize, recognise, recognize, acknowledge, suppose, guess, gather, conceive, perceive, remember, recall, forget, judge, hold, accept, learn, agree, disagree, feel, sense',
  },
  {
    kind: 'belief',
    takes: 'object as wh that clause passive-as passive-to',
    cues: 'see, view, regard, consider, treat, interpret, perceive, rate, think/v of, look/v on, look/v upon, count, conceive/v of',
  },
  { kind: 'belief', takes: 'wh', cues: 'debate, decide, consider, ponder, weigh, determine' },
  { kind: 'belief', takes: 'to that wh passive-that', cues: 'decide, determine, resolve, opt, elect' },
  {
    kind: 'belief',
    takes: 'object that',
    cues: 'believe/v in, care/v about, worry/v about, know/v about, think/v about, learn/v about, learn/v of',
  },
  { kind: 'expectation', takes: 'to that clause object passive-to passive-that', cues: 'expect, anticipate' },
  { kind: 'expectation', takes: 'that clause object to passive-that passive-to', cues: 'fear, worry, hope, dread' },
  {
    kind: 'expectation',
    takes: 'object',
    cues: 'hope/v for, long/v for, look/v forward to, look/v for, look/v to, count/v on, rely/v on, bank/v on, bet/v on, worry/v over',
  },
  { kind: 'intention', takes: 'to object', cues: 'want, wish, seek, intend, plan, aim, aspire, prefer, desire, need' },
  {
    kind: 'intention',
    takes: 'to',
    cues: 'agree, consent, choose, would like, pretend, prepare, hesitate, aim/v at, mean',
  },
  {
    kind: 'intention',
    takes: 'object',
    cues: 'plan/v on, insist/v on, aim/v for, aim/v at, set/v out, push, pursue, seek/v out, mull, envision, envisage, contemplate',
  },
  {
    kind: 'intention',
    takes: 'passive-to',
    cues: 'intend, design, mean, aim, schedule, slate, set, require, tip, rumour, rumor, repute, presume',
  },
  {
    kind: 'attitude',
    takes: 'object ing passive-bare',
    cues: `support, back, endorse, oppose, favour, favor, reject, welcome, embrace, prefer, like, dislike, love, hate, loathe, resent, admire, respect, trust, distrust, mistrust, regret, enjoy, appreciate, deplore, detest, despise, approve, disapprove, tolerate, celebrate, cheer, honour, honor, mourn, ignore, dismiss, shun, bemoan, relish, cherish, value, downplay, minimise, minimize, hail, advocate, promote, nominate, overlook, underestimate, urge, protest, boo`,
  },
  {
    kind: 'attitude',
    takes: 'object',
    cues: 'approve/v of, disapprove/v of, side/v with, agree/v with, disagree/v with, sympathise/v with, sympathize/v with, identify/v with, vote/v for, vote/v against, campaign/v for, campaign/v against, rally/v behind, object/v to, focus/v on, push/v back against, push/v back on, turn/v on, come/v out against, come/v out for, adhere/v to, subscribe/v to, cling/v to, warm/v to, fight/v for, fight/v against, apologise/v to, stand/v for',
  },
  { kind: 'appearance', takes: 'to that clause complement as', cues: 'seem, appear' },
  { kind: 'appearance', takes: 'complement', cues: 'look/v like, sound/v like, sound, seem/v like' },
];
