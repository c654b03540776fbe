/** Words of offices, companies and polite company that hide job losses, lies, poverty, violence and breakdown. */
import type { PhraseEntry } from '../../contract/index.ts';
import { list, mild, quiet } from './conditions.ts';
import { uncounted } from './uncounted.ts';

const staff = 'workforce|staff|payroll|headcount|employees|workers|ranks';
const nearJobs =
  'job/n; staff; workforce; employee/n; worker/n; company; firm; employer/n; layoff/n; redundancy; redundancies; payroll; factory; bank; newsroom';

const work: readonly PhraseEntry[] = [
  ...uncounted({
    find: list(`
      right-sizing; rightsizing; smart-sizing; smartsizing; delayering; workforce optimisation;
      workforce rebalancing; workforce realignment; workforce rationalisation;
      workforce adjustment; headcount rationalisation; headcount optimisation; headcount adjustment; staffing realignment; staff rationalisation`),
    use: 'job cuts',
    why: 'does not say that people lose their jobs',
    unless: [
      { before: ['is|are|was|were|be|been'], after: ['its|the|their|his'] },
      { near: 'server/n; cloud; engine/n' },
    ],
  }),
  {
    find: list(`
      right-size/v its|the|their ${staff}; rightsize/v its|the|their ${staff}; downsize/v its|the|their ${staff};
      rationalise/v its|the|their ${staff}; trim/v its|the|their ${staff};
      reduce/v its|the|their headcount; streamline/v its|the|their ${staff}; optimise/v its|the|their ${staff}`),
    use: 'cut/v jobs',
    why: 'does not say that people lose their jobs',
    severity: mild,
  },
  {
    find: list(`
      workforce reduction/n; headcount reduction/n; reduction/n in headcount; reduction/n in force; reduction-in-force;
      staff reduction/n; personnel reduction/n; manpower reduction/n; headcount saving/n
    `),
    use: 'job cut/n',
    why: 'does not say that people lose their jobs',
    unless: [{ near: 'troops; army; nato; navy; garrison' }],
    severity: mild,
  },
  ...uncounted({
    find: 'downsizing',
    use: 'job cuts',
    why: 'does not say that people lose their jobs',
    when: [{ as: ['noun'], near: nearJobs }],
    unless: [
      { near: 'home/n; house/n; film; car/n; engine/n; retirement' },
      { after: ['its|the|their|his|her|to|of'] },
    ],
    severity: mild,
  }),
  {
    find: ['let go'],
    use: ['dismissed', 'laid off'],
    why: 'makes a dismissal sound like a release',
    when: [{ as: ['passive'] }],
    unless: [
      { near: 'police; custody; hostage/n; prisoner/n; arrested; warning; brake/n; rope; hand/n; released; charge' },
    ],
    severity: mild,
  },
  {
    find: ['involuntary separation/n', 'involuntary redundancy', 'career transition/n', 'employment transition/n'],
    use: 'dismissal/n',
    why: 'does not say that somebody lost a job',
    when: [{ near: nearJobs }],
  },
  {
    find: ['transition/v out of the company', 'transition/v out of the firm', 'transition/v out of the organisation'],
    use: 'leave/v',
    why: 'does not say whether somebody left or was dismissed',
  },
  {
    find: list(`
      pursue/v other opportunities; pursue/v other interests; pursue/v new opportunities; explore/v other opportunities;
      spend more time with his|her|their family; seek/v new challenges; part/v ways by mutual consent
    `),
    advice: 'say whether they resigned or were dismissed',
    why: 'is what people say who were shown the door',
    when: [
      {
        near: 'leave/v; resign/v; step/v down; quit/v; depart/v; departure; chief; director; executive/n; minister/n; company',
      },
    ],
    severity: mild,
  },
  {
    find: 'terminate/v',
    use: ['dismiss/v'],
    why: 'makes a dismissal sound like an event',
    when: [
      {
        as: ['passive'],
        near: 'employee/n; worker/n; staff; fired; hired; leave; supervisor/n; manager/n; director/n; officer/n; official/n; teacher/n; whistleblower/n',
      },
      { after: ['* *? employee/n|worker/n|teacher/n|officer/n|manager/n|director/n'] },
    ],
    unless: [
      {
        near: 'contract/n; pregnancy; agreement/n; lease/n; treaty; flight/n; mission/n; programme/n; program/n; deal/n; service/n; account/n; negotiation/n; funding',
      },
    ],
    severity: quiet,
  },
  {
    find: ['human capital'],
    use: 'staff',
    why: 'counts people among the machines',
    unless: [{ near: 'economist/n; index; theory; investment/n; growth; education' }],
    severity: quiet,
  },
  {
    find: list(`
      sanitation engineer/n; custodial engineer/n; domestic engineer/n; hygiene operative/n; cleaning operative/n;
      environmental services operative/n
    `),
    use: 'cleaner/n',
    why: 'inflates a trade',
    severity: mild,
  },
  {
    find: ['revenue protection officer/n', 'revenue protection inspector/n'],
    use: 'ticket inspector/n',
    why: 'inflates a trade',
    severity: mild,
  },
  {
    find: ['sales associate/n', 'retail associate/n'],
    use: 'shop assistant/n',
    why: 'inflates a trade',
    severity: quiet,
  },
];

