/** Conditions that many entries share: what tells the charged use of a word from the plain one. */
import { type Condition, type GenreSeverity, hintOnly } from '../../contract/index.ts';

/** Said of something: before its noun or after "is", "seems" … */
export const described: readonly Condition[] = [{ as: ['attributive', 'predicate'] }];

/** Written with a capital or without one: a name that is a verdict all the same. */
export const anyCase: readonly Condition[] = [{ capital: true }, { capital: false }];

/** Phrases written one after the other, parted by semicolons. */
export const list = (text: string): readonly string[] => text.split(';').map((phrase) => phrase.trim());

/** Every condition of one list together with every condition of the other: both sides must hold. */
export const both = (one: readonly Condition[], other: readonly Condition[]): readonly Condition[] =>
  one.flatMap((left) => other.map((right) => ({ ...left, ...right })));

/** Before its noun alone. */
export const attributive: readonly Condition[] = [{ as: ['attributive'] }];

/** A verb: its -ed and -ing forms speak for themselves, the others need a neighbour that shows it. */
export const asVerb: readonly Condition[] = [{ form: ['past', 'participle', 'gerund'] }, { as: ['verb'] }];

/** The same for verbs whose -s is hardly ever a plural: headlines ("Mayor slams plan") show no more. */
export const asPlainVerb: readonly Condition[] = [...asVerb, { form: ['third'] }];

/** The complement of "be": "is a farce", "was nothing but a farce". */
export const complement: readonly Condition[] = [
  {
    before: `
      is|are|was|were|be|been|being|'s|became|become|becomes|remain|remains|remained|seem|seems|seemed|amount|amounts|amounted *? *?;
      nothing short|but of? *?
    `,
  },
];

/** A sentence adverb by its place: it opens its clause before a comma, or commas set it off. */
export const setOff: readonly Condition[] = [
  { opens: true, after: [','] },
  { before: [','], closes: true },
];

/** Opens its clause, comma or not. */
export const opening: readonly Condition[] = [{ opens: true }, ...setOff];

const finite =
  "is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|isn't|wasn't|won't|wouldn't|can't|couldn't|doesn't|didn't|don't|cannot|not";

/** A clause follows: "that", a pronoun, or a subject with its verb in reach. */
export const clause: readonly string[] = [
  'that',
  'last|this|earlier|yesterday|today|again|on|in|at|during|monday|tuesday|wednesday|thursday|friday|saturday|sunday|repeatedly|recently|publicly|previously *? *? *? that',
  'he|she|it|they|we|i|there|nobody|everyone',
  `the|a|an|his|her|its|their|this|these|those|some|many|all|no * *? *? *? *? ${finite}`,
  `* *? *? ${finite}`,
  `the|a|an|his|her|its|their * *? *? *? *? *? *? “|" ${finite}`,
];

/** No clause: what follows completes the verb itself ("claimed to have", "admitted to"). */
export const noClause: Condition = { after: ['to|of|by|for|with|about|over|against|into'] };

/** "“…”, she claimed", "The plan, he claimed, would …": the verb closes what it reports. */
export const tagged: readonly Condition[] = [
  { before: [', * *? *?', '” * *? *?', '" * *? *?'], closes: true },
  { before: ['”', '"'] },
];

/** Reports a claim: a clause follows, or the verb is a tag. */
export const reporting: readonly Condition[] = [{ after: clause }, ...tagged];

/** Audible but softer than the rule's own severity. */
export const mild: GenreSeverity = { news: 'information', opinion: 'hint' };
/** For a second look, never in the way. */
export const quiet: GenreSeverity = hintOnly;

/** People who come and go, as objects of flood metaphors. */
export const migrants =
  'migrants|refugees|immigrants|foreigners|asylum|arrivals|newcomers|immigration|migration|illegals|aliens|muslims|strangers';
