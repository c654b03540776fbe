/** Value judgements: what is good, bad, wise or shameful, said by the writer. */
import type { PhraseEntry } from '../../contract/index.ts';
import { complement, list, quiet } from './conditions.ts';
import { faintPeople } from './faint/people.ts';
import { faintThings } from './faint/things.ts';
import { verdictShapes } from './faint/verdict-shapes.ts';
import { faintVerdicts } from './faint/verdicts.ts';
import { plainVerdicts } from './faint/verdicts-plain.ts';
import { judgementAdjectives } from './judgement-adjectives.ts';
import { verdicts as moreVerdicts } from './judgement-verdicts.ts';

/** Nouns of verdict, flagged as what something is said to be. */
const verdicts = list(`
  farce; travesty; disgrace; scandal; debacle; débâcle; fiasco; shambles; joke; mockery; outrage; sham; charade;
  disaster; catastrophe; mess; nightmare; abomination; monstrosity; stitch-up; whitewash; witch-hunt;
  witch hunt; train wreck; dumpster fire; circus; laughing stock; laughingstock; pipe dream; fantasy;
  delusion; folly; failure; flop; blunder; mistake; betrayal; injustice; absurdity; crime against;
  coward; liar; hypocrite; fool; bully; menace; triumph; masterpiece; masterstroke; miracle; lie; fraud; charlatan; fabrication; fairy tale; sell-out; sellout; blessing; godsend;
  gem; marvel; hero; no-brainer; game changer; breath of fresh air; wake-up call; slap in the face;
  kick in the teeth; stab in the back; affront; insult; wasted opportunity; missed opportunity; waste of time;
  waste of money; con; rip-off; scam; hoax; cop-out; smokescreen; fig leaf; shocking blow; bitter blow;
  cruel blow; basic error; grave error; grave mistake; serious mistake; big mistake; terrible mistake;
  tall order; cynical ploy; hollow victory; pyrrhic victory
`);

const nouns: readonly PhraseEntry[] = [
  {
    find: 'a new low',
    unless: [
      {
        near: [
          'dollar/n|peso|euro|yen|price/n|index|share/n|percent|points|stock/n|market/n|temperature/n|approval|poll/n',
        ],
      },
    ],
  },
  {
    find: 'toxic',
    when: [
      {
        as: ['attributive'],
        modifies: `
          masculinity; politics; rhetoric; atmosphere; debate; legacy; brand; culture; mix; ideology; discourse; relationship; partisanship; workplace; environment; nationalism; cocktail; stew; propaganda
        `,
      },
    ],
  },
  {
    find: verdicts.map((noun) => `such? a|an ${noun}`),
    when: complement,
    unless: [
      { near: `natural; declared; earthquake; flood/n; victim/n; court; charged` },
      { after: ['zone|area|declaration|relief|response|recovery|by', 'in three acts', "'s"] },
      { before: ['not|hardly|never|declared|nearly|hailed', 'hailed|called|labelled|branded|described as?'] },
    ],
  },
  {
    find: list(`
      the strongest|best|worst case for|against; the perfect|best example of; an example of * at its worst;
      not the kind|type|sort of leader|leaders|leadership; not good for; exactly the right|wrong; pay/v a deadly|heavy|terrible price for;
      at * whim; on a whim; never let a good crisis go to waste; pushed to breaking point; the best * can hope for;
      an affront to; such an affront to; an insult to; a slap in the face for; a slap in the face to;
      a stain on; a blot on; a blight on; a mockery of; a travesty of; a perversion of; a betrayal of;
      a recipe for disaster; a recipe for chaos; an accident waiting to happen; a disaster waiting to happen;
      an all-time low for decency; a sorry state; a sad state of affairs; a sad day for;
      a dark day for; a great day for; a black day for; a shocking blow; a crying shame; a damning indictment;
      an indictment of; a sad indictment; a sad commentary; a kick in the teeth; a bridge too far;
      a step too far; too little, too late; the last straw; the height of; the epitome of;
      the worst of both worlds; the best of both worlds; a national disgrace; a national embarrassment;
      a dereliction of duty; a failure of leadership; a breath of fresh air; a ray of hope; a beacon of;
      a shining example; a textbook example of; a poster child for; a masterclass in; a tribute to;
      a testament to; a credit to; cold comfort; poor excuse for; sorry excuse for
    `),
    unless: [
      { after: ['summer|fashion|his|her', 'the late|season|fallen|victims|singer|band'] },
      { near: `band; concert; album; jury; grand; carpet/n; shirt/n; floor; sheet/n; sofa/n` },
    ],
  },
  {
    find: ['a step backward|backwards', 'a * step backward|backwards', 'a giant|big|huge|great|major step forward'],
    when: complement,
  },
  {
    find: list(`
      a|one step|steps in the right direction; a|one|another * step|steps in the right direction;
      a step in the wrong direction; a giant leap for; a great leap forward; 
      a race to the bottom; a slippery slope; on the right track; on the wrong track;
      step in the right direction; step in the wrong direction
    `),
    unless: [{ before: ['take|takes|took|taken|taking'], near: ['foot', 'camera', 'stage', 'knee'] }],
  },
];