const money: readonly PhraseEntry[] = [
  {
    find: ['negative growth', 'negative economic growth', 'negative gdp growth'],
    use: ['contraction', 'decline'],
    why: 'calls shrinking a kind of growth',
    unless: [{ near: 'population; bacteria; tumour; tumor; cell/n' }],
  },
  {
    find: ['negative profit/n'],
    use: 'loss/n',
    why: 'calls a loss a kind of gain',
    unless: [{ near: 'tax' }],
  },
  { find: 'negative return/n', use: 'loss/n', why: 'calls a loss a kind of gain', severity: mild },
  {
    find: ['deficit financing'],
    use: 'borrowing',
    why: 'does not say that money was borrowed',
    severity: quiet,
  },
  {
    find: ['revenue enhancement/n', 'revenue enhancer/n', 'revenue raiser/n', 'revenue measure/n'],
    use: ['tax rise/n', 'tax increase/n'],
    why: 'does not say that taxes go up',
    when: [
      {
        near: 'tax/n; budget/n; treasury; parliament; congress; legislature; senate; council; government; minister; governor; city; state',
      },
    ],
  },
  {
    find: 'upward adjustment/n',
    use: ['rise/n', 'increase/n'],
    why: 'does not say that something costs more',
    severity: mild,
  },
  {
    find: ['downward adjustment/n', 'downward correction/n'],
    use: ['cut/n', 'fall/n'],
    why: 'does not say that something fell',
    severity: mild,
  },
  {
    find: [
      'price adjustment/n',
      'pricing adjustment/n',
      'fare adjustment/n',
      'rate adjustment/n',
      'tariff adjustment/n',
      'fee adjustment/n',
    ],
    advice: 'say whether it went up or down, and by how much',
    why: 'does not say which way the price went',
    unless: [{ near: 'inflation; seasonal; contract; clause; formula' }],
    severity: quiet,
  },
  {
    find: ['efficiency saving/n', 'efficiency measure/n', 'efficiency programme/n', 'budget efficiency/n'],
    use: 'cut/n',
    why: 'says that nothing will be missed',
    unless: [{ near: 'energy; fuel; engine/n; heat; power; lighting; insulation; electricity' }],
    severity: quiet,
  },
  ...uncounted({
    find: [
      'fiscal consolidation',
      'budget consolidation',
      'budgetary consolidation',
      'spending restraint',
      'spending discipline',
    ],
    use: ['spending cuts', 'budget cuts'],
    why: 'does not say that spending is cut',
    severity: quiet,
  }),
  {
    find: ['entitlement reform/n', 'benefit reform/n'],
    use: 'benefit cut/n',
    why: 'does not say that payments are cut',
    severity: quiet,
  },
  {
    find: ['service reduction/n'],
    use: 'service cut/n',
    why: 'does not say that services are cut',
    severity: quiet,
  },
  {
    find: 'credit event/n',
    use: 'default/n',
    why: 'does not say that a debt was not paid',
    unless: [{ near: 'swap/n; isda; derivative/n; contract/n' }],
    severity: mild,
  },
  {
    find: ['facilitation payment/n', 'facilitating payment/n', 'grease payment/n', 'expediting payment/n'],
    use: 'bribe/n',
    why: 'is the payer’s name for a bribe',
    unless: [{ near: 'law; act; statute; legal; exception; policy; court' }],
  },
  {
    find: ['tax optimisation', 'aggressive tax planning'],
    use: 'tax avoidance',
    why: 'makes avoiding tax sound like skill',
    severity: mild,
  },
  {
    find: ['creative accounting', 'creative bookkeeping', 'aggressive accounting', 'earnings management'],
    use: 'false accounting',
    why: 'makes falsified books sound clever',
    severity: quiet,
  },
  {
    find: ['inventory shrinkage', 'retail shrinkage', 'stock shrinkage'],
    use: 'theft',
    why: 'does not say that goods are stolen',
    severity: quiet,
  },
  {
    find: ['pre-owned', 'pre-loved', 'preowned', 'preloved', 'previously owned', 'previously enjoyed'],
    use: ['used', 'second-hand'],
    why: 'is the dealer’s word',
    when: [{ as: ['attributive', 'predicate'] }],
    unless: [{ before: ['was|were'], after: ['by'] }],
    severity: mild,
  },
  {
    find: [
      'economically disadvantaged',
      'financially disadvantaged',
      'underprivileged',
      'under-privileged',
      'financially challenged',
      'economically challenged',
      'of limited means',
      'of modest means',
    ],
    use: 'poor',
    why: 'does not say that people are poor',
    when: [{ as: ['attributive', 'predicate'] }],
    severity: quiet,
  },
  {
    find: ['between jobs', 'in between jobs'],
    use: ['unemployed', 'out of work'],
    why: 'does not say that somebody has no work',
    when: [{ as: ['predicate'] }],
    severity: mild,
  },
  {
    find: ['in reduced circumstances', 'in straitened circumstances', 'financially embarrassed'],
    use: 'poor',
    why: 'does not say that somebody is poor',
    when: [{ as: ['predicate'] }],
    severity: mild,
  },
  {
    find: ['food insecurity', 'food poverty'],
    use: 'hunger',
    why: 'does not say that people are hungry',
    severity: quiet,
  },
  {
    find: ['food-insecure', 'food insecure', 'nutritionally deprived'],
    use: 'hungry',
    why: 'does not say that people are hungry',
    severity: quiet,
  },
];

