import assert from 'node:assert/strict';
import {
  createLoader,
  createSession,
  type LoadOptions,
  loadSettings,
  type Problem,
  switchOff,
} from '../../server/review/index.ts';
import { memoryHost } from '../support/memoryHost.ts';

/** Settings for an article under some files. */
const load = (files: Record<string, string | Error>, place = '/desk/opinion/piece.md', options: LoadOptions = {}) =>
  loadSettings(place, memoryHost(files), options);

/** Problems as an editor would print them. */
const said = (problems: readonly Problem[]): string[] =>
  problems.map(
    ({ place, line, column, message }) =>
      `${[place, line, column].filter((part) => part !== undefined).join(':')}: ${message}`,
  );

const aFile = (text: string) => load({ '/desk/.copydesk.yaml': text });

describe('configuration', () => {
  it('is not needed', async () => {
    const { settings, problems, sources, home, decisionFiles } = await load({}, '/desk/piece.md', { folder: '/desk' });
    assert.equal(settings.genre, 'news');
    assert.deepEqual([problems, sources, home, decisionFiles], [[], [], '/desk', ['/desk/.copydesk/decisions.jsonl']]);
  });

  it('is looked for upwards as far as `root: true`, and the nearest file has the last word', async () => {
    const { settings, sources, problems, decisionFiles } = await load({
      '/.copydesk.yaml': 'genre: reference\nrules: { numbers/echo: off }\n',
      '/desk/.copydesk.yaml': 'root: true\ngenre: opinion\nrules: { phrasing/house-phrase: error }\n',
      '/desk/opinion/.copydesk.json': '{ "genre": "analysis" }',
    });
    assert.deepEqual(problems, []);
    assert.equal(settings.genre, 'analysis');
    assert.deepEqual([...settings.rules], [['phrasing/house-phrase', { severity: 'error', options: {} }]]);
    assert.deepEqual(sources, ['/desk/.copydesk.yaml', '/desk/opinion/.copydesk.json']);
    assert.deepEqual(decisionFiles, ['/desk/opinion/.copydesk/decisions.jsonl', '/desk/.copydesk/decisions.jsonl']);
  });

  it('merges maps by key, and lets lists grow', async () => {
    const { settings } = await load({
      '/desk/.copydesk.yaml': 'rules: { copydesk/bad-comment: off }\nphrases: [{ find: first }]\n',
      '/desk/opinion/.copydesk.yaml':
        'rules: { phrasing/house-phrase: hint }\nphrases: [{ find: second, severity: error }]\n',
    });
    assert.deepEqual([...settings.rules.keys()], ['copydesk/bad-comment', 'phrasing/house-phrase']);
    assert.deepEqual(settings.phrases, [
      { find: 'first' },
      { find: 'second', severity: { news: 'error', opinion: 'error' } },
    ]);
  });

  it('applies overrides in order, after the files, to the articles that they name', async () => {
    const files = {
      '/desk/.copydesk.yaml':
        'genre: news\noverrides:\n  - { files: "opinion/**", genre: opinion }\n  - { files: ["*.md"], rules: { phrasing/house-phrase: off } }\n',
      '/desk/opinion/.copydesk.yaml': 'genre: analysis\n',
    };
    assert.equal((await load(files)).settings.genre, 'opinion');
    assert.equal((await load(files, '/desk/news/piece.txt')).settings.genre, 'news');
    assert.equal((await load(files, '/desk/news/piece.txt')).settings.rules.size, 0);
    assert.equal((await load(files, '/desk/news/piece.md')).settings.rules.size, 1);
  });

  it('is outranked by flags, and outranks the editor', async () => {
    const files = { '/desk/.copydesk.yaml': 'genre: opinion\n' };
    const options = {
      editor: { genre: 'analysis', rules: { 'phrasing/house-phrase': 'off' } },
      flags: { date: '2024-01-02' },
    };
    const { settings } = await load(files, '/desk/piece.md', options);
    assert.equal(settings.genre, 'opinion');
    assert.equal(settings.rules.get('phrasing/house-phrase')?.severity, 'off');
    assert.deepEqual(settings.flags, { date: '2024-01-02' });
  });

  it('may be one file given by hand', async () => {
    const files = { '/desk/.copydesk.yaml': 'genre: opinion\n', '/else/mine.yaml': 'genre: analysis\n' };
    assert.equal((await load(files, '/desk/piece.md', { config: '/else/mine.yaml' })).settings.genre, 'analysis');
    const missing = await load(files, '/desk/piece.md', { config: '/else/none.yaml' });
    assert.deepEqual(said(missing.problems), ['/else/none.yaml: There is no such configuration file.']);
  });

  it('says which articles are passed over', async () => {
    const files = { '/desk/.copydesk.yaml': 'ignore: [drafts/, "*.tmp.md"]\n' };
    const ignored = async (place: string) => (await load(files, place)).ignored;
    assert.deepEqual(
      await Promise.all(
        ['/desk/drafts/a.md', '/desk/x/drafts/a.md', '/desk/b.tmp.md', '/desk/x/b.tmp.md', '/desk/a.md'].map(ignored),
      ),
      [true, true, true, true, false],
    );
  });

  it('shares what articles have in common, and reads each file once', async () => {
    const host = memoryHost({
      '/desk/.copydesk.yaml': 'root: true\noverrides:\n  - { files: "*.md", genre: opinion }\n',
    });
    const loader = createLoader(host);
    const [a, b, c] = await Promise.all(['/desk/a.md', '/desk/b.md', '/desk/c.txt'].map((place) => loader.load(place)));
    assert.equal(a?.settings, b?.settings);
    assert.notEqual(a?.settings, c?.settings);
    assert.equal(host.read.filter((place) => place === '/desk/.copydesk.yaml').length, 1);
  });
});

