import assert from 'node:assert/strict';
import { definePhrases, type Rule } from '../../rules/contract/index.ts';
import { audit, catalogue, defaultSettings, prepare, type Settings } from '../../server/review/index.ts';
import { fragile, vile, vileDay } from '../support/tinyRules.ts';

/** A word list with an entry of several patterns, an inflected one, a condition and an innocent phrase. */
const tools: Rule = definePhrases({
  id: 'phrasing/tools',
  summary: 'Names of tools.',
  why: 'It is a test.',
  severity: { news: 'warning', opinion: 'off' },
  fix: 'none',
  voices: ['own'],
  examples: ['A {spade}.', 'A tool.'],
  phrases: [
    { find: ['spade/n', 'garden spade/n', 'big|small shovel', 'grey plough/n'], unless: [{ before: ['no'] }] },
    { find: 'hammer/v', innocent: ['hammer/v home'] },
  ],
});

const audited = (text: string, rules: readonly Rule[] = [tools], settings: Settings = defaultSettings) =>
  audit(text, { language: 'markdown', settings, rules });

/** The entries of findings, and behind a bar those of what is quoted. */
function entries(text: string): string {
  const { flagged, quoted } = audited(text);
  return [flagged, quoted].map((found) => found.map(({ entry }) => entry).join(', ')).join(' | ');
}

describe('an audit', () => {
  before(() => prepare('markdown'));

  it('tells which of an entry’s patterns was found, the longest of them', () => {
    assert.equal(
      entries('Two spades, a garden spade and a small shovel were hammered flat.'),
      'spade/n, garden spade/n, big|small shovel, hammer/v | ',
    );
    assert.equal(entries('The gray plows were sold.'), 'grey plough/n | ');
  });

  it('counts what is quoted only where it would be flagged outside', () => {
    assert.equal(
      entries('A spade was sold. “No spade, one spade, and he hammered home with a spade,” she said.'),
      'spade/n | spade/n, spade/n',
    );
    assert.equal(entries('> We found garden spades.\n\nShe said they found garden spades.\n'), ' | garden spade/n');
  });

  it('names what other rules find by its words, with a sign for figures', () => {
    const { flagged } = audited('Critics say fees rose 2% in May, 3% in June and\n12.5 percent in July.', catalogue);
    const names = flagged.map(({ rule, entry }) => `${rule} ${entry}`);
    assert(names.includes('sourcing/vague-source critics say'), names.join());
    assert(names.includes('numbers/percent # percent'), names.join());
  });

  it('counts words as people do, and none that are no prose', () => {
    assert.equal(audited('# A well-known town\n\n“Yes” – she’s sold 1,200 *spa*des…\n\n```\nnot this\n```\n').words, 8);
    assert.equal(audited('').words, 0);
  });

  it('counts what a comment hides, but not what is switched off in the genre', () => {
    const text = '<!-- copydesk-ignore phrasing/tools: why not -->\n\nA spade. “A spade,” she said.\n';
    const inNews = audited(text);
    assert.deepEqual([inNews.flagged.length, inNews.quoted.length], [1, 1]);
    const inOpinion = audited(text, [tools], { ...defaultSettings, genre: 'opinion' });
    assert.deepEqual([inOpinion.rules, inOpinion.flagged, inOpinion.quoted], [[], [], []]);
  });

  it('counts the newsroom’s own phrases like others', () => {
    const settings = { ...defaultSettings, phrases: [{ find: ['wheelbarrow/n', 'cart/n'] }] };
    const { rules, flagged, quoted } = audited('Carts roll. “Carts,” he said.', [tools], settings);
    assert.deepEqual(
      [rules.map(({ id }) => id), flagged.map(({ entry }) => entry), quoted],
      [['phrasing/tools', 'phrasing/house-phrase'], ['cart/n'], [{ rule: 'phrasing/house-phrase', entry: 'cart/n' }]],
    );
  });

  it('counts one finding where two rules find the same words', () => {
    assert.deepEqual(
      audited('A vile day.', [vile, vileDay]).flagged.map(({ rule }) => rule),
      ['phrasing/vile-day'],
    );
  });

  it('fences a rule that throws', () => {
    const brittle: Rule = {
      ...tools,
      // biome-ignore lint/correctness/useYield: it throws before it could.
      *inQuotations() {
        throw new Error('bang');
      },
    };
    const { flagged, failures } = audited('A spade. “A spade,” she said. Bang!', [brittle, fragile]);
    assert.deepEqual(
      failures.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)),
      [
        { rule: 'phrasing/fragile', message: 'bang' },
        { rule: 'phrasing/tools', message: 'bang' },
      ],
    );
    assert(flagged.some(({ rule }) => rule === 'phrasing/tools'));
  });
});