const truth: readonly PhraseEntry[] = [
  { find: 'alternative fact/n', use: 'falsehood/n', why: 'calls an untruth a kind of fact' },
  {
    find: ['terminological inexactitude/n', 'strategic misrepresentation/n', 'inoperative statement/n'],
    use: ['falsehood/n', 'lie/n'],
    why: 'does not say that it was untrue',
  },
  {
    find: [
      'economical with the truth',
      'economical with the facts',
      'sparing with the truth',
      'less than truthful',
      'less than candid',
      'less than honest',
      'factually challenged',
      'ethically challenged',
    ],
    use: ['untruthful', 'dishonest'],
    why: 'does not say that it was untrue',
    when: [{ as: ['predicate', 'attributive'] }],
    severity: mild,
  },
  {
    find: ['misspeak/v'],
    advice: 'say what was said and what is true',
    why: 'does not say that what was said was untrue',
    when: [{ form: ['past', 'participle', 'third'] }],
    severity: quiet,
  },
  {
    find: ['information operation/n', 'influence operation/n'],
    use: 'propaganda campaign/n',
    why: 'does not say that it is propaganda',
    severity: quiet,
  },
  {
    find: [
      'full and frank exchange/n',
      'full and frank discussion/n',
      'frank and candid discussion/n',
      'frank exchange of views',
      'frank and open exchange/n',
      'free and frank exchange/n',
    ],
    use: ['disagreement/n', 'argument/n'],
    why: 'does not say that they disagreed',
    severity: mild,
  },
  {
    find: ['bulk collection', 'bulk interception', 'bulk surveillance'],
    use: 'mass surveillance',
    why: 'does not say that everybody is watched',
    when: [{ near: 'phone; data; metadata; communications; spy/n; intelligence; agency; agencies; records' }],
    severity: quiet,
  },
  {
    find: ['lawful interception', 'lawful intercept'],
    use: 'wiretapping',
    why: 'does not say that telephones are tapped',
    severity: quiet,
  },
  {
    find: ['guided democracy', 'managed democracy', 'sovereign democracy'],
    advice: 'say who rules, and how',
    why: 'is what rulers call rule without choice',
    unless: [{ near: 'sukarno; party' }],
    severity: mild,
  },
];

