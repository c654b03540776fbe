import assert from 'node:assert/strict';
import {
  createSession,
  defaultSettings,
  type Finding,
  plain,
  prepare,
  type Rule,
  type RuleSetting,
  type SessionOptions,
} from '../../server/review/index.ts';
import { renderMarked } from '../support/marked.ts';
import { echo, fragile, hole, soft, softAgain, tinyRules, vile, vileDay } from '../support/tinyRules.ts';

const withRules = (rules: Record<string, RuleSetting>) => ({
  ...defaultSettings,
  rules: new Map(Object.entries(rules)),
});

/** The text with its findings in braces, each followed by what makes it this finding. */
function shown(text: string, findings: readonly Finding[], also: (finding: Finding) => string): string {
  return renderMarked({ text, marks: findings.map((finding) => ({ ...finding, replacements: [also(finding)] })) });
}

function review(text: string, rules: readonly Rule[], options: Partial<SessionOptions> = {}) {
  return createSession({ language: 'plaintext', rules, ...options }).review(text);
}

describe('a session', () => {
  before(() => prepare('markdown'));

  it('places findings of blocks in the article', () => {
    const text = 'A good year.\n\nThen came a vile one.\n\nAnd a vile end.\n';
    const { findings } = review(text, [vile]);
    assert.equal(
      shown(text, findings, ({ rule }) => rule),
      'A good year.\n\nThen came a {vile|phrasing/vile} one.\n\nAnd a {vile|phrasing/vile} end.\n',
    );
    const [, last] = findings;
    assert.equal(text.slice(last?.fixes[0]?.edits[0]?.start, last?.fixes[0]?.edits[0]?.end), 'vile');
  });

  it('lets the genre settle severities', () => {
    const loudness = (genre: 'news' | 'analysis' | 'opinion' | 'reference') =>
      review('It was vile.', [vile], { settings: { ...defaultSettings, genre } }).findings.map(
        ({ severity }) => severity,
      );
    assert.deepEqual(loudness('news'), ['warning']);
    assert.deepEqual(loudness('reference'), ['warning']);
    assert.deepEqual(loudness('analysis'), ['information']);
    assert.deepEqual(loudness('opinion'), ['hint']);
  });

  it('does not let the genre lower what a person settled', () => {
    const settings = { ...withRules({ [vile.id]: { severity: 'error' } }), genre: 'opinion' as const };
    assert.deepEqual(
      review('It was vile.', [vile], { settings }).findings.map(({ severity }) => severity),
      ['error'],
    );
  });

  it('never speaks louder than a report allows', () => {
    const settings = withRules({ [vile.id]: { severity: 'error', options: { softly: true } } });
    assert.deepEqual(
      review('It was vile.', [vile], { settings }).findings.map(({ severity }) => severity),
      ['hint'],
    );
  });

  it('switches a rule off, but not what is binding', () => {
    const settings = withRules({ [vile.id]: { severity: 'off' }, [hole.id]: { severity: 'off' } });
    const { findings } = review('It was vile, HOLE.', [vile, hole], { settings });
    assert.deepEqual(
      findings.map(({ rule, severity, binding }) => [rule, severity, binding]),
      [[hole.id, 'error', true]],
    );
  });

  it('does not let a person lower what is binding', () => {
    const settings = withRules({ [hole.id]: { severity: 'hint' } });
    assert.equal(review('A HOLE.', [hole], { settings }).findings[0]?.severity, 'error');
  });

  it('draws one squiggle for one trouble of a family: the stronger, then the longer', () => {
    const of = (genre: 'news' | 'opinion') =>
      review('It was a vile day.', [vile, vileDay], { settings: { ...defaultSettings, genre } }).findings.map(
        ({ rule }) => rule,
      );
    assert.deepEqual(of('news'), [vileDay.id]);
    assert.deepEqual(of('opinion'), [vile.id], 'the longer is off in opinion');
    const settings = withRules({ [vile.id]: { severity: 'error' } });
    assert.deepEqual(
      review('It was a vile day.', [vile, vileDay], { settings }).findings.map(({ rule }) => rule),
      [vile.id],
    );
  });

  it('tells a term aloud once, whatever its ending, where it is loud by taste alone', () => {
    const text = 'The sofas came, then the divan.\n\nA sofa went, and divans stayed.\n';
    const said = (rule: Rule, rules: Record<string, RuleSetting> = {}) =>
      review(text, [rule], { settings: withRules(rules) }).findings.map(({ severity }) => severity);
    assert.deepEqual(said(soft), ['information', 'information', 'hint', 'hint']);
    assert.deepEqual(said(soft, { [soft.id]: { severity: 'warning' } }), Array(4).fill('warning'));
    assert.deepEqual(said(softAgain), Array(4).fill('information'));
  });

  it('lets two families speak of the same words', () => {
    const findings = review('HOLE vile.', [fragile, hole, vile]).findings.map(({ rule }) => rule);
    assert.deepEqual(findings, [hole.id, vile.id]);
  });

  it('reports a rule that throws once, and goes on with the others', () => {
    const text = 'Well then. It was vile. A bang here.\n\nA bang there.\n\nAnother vile line.\n';
    const { findings, failures } = review(text, [fragile, vile]);
    assert.deepEqual(failures, [{ rule: fragile.id, message: 'bang' }]);
    assert.equal(findings.filter(({ rule }) => rule === vile.id).length, 2);
    assert(
      findings.some(({ rule, start }) => rule === fragile.id && start === 0),
      'what it said before it threw stands',
    );
  });

  it('keeps reporting a rule that threw in a block that has not changed', () => {
    const session = createSession({ language: 'plaintext', rules: [fragile] });
    session.review('A bang here.\n\nWell then.');
    assert.equal(session.review('A bang here.\n\nWell then!').failures.length, 1);
  });

  it('concludes over the article, and puts what belongs there at its end', () => {
    const text = 'One echo is here.\n\nA second echo is there.';
    const { findings } = review(text, [echo], { language: 'markdown' });
    assert.equal(
      shown(text, findings, ({ related }) => text.slice(related[0]?.start, related[0]?.end)),
      'One echo is here.\n\nA second {echo|echo} is there.',
    );
    const [reference, definition] = findings[0]?.fixes[0]?.edits ?? [];
    assert.equal(reference?.start, findings[0]?.end);
    assert.equal(definition?.start, text.length);
    assert.match(definition?.text ?? '', /^\n\n\[\^[\w-]+\]: TKTK-SOURCE$/);
  });

  it('gives equal findings of one article different names, and the same name wherever they stand', () => {
    const names = (text: string) => review(text, [vile]).findings.map(({ fingerprint }) => fingerprint);
    const [first, second] = names('It was vile.\n\nIt was  vile.');
    assert.equal(second, `${first}-2`);
    assert.deepEqual(names('Something new.\n\nIt was vile.'), [first]);
    assert.notEqual(names('It is vile.')[0], first);
  });

  it('remembers blocks that an edit leaves alone', () => {
    let checked = 0;
    const counting: Rule = {
      ...vile,
      id: 'phrasing/counting',
      check() {
        checked++;
        return [];
      },
    };
    const text = Array.from({ length: 50 }, (_, at) => `Paragraph ${at} was vile.`).join('\n\n');
    const { phrases: _, ...everySentence } = counting;
    const session = createSession({ language: 'plaintext', rules: [everySentence] });
    session.review(text);
    assert.equal(checked, 50);
    const place = text.indexOf('Paragraph 25');
    session.review(`${text.slice(0, place)}X${text.slice(place)}`, [{ start: place, end: place, text: 'X' }]);
    assert.equal(checked, 51);
  });

  it('concludes again only where a block has something else to say, or the sentence of a finding has changed', () => {
    let concluded = 0;
    const counting: Rule = {
      ...echo,
      *conclude(digests, context) {
        concluded++;
        yield* echo.conclude?.(digests, context) ?? [];
      },
    };
    const session = createSession({ language: 'plaintext', rules: [counting] });
    const reviewed = (text: string) => ({ ...session.review(text), concluded });
    const [first] = reviewed('One echo is here.\n\nAn echo is there.').findings;
    const moved = reviewed('One echo is near.\n\nAn echo is there.');
    assert.equal(moved.concluded, 1, 'the first echo is where it was');
    assert.deepEqual(
      moved.findings.map(plain),
      [first].map((finding) => finding && plain(finding)),
    );
    const renamed = reviewed('One echo is near.\n\nAn echo is gone.');
    assert.equal(renamed.concluded, 2, 'the sentence of the finding has changed');
    assert.notEqual(renamed.findings[0]?.fingerprint, first?.fingerprint);
    assert.equal(reviewed('Then one echo is near.\n\nAn echo is gone.').concluded, 3, 'the first echo has moved');
    assert.equal(reviewed('Then one is near.\n\nAn echo is gone.').findings.length, 0);
  });

  it('judges again when a fact about the whole article changes', () => {
    const genres: string[] = [];
    const { phrases: _, ...rule } = {
      ...vile,
      check(_sentence: unknown, context: { genre: string }) {
        genres.push(context.genre);
        return [];
      },
    };
    const session = createSession({ language: 'markdown', rules: [rule as Rule] });
    session.review('---\ngenre: news\n---\nWell then.\n');
    session.review('---\ngenre: opinion\n---\nWell then.\n');
    assert.deepEqual(genres, ['news', 'opinion']);
  });

  it('reads genre, date and style from the front matter, and lets flags outrank it', () => {
    const text = '---\ngenre: opinion\ndate: 2024-03-02T10:00:00Z\n---\nIt was vile.\n';
    const plain = review(text, tinyRules, { language: 'markdown' });
    assert.deepEqual([plain.article.genre, plain.article.date], ['opinion', '2024-03-02']);
    const settings = { ...defaultSettings, flags: { genre: 'news' as const, date: '2020-01-01' } };
    const flagged = review(text, tinyRules, { language: 'markdown', settings });
    assert.deepEqual([flagged.article.genre, flagged.article.date], ['news', '2020-01-01']);
  });

  it('points out a front matter value that it does not know, where a slip is likely', () => {
    const text = '---\ngenre: opinon\ncopydesk:\n  style: internatonal\n---\nWell then.\n';
    const { findings } = review(text, [vile], { language: 'markdown' });
    assert.equal(
      shown(text, findings, ({ message }) => message),
      [
        '---\ngenre: {opinon|There is no genre “opinon” (did you mean “opinion”?).}',
        'copydesk:\n  style: {internatonal|There is no house style “internatonal” (did you mean “international”?).}\n---\nWell then.\n',
      ].join('\n'),
    );
    for (const day of ['2024-13-45', '2023-02-29', '2024-04-31T09:00:00Z']) {
      const { findings, article } = review(`---\ndate: ${day}\n---\nWell.\n`, [vile], { language: 'markdown' });
      assert.deepEqual(
        findings.map(({ message }) => message),
        [`No calendar has the day “${day.slice(0, 10)}”.`],
      );
      assert.equal(article.date, null);
    }
    assert.deepEqual(review('---\ndate: 2024-02-29\n---\nWell.\n', [vile], { language: 'markdown' }).findings, []);
    assert.deepEqual(review('---\ngenre: crime fiction\n---\nWell.\n', [vile], { language: 'markdown' }).findings, []);
  });
});
