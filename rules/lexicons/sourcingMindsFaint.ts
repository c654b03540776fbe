/** What a mind is said to hold, class by class: wishes, views, moods, intent. Notation of `parsePattern`. */
import { inflect, inflections } from '../contract/index.ts';
import { wordSet } from './wordset.ts';

const alternatives = (words: string): string => words.trim().split(/\s+/).join('|');

/** Verbs written one after the other, in all their forms. */
const formsOf = (verbs: string): ReadonlySet<string> =>
  new Set(
    verbs
      .trim()
      .split(/\s+/)
      .flatMap((verb) => [...inflections(verb, 'v').keys()]),
  );

/** A wish for a thing: "Democrats want access". */
export const wants: readonly string[] = ['want|wants|wanted', 'crave|covet|desire|envy|relish|resent|begrudge|dread/v'];

/** Verbs of belief and doubt, whatever clause follows. */
export const beliefs: readonly string[] = [
  'believe|believes|believed|think|thinks|thought|fear|fears|feared|suspect|suspects|suspected',
  'come|comes|came to believe|think|suspect|fear|feel|see|doubt|realise|realize|resent',
  'assume|assumes|assumed|doubt|doubts|doubted|presume|presumes|presumed|reckon|reckons|reckoned',
];

/** The same of verbs that a thing may follow as well as a clause: only with the words that open a clause. */
export const insights: readonly string[] = [
  'know|understand|realise|realize|recognise|recognize|sense|feel|expect|imagine|hope|worry|regret|decide|conclude|forget|wonder|care/v that|how|why|what|whether|if|who|he|she|they|it',
];

/** What somebody takes a thing for, told by what it is taken for. */
export const judging: readonly string[] = ['consider|find|deem|think|believe|reckon/v'];

/** What it is taken for: "considers himself above", "found it hard". */
export const verdicts: ReadonlySet<string> = wordSet(`
  important necessary unnecessary vital essential crucial wrong unfair useful useless impossible hard difficult easy beneath
  above entitled safe dangerous offensive insulting funny strange odd intolerable unbearable absurd ridiculous amusing
  superior inferior lucky worthy unworthy tempting convenient`);

/** Not knowing and not caring. */
export const blanks: readonly string[] = [
  "do|does|did|don't|doesn't|didn't not? know|understand|care|realise|realize|mind|believe|trust|like|think|expect|fear|grasp|appreciate|remember|notice|dare|intend|wish|hope|recognise|recognize",
  'do|does|did not agree|share|welcome|relish|approve|consider with|of|the|his|her|their|its|this|that|it',
  "don't|doesn't|didn't agree|share|welcome|relish|approve|consider with|of|the|his|her|their|its|this|that|it",
  'has|have|had no idea|clue|inkling|notion|intention|interest|wish|doubt|doubts|qualms|regrets|hesitation|fear|faith|confidence|trust',
  'could not care less',
  "couldn't care less",
  'lose|loses|lost *? trust|hope|sleep|sight|respect|enthusiasm in|of|over|for',
  'forget|forgets|forgot|forgotten that|how|to|about',
  'misread|misjudge|underestimate|overestimate|misunderstand|overlook/v the|how|his|her|their|its',
];

/** What somebody lays on things: "places importance on". */
export const weights: readonly string[] = [
  'importance|emphasis|value|premium|faith|stock|weight|trust|store on|to|in|upon|by',
];

/** How it is laid on them. */
export const laying: ReadonlySet<string> = formsOf('place attach put set lend assign');

