import { countWhile, type Placed } from '../../rules/contract/index.ts';
import type { PlacedBlock } from '../reading/index.ts';
import type { Move } from './place.ts';
import { type Failure, type Source, Transcript, type Verdict } from './transcript.ts';
import type { Worker } from './worker.ts';

/** Verdicts of one rule on the article, and how their places moved since it gave them. */
export interface Conclusion {
  readonly verdicts: readonly Verdict[];
  readonly failures: readonly Failure[];
  readonly move: Move;
}

/** What a block has for the rules that conclude, by their place among them. The same object as long as the block is. */
interface Digested {
  readonly digests: readonly unknown[];
}

/** A rule that concludes from digests, with its last conclusion. */
export interface Concluder {
  /**
   * Concludes from the digests of all blocks, in order. Where they are of the very blocks of the last time, the rule is
   * not asked again: what it said is moved along with the blocks, as far as each was moved.
   */
  conclude(blocks: readonly PlacedBlock[], judgements: readonly Digested[], source: Source): Conclusion;
}

/** The blocks that had something to say, and where each started. */
interface Heard {
  readonly judgements: readonly Digested[];
  readonly starts: readonly number[];
}

/** Puts a concluding rule to work, the `place`th of them. */
export function createConcluder(worker: Worker, place: number): Concluder {
  let last: { heard: Heard; transcript: Transcript } | undefined;
  return {
    conclude(blocks, judgements, source) {
      const heard = hear(blocks, judgements, place);
      if (!last || !sameBlocks(last.heard, heard)) {
        const transcript = new Transcript(source);
        const digests = placed(heard, place);
        transcript.fence(worker, ({ rule, context }) => transcript.takeDown(worker, rule.conclude?.(digests, context)));
        last = { heard, transcript };
      }
      const { verdicts, failures } = last.transcript;
      return { verdicts, failures, move: movedFrom(last.heard.starts, heard.starts) };
    },
  };
}

/** On every letter typed, of every such rule: no more than two lists are made. */
function hear(blocks: readonly PlacedBlock[], all: readonly Digested[], place: number): Heard {
  const judgements: Digested[] = [];
  const starts: number[] = [];
  for (let at = 0; at < all.length; at++) {
    const judgement = all[at] as Digested;
    if (judgement.digests[place] === undefined) continue;
    judgements.push(judgement);
    starts.push(blocks[at]?.start ?? 0);
  }
  return { judgements, starts };
}

const placed = ({ judgements, starts }: Heard, place: number): Placed<unknown>[] =>
  judgements.map(({ digests }, at) => ({ start: starts[at] ?? 0, digest: digests[place] }));

function sameBlocks({ judgements: before }: Heard, { judgements: after }: Heard): boolean {
  return before.length === after.length && before.every((judgement, at) => judgement === after[at]);
}

/** Moves a place of the article along with the block that it lies in. */
function movedFrom(before: readonly number[], after: readonly number[]): Move {
  return (place) => {
    const at = countWhile(before, (start) => start <= place) - 1;
    return at < 0 ? place : place + (after[at] ?? 0) - (before[at] ?? 0);
  };
}
