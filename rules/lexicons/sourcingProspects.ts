/** What will become of things, told as if it were known. Notation of `parsePattern`. */
import { wordSet } from './wordset.ts';

/** The plain future, judged by the verb that follows. */
export const wills: readonly string[] = ["will|won't|shall|it'll|they'll|he'll|she'll", 'going to'];

/** "There will be hell to pay". */
export const theres: readonly string[] = ["there will|won't|shall *? *? be", "there'll be", 'there is|are going to be'];

/** Verbs of what befalls people and things: nobody decides on it. */
export const fates: ReadonlySet<string> = wordSet(`
  die live suffer survive starve drown burn bleed lose fail succeed sink soar climb double triple quadruple halve shrink
  swell drop plummet plunge rise fall grow happen occur arise ensue emerge disappear vanish persist remain endure worsen
  improve deteriorate matter need demand know think believe understand realise realize learn discover notice wonder
  remember forget regret miss love hate fear dread resent blame mourn weep cry laugh rejoice suffer prove reveal prevail
  triumph reign dominate overtake surpass exceed outpace replace supplant displace eclipse fade wither crumble collapse
  crack snap burst explode erupt ignite escalate spread multiply proliferate accelerate stall stagnate falter struggle
  flounder thrive flourish prosper boom bounce recover rebound rebel revolt riot flee desert defect haunt plague torment
  depend hinge seem look sound feel loom linger echo resonate inherit owe benefit profit gain pay fight resist find
  outlast outlive stumble drift slide slip erode decay rot rust dry melt freeze flood evaporate backfire boomerang implode
  fizzle unravel founder languish dwindle diminish decline increase intensify deepen widen narrow peak bottom
  tire grumble howl scream shrug flock balk recoil lash snub spurn shun crave clamour clamor yearn expire
  reap sow bow surrender yield buckle cave concede become see face continue end`);

/** Of the verbs above those that a person may just as well have resolved on: only where a thing is the subject. */
export const resolved: ReadonlySet<string> = wordSet(`
  become see face continue end find fight resist pay replace increase live remain concede
  flee learn need reveal spread flood double triple exceed know look grow drop lose think feel gain prove depend remember
  discover understand improve recover thank miss narrow widen climb melt burn freeze dry explode accelerate displace
  struggle rise fall`);

/** What a thing will do to others: a forecast, unless somebody who decides is the subject. */
export const effects: ReadonlySet<string> = wordSet(`
  make bring cause create produce generate yield trigger spark drive push force compel oblige help hurt harm damage destroy
  ruin kill save protect prevent stop deter discourage encourage attract repel tempt invite raise lower reduce cut
  boost lift ease relieve affect influence impact alter transform disrupt undermine threaten challenge test strain burden
  drain exhaust overwhelm swamp change shape define determine decide slow speed hasten delay hinder hamper cripple weaken
  strengthen bolster embolden anger enrage offend upset alarm worry reassure comfort inspire galvanise galvanize divide
  unite split polarise polarize isolate alienate punish reward solve resolve fix satisfy please cost leave put turn
  give mean lead result worsen exacerbate aggravate improve restore revive stimulate stifle choke erode displace
  eliminate eradicate end expose invite unleash usher pave fuel inflame stoke feed starve provoke complicate
  simplify enrich impoverish bankrupt doom spell set break build rob deprive free liberate enslave endanger jeopardise
  jeopardize imperil wreck devastate decimate wipe sweep bury poison pollute spoil taint tarnish teach show prove serve
  shift tilt tip trap`);

/** What one will be, beyond what is agreed or scheduled. */
export const states: ReadonlySet<string> = wordSet(`
  able happy unhappy sorry sad glad angry furious pleased disappointed surprised shocked grateful proud afraid safe unsafe
  free dead alive gone lost forgotten remembered ruined doomed finished extinct obsolete irrelevant
  necessary needed unnecessary useless useful vital crucial essential important decisive critical key difficult hard harder
  tough tougher easy easier simple impossible possible rare common normal huge big bigger small massive enormous great
  greater good better best bad worse worst fine perfect wonderful terrible horrible awful ugly bloody brutal painful costly
  expensive cheaper dearer cheap free rich poor richer poorer stronger weaker strong weak powerful powerless faster slower
  longer shorter higher lower hotter colder warmer drier wetter next different similar same worth worthless
  right wrong true false clear obvious interesting exciting boring dangerous deadly fatal lethal catastrophic disastrous
  devastating dire grave serious severe significant substantial considerable minimal negligible limited temporary
  permanent lasting short-lived inevitable unavoidable unstoppable irreversible unbearable intolerable unsustainable
  unworkable unaffordable ungovernable unrecognisable unrecognizable different felt seen judged blamed hailed praised
  punished rewarded hurt harmed affected hit spared swamped overwhelmed overrun crushed defeated beaten replaced overtaken
  swept wiped destroyed damaged undermined weakened strengthened emboldened tempted forced compelled obliged left stuck
  trapped doubt danger trouble ruins jeopardy peril risk stake vain charge power control demand shortage shock hell chaos
  war peace disaster catastrophe tragedy mistake failure success triumph defeat victory blow boon boost bonanza nightmare
  mess problem challenge test headache burden battle fight struggle race threat target victim victims loser losers winner
  winners hero villain laughing stock joke farce circus bloodbath revolution turning game sign signal warning reminder
  lesson legacy price cost consequences reckoning backlash impact effect difference end beginning death dawn
  enough nothing everything nowhere everywhere`);