describe('a house style', () => {
  it('has its currencies by codes that there are', async () => {
    const { problems } = await load({
      '/desk/.copydesk.yaml': 'style: ours.yaml\n',
      '/desk/ours.yaml': 'extends: ap\nhouseCurrency: XXY\nsymbolFor: [EUR, Pfund]\n',
    });
    assert.deepEqual(said(problems), [
      '/desk/ours.yaml:2:16: “XXY” is not the ISO 4217 code of a currency, such as USD.',
      '/desk/ours.yaml:3:18: “Pfund” is not the ISO 4217 code of a currency, such as USD.',
    ]);
  });

  it('may be a file that extends another', async () => {
    const { settings, problems, sources } = await load({
      '/desk/.copydesk.yaml': 'style: styles/ours.yaml\n',
      '/desk/styles/ours.yaml': 'extends: ./base.yaml\nwordsUpTo: 12\npercent: per cent\n',
      '/desk/styles/base.yaml': 'extends: international\ntitle: Base\nhouseCurrency: GBP\nwordsUpTo: null\n',
    });
    assert.deepEqual(problems, []);
    const { name, title, wordsUpTo, houseCurrency, percent } = settings.style;
    assert.deepEqual([name, title, wordsUpTo, houseCurrency, percent], ['ours', 'ours', 12, 'GBP', 'per cent']);
    assert.equal(settings.styles.get('ours'), settings.style);
    assert.deepEqual(sources, ['/desk/.copydesk.yaml', '/desk/styles/ours.yaml', '/desk/styles/base.yaml']);
  });

  it('that does not exist is pointed out where it is named', async () => {
    const named = await aFile('genre: news\nstyle: internatonal\noverrides:\n  - files: "*"\n    style: none.yaml\n');
    assert.deepEqual(said(named.problems), [
      '/desk/.copydesk.yaml:2:8: There is no house style “internatonal” (did you mean “international”?).',
      '/desk/.copydesk.yaml:5:12: There is no style file none.yaml.',
    ]);
    assert.equal(named.settings.style.name, 'international');
  });

  it('cannot extend itself', async () => {
    const files = {
      '/desk/.copydesk.yaml': 'style: a.yaml\n',
      '/desk/a.yaml': 'extends: b.yaml\n',
      '/desk/b.yaml': 'extends: a.yaml\n',
    };
    assert.deepEqual(said((await load(files)).problems), ['/desk/b.yaml:1:10: a.yaml extends itself.']);
  });
});

