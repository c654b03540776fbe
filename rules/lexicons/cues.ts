/**
 * Attribution cues: words by which a text gives a stretch to somebody. Each says what may follow it, so that "found a
 * wallet" is told from "found that wages fell" without a parser.
 */
import type { AttributionKind } from '../contract/index.ts';
import { cueNouns } from './cues-nouns.ts';
import { type CueGroup, cueAdjectives, cueAdverbs, cuePhrases } from './cues-phrases.ts';
import { ambiguousVerbs, cueVerbs } from './cues-verbs.ts';

/** What a cue does with its content. */
export type CueKind = AttributionKind;

/** The grammar of a cue. */
export type CuePart = 'verb' | 'noun' | 'adjective' | 'adverb' | 'preposition';

/**
 * What may follow: a quotation, a that-clause, a bare clause (`free`: whatever it looks like, because no noun phrase can
 * follow), a question, an infinitive, a gerund, a noun phrase; a person
 * and then one of these (`tell`); a noun phrase and "as" (`as`) or a complement ("called it a farce"); a predicate ("seems safe"). `alone`
 * marks a noun that needs no owner before "for", `mass` one without a plural, `study` one that carries a sentence that begins with "in a" and it. The passive frames
 * follow a participle after "be"; `bare` is a passive that needs nothing after it.
 */
export type Frame =
  | 'quote'
  | 'free'
  | 'that'
  | 'clause'
  | 'wh'
  | 'to'
  | 'ing'
  | 'object'
  | 'tell'
  | 'alone'
  | 'mass'
  | 'study'
  | 'as'
  | 'complement'
  | 'predicate'
  | 'passive-to'
  | 'passive-as'
  | 'passive-that'
  | 'passive-complement'
  | 'passive-wh'
  | 'passive-of'
  | 'passive-bare';

/** One cue as the automaton hands it back. */
export interface Cue {
  /** The dictionary form ("say", "claim", "according to"). */
  readonly lemma: string;
  readonly part: CuePart;
  readonly kind: CueKind;
  readonly frames: readonly Frame[];
  /** Prepositions that join the cue to its content ("spoke about", "calls for"). */
  readonly prepositions: readonly string[];
  /** A verb whose bare form is something else as well. */
  readonly ambiguous: boolean;
}

/** A cue and how to find it, in the notation of the contract's patterns. */
export interface CueEntry {
  readonly pattern: string;
  readonly cue: Cue;
}

/** Spells out a group: every lemma with the frames and prepositions (`:for`) that the group shares. */
function spell(group: CueGroup, part: CuePart, inflection: string): CueEntry[] {
  const takes = group.takes.split(/\s+/).filter(Boolean);
  const frames = takes.filter((take) => !take.startsWith(':')) as Frame[];
  const prepositions = takes.filter((take) => take.startsWith(':')).map((take) => take.slice(1));
  return group.cues
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((cue) => {
      const [head = '', ...rest] = cue.split(' ');
      const pattern = inflection === '' || head.includes('/') ? cue : [head + inflection, ...rest].join(' ');
      const ambiguous = part === 'verb' && ambiguousVerbs.has(head.endsWith('/v') ? head.slice(0, -2) : head);
      return {
        pattern,
        cue: {
          lemma: cue.includes('/') ? cue.replace(/\/\w/g, '') : cue,
          part,
          kind: group.kind,
          frames,
          prepositions,
          ambiguous,
        },
      };
    });
}

/** Entries of one pattern and part become one that takes what either takes; the first says what the cue means. */
function merge(entries: readonly CueEntry[]): CueEntry[] {
  const merged = new Map<string, CueEntry>();
  for (const entry of entries) {
    const key = `${entry.cue.part} ${entry.pattern}`;
    const before = merged.get(key)?.cue;
    if (!before) {
      merged.set(key, entry);
      continue;
    }
    const frames = [...new Set([...before.frames, ...entry.cue.frames])];
    const prepositions = [...new Set([...before.prepositions, ...entry.cue.prepositions])];
    merged.set(key, { pattern: entry.pattern, cue: { ...before, frames, prepositions } });
  }
  return [...merged.values()];
}

/** Spells out all cues. A verb and a noun of one spelling are two entries. */
export const cueEntries = (): readonly CueEntry[] =>
  merge([
    ...cueVerbs.flatMap((group) => spell(group, 'verb', '/v')),
    ...cueNouns.flatMap((group) => spell(group, 'noun', /\bmass\b/.test(group.takes) ? '' : '/n')),
    ...cueAdjectives.flatMap((group) => spell(group, 'adjective', '')),
    ...cueAdverbs.flatMap((group) => spell(group, 'adverb', '')),
    ...cuePhrases.flatMap((group) => spell(group, 'preposition', '')),
  ]);