/** What somebody sets store by. */
export const priorities: readonly string[] = [
  'pin|pins|pinned|pinning *? *? hopes on',
  'bank|count|gamble|bet/v on|that',
  'harbour|harbor|nurse|nurture|bear|hold|entertain/v *? *? hopes|grudge|grudges|ambitions|resentment|suspicions|doubts|hatred|illusions|fears|desire',
  'obsess|fret|agonise|agonize|brood|gloat|sulk|seethe|fume|panic|stew|wince|squirm|dither|waver|despair|rejoice/v about|over|at|as|when|that|of|in|on|with|under',
  'yearn|long|hanker|pine|hunger|thirst|ache|wish/v for|after',
  'tire|despair|disapprove|dream|beware/v of',
  'despise|loathe|detest|resent|distrust|mistrust|adore|idolise|idolize|admire|envy|pity/v the|a|his|her|their|its|him|them|it|each',
  'take|takes|took|taken *? *? personally|seriously|lightly|for granted|to heart',
];

/** Adjectives and participles of mood. */
export const moodWords: ReadonlySet<string> = wordSet(`
  amused unamused angry angered enraged incensed irate livid furious outraged indignant resentful bitter aggrieved upset
  annoyed irritated exasperated frustrated infuriated peeved miffed irked vexed offended insulted affronted piqued
  disgusted appalled horrified scandalised scandalized shocked stunned astonished astounded amazed bewildered baffled
  puzzled perplexed mystified bemused confused flummoxed nonplussed disconcerted unsettled unnerved perturbed troubled
  disturbed alarmed worried concerned anxious apprehensive nervous uneasy jittery edgy afraid frightened scared fearful
  terrified petrified panicked spooked daunted intimidated cowed wary suspicious sceptical skeptical doubtful dubious
  distrustful mistrustful cynical hesitant reluctant unwilling disinclined loath averse ambivalent torn undecided unsure
  unconvinced unimpressed unmoved unfazed undeterred undaunted unconcerned untroubled unbothered indifferent
  apathetic bored impressed uninterested disinterested weary jaded disillusioned disenchanted disaffected discouraged disheartened
  dispirited demoralised demoralized dejected despondent downcast crestfallen deflated gloomy glum sad saddened miserable
  unhappy heartbroken distraught inconsolable disappointed dismayed displeased dissatisfied disgruntled
  embarrassed mortified humiliated ashamed sheepish abashed chastened humbled guilty remorseful regretful contrite
  apologetic unrepentant unapologetic defensive jealous envious proud smug complacent gratified flattered
  vindicated pleased delighted thrilled overjoyed elated ecstatic euphoric jubilant gleeful exultant triumphant glad happy
  content contented satisfied relieved reassured comforted heartened encouraged emboldened buoyed hopeful optimistic
  pessimistic confident overconfident convinced unpersuaded adamant determined resolved resolute eager keen
  impatient itching desperate hungry thirsty excited enthusiastic enthused energised energized passionate
  fascinated intrigued curious enthralled captivated enchanted smitten infatuated besotted obsessed enamoured enamored
  grateful thankful touched moved sympathetic unsympathetic hostile vengeful spiteful vindictive contemptuous disdainful
  dismissive scornful aware unaware oblivious ignorant mindful conscious cognisant cognizant willing unprepared rattled
  flustered shaken stung smarting tempted comfortable uncomfortable lonely homesick nostalgic
  paranoid delusional naive gullible clueless stubborn insincere sincere genuine disingenuous`);

/** Moods and states of mind; they need a form of "be" or "seem" before them. */
export const moods: readonly string[] = [
  `as? ${[...moodWords].join('|')}`,
  'inclined|prepared|disposed|minded to',
  'at ease|pains|heart',
  'in denial|shock|disbelief|despair|awe|love|panic|high|no mood|spirits|hurry',
  'on edge|guard|tenterhooks',
  'up in arms',
  'over the moon',
  'fed up',
  'sick of|and',
  'beside himself|herself|themselves',
  'out for|of blood|revenge|vengeance|patience|ideas|touch',
  'champing|chomping|straining|itching|raring|dying|aching|burning at|to',
  'having second|no|serious thoughts|doubts|qualms',
  'under the illusion|impression|delusion',
  'of two minds',
];

