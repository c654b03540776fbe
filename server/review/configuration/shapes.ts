import {
  type Condition,
  type Option,
  type Options,
  PatternError,
  type PhraseEntry,
  parsePattern,
  parseSurroundings,
  type Rule,
  type Style,
  severities,
} from '../../../rules/contract/index.ts';
import { currencyByCode } from '../../../rules/lexicons/currencies.ts';
import { genres } from '../settings.ts';
import { described, oneOrMore, type Shape } from './shape.ts';

/** The levels that a person may give a rule. */
const level: Shape = { kind: 'string', values: [...severities.toReversed(), 'off'] };
const text: Shape = { kind: 'string' };

/** What is wrong with a pattern that `parse` reads, begun so many UTF-16 units into its value; null where nothing is. */
function patternMistake(parse: (pattern: string) => unknown, pattern: string, start = 0): Mistake | null {
  try {
    parse(pattern);
    return null;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return { message: error.message, at: start + error.column };
  }
}
type Mistake = { readonly message: string; readonly at: number };

const pattern: Shape = { kind: 'string', check: (value) => patternMistake(parsePattern, value) };
const patterns: Shape = { kind: 'list', of: pattern };

/** What stands around a phrase: a pattern, several parted by semicolons, or a list. */
const surroundings = oneOrMore({
  kind: 'string',
  check(value) {
    for (const part of value.matchAll(/(?<=^|;)\s*([^;]*)/g)) {
      const [whole, single = ''] = part;
      const mistake = patternMistake(parseSurroundings, single, part.index + whole.length - single.length);
      if (mistake) return mistake;
    }
    return null;
  },
});

/** A wording may be empty: that offers deletion. It is one wording, and knows of a pattern's signs the classes alone. */
const wording: Shape = {
  kind: 'string',
  check(value) {
    const sign = /[|*]/.exec(value);
    if (sign) return { message: `“${value}”: a wording holds no “${sign[0]}”; several are a list.`, at: sign.index };
    return value === '' ? null : patternMistake(parsePattern, value);
  },
};

const listOf = (...values: string[]): Shape => ({ kind: 'list', of: { kind: 'string', values } });

const condition: Shape = {
  kind: 'map',
  what: 'condition',
  keys: {
    before: described(surroundings, 'Ends right before the phrase.'),
    after: described(surroundings, 'Begins right after the phrase.'),
    near: described(surroundings, 'Stands in the sentence, at most a hundred words away.'),
    capital: { kind: 'boolean', description: 'The phrase is written with a capital: it is part of a name.' },
    modifies: described(surroundings, 'Stands in the noun group that follows the phrase.'),
    as: described(
      listOf('attributive', 'predicate', 'verb', 'noun', 'passive'),
      'The part that the phrase plays in its sentence.',
    ),
    form: described(
      listOf('base', 'third', 'past', 'participle', 'gerund', 'plural', 'comparative', 'superlative'),
      'The form of the inflected word.',
    ),
    opens: { kind: 'boolean', description: 'The phrase opens its sentence or clause.' },
    closes: { kind: 'boolean', description: 'Punctuation or the end of the sentence follows the phrase.' },
    named: { kind: 'boolean', description: 'A name follows the phrase, with or without a title or an article.' },
  } satisfies { [K in keyof Condition]-?: Shape },
};

const byGenre: Shape = {
  kind: 'map',
  what: 'field of a severity',
  keys: { news: level, opinion: level },
  required: ['news', 'opinion'],
};

const phrase: Shape = {
  kind: 'map',
  what: 'field of a phrase',
  required: ['find'],
  description: 'A phrase that the newsroom says otherwise.',
  keys: {
    find: described(
      oneOrMore(pattern),
      'What to find: lower case matches any case; “scheme/n” all forms of a noun, “slam/v” of a verb, “huge/a” of an adjective; “critics|observers say” either word; “widely?” an optional word; “*” any one word.',
    ),
    use: described(
      oneOrMore(wording),
      'What to say instead, the best first, in the same notation; an empty text offers deletion.',
    ),
    why: described(text, 'Why, in a sentence.'),
    advice: described(text, 'The way out in words, where no wording can be offered.'),
    when: described({ kind: 'list', of: condition }, 'One of these must hold.'),
    unless: described({ kind: 'list', of: condition }, 'None of these may hold.'),
    innocent: described(patterns, 'Longer phrases that hold the found one and are harmless.'),
    severity: described({ kind: 'either', of: [level, byGenre] }, 'How loud it is; a warning unless set.'),
  } satisfies { [K in keyof PhraseEntry]-?: Shape },
};

/** The shape of an option's value: that of its default. */
function optionShape({ default: value, description }: Option): Shape {
  if (typeof value === 'boolean') return { kind: 'boolean', description };
  if (typeof value === 'number') return { kind: 'number', description };
  if (typeof value === 'string') return { kind: 'string', description };
  return { kind: 'list', of: text, description };
}

/** What a person may say of one rule: a level, or a map of its severity and options. */
function settingShape(summary: string, options: Options = {}): Shape {
  const keys = Object.entries(options).map(([name, option]) => [name, optionShape(option)]);
  const map: Shape = { kind: 'map', what: 'option', keys: { severity: level, ...Object.fromEntries(keys) } };
  return { kind: 'either', of: [level, map], description: summary };
}

