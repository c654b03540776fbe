/** Words that talk to the reader in one place of the sentence alone; elsewhere they say what they say. Each is a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';

/** Asides by their place. */
export const placedNudges: readonly PhraseEntry[] = [
  {
    find: 'so there',
    why: 'talks to the reader in passing',
    when: [{ closes: true }],
    severity: quiet,
  },
  {
    // “A truth is a truth”: without an article at the beginning alone.
    find: list('truth is; fact is'),
    why: 'talks to the reader in passing',
    when: [{ opens: true }],
    severity: quiet,
  },
  {
    // “Nobody else got in a word”: commas or a colon set the aside off.
    find: 'in a word',
    why: 'talks to the reader in passing',
    when: [
      { opens: true, after: [',|:'] },
      { before: [','], after: [',|:'] },
    ],
    severity: quiet,
  },
  {
    // “I will sign if you will”: between commas alone it winks.
    find: 'if you will',
    why: 'talks to the reader in passing',
    when: [{ before: [','], closes: true }],
    severity: quiet,
  },
  {
    // “A sign that said”, “he knew that, said the mayor”: only at the beginning it turns to the reader.
    find: 'that said',
    why: 'talks to the reader in passing',
    when: [{ opens: true, after: [','] }],
    severity: quiet,
  },
  {
    // “A nurse who cares about the ward” is no shrug.
    find: 'who cares',
    why: 'talks to the reader in passing',
    when: [{ opens: true }, { after: ['?'] }],
    severity: quiet,
  },
];
