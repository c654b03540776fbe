/**
 * Where a verb that doubts the speaker is the fair one: what stands around it shows that the speech was a demand, a
 * confession, an act of law, or contested in the same breath.
 */
import type { Condition } from '../../contract/index.ts';
import { list, noClause } from './conditions.ts';

const passive: Condition = { as: ['passive'] };

/** Words of a court, where to claim and to admit are acts. */
export const court = list(`
  guilt; guilty; charge/n; court; murder|manslaughter|fraud|theft|assault|rape|offence/n|offense/n; police;
  prosecutor/n; plea/n; pleaded; judge; jury
`);

/** The claim is contested in the same breath, and "claim" is the fair word for it; or it is one made at law. */
export const contested: Condition = {
  near: `
    falsely; false; untrue; baseless; no evidence; without evidence; denied; denies; deny; disputed; disputes;
    rejected; rejects; refuted; refutes; debunked; contradicts; contradicted; lawsuit/n; suit/n; plaintiff/n; trial;
    asylum; court; tribunal; insurer/n; patent/n; indicted; charges of; settlement/n; misleading; misled; bogus;
    fabricated; unfounded; groundless; unsubstantiated; unproven; inaccurately; incorrectly; contrary to;
    in fact|reality; without|no proof;
    records|record|video|footage|documents|transcript|transcripts shows|show|showed|demonstrates;
    although|though|but|yet|when * had|has|did|does|was|were|is|are not|never
  `,
};

/** What somebody did not say, or is not shown to have said, judges nobody: "did not concede that", "never claimed". */
const unsaid: Condition = {
  before: [
    'did|does|do|would|could|will|has|have|had not *?',
    "didn't|doesn't|don't|wouldn't|couldn't|won't|hasn't|haven't|hadn't *?",
    'never *?',
    'nobody|neither|nor|without',
    'refused|refuses|declined|declines|unwilling to',
    'short of',
  ],
};

/** Nobody in particular: "a man who claims", "someone claiming". */
export const anybody: Condition = {
  before: [
    'a|an *? man|woman|person|group|website|boy|girl who|that *?',
    'man|woman|person|caller|people|those|someone|anyone|somebody',
    'those|people|someone|anyone|anybody|everyone who',
    'whoever',
  ],
};

/** What one can only admit to. */
export const fault = list(`
  mistake/n; error/n; fault; wrong; wrongdoing; lied; lying; lie/n; doping; cheating; cheated; affair; abuse/n; failure/n;
  failings; responsibility; blame; defeat; earlier|initially|previously|first|long|had denied; denial/n
`);

/** What nobody knows better than the speaker, and would rather not say: that they do not know. */
export const ignorance = list(`
  that? he|she|they|it did|do|does|had|have|has|was|were|is|are|could not|no|never even? *? know|sure|certain|remember|recall|idea|evidence|proof|read|seen|checked;
  that? he|she|they|it didn't|don't|doesn't|hadn't|haven't|hasn't|wasn't|weren't|isn't|aren't|couldn't even? know|sure|certain|remember|recall|read|seen|checked
`);

/** Where to confess is an act of faith. */
const creed = list('sin/n; priest/n; church; faith; god; sacrament/n; creed; religion; bishop/n');

/** What is often demanded, in the form that a demand has. */
const demanded = `
  accept|act|agree|allow|apologise|appear|appoint|approve|appropriate|attend|build|cease|cut|drop|end|fund|honour|include|
  investigate|join|keep|leave|meet|negotiate|obey|open|pass|pay|provide|publish|raise|release|remain|remove|repay|resign|
  respect|return|send|share|sign|stay|step|stop|submit|take|testify|vote|wait|wear|withdraw
`.replaceAll(/\s/g, '');

/** What is insisted on is a demand, not a claim: "that the firm pay", and not "pays", "paid" or "will pay". */
const demand: Condition = {
  after: [
    'that * *? *? *? be|not',
    'that? * *? *? *? *? must|should',
    `that * ${demanded}`,
    `that the|a|an|this|its|his|her|their|every|each|all|both * ${demanded}`,
  ],
};

/** By verb: one of these holds, and the verb is fair. */
export const fairly = {
  claim: [passive, noClause, { as: ['noun'] }, contested, anybody, unsaid],
  admit: [
    passive,
    noClause,
    unsaid,
    { near: [...court, ...fault] },
    { after: ignorance },
    { before: ['one to', 'let me|us', 'i|we', 'must|should'] },
  ],
  concede: [passive, noClause, unsaid],
  confess: [noClause, unsaid, { near: [...court, ...creed] }, { before: ['i|we *? *? *?'] }],
  insist: [
    { before: ['i|we', 'i|we *'] },
    { after: ['on|upon|otherwise', '*? *? much|more|less|strongly|firmly *? on|upon'] },
    { before: ['to'] },
    unsaid,
    demand,
  ],
} as const satisfies Readonly<Record<string, readonly Condition[]>>;