/** What a setting needs to know of a rule. */
type Described = Pick<Rule, 'summary' | 'options'> & { readonly id: string };

/** The rules map: every rule by its identifier. */
export function rulesShape(rules: readonly Described[]): Shape {
  const keys = rules.map(({ id, summary, options }) => [id, settingShape(summary, options)] as const);
  return {
    kind: 'map',
    what: 'rule',
    keys: Object.fromEntries(keys),
    description: 'How loud each rule is, and its options.',
  };
}

const genre: Shape = {
  kind: 'string',
  values: genres,
  description: 'What kind of piece it is. Decides severities: opinion may judge, news may not.',
};
const style: Shape = described(
  text,
  'The house style for numbers: a name (“international”) or the path of a style file.',
);

/** A file of phrases. */
export const phrasesShape: Shape = { kind: 'list', of: phrase, description: 'A newsroom’s phrases.' };

/** A configuration file. */
export function configurationShape(rules: Shape): Shape {
  const own = {
    genre,
    style,
    rules,
    phrases: described(
      oneOrMore({ kind: 'either', of: [phrase, described(text, 'The path of a file with a list of phrases.')] }),
      'The newsroom’s own phrases, or files of them.',
    ),
  };
  const override: Shape = {
    kind: 'map',
    what: 'field of an override',
    required: ['files'],
    keys: { files: described(oneOrMore(text), 'Globs, relative to this file.'), ...own },
  };
  return {
    kind: 'map',
    what: 'setting',
    description: 'The configuration of Copydesk.',
    keys: {
      root: { kind: 'boolean', description: 'Files further up are not looked for.' },
      ...own,
      rates: described(text, 'The path of a CSV file of exchange rates: date,currency,per-usd.'),
      overrides: described(
        { kind: 'list', of: override } as Shape,
        'Settings for some files, the later before the earlier.',
      ),
      ignore: described(oneOrMore(text), 'Globs of files that are not checked, relative to this file.'),
    },
  };
}

const oneOf = (...values: string[]): Shape => ({ kind: 'either', of: [{ kind: 'string', values }, { kind: 'null' }] });
const count: Shape = { kind: 'either', of: [{ kind: 'number', least: 0 }, { kind: 'null' }] };

const currency: Shape = {
  kind: 'string',
  check: (code) =>
    currencyByCode.has(code)
      ? null
      : { message: `“${code}” is not the ISO 4217 code of a currency, such as USD.`, at: 0 },
};

/** A style file: what differs from the style that `extends` names. A null leaves a form alone. */
export const styleShape: Shape = {
  kind: 'map',
  what: 'field of a house style',
  description: 'A house style of Copydesk.',
  keys: {
    extends: described(text, 'The style that this one differs from; “international” unless set.'),
    name: text,
    title: text,
    guide: text,
    houseCurrency: described(currency, 'The money that readers think in, as an ISO 4217 code.'),
    spelling: described(
      { kind: 'string', values: ['british', 'american'] } as Shape,
      'Whose spelling wordings are offered in.',
    ),
    percent: described(oneOf('sign', 'percent', 'per cent'), '“12%”, “12 percent”, “12 per cent”.'),
    percentSpace: described(oneOf('none', 'no-break'), 'White space between number and percent sign.'),
    wordsUpTo: described(
      count,
      'Plain counts up to this number are written in words; with 100, round hundreds and thousands, too.',
    ),
    figuresFrom: described(count, 'Plain counts from this number on are written in figures.'),
    currencyForm: described(
      oneOf('symbol', 'word', 'code'),
      '“¥9.7 trillion”, “9.7 trillion yen”, “JPY 9.7 trillion”: for currencies that symbolFor does not name.',
    ),
    symbolFor: described(
      { kind: 'either', of: [{ kind: 'list', of: currency }, { kind: 'null' }] } as Shape,
      'ISO 4217 codes of the currencies that are written with their symbol, whatever the others are.',
    ),
    roundCents: described(oneOf('dropped'), '“$5”, not “$5.00”.'),
    magnitude: described(
      oneOf('abbreviated', 'word', 'millions', 'figures'),
      'Sums of money: “$5m” and “$5bn”, “$5 million”, “$5m” but “$5 billion”, or in full.',
    ),
    rangeDash: described(oneOf('en', 'hyphen'), 'What joins “10–20”: an en dash or a hyphen.'),
    rangeJoin: described(oneOf('to'), '“10 to 20”, where others have a dash.'),
    rangeSign: described(oneOf('once'), '“£5,000-6,000”, not “£5,000-£6,000”.'),
    grouping: described(oneOf('comma', 'no-break'), '“12,000”, or “12 000” with a no-break space.'),
    dateOrder: described(oneOf('month-first', 'day-first'), '“May 21, 2023” or “21 May 2023”.'),
    monthWithDay: described(oneOf('abbreviated', 'whole'), 'Months beside a day: “Jan. 5” or “January 5”.'),
    clock: described(oneOf('a.m.', '24-hour'), '“8 p.m.” or “20:00”.'),
    unitSpace: described(
      oneOf('space', 'none'),
      'White space between number and the symbol of a unit: “5 km” or “5km”.',
    ),
  } satisfies { [K in Exclude<keyof Style, 'basis'> | 'extends']: Shape },
};
