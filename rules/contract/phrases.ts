/**
 * Word-list rules as data. The notation of `find` is that of `parsePattern`; `use` is written in the same way ("plan/n",
 * "criticise/v") and takes on the form and case of what was found.
 */
import type { GenreSeverity, RuleDefinition } from './rule.ts';
import type { Voice } from './voice.ts';

/** What must, or must not, stand around a phrase. All patterns in the notation of `parsePattern`. */
export interface Condition {
  /** Ends right before the phrase. */
  readonly before?: readonly string[];
  /** Begins right after the phrase. */
  readonly after?: readonly string[];
  /** Stands anywhere in the sentence. */
  readonly near?: readonly string[];
  /** The phrase is written with a capital that does not come from opening a sentence: it is part of a name. */
  readonly capital?: boolean;
}

/** One entry of a word list. */
export interface PhraseEntry {
  readonly find: string | readonly string[];
  /** Neutral ways to say it, the best first; an empty string offers deletion. */
  readonly use?: string | readonly string[];
  /** One plain sentence: how the phrase tilts what is said. */
  readonly why?: string;
  /** One of these must hold (each condition's filled-in fields all at once). */
  readonly when?: readonly Condition[];
  /** None of these may hold. */
  readonly unless?: readonly Condition[];
  readonly severity?: GenreSeverity;
}

/** What the author of a word-list rule writes. */
export interface PhraseRuleDefinition extends Omit<RuleDefinition, 'phrases' | 'needs' | 'check' | 'scan' | 'collect' | 'conclude'> {
  /** The voices it judges; a finding in the reported voice is a hint at most. Quotations are never judged. */
  readonly voices: readonly Exclude<Voice, 'quoted'>[];
  readonly phrases: readonly PhraseEntry[];
}
