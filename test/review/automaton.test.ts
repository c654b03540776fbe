import assert from 'node:assert/strict';
import fc from 'fast-check';
import { catalogue } from '../../rules/catalogue.ts';
import { read } from '../../server/reading/index.ts';
import { compile } from '../../server/review/automaton.ts';
import { type Hit, type Matcher, type Phrase, prepare, type Word } from '../../server/review/index.ts';
import { phrasesOf } from '../../server/review/rulebook.ts';
import { fromTable, inMemory, tabulate } from '../../server/review/table.ts';
import { scraps } from '../support/scraps.ts';

const phrasesFor = (...patterns: string[]): Phrase[] =>
  patterns.map((pattern) => ({ owner: 'test', pattern, entry: pattern }));

const nothing: Matcher = { match: () => [] };
const wordsOf = (text: string): readonly Word[] =>
  read(text, 'plaintext', nothing).blocks.flatMap(({ block }) => block.words);

/** Hits as the words that they cover, with pattern and form. */
function found(matcher: Matcher, text: string): string[] {
  const words = wordsOf(text);
  const shown = ({ first, last, entry, form }: Hit) =>
    `${words
      .slice(first, last)
      .map((word) => word.text)
      .join(' ')} <${entry as string}>${form ? ` ${form}` : ''}`;
  return matcher.match(words).map(shown);
}

describe('the automaton', () => {
  const cases: [pattern: string, text: string, found: string[]][] = [
    ['critics say', 'Critics say so, critics said.', ['Critics say']],
    ['slam/v', 'She slammed it, slamming on.', ['slammed', 'slamming']],
    ['widely? believed', 'It is widely believed, believed by all.', ['widely believed', 'believed', 'believed']],
    ['critics|observers say', 'Observers say, critics say.', ['Observers say', 'critics say']],
    ['say * *? so', 'They say it so. They say it is so. They say so.', ['say it so', 'say it is so']],
    ['Will', 'Will will see.', ['Will']],
    ['hard-liner/n', 'The hard-liners met a hard liner.', ['hard - liners', 'hard liner']],
  ];
  for (const [pattern, text, expected] of cases)
    it(`finds “${pattern}”`, () => {
      const hits = found(compile(phrasesFor(pattern)), text).map((hit) => hit.replace(/ <.*/, ''));
      assert.deepEqual(hits, expected);
    });

  it('tells the form of the inflected word', () => {
    assert.deepEqual(found(compile(phrasesFor('slam/v the')), 'He slammed the door.'), [
      'slammed the <slam/v the> past',
    ]);
  });

  it('hands back the longest first at one word', () => {
    const matcher = compile(phrasesFor('of course', 'of', 'of course not'));
    assert.deepEqual(found(matcher, 'Of course not.'), [
      'Of course not <of course not>',
      'Of course <of course>',
      'Of <of>',
    ]);
  });

  it('finds the same however often it is asked', () => {
    const matcher = compile(phrasesFor('to * *? mill', 'to say', 'the mill', 'The Mill', 'mill'));
    const text = 'The mill to the old mill, The Mill to say. To the mill; to a mill, to say the least.';
    const once = found(matcher, text);
    for (let time = 0; time < 200; time++) assert.deepEqual(found(matcher, text), once);
    assert.equal(once.length, 14);
  });

  it('is not led astray by words that objects have of themselves', () => {
    const phrases = phrasesFor('constructor/n valueOf?');
    const table = fromTable(inMemory(tabulate(phrases)));
    assert.deepEqual(found(table, 'A constructor toString, hasOwnProperty, toString, __proto__.'), [
      'constructor <constructor/n valueOf?> base',
    ]);
  });
});

describe('a table of phrases', () => {
  before(() => prepare('markdown'));
  const phrases = phrasesOf(catalogue);

  it('finds what the phrases themselves find', () => {
    const [compiled, tabled] = [compile(phrases), fromTable(inMemory(tabulate(phrases)))];
    const texts = scraps({ examples: catalogue.flatMap((rule) => rule.examples) });
    fc.assert(
      fc.property(texts, (text) => assert.deepEqual(tabled.match(wordsOf(text)), compiled.match(wordsOf(text)))),
      { numRuns: 300 },
    );
  });
});