describe('phrases', () => {
  it('have the powers of the catalogue’s', async () => {
    const { settings, problems } = await aFile(`phrases:
  - find: [flood/v, pour/v in]
    use: [arrive/v, ""]
    why: turns people into water
    advice: say who came
    when:
      - { near: migrants; tourist/n, as: [verb, passive], form: [past, gerund] }
      - { before: ["* of"], after: "in|into", modifies: [town/n], capital: false, opens: false, closes: true }
    unless: [{ near: "rain" }]
    innocent: [flood/v the market]
    severity: { news: warning, opinion: "off" }
`);
    assert.deepEqual(problems, []);
    const [phrase] = settings.phrases;
    assert.deepEqual(phrase?.find, ['flood/v', 'pour/v in']);
    assert.deepEqual(phrase?.when?.[0], {
      near: 'migrants; tourist/n',
      as: ['verb', 'passive'],
      form: ['past', 'gerund'],
    });
    assert.deepEqual(phrase?.severity, { news: 'warning', opinion: 'off' });
    const { findings } = createSession({ language: 'plaintext', settings }).review(
      'Tourists flooded in. Rain flooded the tourist office. Tourists flooded the market.',
    );
    assert.deepEqual(
      findings
        .filter(({ rule }) => rule === 'phrasing/house-phrase')
        .map(({ start, end, message }) => [start, end, message]),
      [[9, 16, '“flooded” turns people into water; “arrived” says it plainly.']],
    );
  });

  it('may lie in files, in their place among the others', async () => {
    const { settings, problems, sources } = await load({
      '/desk/.copydesk.yaml': 'phrases: [{ find: first }, house/phrases.yaml, { find: last }]\n',
      '/desk/house/phrases.yaml': '- find: second\n- find: third\n  severity: hint\n',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(sources, ['/desk/.copydesk.yaml', '/desk/house/phrases.yaml']);
    assert.deepEqual(
      settings.phrases.map(({ find }) => find),
      ['first', 'second', 'third', 'last'],
    );
    assert.deepEqual(settings.phrases[2]?.severity, { news: 'hint', opinion: 'hint' });
  });

  it('that are broken are pointed out in their file, and the others hold', async () => {
    const { settings, problems } = await load({
      '/desk/.copydesk.yaml': 'phrases: house.yaml\n',
      '/desk/house.yaml': '- find: fine\n- find: slam/x\n- { find: good, uze: x }\n',
    });
    assert.deepEqual(said(problems), [
      '/desk/house.yaml:2:9: “slam/x”: after “/” stands v, n or a.',
      '/desk/house.yaml:3:17: There is no field of a phrase “uze” (did you mean “use”?).',
    ]);
    assert.deepEqual(settings.phrases, [{ find: 'fine' }, { find: 'good' }]);
  });

  it('may fill a file with nothing but comments', async () => {
    const files = { '/desk/.copydesk.yaml': 'phrases: house.yaml\n', '/desk/house.yaml': '# none yet\n' };
    const { settings, problems } = await load(files);
    assert.deepEqual([settings.phrases, problems], [[], []]);
  });

  it('are found as they are spelled', async () => {
    const { settings } = await aFile('phrases: [{ find: color/n, use: colour/n }]\n');
    const { findings } = createSession({ language: 'plaintext', settings }).review(
      'The colour and the color are alike.',
    );
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'phrasing/house-phrase').map(({ start, fixes }) => [start, fixes.length]),
      [[19, 1]],
    );
  });
});

