import type { Genre, Span, Style } from '../../rules/contract/index.ts';
import type { FrontMatter } from '../reading/index.ts';
import { unknownName } from './nearest.ts';
import { genres, type Settings } from './settings.ts';

/** What settings and front matter come to, and what in the front matter nobody understands. */
export interface Settled {
  readonly genre: Genre;
  readonly style: Style;
  /** ISO 8601 day; null where nobody says. */
  readonly date: string | null;
  readonly mistakes: readonly Mistake[];
}

/** A value in the article that is not what it should be. */
export interface Mistake extends Span {
  readonly message: string;
}

/** Flags before front matter before the rest. `dateline` is the day that the text itself bears. */
export function settle(settings: Settings, front: FrontMatter | null, dateline: string | null): Settled {
  const mistakes: Mistake[] = [];
  const value = <T>(key: string, accept: (text: string) => T | string): T | undefined => {
    const found = front?.values.get(key);
    if (found === undefined || found.value === '') return undefined;
    const accepted = accept(found.value);
    if (typeof accepted !== 'string') return accepted;
    mistakes.push({ start: found.start, end: found.end, message: accepted });
    return undefined;
  };
  const genre = value('genre', (text) => genreOf(text))?.genre;
  const style = value(
    'copydesk.style',
    (text) => settings.styles.get(text) ?? unknownName('house style', text, [...settings.styles.keys()]),
  );
  const date = dayOf(front?.values.get('date')?.value);
  return {
    genre: settings.flags.genre ?? genre ?? settings.genre,
    style: settings.flags.style ?? style ?? settings.style,
    date: settings.flags.date ?? date ?? dateline,
    mistakes,
  };
}

/** A genre in any case; anything else may be another tool's field, and is only reported where it looks like a slip. */
function genreOf(text: string): { genre: Genre } | string {
  const genre = genres.find((name) => name === text.toLowerCase());
  return genre ? { genre } : unknownName('genre', text, genres);
}

/** The day of a date or time in ISO 8601; null for other forms, whose order of day and month nobody can be sure of. */
function dayOf(text: string | undefined): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?![\d-])/.exec(text ?? '')?.[1];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}
