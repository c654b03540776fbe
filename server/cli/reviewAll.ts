import type { Assignment, Crew } from './crew.ts';
import type { Desk, Outcome } from './desk.ts';
import type { Sourced } from './sources.ts';

/** Who reviews. */
export interface Staff {
  readonly desk: Desk;
  /** What a crew is told, where one may help. */
  readonly assignment?: Assignment;
  /** How many threads review; undefined for as many as pay. */
  readonly threads?: number | undefined;
}

/** So many articles are reviewed by the time that a crew has got ready for them. */
const few = 40;
/** How many articles wait for each of a crew, so that none of them does. */
const ahead = 3;

/** Reviews all sources, and hands on what came of them in their order: one by one, or, where they are many, with a crew. */
export async function* reviewAll(sources: AsyncIterable<Sourced>, staff: Staff): AsyncIterable<Outcome> {
  const { desk, assignment, threads } = staff;
  const mayHire = assignment !== undefined && threads !== 1;
  let alone = threads === undefined ? few : 0;
  let crew: Crew | undefined;
  const underReview: Promise<Outcome>[] = [];
  try {
    for await (const sourced of sources) {
      if (mayHire && alone-- === 0) crew = (await import('./crew.ts')).hire(assignment, threads, desk);
      underReview.push(outcomeOf(sourced, crew ?? desk));
      if (underReview.length > (crew?.size ?? 0) * ahead) yield await (underReview.shift() as Promise<Outcome>);
    }
    for (const outcome of underReview) yield await outcome;
  } finally {
    await crew?.dismiss();
  }
}

const outcomeOf = async (sourced: Sourced, desk: Desk): Promise<Outcome> =>
  'missing' in sourced ? { report: sourced.missing, papers: [] } : desk.review(sourced.source);