/** What must or must not be: the writer's verdict as a duty. */
const verdictVerbs =
  'condemned|applauded|commended|praised|welcomed|celebrated|rejected|resisted|opposed|stopped|abolished|scrapped|banned|punished|reversed|repealed|defended|denounced|deplored|exposed|fired|sacked|impeached|jailed|prosecuted|thrown|dismantled|overturned|monitored|addressed|fixed|blamed|ashamed|encouraged|supported';
const duties: readonly PhraseEntry[] = [
  {
    find: [
      `must|should be ${verdictVerbs}`,
      `must|should be * ${verdictVerbs}`,
      `must|should never|not be * *? ${verdictVerbs}`,
      'ought to be condemned|applauded|commended|praised|rejected|abolished|scrapped|banned|ashamed',
      'must be held accountable|responsible',
      'should be held accountable|responsible',
      'must be held to account',
      'should be held to account',
      'must|should be brought to justice',
      'must be taken seriously',
      'must be put an end to',
    ],
    unless: [
      {
        near: `
          law; rule/n; regulation/n; requires; guideline/n; recipe; instructions; patient/n; whether; if
        `,
      },
    ],
  },
  {
    find: list(`
      cannot be tolerated|allowed|ignored|excused|justified|compromised|overstated|condoned|defended|trusted|forgiven;
      must not be tolerated|allowed|ignored|repeated|forgotten|rewarded;
      should not be tolerated|allowed|ignored|rewarded; have/v no place in; have/v no business;
      have/v no right to; have/v no excuse; there is no excuse for; there is no justification for;
      there can be no excuse for; enough is enough; the time has come to; it is high time; it is time to stop;
      it is past time; it is about time
    `),
    unless: [{ near: ['whether', 'phone/n', 'device/n'] }, { after: ['to enter', 'to park'] }],
  },
];

