/** Guilt told in passing, of whoever has not been tried at all. Patterns in the notation of `parsePattern`. */
import { wordSet } from './wordset.ts';

/** Names that find somebody guilty where they are all that is said of them: "he is a crook". */
export const brands: readonly string[] = [
  'crook|criminal|felon|traitor|liar|gangster|mobster|racketeer|profiteer|plagiarist|perjurer|torturer|bigamist|quisling|turncoat|outlaw|bandit|plunderer|butcher/n',
  'serial|pathological|compulsive|habitual liar|cheat|offender|predator/n',
  'sexual predator/n',
  'tax cheat|dodger|evader/n',
  'child molester|killer/n',
  'mass murderer|killer/n',
];

/** Crimes that belong to whoever the possessive names: "his crimes", "the firm's fraud". */
export const crimes: readonly string[] = [
  'crime|crimes|fraud|frauds|theft|thefts|bribery|perjury|treason|treachery|embezzlement|atrocities|wrongdoing|misconduct|malfeasance|misdeeds|collusion|racketeering|plagiarism|graft|thievery|extortion|swindle|kickbacks|felonies|lawbreaking|corruption|lies|criminality',
  'war crimes',
  'law-breaking',
  'cover-up',
  'crimes against humanity',
  'tax evasion',
  'vote|election|ballot rigging',
  'money laundering',
  'abuse|abuses|harassment|torture|murder|murders|rape|rapes|massacre|slaughter|persecution|rigging|looting|plunder|theft of',
  'illegal|illicit|unlawful|fraudulent|unconstitutional|corrupt|crooked *? spending|payments|payment|actions|action|activity|activities|conduct|behaviour|behavior|scheme|deal|deals|orders|order|acts|donations|contributions|trade|war|dealings|practices|use|search|sale|transactions|profits|gains|seizure|detention|surveillance',
];

/** What follows a crime that is only looked into, or told in a book. */
export const pursuits: ReadonlySet<string> = wordSet(`
  trial case cases charge charges conviction allegation allegations investigation investigations inquiry inquiries probe
  squad unit claims claim law laws accusation accusations suspect victim victims scene scenes rate rates figures statistics
  novel novels fiction drama series thriller story stories syndicate ring scandal scandals hearing bureau commission office
  watchdog prevention policy policies expert experts fighting wave bill tribunal court prosecution insurance detection
  writer reporter family families reduction risk risks control controls officer hotline problem index ranking`);

/** What somebody is said to have been taken or thrown out for: "arrested for stealing". */
export const charges: readonly string[] = [
  'stealing|robbing|killing|murdering|raping|assaulting|stabbing|shooting|beating|attacking|vandalising|vandalizing|smashing|torching|threatening|smuggling|trafficking|hacking|leaking|spying|forging|defrauding|embezzling|bribing|lying|cheating|looting|shoplifting|groping|molesting|abusing|harassing|kidnapping|abducting|punching|kicking|biting|choking|strangling|poisoning|plagiarising|plagiarizing|falsifying|laundering|extorting|blackmailing|burgling|swindling|stalking|slapping|defacing|spitting',
  'breaking into',
  'setting fire',
  'selling|dealing|possessing drugs|cocaine|heroin|cannabis|marijuana',
];

/** Words by which somebody is taken or thrown out before any court has spoken. */
export const taking: ReadonlySet<string> = wordSet(`
  arrested detained apprehended nabbed busted booked seized caught fired sacked dismissed suspended expelled ejected wanted
  sought extradited evicted cited`);

/** Crimes told as done by somebody who stands before the verb. */
export const misdeeds: readonly string[] = [
  'steal|embezzle|swindle|defraud|plunder|extort|plagiarise|plagiarize|abscond|blackmail|rape|murder|molest|grope|launder|forge|pilfer|bribe|massacre|fleece/v',
  'evade|dodge/v *? tax|taxes|arrest|justice|prosecution|sanctions|duties|customs|deportation',
  'aid|help|shield|harbour|harbor/v * *? *? *? escape|evade|flee|dodge arrest|justice|police|prosecution|custody|capture|deportation|ICE',
  'aid|aids|aided|aiding and abet|abets|abetted|abetting',
  'pocket/v *? *? bribe|bribes|kickbacks|public|money',
  'line/v his|her|their|its *? pockets',
  'take|accept/v *? bribes|bribe|kickbacks|backhanders',
  'cook/v the books',
  'cover/v up *? *? *? leak|leaks|death|deaths|error|errors|mistake|mistakes|failure|failures|extent|truth|losses|loss|spill|involvement|ties|links|attack|attacks|facts|problem|problems|accident',
  'lied about|again|repeatedly|through|for|when',
];

/** Things stolen, murdered and forged without a crime. */
export const figurative: readonly string[] = [
  'steal/v *? *? show|limelight|spotlight|scene|thunder|march|glance|glances|heart|hearts|ball|base|bases|lead|point|points|win|victory|headlines|kiss|moment|attention|possession|match|game|second|third|away|identity',
  'forge/v *? *? alliance|alliances|link|links|ties|bond|bonds|path|deal|consensus|partnership|partnerships|relationship|relationships|coalition|unity|career|ahead|agreement|compromise|peace|pact|connection|connections|sword|iron|steel|new|closer|close|strong|common|an|a|on',
  'extort/v promise|confession',
];
