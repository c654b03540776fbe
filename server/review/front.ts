import type { Genre, Span, Spelling, Style } from '../../rules/contract/index.ts';
import type { FrontMatter } from '../reading/index.ts';
import { isDay } from './days.ts';
import { nearest, unknownName } from './nearest.ts';
import { genres, type Settings } from './settings.ts';

/** What settings and front matter come to, and what in the front matter nobody understands. */
export interface Settled {
  readonly genre: Genre;
  readonly style: Style;
  /** ISO 8601 day; null where nobody says. */
  readonly date: string | null;
  readonly spelling: Spelling;
  readonly mistakes: readonly Mistake[];
}

/** A value in the article that is not what it should be. */
export interface Mistake extends Span {
  readonly message: string;
}

/** Flags before front matter before the rest. `dateline` is the day that the text itself bears. */
export function settle(settings: Settings, front: FrontMatter | null, dateline: string | null): Settled {
  const mistakes: Mistake[] = [];
  const field = <T>(
    key: string,
    accept: (text: string) => T | undefined,
    wrong: (text: string) => string | null,
  ): T | undefined => {
    const found = front?.values.get(key);
    if (!found?.value) return undefined;
    const accepted = accept(found.value);
    const message = accepted === undefined ? wrong(found.value) : null;
    if (message !== null) mistakes.push({ start: found.start, end: found.end, message });
    return accepted;
  };
  const genre = field('genre', genreOf, wrongGenre);
  const style = field(
    'copydesk.style',
    (name) => settings.styles.get(name),
    (name) => wrongStyle(name, settings),
  );
  const date = field('date', dayOf, wrongDate);
  const spelling = field('lang', spellingIn, () => null);
  const settledStyle = settings.flags.style ?? style ?? settings.style;
  return {
    genre: settings.flags.genre ?? genre ?? settings.genre,
    style: settledStyle,
    date: settings.flags.date ?? date ?? dateline,
    spelling: spelling ?? settledStyle.spelling,
    mistakes,
  };
}

/** Words with a capital in the values of the front matter, its title excepted, in lower case. */
export function namesIn(front: FrontMatter | null): readonly string[] {
  const values = Array.from(front?.values ?? [], ([key, { value }]) => (key === 'title' ? '' : value));
  return values.flatMap((value) => value.match(/\p{Lu}[\p{L}\p{M}’']*/gu) ?? []).map((name) => name.toLowerCase());
}

/** The spelling of a language as BCP 47 names it ("en-US", "en_GB"); plain "en" leaves it open. */
const spellingIn = (language: string): Spelling | undefined =>
  /^en[-_]us\b/i.test(language) ? 'american' : /^en[-_][a-z]/i.test(language) ? 'british' : undefined;

const genreOf = (text: string): Genre | undefined => genres.find((name) => name === text.toLowerCase());

/** Other tools have genres of their own; only what looks like a slip is one. */
const wrongGenre = (text: string): string | null =>
  nearest(text, genres) === null ? null : unknownName('genre', text, genres);

const wrongStyle = (name: string, { styles }: Settings): string => unknownName('house style', name, [...styles.keys()]);

/** The day of a date or time in ISO 8601; other forms leave open which number is the day. */
function dayOf(text: string): string | undefined {
  const day = dayIn(text);
  return day !== undefined && isDay(day) ? day : undefined;
}

/** What stands where a day in ISO 8601 would. */
const dayIn = (text: string): string | undefined => /^\d{4}-\d{2}-\d{2}(?![\d-])/.exec(text)?.[0];

const wrongDate = (text: string): string | null => {
  const day = dayIn(text);
  return day === undefined ? null : `No calendar has the day “${day}”.`;
};
