import type { Placed } from '../../rules/contract/index.ts';
import type { Move } from './place.ts';
import { type Failure, type Source, Transcript, type Verdict } from './transcript.ts';
import type { Worker } from './worker.ts';

/** Verdicts of one rule on the article, and how their places moved since it gave them. */
export interface Conclusion {
  readonly verdicts: readonly Verdict[];
  readonly failures: readonly Failure[];
  readonly move: Move;
}

/** A digest with its place, and a thing that stands for its block: the same as long as the block is. */
export interface BlockDigest extends Placed<unknown> {
  readonly block: object;
}

/** A rule that concludes from digests, with its last conclusion. */
export interface Concluder {
  /**
   * Concludes from the digests of all blocks, in order. Where they are of the very blocks of the last time, the rule is
   * not asked again: what it said is moved along with the blocks, as far as each was moved.
   */
  conclude(digests: readonly BlockDigest[], source: Source): Conclusion;
}

/** Puts a concluding rule to work. */
export function createConcluder(worker: Worker): Concluder {
  let last: { digests: readonly BlockDigest[]; transcript: Transcript } | undefined;
  return {
    conclude(digests, source) {
      if (!last || !sameBlocks(last.digests, digests)) {
        const transcript = new Transcript(source);
        transcript.fence(worker, ({ rule, context }) => transcript.takeDown(worker, rule.conclude?.(digests, context)));
        last = { digests, transcript };
      }
      const { verdicts, failures } = last.transcript;
      return { verdicts, failures, move: movedFrom(last.digests, digests) };
    },
  };
}

function sameBlocks(before: readonly BlockDigest[], after: readonly BlockDigest[]): boolean {
  return before.length === after.length && before.every(({ block }, at) => block === after[at]?.block);
}

/** Moves a place of the article along with the block that it lies in. */
function movedFrom(before: readonly BlockDigest[], after: readonly BlockDigest[]): Move {
  return (place) => {
    let [low, high] = [0, before.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((before[middle]?.start ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? place : place + (after[low - 1]?.start ?? 0) - (before[low - 1]?.start ?? 0);
  };
}
