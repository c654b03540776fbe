import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type PlacedBlock, prepare, read, syntaxOf } from '../../server/reading/index.ts';
import { parser } from '../../server/reading/markup/markdownGrammar.ts';
import { matcher, outlineOf } from './facts.ts';

await prepare('markdown');

const markdown = (text: string) => read(text, 'markdown', matcher);

/** Checks the blocks of a text, each in the notation of `outlineOf`; and the same with other line ends. */
function check(name: string, text: string, ...blocks: string[]): void {
  it(name, () => {
    assert.deepEqual(outlineOf(markdown(text)), blocks);
    assert.deepEqual(outlineOf(markdown(text.replaceAll('\n', '\r\n'))), blocks, 'with CRLF');
    assert.deepEqual(outlineOf(markdown(text.replaceAll('\n', '\r'))), blocks, 'with bare carriage returns');
    assert.deepEqual(outlineOf(markdown(`\ufeff${text}`)).length, blocks.length, 'with a byte order mark');
  });
}

/** Checks the references of a text: kind, target and the words that they stand on. */
function checkReferences(name: string, text: string, ...expected: string[]): void {
  it(name, () => {
    const show = ({ start, block }: PlacedBlock) =>
      block.references.map(
        ({ kind, target, label }) => `${kind} ${target} on ${text.slice(start + label.start, start + label.end)}`,
      );
    assert.deepEqual(markdown(text).blocks.flatMap(show), expected);
  });
}