describe('rates', () => {
  it('are read from the file that the configuration names', async () => {
    const { settings, problems, sources } = await load({
      '/desk/.copydesk.yaml': 'rates: money/rates.csv\n',
      '/desk/money/rates.csv':
        'date,currency,per-usd\r\n2024-05-01,EUR,0.93\r\n2024-05-01,EURO,1\n01/05/2024,GBP,0.8\n2024-05-01,GBP,none\n\n',
    });
    assert.deepEqual(settings.rates, [['2024-05-01', 'EUR', 0.93]]);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [3, 4, 5],
    );
    assert.deepEqual(sources, ['/desk/.copydesk.yaml', '/desk/money/rates.csv']);
  });

  it('that are missing or headless are pointed out', async () => {
    assert.deepEqual(said((await aFile('rates: none.csv\n')).problems), [
      '/desk/.copydesk.yaml:1:8: There is no rates file none.csv.',
    ]);
    const headless = await load({ '/desk/.copydesk.yaml': 'rates: r.csv\n', '/desk/r.csv': '2024-05-01,EUR,1\n' });
    assert.deepEqual(said(headless.problems), [
      '/desk/r.csv:1:1: A rates file begins with the line “date,currency,per-usd”.',
    ]);
  });
});

describe('a broken configuration', () => {
  const mistakes: [what: string, text: string, said: string[]][] = [
    ['unknown key', 'genr: news\n', ['1:1: There is no setting “genr” (did you mean “genre”?).']],
    [
      'unknown rule',
      'rules:\n  phrasing/house-phrse: off\n',
      ['2:3: There is no rule “phrasing/house-phrse” (did you mean “phrasing/house-phrase”?).'],
    ],
    [
      'rule without its family',
      'rules: { house-phrase: off }\n',
      ['1:10: There is no rule “house-phrase” (did you mean “phrasing/house-phrase”?).'],
    ],
    [
      'unknown option',
      'rules:\n  phrasing/house-phrase: { severty: off }\n',
      ['2:28: There is no option “severty” (did you mean “severity”?).'],
    ],
    [
      'bad severity',
      'rules:\n  phrasing/house-phrase: loud\n',
      ['2:26: This must be one of error, warning, information, hint, off, not “loud”.'],
    ],
    [
      '`false` for `off`',
      'rules:\n  phrasing/house-phrase: false\n',
      ['2:26: This must be one of error, warning, information, hint, off or a map (“off” switches off).'],
    ],
    ['wrong type', 'genre: [news]\n', ['1:8: This must be one of news, analysis, opinion, reference.']],
    [
      'broken phrase',
      'phrases:\n  - find: good\n  - find: [fine, "bad slam/x"]\n',
      ['3:23: “slam/x”: after “/” stands v, n or a.'],
    ],
    [
      'broken surroundings of a phrase',
      'phrases:\n  - find: flood\n    when:\n      - near: rain; snow/q\n        as: [adverb]\n',
      [
        '4:21: “snow/q”: after “/” stands v, n or a.',
        '5:14: This must be one of attributive, predicate, verb, noun, passive, not “adverb”.',
      ],
    ],
    [
      'a wording that is several',
      'phrases:\n  - find: flood\n    use: rise|growth\n',
      ['3:14: “rise|growth”: a wording holds no “|”; several are a list.'],
    ],
    ['missing file of phrases', 'phrases: house.yaml\n', ['1:10: There is no phrases file house.yaml.']],
    [
      'missing file of phrases, after a phrase that is broken',
      'phrases:\n  - use: x\n  - find: fine\n  - house.yaml\n',
      ['2:5: “find” is missing here.', '4:5: There is no phrases file house.yaml.'],
    ],
    [
      'missing style in an override, after one that is broken',
      'overrides:\n  - fils: b/*\n  - files: "*"\n    style: house.yaml\n',
      [
        '2:5: There is no field of an override “fils” (did you mean “files”?).',
        '2:5: “files” is missing here.',
        '4:12: There is no style file house.yaml.',
      ],
    ],
    ['phrase without `find`', 'phrases:\n  - use: x\n', ['2:5: “find” is missing here.']],
    ['override without `files`', 'overrides:\n  - genre: news\n', ['2:5: “files” is missing here.']],
    ['no map', '- news\n', ['1:1: This must be a map.']],
    ['phrase with an empty `find`', 'phrases:\n  - find:\n', ['2:5: “find” is missing here.']],
    [
      'second document',
      'genre: news\n---\ngenre: opinion\n',
      ['2:1: A second document begins here; a configuration is one.'],
    ],
    ['twice the same key', 'genre: news\ngenre: opinion\n', ['2:1: Map keys must be unique.']],
  ];
  for (const [what, text, expected] of mistakes)
    it(`is pointed out: ${what}`, async () => {
      const { problems } = await aFile(text);
      assert.deepEqual(
        said(problems),
        expected.map((each) => `/desk/.copydesk.yaml:${each}`),
      );
    });

  it('holds as far as it is right', async () => {
    const { settings, problems } = await aFile(
      'genr: news\ngenre: opinion\nrules:\n  no/such: off\n  phrasing/house-phrase: { severity: hint }\nphrases:\n  - { find: "*" }\n  - { find: fine }\n',
    );
    assert.equal(problems.length, 3);
    assert.equal(settings.genre, 'opinion');
    assert.equal(settings.rules.get('phrasing/house-phrase')?.severity, 'hint');
    assert.deepEqual(settings.phrases, [{ find: 'fine' }]);
  });

  it('that is no YAML is reported with its place, and the files around it still hold', async () => {
    const { settings, problems } = await load({
      '/desk/.copydesk.yaml': 'genre: opinion\n',
      '/desk/opinion/.copydesk.yaml': 'rules: { phrasing/house-phrase: off\n',
    });
    assert.equal(settings.genre, 'opinion');
    assert.equal(problems[0]?.place, '/desk/opinion/.copydesk.yaml');
    assert.equal(problems[0]?.line, 2);
  });

  it('is not complained about more than helps', async () => {
    const { problems } = await aFile(`rules: ${'['.repeat(5000)}`);
    assert(problems.length > 0 && problems.length <= 4, String(problems.length));
  });

  it('that cannot be read is reported', async () => {
    const { problems } = await load({ '/desk/.copydesk.yaml': new Error('It is a folder.') });
    assert.deepEqual(said(problems), ['/desk/.copydesk.yaml: It is a folder.']);
  });

  it('hides behind no other: a second file beside the first is pointed out', async () => {
    const { problems } = await load({ '/desk/.copydesk.yaml': 'genre: news\n', '/desk/.copydesk.json': '{}' });
    assert.deepEqual(said(problems), [
      '/desk/.copydesk.json: This file is not used: /desk/.copydesk.yaml stands beside it.',
    ]);
  });

  it('may be empty, or nothing but comments', async () => {
    for (const text of ['', '# nothing yet\n', '---\n', 'rules:\nphrases:\n  # - find: x\ngenre:\n'])
      assert.deepEqual((await aFile(text)).problems, []);
  });

  it('may lie in the editor', async () => {
    const { problems, settings } = await load({}, '/desk/piece.md', {
      editor: { genre: 'opinion', rules: { 'phrasing/hous-phrase': 'off' } },
    });
    assert.deepEqual(said(problems), [
      'settings of the editor: There is no rule “phrasing/hous-phrase” (did you mean “phrasing/house-phrase”?).',
    ]);
    assert.equal(settings.genre, 'opinion');
  });
});

describe('switching a rule off', () => {
  it('keeps comments and order', async () => {
    const text =
      '# Ours.\ngenre: news\nrules:\n  # loud\n  phrasing/a: error\n  phrasing/b: { severity: hint, limit: 3 }\n';
    assert.equal(await switchOff(text, 'phrasing/a'), text.replace('error', 'off'));
    assert.equal(await switchOff(text, 'phrasing/b'), text.replace('hint', 'off'));
    assert.equal(await switchOff(text, 'phrasing/c'), `${text}  phrasing/c: off\n`);
  });

  it('starts a file', async () => {
    assert.equal(await switchOff('', 'phrasing/a'), 'rules:\n  phrasing/a: off\n');
    assert.equal(await switchOff('rules:\n', 'phrasing/a'), 'rules:\n  phrasing/a: off\n');
  });

  it('refuses to write into what it cannot read', async () => {
    await assert.rejects(switchOff('rules: [', 'phrasing/a'), /broken/);
    await assert.rejects(switchOff('- a\n', 'phrasing/a'), /no map/);
  });
});