/** What a thing will have: effects, not holdings. */
export const havings: ReadonlySet<string> = wordSet(`
  effect effects impact impacts consequence consequences ramification ramifications repercussion repercussions implication
  implications problem problems trouble troubles difficulty difficulties influence bearing say chance chances hope
  reason cause edge advantage upper choice option trouble enough little nothing less more fewer result results outcome
  benefit benefits cost costs fallout regrets to`);

/** Events that are appointed, so that "there will be" announces them. */
export const appointed: ReadonlySet<string> = wordSet(`
  ceremony meeting meetings service services match matches game games race races vote votes election elections hearing
  hearings conference party concert concerts show shows stalls stall fireworks music food drinks parking seats seat tickets
  ticket places place rounds round sessions session event events parade festival tour tours classes class lectures lecture
  workshop workshops debate debates screening screenings trains train buses bus flights flight ferry ferries closures
  closure delays break interval holiday inquest trial funeral memorial reception auction prizes prize awards award points
  teams team players people members candidates questions exam exams training fee charge review inquiry investigation
  audit consultation press guards officers police staff volunteers minute moment`);

/** "Headed for", before an end that nobody would choose; after a form of "be". */
export const headings: readonly string[] = [
  'headed|heading|hurtling|careering|careening|barrelling|sliding|drifting|sleepwalking|lurching|marching|spiralling|spiraling|racing|rushing for|toward|towards|into|to',
];

/** Where things are said to be headed. */
export const ends: ReadonlySet<string> = wordSet(`
  disaster catastrophe defeat collapse war recession ruin bankruptcy crisis chaos showdown trouble extinction failure victory
  confrontation stalemate abyss cliff oblivion decline depression default dictatorship anarchy conflict irrelevance
  landslide upset impasse meltdown breakdown breakup split divorce schism civil`);

/** "Poised to", before what may come of it; after a form of "be". */
export const poised: readonly string[] = ['poised|primed|set|ready to'];

/** What things are said to be poised to do. */
export const outcomes: ReadonlySet<string> = wordSet(`
  become lose win dominate overtake fail collapse explode erupt soar plunge reshape transform benefit suffer rise fall replace
  rival surpass grow sweep take make prevail triumph shrink double triple eclipse supplant upend shatter break change`);

/** Courses that things are said to be on, after a form of "be". */
export const courses: readonly string[] = [
  'on the *? brink|verge|cusp|threshold|edge|precipice of',
  'on course|track|pace to|for',
  'in danger|peril of',
  'now|soon|increasingly|gravely|also at risk|peril|stake',
  'on borrowed time',
  'here for good|ever',
  'in for a|an',
  'not|never going away|anywhere|nowhere',
];

/** Certainty in other words, wherever it stands. */
export const verdicts: readonly string[] = [
  'a foregone conclusion',
  'i|we guarantee',
  'i|we can guarantee|promise',
  'rest assured',
  'it will take more than',
  'mark my words',
  'you can bet',
  'a question|matter of when',
  'only|just|simply|merely a? question of time|when',
  'spell|spells|spelled|spelling the? *? end|doom|disaster|trouble|ruin|death|defeat',
  'threaten|threatens to engulf|destroy|overwhelm|undo|unravel|derail|sink|topple|tear|swamp|overshadow|eclipse|split|divide|become|spread|spill|spiral|cripple|ruin|wipe',
  'promise|promises to be|become|make|transform|change|bring|reshape|revolutionise|revolutionize',
  'stand|stands to gain|lose|benefit|win|inherit|profit|suffer|reap',
  'no way back|out|forward|around',
  'no turning|going back',
  'the writing is on',
  'can|cannot|can not|never|hardly *? last|endure|survive|succeed|hold long|forever|much|indefinitely',
  'cannot|never|not|hardly *? hope|expect|afford to survive|win|succeed|compete|lose|ignore|wait|prevail|escape|fail',
  'can only|never|hardly *? fail|lead|get|end|worsen|deepen|hurt|backfire|succeed|win|prevail|escalate|grow',
  'no|little|scant|zero chance|hope|prospect|likelihood of',
  'for|in years|decades|generations|centuries to come',
  'sooner rather than later',
  'the future belongs|lies|is',
  'the days of * *? are over|numbered|gone',
  'never be the same',
  'never again',
  'nothing will|can *? ever? stop|change|save|alter|prevent|bring',
];

/** What a plan would do, told of its effects. */
export const woulds: readonly string[] = ['would'];

/** Plans whose effects somebody forecasts. */
export const plans: ReadonlySet<string> = wordSet(`
  law laws bill bills legislation plan plans deal deals proposal proposals measure measures tax taxes levy ban bans wall
  project projects scheme schemes move moves cut cuts reform reforms amendment policy policies treaty agreement merger
  takeover strike war invasion attack withdrawal exit referendum victory defeat win loss decision ruling verdict change
  changes step steps approach strategy budget tariff tariffs sanctions intervention action actions system programme program
  dam mine pipeline plant factory road railway airport bridge development expansion closure rise increase reduction
  election candidacy presidency repeal idea rule rules restriction restrictions outcome scenario this it that which such`);
