import assert from 'node:assert/strict';
import { definePhrases } from '../../rules/contract/index.ts';
import { american, americanText, spellingOf } from '../../rules/contract/spelling.ts';
import { applyFix, defaultSettings, houseStyles, prepare } from '../../server/review/index.ts';
import { reviewBy } from '../support/check.ts';

const pairs = `
  criticise criticize; criticised criticized; organisation organization; weaponising weaponizing; colour color;
  colourful colorful; honourable honorable; favouritism favoritism; labouring laboring; theatre theater; sabre saber;
  manoeuvre maneuver; manoeuvred maneuvered; manoeuvring maneuvering; defence defense; pretence pretense;
  travelled traveled; marvellous marvelous; unrivalled unrivaled; analyse analyze; skilful skillful;
  wilfully willfully; fulfilment fulfillment; sceptical skeptical; mouldy moldy; smouldering smoldering;
  judgement judgment; cosying cozying; grey gray; phoney phony; towards toward; haemorrhaged hemorrhaged`;

describe('spelling', () => {
  for (const pair of pairs.split(';').map((each) => each.trim()))
    it(`crosses the Atlantic: ${pair}`, () => {
      const [here = '', there = ''] = pair.split(' ');
      assert.equal(american(here), there);
      assert.deepEqual([spellingOf(here), spellingOf(there)], ['british', 'american']);
      assert.equal(american(there), there);
    });

  it('leaves alone what both sides write', () => {
    const shared = `advise promise surprise exercise rise wise likewise noise raise bruise crisis premises four hour source
      court pour would could killed called pulled controlled humorous elaborate laboratory centred prize size seize`;
    for (const word of shared.split(/\s+/)) assert.equal(american(word), word);
    for (const word of 'prize size seize capsize order error major defend'.split(' '))
      assert.equal(spellingOf(word), null);
  });

  it('reads patterns word by word', () => {
    assert.equal(americanText('demonise|criticise/v *? centre-left'), 'demonize|criticize/v *? center-left');
  });
});

/** What the fixes of “slam” and “favour” make of a text. */
function ways(text: string, style = 'international'): string[] {
  const rule = definePhrases({
    id: 'phrasing/trial',
    summary: 'A trial.',
    why: 'It is a trial.',
    severity: { news: 'warning', opinion: 'warning' },
    fix: 'suggested',
    voices: ['own'],
    examples: [],
    phrases: [
      { find: 'slam/v', use: 'criticise/v' },
      { find: 'demonise/v', use: 'criticise/v' },
    ],
  });
  const house = houseStyles.get(style);
  assert(house);
  const settings = { ...defaultSettings, style: house };
  const { findings } = reviewBy(rule, text, { language: text.startsWith('---') ? 'markdown' : 'plaintext', settings });
  return findings.flatMap(({ fixes }) => fixes.map((fix) => applyFix(text, fix)));
}

describe('the spelling of a wording', () => {
  before(() => prepare('markdown'));

  it('is British unless something speaks against it', () => {
    assert.deepEqual(ways('The mayor slammed the plan.'), ['The mayor criticised the plan.']);
  });

  it('is that of the house style', () => {
    assert.deepEqual(ways('The mayor slammed the plan.', 'ap'), ['The mayor criticized the plan.']);
    assert.deepEqual(ways('The mayor slammed the plan.', 'chicago'), ['The mayor criticized the plan.']);
  });

  it('is that of the language in the front matter, before the style', () => {
    assert.deepEqual(ways('---\nlang: en-US\n---\n\nThe mayor slammed it.\n'), [
      '---\nlang: en-US\n---\n\nThe mayor criticized it.\n',
    ]);
    assert.deepEqual(ways('---\nlang: en-GB\n---\n\nThe mayor slammed it.\n', 'ap'), [
      '---\nlang: en-GB\n---\n\nThe mayor criticised it.\n',
    ]);
  });

  it('is that of the words around, before both', () => {
    assert.deepEqual(ways('The mayor slammed the labor bill.'), ['The mayor criticized the labor bill.']);
    assert.deepEqual(ways('The labour bill was slammed.', 'ap'), ['The labour bill was criticised.']);
  });

  it('is that of the found word itself, before all', () => {
    assert.deepEqual(ways('They demonized the colour bar.'), ['They criticized the colour bar.']);
  });
});