/** Verbs beside "be" that put a mood on somebody. */
export const seeming: ReadonlySet<string> = formsOf('seem appear look remain sound feel grow become stay');

const passions = alternatives(`
  irritation frustration anger fury rage outrage indignation resentment bitterness exasperation annoyance displeasure
  jealousy envy hatred hate contempt disdain scorn disgust revulsion loathing dislike distrust mistrust suspicion suspicions
  hostility animosity antipathy aversion fear fears anxiety anxieties dread panic alarm unease discomfort nervousness
  embarrassment shame guilt remorse regret contrition humiliation pride vanity arrogance smugness complacency delight glee
  joy relief satisfaction amusement surprise astonishment dismay disappointment despair desperation gloom
  eagerness enthusiasm zeal fervour fervor unwillingness reluctance willingness hesitation ambivalence indifference apathy
  disregard obsession fixation fascination infatuation paranoia insecurity ignorance bewilderment confusion impatience
  boredom weariness insistence impulse urge instinct greed lust thirst hunger craving longing yearning nostalgia motive
  motives motivation motivations intention intentions intent designs ambition ambitions resolve preference
  preoccupation misgivings qualms doubts stubbornness cynicism fondness admiration sympathy gratitude
  calculation calculations miscalculation belief beliefs hunch faith worry worries mindset worldview psyche conviction`);

/** Passions, which belong to somebody where a possessive or a verb says so: "his unwillingness to", "showed his irritation". */
export const passionate: readonly string[] = [passions];

/** Words behind a passion that say what it is about. */
export const bearing: ReadonlySet<string> = wordSet('of for at about over to with that toward towards against by in');

/** Verbs by which a passion is seen, or kept from being seen. */
export const showing: ReadonlySet<string> = formsOf(
  'show hide conceal betray mask display disguise contain suppress nurse vent feign swallow',
);

/** What stands between the verb and the passion: "showed signs of irritation", "in a fit of envy". */
export const traces: ReadonlySet<string> = wordSet(
  'sign signs hint hints flash flashes flicker flickers fit outburst pang surge wave',
);

/** Why somebody did it, behind a possessive. */
export const reasons: readonly string[] = ['reasons|reason|reasoning|rationale|logic|thinking|calculus for|behind'];

const feelings = alternatives(`
  surprise dismay delight horror relief chagrin annoyance disappointment embarrassment amusement astonishment frustration
  consternation regret shame fury irritation anger disgust satisfaction discomfort bewilderment glee alarm displeasure
  sorrow joy shock amazement puzzlement`);

/** How somebody took it: "to his dismay", "in frustration". */
export const reactions: readonly string[] = [
  `to his|her|their|its *? ${feelings}`,
  `to the *? ${feelings} of`,
  `to the? *? * 's ${feelings}`,
  `with relief|regret|reluctance|glee|delight|disgust|contempt|disdain|horror|dismay|envy|suspicion|trepidation|resignation|indifference|relish|gusto|bemusement|incredulity|alarm|amusement`,
  `in frustration|anger|disgust|despair|desperation|panic|disbelief|horror|exasperation|resignation|shame|embarrassment|awe|rage|terror`,
  'breathe|breathes|breathed|heave|heaved a|more *? *? sigh|easily|easier of? relief?',
  'much to',
];

/** Participles of the mind, beside what somebody does: "hoping to", "unaware that". */
export const asides: readonly string[] = [
  'hoping|wanting|wishing|longing|yearning|expecting|intending|aiming|preferring|fearing|dreading to|for|that|instead|not|the|a|an|his|her|its|their',
  'fearing|believing|knowing|thinking|assuming|sensing|realising|realizing|suspecting|doubting|expecting|supposing|imagining|worrying|calculating|reckoning|recognising|recognizing|understanding|deciding that|he|she|they|it|the|this|how|what|there',
  'concluding that|he|she|they|it|there',
  'convinced|confident|unaware|aware|mindful|conscious|wary|fearful|afraid|certain|sure|hopeful|unsure|suspicious|jealous|envious|ignorant|oblivious|unwilling|reluctant|unhappy|dissatisfied|frustrated|angered|enraged|incensed|alarmed|worried|concerned|stung|shocked|surprised|dismayed|disappointed|emboldened|encouraged|heartened|buoyed|inspired|spurred|tempted|tired|weary|sick|desperate|impatient|determined|eager|anxious|keen|content|relieved|satisfied|proud|ashamed|embarrassed|scared|terrified|panicked|spooked|rattled|unnerved|bored|disgusted|appalled|outraged|upset|annoyed|irritated that|of|to|by|with|at|over|about',
];