const bodies: readonly PhraseEntry[] = [
  {
    find: [
      'non-consensual sex',
      'nonconsensual sex',
      'non consensual sex',
      'forced sex',
      'forcible sex',
      'sex without consent',
      'coerced sex',
    ],
    use: 'rape',
    why: 'calls rape a kind of sex',
    unless: [{ near: 'law; code; bill; charge/n; definition' }, { after: ['work|worker|workers|trade'] }],
  },
  { find: ['underage woman/n', 'under-age woman/n'], use: ['girl/n'], why: 'makes children sound grown up' },
  { find: ['underage man/n', 'under-age man/n'], use: ['boy/n'], why: 'makes children sound grown up' },
  {
    find: ['underage sex', 'sex with a minor', 'sex with minors', 'sex with underage girls', 'sex with children'],
    use: 'child abuse',
    why: 'calls the abuse of children sex',
    unless: [
      {
        near: 'law/n; charge/n; charged; convicted; statute; teenagers; clinic/n; solicit/v; solicitation; accused; count/n',
      },
    ],
    severity: mild,
  },
  {
    find: ['child prostitute/n', 'teen prostitute/n', 'underage prostitute/n', 'child prostitution'],
    advice: 'say that children are exploited, and by whom',
    why: 'puts the trade on the child',
    unless: [{ near: 'charge/n; charged; convicted; court; accused; law/n; trial; count/n' }],
    severity: mild,
  },
  {
    find: ['inappropriate touching', 'unwanted touching'],
    use: 'groping',
    why: 'does not say what was done',
    severity: mild,
  },
  { find: 'inappropriately touch/v', use: 'grope/v', why: 'does not say what was done', severity: mild },
  {
    find: ['fondle/v'],
    use: 'grope/v',
    why: 'makes an assault sound tender',
    when: [
      {
        form: ['past', 'gerund', 'participle', 'third'],
        near: 'girl/n; boy/n; child; children; student/n; pupil/n; victim/n; teenager/n; minor/n; patient/n',
      },
    ],
    severity: mild,
  },
  {
    find: [
      'inappropriate relationship/n',
      'inappropriate conduct',
      'inappropriate behaviour',
      'sexual impropriety',
      'sexual improprieties',
    ],
    advice: 'say what was done',
    why: 'does not say what was done',
    severity: quiet,
  },
  {
    find: ['lady of the night', 'ladies of the night', 'working girl/n', 'fallen woman/n'],
    use: ['prostitute/n', 'sex worker/n'],
    why: 'is a smirk',
    unless: [{ near: 'film; novel; opera; painting; play; broadway' }],
    severity: mild,
  },
  {
    find: ['gentlemen’s club/n', 'gentleman’s club/n', 'adult entertainment venue/n'],
    use: 'strip club/n',
    why: 'is the owner’s word',
    when: [{ near: 'strip/v; stripper/n; dancer/n; lap; nude; topless' }],
    severity: mild,
  },
  {
    find: [
      'differently abled',
      'differently-abled',
      'handicapable',
      'physically challenged',
      'mentally challenged',
      'handi-capable',
      'otherwise abled',
      'specially abled',
    ],
    use: 'disabled',
    why: 'talks round a disability',
    unless: [{ before: ['the'], near: 'ministry; department; commission' }],
  },
  {
    find: ['vertically challenged', 'follicly challenged', 'follically challenged', 'height challenged'],
    use: [],
    advice: 'say it plainly, or leave it out',
    why: 'is a joke at somebody’s cost',
  },
  {
    find: ['tired and emotional', 'over-refreshed', 'overrefreshed', 'the worse for drink'],
    use: 'drunk',
    why: 'does not say that somebody was drunk',
    when: [{ as: ['predicate'] }],
  },
  {
    find: ['chemical dependency', 'substance dependency', 'chemical dependence'],
    use: 'addiction',
    why: 'does not say that somebody is addicted',
    unless: [{ after: ['unit|treatment|counsellor|centre|program|programme'] }],
    severity: mild,
  },
  {
    find: ['chemically dependent', 'substance-dependent'],
    use: 'addicted',
    why: 'does not say that somebody is addicted',
    severity: mild,
  },
  {
    find: ['golden ager/n', 'seasoned citizen/n', 'senior citizen/n'],
    use: ['older person/n', 'pensioner/n'],
    why: 'talks round old age',
    unless: [{ after: ['centre|discount|discounts|club|home|card|pass|council'] }],
    severity: quiet,
  },
  {
    find: ['golden years', 'sunset years', 'twilight years'],
    advice: 'the plain word is “old age”',
    why: 'talks round old age',
    unless: [{ near: 'hollywood; radio; cinema; comics; industry' }],
    severity: mild,
  },
  {
    find: ['domestic incident/n', 'domestic disturbance/n', 'domestic dispute/n'],
    use: [],
    advice: 'say who attacked whom',
    why: 'makes an attack sound like a quarrel',
    when: [{ near: 'killed; murder/n; stabbed; stabbing; shot; beaten; strangled; attacked; injured; dead; died' }],
    severity: quiet,
  },
];

