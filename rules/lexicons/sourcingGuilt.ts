/** Words that find somebody guilty, and signs that a court has not, or has. Patterns in the notation of `parsePattern`. */

/** Names for the one who did it, where the crime is in the word. */
export const culprits: readonly string[] = [
  'killer|murderer|murderess|rapist|fraudster|swindler|conman|embezzler|forger|counterfeiter|thief|robber|burglar|shoplifter|pickpocket|mugger|looter|vandal|arsonist|molester|groper|paedophile|pedophile|stalker|kidnapper|abductor|blackmailer|extortionist|smuggler|trafficker|poacher|poisoner|strangler|scammer|hacker|culprit|perpetrator|wrongdoer|carjacker|fraud|cheat/n',
  'con|hit man/n',
  'con artist/n',
  'drug dealer|pusher|trafficker|smuggler/n',
  'drunk|drunken|drink driver/n',
  'hit-and-run driver/n',
  'sex|child offender|abuser|molester|attacker/n',
  'war criminal/n',
  'money launderer/n',
];

/** Names for the one seen to do it: of an event as it happens they are plain, in court they are a verdict. */
export const doers: readonly string[] = [
  'attacker|gunman|gunwoman|knifeman|shooter|bomber|assailant|assassin|hijacker|sniper/n',
];

/** Other things by the same names. */
export const harmless: readonly string[] = [
  'killer whale|instinct|app|bee|blow|robot|virus|disease|heel|punch|pass|line|bug|storm|question|fact|asteroid/n',
  'weed|pain|lady|bug|giant killer/n',
  'bomber jacket|command|crew|pilot/n',
  'suicide bomber|attacker/n',
  'robber baron/n',
  'fraud squad|office|case|trial|charge|charges|inquiry|law|laws|act|investigation|allegations',
  'identity thief/n',
];

/** Words before a name that leave the question open, or settled. */
export const reserved: ReadonlySet<string> = new Set(
  words(`alleged allegedly suspected accused presumed purported supposed apparent convicted condemned confessed self-confessed
    admitted would-be potential possible likely unknown unidentified unnamed masked fictional no any without hired future
    prospective probable former charged indicted`),
);

/** Crimes told as done, of the one in "a man who …". */
export const deeds: readonly string[] = [
  'who|that *? stabbed|murdered|raped|robbed|strangled|defrauded|embezzled|kidnapped|abducted|molested|stole|burgled|swindled|poisoned|beheaded|extorted|blackmailed|groomed|mugged|torched|tortured|bludgeoned|looted|laundered',
];

const wrongObjects = `*? *? *?`;

/** Wrongs of offices, firms and campaigns, told as done: quieter, for whoever did them may have been found out. */
export const wrongs: readonly string[] = [
  'collude/v with|against',
  'conspire/v with|to|against',
  `violate|breach|flout/v ${wrongObjects} law|laws|constitution|sanctions|embargo|treaty|ceasefire|rights|rules|regulations|ethics`,
  `break|breaks|broke|broken|breaking the|federal|state|campaign|election|international *? law|laws`,
  `rig|rigs|rigged|rigging|steal|steals|stole|stolen|stealing ${wrongObjects} election|elections|vote|votes|ballot|ballots|seat|seats|primary|race|referendum`,
  `stuff/v ballot|ballots|boxes`,
  `tamper/v with *? *? *? evidence|ballots|witnesses|witness|documents|records|votes|machines|data|jury`,
  `alter|falsify|forge|fabricate|doctor|backdate|shred|destroy/v ${wrongObjects} evidence|documents|records|ballots|signatures|data|emails|files|books|accounts|invoices`,
  `caught lying|cheating|stealing|altering|forging|rigging|falsifying|doctoring|plagiarising|plagiarizing|spying|smuggling`,
  `mislead|deceive|dupe|defraud|cheat/v ${wrongObjects} voters|investors|shareholders|congress|parliament|public|customers|consumers|patients|court|jury|regulators|inspectors|taxpayers`,
  `lie|lies|lied|lying to ${wrongObjects} voters|investors|congress|parliament|public|court|jury|police|investigators|regulators|inspectors|fbi|people`,
  `lied|lying under oath`,
  `perjure/v himself|herself|themselves`,
  `commit/v perjury|fraud|treason|murder|genocide|arson|bribery|theft|espionage|crimes|atrocities`,
  `commit/v *? *? war crimes`,
  `obstruct/v justice`,
  `launder/v *? *? money|millions|cash|profits`,
  `bribe/v *? *? *? official|officials|judge|judges|minister|ministers|officers|police|jurors|politicians|inspectors`,
  `extort|embezzle|siphon|loot|pilfer/v *? *? *? money|millions|funds|cash|billions|dollars|fortune`,
  `plant/v *? *? evidence`,
  `leak/v classified|secret *? documents|information|files|material`,
  `spy/v on *? *? campaign|citizens|opponents|journalists|allies`,
  `bug|wiretap|tap/v *? *? phone|phones|office|offices|campaign`,
  `cover|covers|covered|covering up the|its|their|his|her *? crime|crimes|abuse|scandal|murder|murders|fraud|role|deaths|killings|wrongdoing|affair`,
  `profit/v illegally`,
  `illegally|unlawfully|corruptly|fraudulently *? *? *? use|used|take|took|obtain|obtained|pay|paid|hire|hired|sell|sold|send|sent|spend|spent|fund|funded|seize|seized|occupy|occupied|detain|detained|transfer|transferred|store|stored|dump|dumped|share|shared`,
];

const court = 'court|judge|magistrate|magistrates|tribunal|jury';

/** Predicates of somebody whom no court has judged yet. */
export const tried: readonly string[] = [
  `appear/v in|before *? *? ${court}`,
  'in court',
  'in *? crown|federal|district|high|criminal|military|county|magistrates|juvenile court',
  'in the dock',
  'on trial',
  'stand|face|await/v trial',
  'go/v on|to trial',
  'face/v *? *? charges|charge|court|extradition',
  'is|was|were|are|been|be *? charged|indicted|arraigned|remanded|accused|prosecuted',
  'charged|indicted|arraigned|prosecuted with|for|on|over',
  'plead/v not guilty',
  'deny/v *? *? charges|charge|murder|wrongdoing|accusations|allegations',
  'to be tried',
  'tried for',
  'on|granted|denied|refused bail',
  'in custody',
  'extradited|extradition',
];

/** The same of somebody who was only taken. */
export const held: readonly string[] = ['arrest|detain|apprehend/v'];

/** Verbs and nouns that have the accused for their object. */
export const pursuing: ReadonlySet<string> = new Set(
  words(`arrest arrested arresting arrests charge charged charging indict indicted arraign arraigned prosecute prosecuted
    prosecuting detain detained detaining apprehended nabbed`),
);

/** Signs that a court, or the accused, has settled it. */
export const settled: readonly string[] = [
  'convict|convicts|convicted|conviction|convictions|sentenced|sentencing|jailed|imprisoned|confessed|confession|confesses|parole|paroled|inmate|inmates',
  'found|finds|find guilty',
  'pleads|pleaded|plead|pled|pleading guilty',
  'guilty plea|pleas|verdict|verdicts',
  'guilty of',
  'life in|without prison|parole',
  'death row|sentence|penalty',
  'prison|life|jail|year|month|suspended sentence|sentences|term',
  'serving|served *? *? *? sentence|life|years|term',
];

/** Signs of the same where a crime is at hand; else people admit, and others execute, a great deal. */
export const admitted: readonly string[] = ['admitted|admits|executed'];

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
