import type { Word } from '../../../rules/contract/index.ts';

/**
 * What part a word can play, as bits. No tagger: closed classes are listed, open ones told by their endings, and a word
 * that is neither counts as part of a noun phrase.
 */
export const Tag = {
  Determiner: 1 << 0,
  /** he, she, they, it, we, I, you; also "who". */
  Subject: 1 << 1,
  /** him, her, them, us, me, himself … */
  ObjectPronoun: 1 << 2,
  Relative: 1 << 3,
  Preposition: 1 << 4,
  Coordinator: 1 << 5,
  Subordinator: 1 << 6,
  /** Forms of be, have, do and the modals, contractions included. */
  Auxiliary: 1 << 7,
  Be: 1 << 8,
  Have: 1 << 9,
  /** Modals and do: a base form follows. */
  Modal: 1 << 10,
  /** A finite verb form that is nothing else. */
  Finite: 1 << 11,
  /** Ends in -ed: past or participle. */
  Ed: 1 << 12,
  Ing: 1 << 13,
  Adverb: 1 << 14,
  /** Weekdays, months, "today", "last", "week" … */
  Time: 1 << 15,
  Number: 1 << 16,
  Capital: 1 << 17,
  Comma: 1 << 18,
  /** Colon. */
  Colon: 1 << 19,
  /** Semicolon and whatever else separates clauses. */
  Break: 1 << 20,
  /** A dash between words, or two hyphens. */
  Dash: 1 << 21,
  OpenParen: 1 << 22,
  CloseParen: 1 << 23,
  Stop: 1 << 24,
  Possessive: 1 << 25,
  /** "to". */
  To: 1 << 26,
  /** Pronouns that can stand alone as a source: some, many, others, critics … are nouns; these are not. */
  Indefinite: 1 << 27,
  Question: 1 << 28,
  Not: 1 << 29,
} as const;

const classes = new Map<string, number>();
function add(tag: number, words: string): void {
  for (const word of words.split(/\s+/)) if (word !== '') classes.set(word, (classes.get(word) ?? 0) | tag);
}

