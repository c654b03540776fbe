/** What a writer puts into somebody's mind. Notation of `parsePattern`. */
import { inflections } from '../contract/index.ts';

const minds =
  'want|hope|believe|think|fear|feel|know|expect|realise|realize|worry|regret|relish|enjoy|crave|covet|resent|hate|envy|dread|wish|intend|aim|seek|calculate|see|panic|care|suspect|understand|sense|prefer|love';

/** Verbs of the mind in all their forms. */
export const thinking: ReadonlySet<string> = new Set(
  minds.split('|').flatMap((verb) => [...inflections(verb, 'v').keys()]),
);

/** Adjectives of mood. */
export const moods: readonly string[] =
  'delighted|thrilled|furious|angry|enraged|incensed|irritated|annoyed|nervous|worried|afraid|scared|terrified|jealous|envious|relieved|embarrassed|humiliated|ashamed|panicking|panicked|frustrated|rattled|stung|smarting|gloating|seething|fuming|unhappy|disappointed|pleased|happy|determined|eager|keen|intent|desperate|anxious|reluctant|unsure|bored|amused|disconcerted|abashed|confident|emboldened|tempted|jubilant|dismayed|alarmed|baffled|confused|surprised'.split(
    '|',
  );

/** Adverbs by which a writer guesses, where what follows is a mind; and guesses of more than one word. */
export const guesses: readonly string[] = [
  'likely|probably|apparently|clearly|obviously|evidently|presumably|undoubtedly|surely|seemingly|secretly|privately|really|truly|doubtless|plainly|quietly|desperately|perhaps',
  'seem|appear/v to',
  'know|knows|knew full|very|perfectly|only well|too',
];

/** Leanings, after a form of "be" or "seem": "is eager to", "seemed determined to", "drawn to". */
export const leanings: readonly string[] = [
  'eager|desperate|anxious|determined|keen|itching|longing|yearning|loath|tempted|drawn to',
  'intent|bent|keen on',
];

const be = "is|are|was|were|be|been|'s";

/** What somebody is after, told as fact. */
export const designs: readonly string[] = [
  'in a? *? bid to',
  'aims|aim|aiming at',
  'all *? he|she|they|it want|wants|wanted',
  'wants|want|wanted nothing more|less than|but',
  'only care|cares|cared about',
  'only|really|merely *? interested in',
  'only|really|merely|just|simply trying|looking|hoping to',
  'has|have|had no intention|desire|wish|appetite of|to|for',
  'real|true|hidden|ulterior|secret aim|aims|goal|motive|motives|intention|intentions|purpose|agenda is|was|were',
  'hidden agenda',
  'ulterior motive|motives',
  'relish|relishes|relished|relishing',
  'revel|revels|revelled|reveled in',
  'can|could not|hardly|barely|scarcely wait to',
  "can't|couldn't wait to",
  'under the guise of',
  'calculated|timed|contrived to',
];

/** "Trying to", before a verb of seeming or of working on others. */
export const tries: readonly string[] = ['try|tries|tried|trying to'];

/** What somebody who tries it does to an image or to others. */
export const images: readonly string[] =
  'paint|portray|appear|look|seem|soften|distract|deflect|divert|curry|discredit|smear|silence|bully|intimidate|provoke|mask|hide|conceal|cover|weaken|undermine|impress|please|appease|exploit|manipulate|mislead|confuse|embarrass|humiliate|scare|frighten|blackmail|shame'.split(
    '|',
  );

/** Pushes that a possessive makes somebody's: "China's moves to strengthen", "their quest for". */
export const pushes: readonly string[] = [
  'moves|move|drive|push|quest|manoeuvres|maneuvers to use|strengthen|expand|extend|tighten|consolidate|cement|dominate|undermine|weaken|exploit|isolate|assert',
  'ambition|ambitions|desire|quest|eagerness|determination|longing|craving|hunger|thirst|lust|obsession|appetite to|for|with',
];

/** What somebody hopes or plans: quieter, and silent where the actor speaks. */
export const plans: readonly string[] = [
  'hope|hopes|hoped to',
  `${be} *? hoping to|that`,
  'seek|seeks to',
  `${be} *? seeking to`,
  'want|wants|wanted to',
  'aim|aims|aimed to',
  `${be} *? aiming to`,
  'strive|strives to',
  'in the? hope|hopes of|that',
  'for fear of|that',
  'with an eye to|on',
  'set|has|have its|his|her|their sights on',
  'dream|dreams|dreamed|dreamt|dreaming of',
  'looking|out to',
  'wants|covets|craves|dreads',
  'in a|an *? attempt|effort to',
  `${be} *? expecting that`,
];

/** What somebody feels, told as fact: after a form of "be", before what it is about. */
export const feelings: readonly string[] = [
  'delighted|thrilled|furious|angry|enraged|incensed|irritated|annoyed|jealous|envious|relieved|embarrassed|humiliated|ashamed|seething|fuming|unhappy|dismayed|terrified|disconcerted|abashed|concerned|worried|nervous|sceptical|skeptical|wary|afraid|scared',
  'surprised|shocked|stunned|alarmed|baffled to|that',
];

/** Views that a named person has in all likelihood stated: a hint. */
export const views: readonly string[] = ['believes|fears|thinks|feels|suspects *? that|the|it|they|he|she'];