describe('Markdown', () => {
  check(
    'has headings',
    '# One ##\n\nTwo\nlines\n===\n\nThree\n---\n\n###### Six',
    'heading 1: One',
    'heading 1: Two lines',
    'heading 2: Three',
    'heading 6: Six',
  );
  check(
    'has paragraphs over lines',
    'One\ntwo  \nthree\\\nfour\n\nfive',
    'paragraph: One two three four',
    'paragraph: five',
  );
  check(
    'has lists in lists',
    '- one\n- two\n  - three\n\n    four\n1. five',
    'list-item 1: one',
    'list-item 1: two',
    'list-item 2: three',
    'list-item 2: four',
    'list-item 1: five',
  );
  check('has tasks', '- [x] done\n- [ ] open', 'list-item 1: done', 'list-item 1: open');
  check(
    'has block quotations',
    '> one\n> two\nlazy\n>\n> - three\n\nfour',
    '> paragraph: one two lazy',
    '> list-item 1: three',
    'paragraph: four',
  );
  check('has tables', '| a | b |\n|---|:-:|\n| c *d* | |\n', 'table-cell: a', 'table-cell: b', 'table-cell: c d');
  check(
    'has front matter with a title',
    '---\ntitle: "The \\"old\\" mill"\ndate: 2024-05-01\n---\n# One',
    'title: The "old" mill',
    'heading 1: One',
  );
  check(
    'has front matter in TOML with a title',
    '+++\ntitle = "The \\"old\\" mill"\ndate = 2024-05-01\n+++\n# One',
    'title: The "old" mill',
    'heading 1: One',
  );
  check('has front matter from one kind of fence to the same', '+++\ntitle = 1\n---\n', 'heading 2: +++ title = 1');
  check('has no front matter without its end', '---\ntitle: One\n\nTwo', 'paragraph: title: One', 'paragraph: Two');
  check(
    'has footnotes',
    'One.[^a]\n\n[^a]: Two\n    three.\n\n    Four.\n[^b]: Five.',
    'paragraph: One.',
    'paragraph: Two three.',
    'paragraph: Four.',
    'paragraph: Five.',
  );
  check(
    'has images with captions',
    'One ![two *three*](a.png "four") five.',
    'paragraph: One five.',
    'caption: two three',
  );
  check('keeps no empty blocks', '<b></b>\n\n&nbsp;\n\n- \n\n#\n\n> ', ...[]);
  check('leaves out code', 'One `two` three.\n\n    four\n\n```js\nfive\n```\n\n~~~\nsix', 'paragraph: One three.');
  check('leaves out HTML', '<div>\none\n</div>\n\nTwo <b>three</b>, <!-- four -->five.', 'paragraph: Two three, five.');
  check(
    'leaves out addresses',
    'See <https://example.org/a>, https://example.com/b. Ask a@example.org!',
    'paragraph: See,. Ask!',
  );
  check(
    'leaves out link definitions',
    '[one]: https://example.org "two"\n\n[One] and [three].',
    'paragraph: One and [three].',
  );
  check(
    'shows links by their label',
    '[one *two*](https://example.org "three")s and [four][five].',
    'paragraph: one twos and four.',
  );
  check('joins words over markup', 'un**think**able ~~old~~ _new_', 'paragraph: unthinkable old new');
  check(
    'reads escapes and entities',
    'a \\* b &amp; c&mdash;d &#8364;5 &nosuch; caf&eacute;',
    'paragraph: a * b & c—d €5 &nosuch; café',
  );

  checkReferences(
    'knows links by what they point to',
    '[a](https://example.org) [b](<x y>) [c]() [d][One] [one] [e][] [two]\n\n[ONE]: https://example.com',
    'link https://example.org on a',
    'link x y on b',
    'link null on c',
    'link one on d',
    'link one on one',
    'link e on e',
  );
  checkReferences(
    'knows footnotes, images and addresses',
    'a[^N] ![b](c.png) <https://d.org>',
    'footnote n on [^N]',
    'image c.png on b',
    'autolink https://d.org on <https://d.org>',
  );

  it('makes a bare label a link once it is defined', () => {
    const before = markdown('See [the report] now.\n\nMore.\n');
    const after = read(
      'See [the report] now.\n\nMore.\n\n[The Report]: https://example.org\n',
      'markdown',
      matcher,
      before,
    );
    assert.deepEqual(outlineOf(after), ['paragraph: See the report now.', 'paragraph: More.']);
    assert.equal(after.blocks[1]?.block, before.blocks[1]?.block);
    assert.deepEqual(after.links, ['the report']);
  });

  it('collects what is not prose, comments and labels', () => {
    const text =
      'One `two` <b>.\n\n<!-- copydesk-ignore a/b: why -->\n\n```\nthree\n```\n\nx <!-- four --> y\n\n[^A]: n\n[L]: u';
    const { code, comments, footnotes } = markdown(text);
    assert.deepEqual(
      code.map(({ start, end }) => text.slice(start, end)),
      ['`two`', '<b>', '<!-- copydesk-ignore a/b: why -->', '```\nthree\n```', '<!-- four -->'],
    );
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ['copydesk-ignore a/b: why', 'four'],
    );
    assert.deepEqual(footnotes, ['a']);
  });

  it('keeps places exact', () => {
    const text = '> 👩‍👩‍👧 *un*think&eacute;\r\n> [link](u)s “e\u0301”\r\n';
    const shown = markdown(text).blocks.flatMap(({ start, block }) =>
      block.words.map((word) => `${word.text}=${text.slice(start + word.start, start + word.end)}`),
    );
    assert.deepEqual(shown, [
      '👩‍👩‍👧=👩‍👩‍👧',
      'unthinké=un*think&eacute;',
      'links=link](u)s',
      '“=“',
      'e\u0301=e\u0301',
      '”=”',
    ]);
  });

  const frontMatters: [format: string, text: string][] = [
    [
      'with a map on one line',
      "---\ntitle: 'It''s here'\ngenre: opinion\ndate: 2024-05-01\ncopydesk: {strict: [a, b], 'style': ap, open: \n---\n",
    ],
    [
      'in TOML',
      '+++\ntitle = "It\'\'s here" # why\n\tgenre="opinion"\ndate = 2024-05-01T10:00:00Z\ntags = ["a"]\n[copydesk]\n  style = "ap" # ours\n+++\n',
    ],
  ];
  for (const [format, text] of frontMatters)
    it(`reads front matter ${format}`, () => {
      const { frontMatter } = markdown(text);
      const values = [...(frontMatter?.values ?? [])].map(([key, { start, end }]) => [key, text.slice(start, end)]);
      assert.deepEqual(values, [
        ['title', "It''s here"],
        ['genre', 'opinion'],
        ['date', format === 'in TOML' ? '2024-05-01T10:00:00Z' : '2024-05-01'],
        ['copydesk.style', 'ap'],
      ]);
      assert.equal(text.slice(frontMatter?.start, frontMatter?.end), text.trimEnd());
    });

  it('reads front matter by lines', () => {
    const text =
      "---\ntitle: 'It''s here' # why\ngenre: opinion # not news\ndate:   2024-05-01\ncopydesk:\n  style: ap\ntags: [a, b]\nbody: |\n  text: no\nempty:\n---\n";
    const { frontMatter } = markdown(text);
    const values = [...(frontMatter?.values ?? [])].map(([key, { value, start, end }]) => [
      key,
      value,
      text.slice(start, end),
    ]);
    assert.deepEqual(values, [
      ['title', "It's here", "It''s here"],
      ['genre', 'opinion', 'opinion'],
      ['date', '2024-05-01', '2024-05-01'],
      ['copydesk.style', 'ap', 'ap'],
    ]);
    assert.equal(text.slice(frontMatter?.start, frontMatter?.end), text.trimEnd());
  });

  it('writes footnotes with a free label', () => {
    const article = {
      language: 'markdown',
      genre: 'news',
      date: null,
      spelling: 'british',
      footnotes: ['tktk-1'],
      links: [],
      names: [],
    } as const;
    assert.deepEqual(syntaxOf('markdown').footnote(article, 'TKTK-SOURCE'), {
      reference: '[^tktk-2]',
      definition: '\n\n[^tktk-2]: TKTK-SOURCE\n',
    });
  });

  it('reads what is nested too deep for the parser as plain text', function () {
    this.timeout(60_000);
    for (const deep of ['> '.repeat(30_000), `${'*a _b '.repeat(4_000)}${'c_ d* '.repeat(4_000)}`]) {
      const before = markdown(`One.\n\n${deep}`);
      assert.equal(before.blocks[0]?.block.source, 'One.');
      const after = read('One.\n\n*Two.*', 'markdown', matcher, before);
      assert.deepEqual(outlineOf(after), ['paragraph: One.', 'paragraph: Two.']);
    }
  });

  it('steps over plain words without a change to the syntax', () => {
    const asking = parser.configure({ remove: ['PlainWord'] });
    const nodes = (one: typeof parser, text: string) => {
      const found: string[] = [];
      one.parse(text).iterate({ enter: ({ name, from, to }) => void found.push(`${name} ${from} ${to}`) });
      return found;
    };
    const scraps =
      'www. http://a.b/c https:// mailto: x.y@z.org _ * ** [ ] ( ) ` &amp; < ~~ \\ word w9 é foo@bar . - + a_b'.split(
        ' ',
      );
    const text = fc
      .array(fc.constantFrom(...scraps, ' ', '  \n', '\n'), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (one) => assert.deepEqual(nodes(parser, one), nodes(asking, one))),
      { numRuns: 500 },
    );
  });
});
