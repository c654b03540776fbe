import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cues, read } from '../../../server/reading/index.ts';
import { compile } from '../../../server/review/automaton.ts';

const matcher = compile(cues());

/** Writes ⟦ ⟧ around what reading takes for a quotation; ⟦! where nobody closed it. */
function mark(text: string): string {
  const { blocks } = read(text, 'plaintext', matcher);
  const edges = blocks.flatMap(({ start, block }) =>
    block.quotations.flatMap((quotation) => [
      { at: quotation.start + start, text: quotation.closed ? '⟦' : '⟦!', closes: false },
      { at: quotation.end + start, text: '⟧', closes: true },
    ]),
  );
  edges.sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes));
  let out = '';
  let at = 0;
  for (const edge of edges) {
    out += text.slice(at, edge.at) + edge.text;
    at = edge.at;
  }
  return out + text.slice(at);
}

const examples: Readonly<Record<string, readonly string[]>> = {
  'marks of all styles': [
    'She said ⟦“yes”⟧ at once.',
    'She said ⟦"yes"⟧ at once.',
    "She said ⟦'yes'⟧ at once.",
    'She said ⟦‘yes’⟧ at once.',
    'She said ⟦«yes»⟧ at once.',
    'She said ⟦»yes«⟧ at once.',
    'She said ⟦„yes“⟧ at once.',
    'She said ⟦„yes”⟧ at once.',
    'She said ⟦‹yes›⟧ at once.',
    "She said ⟦''yes''⟧ at once.",
    "She said ⟦``yes''⟧ at once.",
    '(⟦“Yes,”⟧ she said.)',
    '⟦“Yes”⟧—⟦“no”⟧.',
  ],
  'a space left out after what introduces one': [
    'She said,⟦"Yes, at noon."⟧ He left.',
    'She wrote:⟦"At noon."⟧',
    '⟦"Yes,"⟧He left.',
  ],
  'one inside another': [
    '⟦“He called it ⟦‘a gift’⟧ twice,”⟧ she said.',
    '⟦"He called it ⟦\'a gift\'⟧ twice,"⟧ she said.',
    '⟦\'He called it ⟦"a gift"⟧ twice,\'⟧ she said.',
  ],
  'apostrophes open nothing': [
    "She didn't, and they don't.",
    'She didn’t, and they don’t.',
    "The critics' claim and the banks' reply.",
    'The critics’ claim and the banks’ reply.',
    "Rock 'n' roll of the '90s.",
    'Rock ’n’ roll of the ’90s.',
    "'Tis the season, tell 'em.",
    "⟦'The critics' claim is old,'⟧ she said.",
    '⟦‘The critics’ claim is old,’⟧ she said.',
    "⟦“The critics' claim isn't new,”⟧ she said.",
    'He is 6\'2" tall.',
  ],
  'what nobody closes': [
    'She said: ⟦!“The port will close.⟧\n\n⟦“It will not open again.”⟧',
    'She said: ⟦!"The port will close.⟧\n\n⟦!"It will not open again.⟧\n\nThe harbour is old.',
    'A mark that stands alone " means nothing.',
  ],
  'a speech that goes on without a new mark': [
    'She said: ⟦!“The port will close.⟧\n\n⟦It will not open again.”⟧ The clerk nodded.',
    'She said: ⟦!"The port will close.⟧\n\n⟦It will not open again."⟧ He left.\n\nThe sea is ⟦"calm"⟧.',
    'She said: ⟦!“The port will close.⟧\n\nIt is too old.\n\n⟦We’ve called it ⟦‘a ruin’⟧ for years,”⟧ she said.',
    'She said: ⟦!"The port will close.⟧\n\n⟦It is no good."⟧ The clerk called it ⟦"a ruin"⟧ too.',
  ],
  'no speech goes on': [
    'She said: ⟦!“The port will close.⟧\n\nThe mayor called it ⟦“a ruin”⟧.',
    'She said: ⟦!"The port will close.⟧\n\nThe mayor called it ⟦"a ruin"⟧.\n\nIt is old, they say."',
    'She said: ⟦!“The port will close.⟧\n\n⟦“It is old.”⟧ The clerk nodded.” He left.',
    'She said: ⟦!“The port will close.⟧\n\nIt was ⟦"old"⟧ and is no more.”',
    `She said: ⟦!“The port will close.⟧${'\n\nThe harbour is old.'.repeat(9)}\n\nIt is old, they say.”`,
    'The harbour is old.\n\nIt was closed in May, they say.”',
  ],
};

describe('quotations', () => {
  for (const [name, marked] of Object.entries(examples))
    describe(name, () => {
      for (const text of marked) it(text, () => assert.equal(mark(text.replace(/⟦!?|⟧/g, '')), text));
    });

  it('never throws, never crosses, and keeps its marks within the block', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '„',
      '«',
      '»',
      'a',
      'said',
      ' ',
      ', ',
      '. ',
      '\n',
      '\n\n',
      "don't",
      '’90s',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { block } of read(pieces.join(''), 'plaintext', matcher).blocks) {
          const open: number[] = [];
          for (const { start, end, inner } of block.quotations) {
            while ((open.at(-1) ?? Number.POSITIVE_INFINITY) <= start) open.pop();
            // Only a speech carried on from the block before has no mark to open it here.
            const isCarried = start === 0 && block.entry.openQuotation !== null;
            assert.ok(isCarried ? start <= inner.start : start < inner.start);
            assert.ok(inner.start <= inner.end && inner.end <= end && end <= block.source.length);
            assert.ok(open.length === 0 || end <= (open.at(-1) as number), 'quotations cross');
            open.push(end);
          }
          assert.ok(block.attributions.every(({ content }) => content.every((span) => span.start < span.end)));
        }
      }),
    );
  });
});
