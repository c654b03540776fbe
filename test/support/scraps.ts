import fc from 'fast-check';
import { parseMarked } from '../../server/review/examples.ts';
import type { Rule } from '../../server/review/index.ts';

/** What breaks readers: marks of all scripts and markups, line ends, halves of characters. */
const oddities = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '[',
  ']',
  '](',
  ')',
  '[^1]',
  '[^1]: ',
  '# ',
  '> ',
  '- ',
  '| ',
  '---\n',
  '<!-- ',
  ' -->',
  '<b>',
  '&amp;',
  '\r\n',
  '\n\n',
  '\n',
  ' ',
  ' ',
  '…',
  '—',
  '–',
  '-',
  '.',
  ',',
  ':',
  ';',
  '?',
  '!',
  '¥',
  '$',
  '€',
  '%',
  '10',
  '9,731',
  '3.5',
  '1990s',
  'trillion',
  'TKTK-SOURCE',
  'é',
  'e\u0301',
  '😀',
  '\ud83d',
  '\ude00',
  '中文',
  '\u0000',
  '\ufeff',
  '\u00a0',
];

/** Random text made of pieces of a rule's own examples, oddities and noise: close enough to prose to get far into a rule. */
export function scraps(rule: Pick<Rule, 'examples'>): fc.Arbitrary<string> {
  const words = rule.examples.flatMap((example) =>
    parseMarked(typeof example === 'string' ? example : example.text).text.split(/(?<=\s)/),
  );
  const piece = fc.oneof(
    { weight: 6, arbitrary: words.length > 0 ? fc.constantFrom(...words) : fc.constant('word ') },
    { weight: 3, arbitrary: fc.constantFrom(...oddities) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  return fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
}
