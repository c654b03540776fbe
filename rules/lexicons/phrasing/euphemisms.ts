/** Words that hide what happened, and the plain ones. */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { officeAndBody } from './euphemisms-office.ts';
import { warAndDeath } from './euphemisms-war.ts';

/** The word itself is the subject, or its definition stands beside it. */
const defined: Condition = {
  near: 'euphemism/n; term/n; jargon; phrase/n; expression/n; slang; buzzword/n; terminology; defined as; known as; refer/v to as; short for; a.k.a.; definition/n; dictionary; wording',
};

/** A gloss in brackets or after a dash, comma or "that is": the plain word is there already. */
const glossed: Condition = {
  after: ['(', ', that is', ', meaning', ', or', ', i.e.', ', in other words', '— that is', '– that is'],
};

/** Euphemisms; none is flagged where the text says what it stands for. */
export const euphemisms = (): readonly PhraseEntry[] =>
  [...warAndDeath(), ...officeAndBody()].map((entry) => ({
    ...entry,
    unless: [...(entry.unless ?? []), defined, glossed],
  }));
