import assert from 'node:assert/strict';
import { inflections, type WordClass } from '../../rules/contract/index.ts';

describe('inflection', () => {
  const table: readonly (readonly [word: string, wordClass: WordClass, forms: string])[] = [
    ['say', 'v', 'say says said saying'],
    ['criticise', 'v', 'criticise criticises criticised criticising'],
    ['slam', 'v', 'slam slams slammed slamming'],
    ['admit', 'v', 'admit admits admitted admitting'],
    ['visit', 'v', 'visit visits visited visiting'],
    ['deny', 'v', 'deny denies denied denying'],
    ['play', 'v', 'play plays played playing'],
    ['lie', 'v', 'lie lies lay lain lying'],
    ['flee', 'v', 'flee flees fled fleeing'],
    ['slash', 'v', 'slash slashes slashed slashing'],
    ['hit', 'v', 'hit hits hitting'],
    ['overthrow', 'v', 'overthrow overthrows overthrew overthrown overthrowing'],
    ['go', 'v', 'go goes went gone going'],
    ['do', 'v', 'do does did done doing'],
    ['quit', 'v', 'quit quits quitting'],
    ['echo', 'v', 'echo echoes echoed echoing'],
    ['veto', 'v', 'veto vetoes vetoed vetoing'],
    ['panic', 'v', 'panic panics panicked panicking'],
    ['refuse', 'v', 'refuse refuses refused refusing'],
    ['offer', 'v', 'offer offers offered offering'],
    ['brag', 'v', 'brag brags bragged bragging'],
    ['row', 'v', 'row rows rowed rowing'],
    ['fix', 'v', 'fix fixes fixed fixing'],
    ['be', 'v', "be is was been being am are were 's"],
    ['regime', 'n', 'regime regimes'],
    ['crony', 'n', 'crony cronies'],
    ['ally', 'n', 'ally allies'],
    ['strongman', 'n', 'strongman strongmen'],
    ['human', 'n', 'human humans'],
    ['crisis', 'n', 'crisis crises'],
    ['embargo', 'n', 'embargo embargoes'],
    ['huge', 'a', 'huge huger hugest'],
    ['large', 'a', 'large larger largest'],
    ['big', 'a', 'big bigger biggest'],
    ['ugly', 'a', 'ugly uglier ugliest'],
  ];
  for (const [word, wordClass, forms] of table)
    it(`${word}/${wordClass}`, () => assert.equal([...inflections(word, wordClass).keys()].join(' '), forms));
});
