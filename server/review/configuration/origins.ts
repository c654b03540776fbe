import type { Problem } from '../settings.ts';
import type { Values } from './layers.ts';

/** Where a setting stands. Lines count from 1; a value that a program handed over has none. */
export interface Origin {
  readonly key: keyof Values;
  /** The rule, where the key is `rules`. */
  readonly rule?: string;
  readonly place: string;
  readonly line?: number;
}

/** The origins of a layer's values; `at` finds the place of a value by its keys. */
export function originsOf(values: Values, at: (path: readonly string[]) => Problem): Origin[] {
  const origin = (key: keyof Values, rule?: string): Origin => {
    const { place, line } = at(rule === undefined ? [key] : [key, rule]);
    return { key, place, ...(rule !== undefined && { rule }), ...(line !== undefined && { line }) };
  };
  return (Object.keys(values) as (keyof Values)[]).flatMap((key) =>
    key === 'rules' ? Object.keys(values.rules ?? {}).map((rule) => origin(key, rule)) : [origin(key)],
  );
}
