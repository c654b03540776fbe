import { type Genre, type GenreSeverity, type Severity, severities } from '../../rules/contract/index.ts';

/** How loud a severity is: `off` is 0, `hint` 1, `error` 4. */
export function loudness(severity: Severity | 'off'): number {
  return severity === 'off' ? 0 : severities.indexOf(severity) + 1;
}

/** The milder of two. */
export function milder<S extends Severity | 'off'>(a: S, b: S): S {
  return loudness(a) < loudness(b) ? a : b;
}

/** The louder of two. */
export function louder<S extends Severity | 'off'>(a: S, b: S): S {
  return loudness(a) > loudness(b) ? a : b;
}

/**
 * A severity for one genre. `reference` is judged like news; `analysis` stands between news and opinion: where opinion
 * is milder than news, it takes the milder of `information` and the news severity.
 */
export function severityFor({ news, opinion }: GenreSeverity, genre: Genre): Severity | 'off' {
  if (genre === 'opinion') return opinion;
  const opinionIsMilder = loudness(opinion) < loudness(news);
  return genre === 'analysis' && opinionIsMilder ? milder<Severity | 'off'>('information', news) : news;
}
