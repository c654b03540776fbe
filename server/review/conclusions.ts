import { countWhile, type Placed } from '../../rules/contract/index.ts';
import type { PlacedBlock } from '../reading/index.ts';
import type { Move } from './place.ts';
import { sameValue } from './sameValue.ts';
import { type Failure, type Source, Transcript, type Verdict } from './transcript.ts';
import type { Worker } from './worker.ts';

/** Verdicts of one rule on the article, and how their places moved since it gave them. */
export interface Conclusion {
  readonly verdicts: readonly Verdict[];
  readonly failures: readonly Failure[];
  readonly move: Move;
}

/** What a block has for the rules that conclude, by their place among them. */
interface Digested {
  readonly digests: readonly unknown[];
}

/** The blocks of a reading and what was said of each. */
export interface Judged<J> {
  readonly blocks: readonly PlacedBlock[];
  readonly judgements: readonly J[];
}

/** The blocks from `from` up to `to` stand where those from `from` up to `oldTo` stood the last time; all others stayed. */
export interface Renewal {
  readonly from: number;
  readonly oldTo: number;
  readonly to: number;
}

/** A rule that concludes from digests, with its last conclusion. */
export interface Concluder {
  /**
   * Concludes from the digests of all blocks, in order. Where they say what they said the last time, the rule is not asked
   * again: what it said is moved along with the blocks, as far as each was moved. To be called on every review.
   */
  conclude(judged: Judged<Digested>, renewal: Renewal, renewed: DigestsRenewed, source: Source): Conclusion;
}

/** Whether the blocks that were renewed have something else to say to the concluding rule of a place. */
type DigestsRenewed = (place: number) => boolean;

/** Compares what the renewed blocks say with what was said there before, by value. */
export function digestsRenewed(before: Judged<Digested>, now: Judged<Digested>, { from, oldTo, to }: Renewal) {
  return (place: number): boolean => {
    const [old, fresh] = [digestsOf(before, place, from, oldTo), digestsOf(now, place, from, to)];
    return old.length !== fresh.length || !old.every(({ digest }, at) => sameValue(digest, fresh[at]?.digest));
  };
}

/** Puts a concluding rule to work, the `place`th of them. */
export function createConcluder(worker: Worker, place: number): Concluder {
  let last: { starts: readonly number[]; transcript: Transcript } | undefined;
  return {
    conclude(judged, renewal, renewed, source) {
      if (last && !renewed(place)) {
        const { verdicts, failures } = last.transcript;
        if (verdicts.length === 0) return { verdicts, failures, move: stay };
        const move = movedFrom(last.starts, startsOf(judged, place));
        // The name of a verdict takes in its sentence, which may have changed around what the digest holds.
        if (!verdicts.some(({ report: { span } }) => liesIn(judged, renewal, move(span.start))))
          return { verdicts, failures, move };
      }
      const transcript = new Transcript(source);
      const digests = digestsOf(judged, place);
      transcript.fence(worker, ({ rule, context }) => transcript.takeDown(worker, rule.conclude?.(digests, context)));
      const { verdicts, failures } = transcript;
      last = { starts: digests.map(({ start }) => start), transcript };
      return { verdicts, failures, move: stay };
    },
  };
}

const stay: Move = (place) => place;

/** What the blocks from one up to another say, where they have something to say to a rule, and where each starts. */
function digestsOf(
  { blocks, judgements }: Judged<Digested>,
  place: number,
  from = 0,
  to = judgements.length,
): Placed<unknown>[] {
  const found: Placed<unknown>[] = [];
  for (let at = from; at < to; at++) {
    const digest = judgements[at]?.digests[place];
    if (digest !== undefined) found.push({ start: blocks[at]?.start ?? 0, digest });
  }
  return found;
}

/** Where they start, and no more: this is asked after every letter typed. */
function startsOf({ blocks, judgements }: Judged<Digested>, place: number): number[] {
  const starts: number[] = [];
  for (let at = 0; at < judgements.length; at++)
    if (judgements[at]?.digests[place] !== undefined) starts.push(blocks[at]?.start ?? 0);
  return starts;
}

/** Whether a place of the article lies in a block that was renewed. */
function liesIn({ blocks }: Judged<unknown>, { from, to }: Renewal, place: number): boolean {
  const start = blocks[from]?.start ?? Number.POSITIVE_INFINITY;
  return from < to && start <= place && place < (blocks[to]?.start ?? Number.POSITIVE_INFINITY);
}

/** Moves a place of the article along with the block that it lies in. */
function movedFrom(before: readonly number[], after: readonly number[]): Move {
  return (place) => {
    const at = countWhile(before, (start) => start <= place) - 1;
    return at < 0 ? place : place + (after[at] ?? 0) - (before[at] ?? 0);
  };
}