/** Adverbs that tell with what intent, or how willingly. */
export const manners: readonly string[] = [
  'deliberately|intentionally|knowingly|purposely|purposefully|wilfully|willfully|consciously|wittingly|unwittingly|unknowingly|inadvertently|maliciously|spitefully|vindictively|opportunistically|reluctantly|grudgingly|begrudgingly|unwillingly|willingly|gleefully|wholeheartedly|naively|foolishly|greedily|jealously|proudly|smugly|shamelessly|selfishly|selflessly|conveniently|sincerely|genuinely|instinctively|subconsciously|unconsciously',
  'half-heartedly',
  'on purpose',
  'by design',
  'in bad|good faith',
  'with malice|intent|abandon',
  'against his|her|their|its better judgement|judgment',
];

/** What is done to others, or to an image, with something in mind. */
export const pushing: ReadonlySet<string> = wordSet(`
  depict cast present frame spin downplay minimise minimize trivialise sell woo lure entice seduce charm court influence sway
  interfere meddle disrupt subvert thwart stall block delay pressure pressurise pressurize force coerce compel
  control dominate destroy crush quash quell suppress profit cash capitalise capitalize exploit grab seize extract squeeze
  milk cling salvage prove convince persuade pander curry outdo outflank outmanoeuvre outmaneuver upstage sabotage derail
  torpedo scuttle bury rewrite whitewash normalise normalize legitimise legitimize delegitimise delegitimize destabilise
  destabilize divide polarise polarize incite inflame stoke rally reassure calm soothe placate lull trick fool dupe hoodwink
  deceive manipulate shift deflect dodge evade avoid wriggle shape redefine reinvent rebrand distance dissociate
  ingratiate impress signal show demonstrate steal plant spread sow whip drum boost bolster burnish polish restore repair
  rehabilitate resurrect revive recapture regain reclaim relive counter blunt undercut overturn undo roll halt lock freeze
  isolate sideline marginalise marginalize weaken undermine erode cripple bankrupt starve drive purge oust topple unseat
  settle avenge retaliate punish test probe provoke goad bait lecture rein preempt heal mend keep hide`);

/** Attempts, before one of those verbs. */
export const tries: readonly string[] = [
  'try|tries|tried|trying|attempt|attempts|attempted|attempting|strive|strives|strove|striving|vie|vies|vied|vying|seeking|sought to',
];

/** What somebody tries that others see, and that a verb of trying tells as meant. */
export const bearings: ReadonlySet<string> = wordSet(
  'be sound act stay remain get make win gain earn come cover play bring take turn use',
);

/** The same as a noun, which somebody owns: "the duke's attempts to interfere". */
export const bids: readonly string[] = [
  'attempts|attempt|efforts|effort|bid|bids|campaign|drive|push|plot|gambit|manoeuvre|maneuver|quest|crusade|strategy|tactic|tactics|chance|chances|opportunity to',
];

/** What a thing is said to have been made for, whoever made it; after a form of "be". */
export const meant: readonly string[] = ['intended|meant|designed|calculated|crafted|tailored to'];

