import type { CueGroup } from './cues-phrases.ts';

/** Verbs of saying, showing, thinking and judging, by what they mean and what may follow them. */
export const cueVerbs: readonly CueGroup[] = [
  {
    kind: 'speech',
    takes: 'quote that clause free wh :of :about passive-to passive-that',
    cues: 'say',
  },
  {
    kind: 'speech',
    takes: 'quote that clause free wh :of :about',
    cues: `note, state, remark, comment, testify, tweet, retweet, quip, joke, exclaim, theorize, theorise, opine,
      surmise, interject, whisper, mutter, scoff, sigh, gush, muse, crow, deadpan, conjecture, blog, thunder, jest, wisecrack`,
  },
  {
    kind: 'speech',
    takes: 'quote that clause wh object',
    cues: `write, observe, proclaim, recount, recall, repeat, reiterate, clarify, assert, contend, restate, shout, yell, chant,
      declare, underscore, underline, proclaim, mention, post`,
  },
  {
    kind: 'speech',
    takes: 'quote that clause wh object :on passive-that passive-bare passive-to',
    cues: `announce, report, reveal, confirm, disclose, acknowledge, unveil`,
  },
  {
    kind: 'speech',
    takes: 'quote that clause wh object',
    cues: 'explain, publicise, publicize, leak, elaborate, outline',
  },
  { kind: 'speech', takes: 'object', cues: 'order, urge, threaten, claim/v credit for, claim/v responsibility for' },
  {
    kind: 'speech',
    takes: 'quote that clause :to :about passive-to passive-that',
    cues: `claim, admit`,
  },
  {
    kind: 'speech',
    takes: 'quote that clause object :to :about passive-to passive-that',
    cues: `allege, concede, deny, stress, emphasize, emphasise, insist, confess, profess, rumour, rumor`,
  },
  {
    kind: 'speech',
    takes: 'quote that clause :for :against :about :over passive-that',
    cues: `argue, complain, grumble, boast, brag, lament, gripe, fume, protest, plead, reason, caution, preach, bemoan, rail, rant, rave, maintain`,
  },
  { kind: 'speech', takes: 'ing', cues: 'report, admit, deny, recall, acknowledge, mention, describe' },
  { kind: 'speech', takes: 'object', cues: 'lament, bemoan, protest, tout, preach' },
  { kind: 'speech', takes: 'that quote', cues: 'charge' },
  { kind: 'speech', takes: ':to :on', cues: 'agree' },
  { kind: 'speech', takes: 'wh', cues: 'describe, recount' },
  { kind: 'topic', takes: 'wh', cues: 'lay/v out, detail, discuss' },
  { kind: 'attitude', takes: 'wh', cues: 'question' },
  { kind: 'topic', takes: 'object', cues: 'hint/v at, draw/v attention to, call/v attention to, bring/v attention to' },
  {
    kind: 'topic',
    takes: 'object',
    cues: 'zero/v in on, home/v in on, hone/v in on, dwell/v on, harp/v on',
  },
  { kind: 'topic', takes: 'passive-complement', cues: 'title, entitle' },
  { kind: 'speech', takes: 'quote that clause', cues: 'add' },
  {
    kind: 'speech',
    takes: 'quote that',
    cues: 'conclude, counter, reply, respond, answer, retort, interrupt, object, agree, concur, read, snap',
  },
  { kind: 'speech', takes: 'quote', cues: 'continue, begin, go/v on, chime/v in, put/v it, blare, cry, intone' },
  {
    kind: 'speech',
    takes: 'quote that clause',
    cues: 'go/v on to say, shoot/v back, fire/v back, hit/v back, blurt/v out',
  },
  { kind: 'speech', takes: 'quote that clause wh tell :of :against :about', cues: 'warn, forewarn' },
  { kind: 'speech', takes: 'quote tell wh :about :of passive-that passive-to passive-wh', cues: 'tell' },
  {
    kind: 'speech',
    takes: 'quote tell :of :about passive-that passive-to',
    cues: 'inform, remind, assure, notify, reassure, advise, brief, alert',
  },
  { kind: 'speech', takes: 'quote tell wh to :about passive-to passive-wh passive-bare', cues: 'ask' },
  { kind: 'speech', takes: 'quote wh :about', cues: 'wonder, inquire, enquire' },
  { kind: 'speech', takes: 'quote that object to passive-to passive-bare', cues: 'demand, propose, recommend' },
  { kind: 'speech', takes: 'quote that passive-to', cues: 'request, beg' },
  {
    kind: 'speech',
    takes: 'tell that quote passive-to',
    cues: 'urge, implore, exhort, beseech, encourage, order, instruct, command, counsel, press, pressure, persuade, convince, plead/v with',
  },
  {
    kind: 'speech',
    takes: 'to that clause quote object passive-to',
    cues: 'promise, vow, pledge, swear, undertake, guarantee',
  },
  { kind: 'speech', takes: 'to that quote', cues: 'threaten, offer' },
  { kind: 'speech', takes: 'to wh', cues: 'decline, refuse' },
  { kind: 'topic', takes: 'object', cues: 'decline/v to comment on, refuse/v to comment on' },
  {
    kind: 'speech',
    takes: 'that clause quote object ing wh :to',
    cues: 'suggest, imply, hint, intimate, insinuate, signal, indicate, point/v out, spell/v out, predict, forecast, foretell, speculate',
  },
  {
    kind: 'speech',
    takes: 'that clause object wh',
    cues: 'make/v clear, make/v it clear, make/v the case, make/v the point, make/v the argument, make/v the claim',
  },
  {
    kind: 'speech',
    takes: 'object as passive-as passive-bare',
    cues: 'describe, portray, depict, characterise, characterize, dismiss, denounce, condemn, decry, deride',
  },
  {
    kind: 'speech',
    takes: 'as passive-as',
    cues: 'cast, paint, frame, brand, label, hail, tout, bill, cite, identify, recast, pitch',
  },
  {
    kind: 'speech',
    takes: 'complement passive-complement passive-as :for',
    cues: 'call, dub, nickname, term, deem, pronounce, label, brand, proclaim, name',
  },
  { kind: 'speech', takes: 'object as passive-as', cues: 'refer/v to' },
  { kind: 'speech', takes: 'object', cues: 'attribute, ascribe, credit, liken' },
  { kind: 'topic', takes: ':about :of', cues: 'speak, talk' },
  {
    kind: 'topic',
    takes: 'object quote',
    cues: 'quote, cite, invoke, reference, list, allude to, detail, echo, discuss, summarise, summarize, recite, rehash, enumerate, narrate, relay, highlight, talk/v up, play/v down, lay/v out, touch/v on, go/v over, rattle/v off, tick/v off, bring/v up, reflect/v on, put/v forward, put/v forth, single/v out, point/v to, speak/v of, speak/v about, talk/v about, talk/v of, read/v out, warn/v of',
  },
  {
    kind: 'speech',
    takes: 'object',
    cues: 'call/v for, call/v on, call/v out, call/v upon, call/v into question, appeal/v for, ask/v for, push/v for, press/v for, lobby/v for, advocate/v for, plead/v for',
  },
  { kind: 'speech', takes: ':of object passive-of', cues: 'accuse' },
  {
    kind: 'attitude',
    takes: 'object passive-bare',
    cues: `criticise, criticize, blast, slam, attack, assail, lambaste, lambast, mock, ridicule, blame, rebuke, chide, scold, chastise, fault, savage,
     bash, castigate, excoriate, berate, disparage, belittle, denigrate, skewer, admonish, reprimand, upbraid, vilify, malign, scorn, taunt, insult, censure, praise, applaud, laud, commend, congratulate, thank, salute, defend, pillory, disavow, disown, repudiate, renounce, rebut, refute, dispute, question, contradict, debunk`,
  },
  {
    kind: 'attitude',
    takes: 'object',
    cues: `lash/v out at, lash/v out against, take/v aim at, take/v issue with, rail/v against, hit/v out at, pile/v on, go/v after, shrug/v off, brush/v off, brush/v aside, wave/v off, walk/v back, own/v up to, apologise/v for, apologize/v for, vouch/v for, double/v down on, gloss/v over, sound/v off on, speak/v out against, argue/v against, explain/v away, poke/v fun at, make/v fun of, inveigh/v against, fulminate/v against`,
  },
  {
    kind: 'topic',
    takes: 'object',
    cues: `weigh/v in on, comment/v on, remark/v on, elaborate/v on, expound/v on, testify/v about, joke/v about, boast/v of, boast/v about, brag/v about, complain/v about, complain/v of, respond/v to, reply/v to, object/v to`,
  },
  { kind: 'speech', takes: 'object that', cues: 'express, voice, reaffirm, affirm, articulate, espouse, trumpet' },
  { kind: 'speech', takes: 'that quote clause', cues: 'issue/v a statement saying, release/v a statement saying' },
  {
    kind: 'evidence',
    takes: 'that clause wh object passive-to',
    cues: 'show, estimate, demonstrate, illustrate, indicate',
  },
  { kind: 'evidence', takes: 'that clause passive-to', cues: 'calculate' },
  { kind: 'evidence', takes: 'that passive-to', cues: 'find' },
  {
    kind: 'evidence',
    takes: 'that passive-to',
    cues: 'prove, discover, determine, conclude, project, establish, uncover, rule, certify, stipulate, posit, attest',
  },
  {
    kind: 'belief',
    takes: 'that clause free wh quote passive-to passive-that',
    cues: 'believe, think, assume, presume, suspect, reckon, figure, suppose, guess, realise, realize, imagine, surmise',
  },
  {
    kind: 'belief',
    takes: 'that clause wh passive-to passive-that passive-as passive-wh',
    cues: 'know, understand, doubt, recognise, recognize, remember, recall, forget, learn, feel, sense, conceive',
  },
  { kind: 'belief', takes: ':for passive-of', cues: 'know' },
  { kind: 'belief', takes: 'that', cues: 'hold, gather, accept, disagree, judge, perceive' },
  {
    kind: 'belief',
    takes: 'as that wh passive-as passive-to',
    cues: 'see, view, regard, interpret, perceive, think/v of, look/v on, look/v upon',
  },
  { kind: 'belief', takes: 'as ing wh object passive-as passive-to passive-complement', cues: 'consider' },
  { kind: 'belief', takes: 'object passive-bare', cues: 'doubt, remember' },
  { kind: 'belief', takes: 'wh', cues: 'decide, consider, ponder, weigh, determine' },
  { kind: 'belief', takes: 'to that wh', cues: 'decide, resolve' },
  { kind: 'belief', takes: 'object', cues: 'believe/v in, care/v about, worry/v about, think/v about' },
  { kind: 'expectation', takes: 'to that clause object passive-to passive-that', cues: 'expect, anticipate' },
  { kind: 'expectation', takes: 'that clause free to passive-that passive-to', cues: 'fear, worry, hope, dread' },
  { kind: 'expectation', takes: 'object', cues: 'hope/v for, long/v for, look/v forward to, count/v on, bank/v on' },
  { kind: 'intention', takes: 'to object', cues: 'want, prefer' },
  {
    kind: 'intention',
    takes: 'to',
    cues: 'wish, seek, intend, plan, aim, aspire, agree, consent, would like, opt, hesitate',
  },
  { kind: 'intention', takes: 'passive-to', cues: 'intend' },
  { kind: 'intention', takes: 'object', cues: 'insist/v on, envision, envisage' },
  {
    kind: 'attitude',
    takes: 'object ing',
    cues: `support, back, endorse, oppose, reject, prefer, dislike, love, hate, loathe, resent, admire, distrust, mistrust, regret, appreciate, deplore, detest, despise, embrace, welcome, enjoy, relish, cherish, downplay, advocate, welcome, favour, favor`,
  },
  {
    kind: 'attitude',
    takes: 'object',
    cues: 'cheer, mourn, ignore, disregard, distance/v himself from, distance/v herself from, distance/v themselves from, distance/v itself from, pay/v tribute to, approve/v of, disapprove/v of, side/v with, agree/v with, disagree/v with, sympathise/v with, sympathize/v with, identify/v with, vote/v for, vote/v against, focus/v on, look/v for, push/v back against, push/v back on, come/v out against',
  },
  {
    kind: 'speech',
    takes: 'quote that clause',
    cues: `vent, groan, grouse, moan, whine, marvel, rejoice, confide, prophesy, roar, bark, bellow, holler, shriek, hiss, growl, snarl, sneer,
      snort, chuckle, sob, stammer, pray, postulate, rejoin, chorus, sum/v up, push/v back, bristle, spout, utter, relate, deduce, infer, foresee`,
  },
  {
    kind: 'attitude',
    takes: 'object passive-bare',
    cues: `champion, promote, extol, honour, honor, trust, respect, tolerate, satirise, satirize, lampoon, demonise, demonize, smear, jeer, boo,
      heckle, hammer, rip, pan, trash, jab, needle, challenge, rebuff, spurn, shun, snub, hammer/v on, tear/v into, lay/v into`,
  },
  {
    kind: 'attitude',
    takes: ':at :with :about',
    cues: 'cheer, laugh, scoff, sneer, balk, bristle, recoil, bridle, take/v swipes, take/v a swipe, take/v shots, take/v a shot, poke/v fun',
  },
  { kind: 'appearance', takes: 'to that clause predicate', cues: 'seem, appear' },
  { kind: 'appearance', takes: 'predicate', cues: 'sound, look/v like, sound/v like, seem/v like' },
];

/** Verbs whose form in -s and bare form are nouns nearly always: only what is said, right behind them, shows the verb. */
export const seldomVerbs: ReadonlySet<string> = new Set(
  'state reason figure lecture brief experience influence'.split(' '),
);

/**
 * Verbs whose bare form is a noun, an adverb or a preposition as well: without an ending they count as verbs only after a
 * subject that leaves no doubt.
 */
export const ambiguousVerbs: ReadonlySet<string> = new Set(
  `cheer title charge champion note state comment tweet email joke quip post report claim rumour rumor protest plead reason caution rave answer counter
  object snap cry brief alert lecture demand request order command challenge press pressure counsel promise pledge vow offer
  decline hint signal forecast frame cast brand label bill pitch name term nickname dub call quote cite list echo detail
  highlight attack blame rebuke fault blast slam scorn taunt insult salute praise question dispute estimate project show
  find rule hold judge view regard doubt guess figure suspect debate fear worry hope dread wish plan aim intend design mean
  support back love hate regret favor favour welcome like sound text blog sigh jest shout chant whisper yell leak repeat
  influence credit feel sense thank look repute tip slate schedule fume gripe rail reference resolve murmur experience advocate remark`.split(
    /\s+/,
  ),
);