add(
  Tag.Determiner,
  `the a an this these those his her its their my our your no any each every another both all what
  whose either neither such`,
);
add(Tag.Subject, `he she they it we i you`);
add(Tag.ObjectPronoun, `him her them us me himself herself itself themselves ourselves myself yourself it you`);
add(Tag.Relative, `who which that whom whose`);
add(
  Tag.Preposition,
  `of in on at by for with from about against between into through during without within under over
  among across toward towards upon behind beyond around near along despite including via per off outside inside amid
  above below throughout regarding concerning unlike beside besides versus out up down following`,
);
add(Tag.Coordinator, `and or but nor yet &`);
add(
  Tag.Subordinator,
  `if when while because although though as since after before until till unless whether where why how
  that than once whereas lest what whatever whenever wherever so`,
);
add(
  Tag.Auxiliary | Tag.Be,
  `is are was were be been being am isn't aren't wasn't weren't ain't 'm 're i'm you're we're
  they're`,
);
add(Tag.Auxiliary | Tag.Have, `has have had having hasn't haven't hadn't 've i've you've we've they've`);
add(
  Tag.Auxiliary | Tag.Modal,
  `will would can could may might must shall should do does did won't wouldn't can't cannot
  couldn't mightn't mustn't shouldn't don't doesn't didn't 'll 'd i'll you'll he'll she'll it'll we'll they'll i'd you'd
  he'd she'd it'd we'd they'd`,
);
add(
  Tag.Subject,
  `i'm you're we're they're i've you've we've they've i'll you'll he'll she'll it'll we'll they'll i'd you'd
  he'd she'd it'd we'd they'd`,
);
add(
  Tag.Finite,
  `is are was were has had does did went came became began got gave took made left ran sat stood fell rose
  grew knew saw told said won lost met paid sent spent spoke taught threw thought wrote brought bought built caught chose
  drew drove ate fought flew forgot held heard kept led lay let lent meant sold sought shot sang sank slept stole struck
  swore tore wore withdrew broke hid hung felt found says gets goes comes makes takes gives becomes remains  seems
  includes met wants knows thinks believes says tells    
  `,
);
add(
  Tag.Adverb,
  `also then now later still ever never often just already soon recently once even only yet too almost again
  not always perhaps maybe instead rather quite very however meanwhile moreover nevertheless nonetheless therefore thus
  indeed still further furthermore otherwise elsewhere likewise earlier ahead afterward afterwards first here there
  together twice sometimes seldom somewhat long far back forth away sooner well n't so most more less least at-all`,
);
add(
  Tag.Not,
  `not never n't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't hasn't
  haven't hadn't shouldn't`,
);
add(
  Tag.Time,
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december jan jan. feb feb. aug aug. sept sept. oct oct. nov nov. dec dec. today yesterday
  tomorrow tonight morning afternoon evening night noon week month year day last next weekend late earlier`,
);
add(
  Tag.Indefinite,
  `some many others most several few none everyone everybody someone somebody anyone anybody nobody one
  those more both all neither either much another`,
);
add(Tag.Question, `what who whom whose which where when why how whether if whatever whichever whoever`);
add(Tag.Possessive, `'s ' 's`);
add(Tag.To, 'to');
add(
  Tag.Number,
  `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
  hundred thousand million dozen half third thirds quarter quarters`,
);

const punctuation = new Map<string, number>([
  [',', Tag.Comma],
  [':', Tag.Colon],
  [';', Tag.Break],
  ['—', Tag.Dash],
  ['–', Tag.Dash],
  ['--', Tag.Dash],
  ['…', Tag.Break],
  ['(', Tag.OpenParen],
  ['[', Tag.OpenParen],
  [')', Tag.CloseParen],
  [']', Tag.CloseParen],
  ['.', Tag.Stop],
  ['?', Tag.Stop],
  ['!', Tag.Stop],
  ['•', Tag.Break],
  ['|', Tag.Break],
]);

/** Words in -ly and -ed and -ing that are no adverbs, participles or gerunds. */
const notAdverbs = new Set([
  'family',
  'ally',
  'rally',
  'bully',
  'supply',
  'reply',
  'july',
  'italy',
  'assembly',
  'anomaly',
  'monopoly',
  'butterfly',
  'apply',
  'rely',
  'imply',
  'comply',
  'multiply',
  'fly',
  'only',
  'early',
  'daily',
  'weekly',
  'monthly',
  'elderly',
  'friendly',
  'lovely',
  'likely',
  'unlikely',
  'costly',
  'deadly',
  'ugly',
  'holy',
  'kelly',
  'molly',
  'billy',
  'lily',
]);
const notParticiples = new Set([
  'need',
  'feed',
  'seed',
  'speed',
  'deed',
  'indeed',
  'hundred',
  'bed',
  'red',
  'wed',
  'greed',
  'breed',
  'bleed',
  'proceed',
  'succeed',
  'exceed',
  'agreed-upon',
  'creed',
  'weed',
  'embed',
  'shed',
  'sacred',
  'naked',
  'ted',
  'reed',
  'ahmed',
  'mohamed',
  'fed',
  'kindred',
]);
const notGerunds = new Set([
  'ring',
  'sing',
  'bring',
  'thing',
  'something',
  'nothing',
  'anything',
  'everything',
  'spring',
  'string',
  'wing',
  'morning',
  'evening',
  'during',
  'ceiling',
  'beijing',
  'according',
  'including',
  'swing',
  'sibling',
  'building',
  'wedding',
  'meeting',
  'hearing',
  'king',
  'ping',
  'sterling',
]);

/** The bits of one word. */
export function tagsOf(word: Word): number {
  if (word.kind === 'punctuation')
    return punctuation.get(word.text) ?? (word.text === '-' && word.spaced ? Tag.Dash : 0);
  if (word.kind === 'number') return Tag.Number;
  const place = word.hash & (places - 1);
  if (met[place] === word.text) return tagsMet[place] as number;
  met[place] = word.text;
  tagsMet[place] = spelledTags(word);
  return tagsMet[place] as number;
}

/** The words met of late and their bits, each in the place that its hash says: most words of a text were in it before. */
const places = 1 << 13;
const met = new Array<string>(places).fill('');
const tagsMet = new Int32Array(places);

function spelledTags({ text, lower }: Word): number {
  const tags = classes.get(lower) ?? byEnding(lower);
  const first = text.charCodeAt(0);
  const capital = (first >= A && first <= Z) || (first > 127 && text !== lower);
  if (!capital) return tags;
  // "US officials", "the WHO": an abbreviation, no pronoun.
  if (text === 'US' || text === 'WHO') return Tag.Capital;
  return lower === 'may' ? tags | Tag.Capital | Tag.Time : tags | Tag.Capital;
}

const [A, Z] = [65, 90];

/** What the ending tells of a word on no list. */
function byEnding(lower: string): number {
  switch (lower.charCodeAt(lower.length - 1)) {
    case 121: // y
      return lower.endsWith('ly') && !notAdverbs.has(lower) ? Tag.Adverb : 0;
    case 100: // d
      return lower.endsWith('ed') && !notParticiples.has(lower) ? Tag.Ed : 0;
    case 103: // g
      return lower.endsWith('ing') && !notGerunds.has(lower) ? Tag.Ing : 0;
    case 116: // t
      return lower.endsWith("n't") ? Tag.Auxiliary | Tag.Modal | Tag.Not : 0;
    default:
      return 0;
  }
}