/** What an act is called by its hidden purpose. */
export const ploys: readonly string[] = [
  'ploy|ruse|gambit|tactic|stunt|trick|smokescreen|diversion|distraction|excuse|pretext|alibi|bluff|sop|stalling to|for|from|designed|aimed|by|intended',
  'an attempt|effort to',
  'part of a|an|the *? *? strategy|ploy|plot|scheme|bid|effort|attempt|drive|push of|to',
  'as a weapon|pretext|cover|excuse|smokescreen|shield|cudgel|bludgeon|bargaining to|of|for|chip',
  'as cover|payback|revenge|retaliation|retribution|punishment for',
  'so that he|she|they|it can|could|might|would',
  'so he|she|they|it can|could|might',
  'partly|largely|mainly|primarily|chiefly|solely|expressly|specifically|explicitly|mostly|ostensibly|apparently|presumably|possibly|perhaps|probably|supposedly|allegedly|clearly to',
  'in part|order|reality|effect|truth to',
  'if only|not|for to',
  'for political|personal|partisan|electoral|financial|selfish|cynical|ideological|tactical gain|advantage|reasons|purposes|ends|benefit|profit',
];

/** Pretences and self-deceptions. */
export const shams: readonly string[] = [
  'delude|kid|fool|deceive|flatter|convince|persuade|congratulate|comfort|console|reassure|tell/v himself|herself|itself|themselves',
  'pretend|pretends|pretended|pretending to|that|not|otherwise|he|she|it|they',
  'feign|feigns|feigned|feigning',
  'turn|turns|turned|turning a blind|deaf eye|ear',
  'look|looks|looked|looking the other way',
  'play|plays|played|playing dumb|innocent|coy|possum|along|games',
  'pay|pays|paid|paying lip service',
  'shed|sheds crocodile tears',
  'have|has|had a|an *? axe|ax|score to grind|settle',
  'have|has|had it in for',
  'have|has|had designs|eyes|sights on',
  'have|has|had second thoughts',
  'have|has|had had enough',
  'have|has|had enough of',
  'get|gets|got cold feet',
  'wash|washes|washed his|her|their|its hands of',
  'lick|licks|licking|rub|rubs|rubbing his|her|their|its lips|wounds|chops|hands',
  'see|sees|saw red',
  'smell|smells|smelled|smelt blood|weakness|victory',
  'want|wants|wanted it both ways',
  'make|makes|made up his|her|their|its mind|minds',
  'change|changes|changed his|her|their|its mind|minds|tune',
];

const states =
  'believe think feel fear want hope know realise realize suspect assume wish regret prefer intend resent worry understand sense expect calculate forget misunderstand hate consider wonder care dislike imagine underestimate miscalculate';
const believed = states
  .split(' ')
  .map((verb) => inflect(verb, 'participle'))
  .join('|');

/** Guesses under a modal verb: "may have believed", "must know". */
export const modals: readonly string[] = [
  `may|might|must|could|can't|cannot *? have *? ${believed}`,
  `may|might|must|surely *? ${alternatives(states)}`,
  'seem|appear/v to have *? forgotten|decided|concluded|learned|learnt|realised|realized|misjudged|underestimated|overlooked|accepted|misunderstood|hoped|wanted|thought|believed|expected|resolved|convinced|calculated',
];

/** Bodies in the plural and people that `actors` does not list. */
export const bodies: ReadonlySet<string> = wordSet(`
  agencies camp camps office offices side sides wing staff staffers team teams committees commissions councils courts ministries boards unions churches schools school hospital hospitals
  university universities nations governments presidents ministers senators mayors governors kings princes queens
  clerks clerk captain captains colonel sheriff pilots pilot guard guards crew crews sailors merchants traders boards
  bureaucrat activist campaigner banker manager executive employer employee employees worker landlord tenant farmer
  scientist researcher doctor teacher student father mother son daughter brother sister husband wife widow friends
  brewer brewers baker bakers smith smiths fishermen shopkeepers shopkeeper merchant printers printer publisher
  supporters backers opponents opponent followers members member guests jurors jury victims victim`);