const plant: readonly PhraseEntry[] = [
  {
    find: ['thermal event/n', 'thermal incident/n'],
    use: 'fire/n',
    why: 'does not say that there was a fire',
    unless: [{ near: 'geology; rock/n; crust; mantle; paleocene; ocean; reef' }],
  },
  {
    find: ['a rapid unscheduled disassembly', 'a rapid unplanned disassembly', 'an energetic disassembly'],
    use: 'an explosion',
    why: 'does not say that it blew up',
  },
  {
    find: ['rapid unscheduled disassembly', 'rapid unplanned disassembly', 'energetic disassembly'],
    advice: 'say that it blew up',
    why: 'does not say that it blew up',
  },
  {
    find: ['uncontrolled energy release', 'unplanned energy release', 'unplanned release of energy'],
    use: 'explosion',
    why: 'does not say that it blew up',
    severity: mild,
  },
  {
    find: ['abnormal occurrence/n', 'reportable occurrence/n', 'unusual occurrence/n', 'unplanned event/n'],
    use: 'accident/n',
    why: 'does not say that there was an accident',
    when: [{ near: 'reactor/n; plant/n; refinery; pipeline/n; nuclear; radiation; hospital/n; railway' }],
    severity: mild,
  },
  {
    find: ['fugitive emission/n', 'unplanned release/n', 'uncontrolled release/n'],
    use: 'leak/n',
    why: 'does not say that something leaked',
    when: [{ near: 'gas; methane; oil; chemical/n; pipeline/n; refinery; plant; tank/n; well/n; sewage' }],
    severity: mild,
  },
  {
    find: ['sewage discharge event/n', 'storm overflow discharge/n', 'spill event/n'],
    use: 'sewage spill/n',
    why: 'does not say that sewage was spilt',
    when: [{ near: 'sewage; river/n; beach; beaches; water' }],
    severity: mild,
  },
  {
    find: [
      'crop protection product/n',
      'crop protection chemical/n',
      'plant protection product/n',
      'crop care product/n',
    ],
    use: 'pesticide/n',
    why: 'is the maker’s word',
    unless: [{ near: 'regulation; directive; law' }],
  },
  ...uncounted({
    find: ['biosolid/n', 'treated biosolid/n'],
    use: 'sewage sludge',
    why: 'does not say what is spread on the field',
    severity: quiet,
  }),
  {
    find: ['sanitary landfill/n', 'waste transfer facility/n', 'solid waste facility/n'],
    use: 'rubbish dump/n',
    why: 'does not say that it is a dump',
    severity: quiet,
  },
  {
    find: [
      'waste-to-energy facility/n',
      'waste-to-energy plant/n',
      'energy-from-waste plant/n',
      'energy-from-waste facility/n',
      'energy recovery facility/n',
      'thermal treatment plant/n',
    ],
    use: 'incinerator/n',
    why: 'does not say that waste is burned',
    severity: quiet,
  },
  {
    find: ['clean coal'],
    use: 'coal',
    why: 'is the industry’s slogan',
    unless: [{ after: ['technology|technologies|act|plant|power|project|initiative'] }],
    severity: mild,
  },
  {
    find: ['sunsetting', 'sunsetted'],
    use: [],
    advice: 'say that it ends',
    why: 'makes an end sound like nature’s course',
    when: [{ near: 'product/n; service/n; programme/n; program/n; app/n; feature/n; law/n; site/n; brand/n' }],
    severity: mild,
  },
  ...uncounted({
    find: ['load-shedding', 'load shedding'],
    use: 'power cuts',
    why: 'does not say that the power goes off',
    unless: [{ near: 'south africa; eskom; grid' }],
    severity: quiet,
  }),
  {
    find: [
      'cyber incident/n',
      'data incident/n',
      'cybersecurity incident/n',
      'network security incident/n',
      'data security event/n',
    ],
    advice: 'say what was stolen or broken, and by whom',
    why: 'does not say what happened',
    severity: quiet,
  },
  ...uncounted({
    find: ['slum clearance', 'slum upgrading', 'decongestion exercise/n', 'urban beautification'],
    use: 'evictions',
    why: 'does not say that people are driven from their homes',
    when: [{ near: 'family; families; resident/n; shack/n; bulldozer/n; demolish/v; tenants; police; homes' }],
    severity: mild,
  }),
  {
    find: 'decant/v',
    use: 'move/v',
    why: 'speaks of people as if they were wine',
    when: [{ after: ['* *? residents|tenants|families|patients', 'residents|tenants|families|patients'] }],
    severity: mild,
  },
];

/** Euphemisms of offices, trade, bodies and machines. */
export const officeAndBody = (): readonly PhraseEntry[] => [...work, ...money, ...truth, ...bodies, ...plant];
