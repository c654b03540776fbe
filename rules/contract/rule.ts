import type { Article, ArticleSource, Convert, Genre, Syntax } from './article.ts';
import type { Hit, Phrase } from './matcher.ts';
import type { PhraseEntry } from './phrases.ts';
import type { Style } from './style.ts';
import type { Block, Sentence, Span } from './text.ts';

/** How loud a finding is. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';
/** The severities from quiet to loud. */
export const severities: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** A severity by genre. `analysis` is derived: the milder of information and news where opinion is milder. */
export interface GenreSeverity {
  readonly news: Severity | 'off';
  readonly opinion: Severity | 'off';
}

/** A hint in every genre. */
export const hintOnly: GenreSeverity = { news: 'hint', opinion: 'hint' };

/** The three families of rules. */
export type Family = 'sourcing' | 'phrasing' | 'numbers';

/** One change of text. Offsets as in the report it belongs to; `placeholders` are stretches of `text` to fill in. */
export interface Edit extends Span {
  readonly text: string;
  readonly placeholders?: readonly Span[];
  /** The text belongs at the end of the article, whatever `start` and `end` say (a footnote's definition). */
  readonly atEnd?: boolean;
}

/** A way out that one click applies. `safe` only where it cannot change what is claimed. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  /** In order of place, never overlapping. */
  readonly edits: readonly Edit[];
}

/** Another place that explains a finding. */
export interface Related extends Span {
  readonly message: string;
}

/** What a rule says of one place. Spans are relative to the block in `check`, to the article in `scan` and `conclude`. */
export interface Report {
  readonly span: Span;
  /** One sentence: what is wrong here, with the words at hand. */
  readonly message: string;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  /** Takes the place of the rule's own default severity; a person's configuration still outranks it. */
  readonly severity?: GenreSeverity;
  /** The loudest it may be, whatever was configured. */
  readonly atMost?: Severity;
  /** It cannot be declined, suppressed or switched off (an unfilled placeholder). */
  readonly binding?: boolean;
  /** The entry of a word list that was found, for whoever counts them. */
  readonly entry?: PhraseEntry;
}

/** Values an option may have; the type of its default is the type of the option. */
export type OptionValue = boolean | number | string | readonly string[];
/** An option of a rule: its default, and a sentence for the settings. */
export interface Option<T extends OptionValue = OptionValue> {
  readonly default: T;
  readonly description: string;
}
export type Options = Readonly<Record<string, Option>>;
type Widen<T> = T extends boolean ? boolean : T extends number ? number : T extends string ? string : T;
/** The values that a rule with these options receives. */
export type Values<O extends Options> = { readonly [K in keyof O]: Widen<O[K]['default']> };

/** All that a rule may know beyond the sentence or block in hand. */
export interface Context<O extends Options = Options> {
  readonly options: Values<O>;
  readonly style: Style;
  readonly genre: Genre;
  readonly article: Article;
  readonly syntax: Syntax;
  readonly convert: Convert;
}

/** Marked prose that is documentation and test at once: `{finding}`, `{finding|replacement|another}`; unbraced text stays silent. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly language?: 'plaintext' | 'markdown';
      readonly genre?: Genre;
      readonly style?: string;
      readonly date?: string;
      /** Rows of the rates file: date, currency, units of it for one US dollar. */
      readonly rates?: readonly (readonly [string, string, number])[];
      readonly options?: Readonly<Record<string, OptionValue>>;
    };

/** A block's digest and where the block starts in the article. */
export interface Placed<D> {
  readonly start: number;
  readonly digest: D;
}

/** What a rule's author writes. */
export interface RuleDefinition<O extends Options = Options, D = unknown> {
  /** `family/defect`, in plain words. */
  readonly id: `${Family}/${string}`;
  /** One line: what it flags. */
  readonly summary: string;
  /** Why a reader is worse off, in a sentence or two. */
  readonly why: string;
  readonly severity: GenreSeverity;
  readonly fix: 'none' | 'suggested' | 'safe';
  /** Some of its reports are binding, so it is asked even where it is switched off. */
  readonly binding?: true;
  /**
   * Its entries are terms, and a writer chooses a term once: where one is found at `information`, it is told at that
   * severity the first time in an article, and further times as a hint.
   */
  readonly aloudOnce?: true;
  readonly options?: O;
  readonly examples: readonly Example[];
  /**
   * Phrases that must stand in a sentence before `check` is called on it; they come back from `sentence.hits(id)`. A
   * function, where it costs something to spell them out: hosts hold them in a table already.
   */
  readonly phrases?: readonly Omit<Phrase, 'owner'>[] | (() => readonly Omit<Phrase, 'owner'>[]);
  /** Cheap facts that must be there before `check` is called on a sentence, beside or instead of phrases (any of them will do). */
  readonly needs?: 'quantity' | 'quotation' | 'reference' | 'attribution';
  /** Judges one sentence. Called only where `phrases` or `needs` say so; on every sentence where it has neither. */
  check?(sentence: Sentence, context: Context<O>): Iterable<Report>;
  /**
   * What `check` would say of a sentence's quotations if their words were the writer's own. Nobody is shown it: it is
   * counted where a word list is tried out.
   */
  inQuotations?(sentence: Sentence): Iterable<Report>;
  /** Looks at the raw article; spans are the article's. Must be a cheap pass: it runs on every change. */
  scan?(source: ArticleSource, context: Context<O>): Iterable<Report>;
  /** A small digest of one block for `conclude`, remembered with the block; undefined where there is nothing to say. */
  collect?(block: Block): D | undefined;
  /**
   * Judges the whole article from the digests, in order. Cheap. Spans are the article's: add `placed.start`, which is
   * for placing alone. As long as the digests are the same by value (plain data is compared, all else only by identity),
   * the rule is not asked again, and each span moves with its block.
   */
  conclude?(digests: readonly Placed<D>[], context: Context<O>): Iterable<Report>;
}

/** A rule as the catalogue holds it. */
export interface Rule extends RuleDefinition {
  readonly family: Family;
  readonly name: string;
}

/** The phrases of a rule. */
export const phrasesIn = ({ phrases = [] }: Pick<Rule, 'phrases'>): readonly Omit<Phrase, 'owner'>[] =>
  typeof phrases === 'function' ? phrases() : phrases;

/** Declares a rule. A misspelt option does not compile. */
export function defineRule<const O extends Options, D>(definition: RuleDefinition<O, D>): Rule {
  const [family, name] = definition.id.split('/') as [Family, string];
  // The one place where the types of options and digests are forgotten: a rule is only ever handed its own.
  return { ...(definition as unknown as RuleDefinition), family, name };
}

/** A finding as hosts see it: places in the article, severity settled. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fingerprint: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly binding?: boolean;
  /** The entry of a word list that was found; undefined where the rule is none. */
  readonly entry?: PhraseEntry | undefined;
}

/** The hits of a rule's own phrases in a sentence, with the entry's type restored. */
export function hitsOf<T>(rule: { readonly id: string }, sentence: Sentence): readonly Hit<T>[] {
  return sentence.hits(rule.id) as readonly Hit<T>[];
}