/** Manner that is a verdict: how an act was done, as its opponents would say. */
const manners: readonly PhraseEntry[] = [
  {
    find: list(`
      vociferously; stridently; shrilly; feverishly; furiously; frantically; savagely; ruthlessly;
      cruelly; maliciously; spitefully; vindictively; mockingly; dismissively; disdainfully; defiantly; obsessively;
      blindly; carelessly; sloppily; clumsily; incompetently; haphazardly; slyly; sneakily; illegally and immorally;
      unethically; bitterly and; pitifully; repulsively; creepily; menacingly; sinisterly; notoriously; famously;
      expertly; deftly; skilfully; superbly; magnificently; wonderfully; beautifully; gracefully; fearlessly;
      tirelessly; selflessly; generously and
    `),
    why: 'judges the act in passing',
    severity: quiet,
    unless: [
      { before: ['not|or'] },
      {
        near: ['court', 'charged', 'convicted', 'endanger/v', 'killed', 'stabbed', 'treat/v', 'tumour/n', 'cancer'],
      },
    ],
  },
  {
    find: list(`
      vehemently; haughtily; imperiously; patronisingly; cavalierly; ludicrously; obscenely; egregiously; nakedly; tyrannically;
      gutlessly; insufferably; nauseatingly; sickeningly; venomously; duplicitously; obnoxiously; zealously;
      hysterically; sneeringly; pompously; condescendingly; contemptuously; mindlessly; idiotically;
      ineptly; dishonestly; deceitfully; immorally; pathetically; disgustingly; grotesquely;
      infamously; brilliantly; masterfully; aggressively; relentlessly; viciously; fanatically
    `),
    why: 'judges the act in passing',
    unless: [
      { before: ['not|or|drove|driving|acted|behaved|drive|more|less|laugh|laughs|laughed|laughing'] },
      {
        near: [
          'court',
          'charged',
          'convicted',
          'endanger/v',
          'killed',
          'stabbed',
          'treat/v',
          'tumour/n',
          'cancer',
          'growing',
          'law',
          'market/n',
          'marketing',
          'goal',
          'played',
        ],
      },
      {
        after: ['endangering|growing|marketed|priced|treated|beaten|attacked|murdered|killed|pursue|pursuing|pursued'],
      },
    ],
  },
];

/** What the writer demands. */
const demands: readonly PhraseEntry[] = [
  {
    find: ['must not stand', 'cannot stand', 'must not go unanswered', 'must not happen again'],
    why: 'makes a demand in the writer’s own voice',
    when: [{ closes: true }],
    severity: quiet,
  },
  {
    find: list(`
      must|should|needs|need to? stop|wake|apologise|resign|act now; must|should do better|more; must|should never be *? allowed|forgotten|used|prioritised|forced|repeated;
      needs|need to do better|more; must end now; must come first; must step up; must step down; must wake up; must face facts; need to wake up; needs to wake up; need to stop; needs to stop;
      enough is enough; there is no place for; there can be no place for; cannot come soon enough; can't come soon enough; not before time;
      let us hope; let's hope; one can only hope; one hopes; we can only hope; shame on; good riddance; god bless; thank god
    `),
    why: 'makes a demand in the writer’s own voice',
    severity: quiet,
    unless: [
      {
        near: [
          'rule/n',
          'law',
          'driver/n',
          'vehicle/n',
          'patient/n',
          'recipe',
          'bus',
          'train/n',
          'train',
          'said',
          'says',
        ],
      },
      { before: ['whether|if|when|said'] },
    ],
  },
  {
    find: list(`
      it is time to; it's time to; it is time for; it is time that; the time has come for; about time; high time;
      we owe it to; we must; we need to; we should all; we cannot afford
    `),
    why: 'makes a demand in the writer’s own voice',
    // In opinion a call to readers is what the piece is for.
    severity: { news: 'hint', opinion: 'off' },
    unless: [{ near: ['rule/n', 'law', 'recipe', 'said', 'says'] }, { before: ['whether|if|when|said'] }],
  },
  {
    find: list(`
      the problem is that; the real problem is; the real issue is; the real question is; the truth about; the sad thing is; the worst part is; the best part is; what matters is; the good news is; the bad news is; the question is not whether; make no mistake; nothing could be further from the truth; nothing more than; nothing less than; little more than; nothing but
    `),
    why: 'argues with the reader',
    unless: [
      { after: ['a|an|the|two|three|four|five|* days|hours|kilometres|miles'], before: ['is|was|are|were *? no'] },
    ],
    severity: quiet,
  },
];

/** Value judgements. */
export const judgements = (): readonly PhraseEntry[] => [
  ...judgementAdjectives,
  ...nouns,
  ...duties,
  ...manners,
  ...demands,
  ...moreVerdicts(),
  ...faintPeople(),
  ...faintThings(),
  ...faintVerdicts(),
  ...verdictShapes(),
  ...plainVerdicts(),
];
