import assert from 'node:assert/strict';
import { startsWithVowelSound } from '../../rules/contract/article-sound.ts';
import {
  americanText,
  type Condition,
  inflect,
  mend,
  type PhraseEntry,
  parsePattern,
  parseSurroundings,
  patternsOf,
  phrasesIn,
  type Rule,
  type Slot,
  type WordForm,
} from '../../rules/contract/index.ts';
import { read } from '../../server/reading/index.ts';
import { applyEdits, catalogue } from '../../server/review/index.ts';

const matcher = { match: () => [] };
const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** Word-list rules: what the automaton hands back to them is an entry, or the mark of a harmless phrase. */
const wordLists = catalogue.filter((rule) => rule.family === 'phrasing' && rule.phrases);
const entriesOf = (rule: Rule): ReadonlySet<PhraseEntry> =>
  new Set(phrasesIn(rule).flatMap(({ entry }) => (entry === 'innocent' ? [] : [entry as PhraseEntry])));

/** One spelling of the pattern for each form that its inflected word can have. */
function spellings(slots: readonly Slot[]): ReadonlyMap<WordForm | null, string> {
  const forms = new Set<WordForm | null>(
    slots.flatMap((slot) => (slot.words === 'any' ? [] : slot.words.map(({ form }) => form))),
  );
  if (forms.size > 1) forms.delete(null);
  const spelled = (slot: Slot, form: WordForm | null): string[] => {
    if (slot.optional) return [];
    if (slot.words === 'any') return ['old'];
    const word = slot.words.find((each) => each.form === form) ?? slot.words[0];
    return word ? [word.text] : [];
  };
  return new Map([...forms].map((form) => [form, slots.flatMap((slot) => spelled(slot, form)).join(' ')]));
}

/** Sentences to put a phrase into: at the opening, after an article, in the middle, between commas, at the end. */
const frames = [
  '@ the mayor left.',
  '@, the mayor left.',
  'It was a @ plan.',
  'They @ the plan.',
  'The mayor, @, left.',
  'It ended @.',
];

/** Puts the phrase in each frame, replaces or deletes it as the lexicon says, and looks at what is left; how often it could. */
function checkMending(phrase: string, form: WordForm | null, use: string): number {
  let mended = 0;
  for (const frame of frames) {
    const at = frame.indexOf('@');
    const written = at === 0 ? phrase.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : phrase;
    const text = frame.replace('@', () => written);
    const [sentence] = read(text, 'plaintext', matcher).blocks[0]?.block.sentences ?? [];
    if (!sentence) continue;
    const first = sentence.words.findIndex((word) => word.start === at);
    const last = sentence.words.findIndex((word) => word.end === at + written.length) + 1;
    if (first < 0 || last <= first) continue;
    const way = mend({ sentence, first, last, form }, use);
    if (!way) continue;
    checkProse(applyEdits(text, way.edits), `${text} (“${use}”)`);
    mended++;
  }
  return mended;
}

/** Sentences that ask for one form of a verb. */
const verbFrames: readonly (readonly [WordForm, string])[] = [
  ['base', 'They will @ it.'],
  ['third', 'She always @ it.'],
  ['past', 'Later the members @ it.'],
  ['participle', 'He has @ it.'],
  ['participle', 'It was @ by all.'],
  ['gerund', 'She left, @ it.'],
];

/** Puts one form of a verb where that form belongs: the wording must come in it too, or not at all. */
function checkForm(phrase: string, form: WordForm | null, use: string): void {
  for (const [wanted, frame] of verbFrames) {
    // One that looks like the past stands for the participle, too.
    if (form !== wanted && !(form === 'past' && wanted === 'participle')) continue;
    const at = frame.indexOf('@');
    const text = frame.replace('@', () => phrase);
    const [sentence] = read(text, 'plaintext', matcher).blocks[0]?.block.sentences ?? [];
    const first = sentence?.words.findIndex((word) => word.start === at) ?? -1;
    const last = (sentence?.words.findIndex((word) => word.end === at + phrase.length) ?? -1) + 1;
    if (!sentence || first < 0 || last <= first) continue;
    const way = mend({ sentence, first, last, form }, use);
    const expected = use.replace(/([\p{L}'-]+)\/v/gu, (_, verb: string) => inflect(verb, wanted));
    if (way) assert.equal(way.text, expected, `${text} (“${use}”)`);
  }
}

function checkProse(text: string, from: string): void {
  const shown = `\n    ${from}\n    ${text}`;
  assert.doesNotMatch(text, / {2}|^ | [,.]|,,|,\./, `broken spacing:${shown}`);
  assert.match(text, /^[\p{Lu}\p{N}$]/u, `a lost capital:${shown}`);
  for (const [, article = '', next = ''] of text.matchAll(/\b(an?) (?=(\S+))/gi))
    assert.equal(article.toLowerCase() === 'an', startsWithVowelSound(next), `“${article} ${next}”:${shown}`);
}

for (const rule of wordLists)
  describe(`the word list of ${rule.id}`, () => {
    it('can be read', () => {
      for (const { pattern } of phrasesIn(rule)) assert.doesNotThrow(() => parsePattern(pattern), pattern);
      for (const { when = [], unless = [] } of entriesOf(rule))
        for (const condition of [...when, ...unless])
          for (const pattern of patternsIn(condition)) parseSurroundings(pattern);
    });

    it('lists no phrase twice in one entry', () => {
      for (const { find } of entriesOf(rule))
        assert.deepEqual(listOf(find), [...new Set(listOf(find))], 'a phrase stands twice in one entry');
    });

    it('lists each phrase in one spelling', () => {
      for (const { find } of entriesOf(rule))
        for (const pattern of listOf(find))
          assert(americanText(pattern) === pattern || !listOf(find).includes(americanText(pattern)), pattern);
    });

    it('offers verbs in the form of the found one', () => {
      for (const { find, use } of entriesOf(rule))
        for (const pattern of listOf(find))
          for (const [form, phrase] of spellings(parsePattern(pattern)))
            for (const way of listOf(use).filter((each) => each.includes('/v'))) checkForm(phrase, form, way);
    });

    it('explains each phrase in a sentence', () => {
      for (const { why } of entriesOf(rule)) if (why !== undefined) assert.match(why, /^\S.*\S$/);
    });

    it('leaves whole sentences behind', () => {
      let mended = 0;
      for (const { find, use } of entriesOf(rule))
        for (const pattern of listOf(find))
          for (const [form, phrase] of spellings(parsePattern(pattern)))
            for (const way of listOf(use)) mended += checkMending(phrase, form, way);
      assert.equal(mended > 0, rule.fix !== 'none');
    });
  });

function patternsIn({ before = [], after = [], near = [], modifies = [] }: Condition): readonly string[] {
  return [before, after, near, modifies].flatMap(patternsOf);
}
