import {
  defineRule,
  type Fix,
  type GenreSeverity,
  type Hit,
  mend,
  type Report,
  type Sentence,
} from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingCertainty.ts';
import { attributed, footnoted, present } from './fixes.ts';
import { all, lowerWords, outermost, type RulePhrase, stretch, wordAt } from './phrases.ts';
import { awaitsSource, hasReference, standing } from './reach.ts';

const id = 'sourcing/certain-prediction';
type Shape = keyof typeof lexicon;

const quieter: GenreSeverity = { news: 'information', opinion: 'hint' };

export default defineRule({
  id,
  summary: 'The future told as certain.',
  why: 'Nobody knows what is to come. A forecast is worth what its maker is worth, so readers should learn who makes it.',
  severity: { news: 'warning', opinion: 'hint' },
  fix: 'suggested',
  examples: [
    'Influence {will inevitably|could} grow.',
    'The peg {is bound to|could} fail.',
    'The treaty {is doomed to} collapse.',
    'The union {will not be able to} hold the city.',
    'The levy {will lead to|could lead to} higher rents.',
    'The flood {is certain to} reach the town.',
    'The war {will surely} spread.',
    '{There is no doubt that the lake will} rise.',
    'The law {will ensure} that nobody starves.',
    'The party {will never} win the south.',
    '{It is only a matter of time before} the wall falls.',
    'Things {are going to get worse}.',
    'The shop opens on Friday.',
    'The law will take effect in May.',
    'If passed, the bill will lead to higher rents.',
    'The levy could lead to higher rents.',
    'Rents are likely to rise.',
    'The ministry said the levy will lead to higher rents.',
    '“We will never forget,” he said.',
    'He will be sworn in on Monday.',
    'The museum will not be able to accept cards on Sunday.',
    'She was certain that he had left.',
    'The ship was bound for Oslo.',
    'The train is sure of its place in history.',
    'Unless it rains, the crop is doomed.',
    'The parade will start at noon.',
    'It was destined for the scrapyard.',
    'According to the bank, the levy will inevitably raise rents.',
  ],
  phrases: (Object.keys(lexicon) as Shape[]).flatMap((shape): RulePhrase<Shape>[] => all(lexicon[shape], shape)),
  *check(sentence, context): Iterable<Report> {
    if (awaitsSource(sentence) || hasReference(sentence)) return;
    for (const hit of outermost<Shape>({ id }, sentence)) {
      const span = stretch(sentence.block, hit.first, hit.last);
      if (
        standing(sentence, span) !== 'own' ||
        isConditional(sentence, hit) ||
        isHedged(sentence, hit) ||
        isDecided(sentence, hit)
      )
        continue;
      yield {
        span,
        message: `“${sentence.block.source.slice(span.start, span.end)}” tells the future as a fact: whose forecast is it?`,
        fixes: present(attributed(sentence), could(sentence, hit), footnoted(sentence, context)),
        ...(hit.entry === 'effects' && { severity: quieter }),
      };
    }
  },
});

const conditions = /^(?:if|unless|should|were|provided|assuming|otherwise|would|once|until|whether|depending)$/;

/** "Almost certainly will", "a chance that it will never": doubt is said already. */
const isHedged = (sentence: Sentence, { first }: Hit<Shape>): boolean =>
  lowerWords(sentence, first - 4, first).some((word) =>
    /^(?:almost|probably|likely|nearly|chance|maybe|perhaps|possibly|hopefully)$/.test(word),
  );

/** "If passed, the bill will …". A sentence may say its condition before or after. */
const isConditional = (sentence: Sentence, { first }: Hit<Shape>): boolean => {
  const from = sentence.words[0]?.index ?? 0;
  const [opening = ''] = lowerWords(sentence, from, from + 1);
  if (/^(?:if|unless|should|provided|assuming|were|had|once|depending)$/.test(opening)) return true;
  return (
    lowerWords(sentence, from, first).some((word) => /^(?:if|unless)$/.test(word)) ||
    lowerWords(sentence, first, from + sentence.words.length).some(
      (word) => conditions.test(word) && /^(?:if|unless|provided)$/.test(word),
    )
  );
};

/** "On Sunday", "from May", "the new law": decided, and only told. */
function isDecided(sentence: Sentence, { first, last }: Hit<Shape>): boolean {
  const phrase = lowerWords(sentence, first, last).join(' ');
  if (/^will (?:not )?be able|^won't|^will not|^will never be able/.test(phrase))
    return (
      sentence.quantities.some(({ kind }) => kind === 'date' || kind === 'time') ||
      sentence.words.some(({ lower }) =>
        /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|weekend)$/.test(lower),
      )
    );
  if (/\bdoomed$/.test(phrase)) return /^(?:to)$/.test(wordAt(sentence, last)?.lower ?? '');
  return false;
}

/** "Could" in place of the certainty, where the verb that follows fits it. Never offered first: it changes the claim. */
function could(sentence: Sentence, { first, last, entry }: Hit<Shape>): Fix | undefined {
  const phrase = lowerWords(sentence, first, last);
  const use = alternative(phrase, entry);
  const mended = use === undefined ? undefined : mend({ sentence, first, last, form: null }, use);
  return mended && { title: `Write “${mended.text}”`, safe: false, edits: mended.edits };
}

const adverbs =
  /^(?:inevitably|certainly|surely|undoubtedly|definitely|unquestionably|assuredly|necessarily|inexorably|doubtless|invariably)$/;

function alternative(phrase: readonly string[], entry: Shape): string | undefined {
  const [opening = '', second = ''] = phrase;
  if (entry === 'effects') return opening === 'will' ? ['could', ...phrase.slice(1)].join(' ') : undefined;
  if (opening === 'will' && adverbs.test(second) && phrase.length === 2) return 'could';
  if (/^(?:is|are)$/.test(opening) && phrase.at(-1) === 'to') return 'could';
  if (phrase.join(' ') === 'will not be able to') return 'may not be able to';
  return undefined;
}
