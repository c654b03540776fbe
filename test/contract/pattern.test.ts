import assert from 'node:assert/strict';
import { PatternError, parsePattern, type Slot } from '../../rules/contract/index.ts';

/** Slots as an editor would write them down: alternatives with bars, optional ones with a question mark. */
const shown = (slots: readonly Slot[]): string =>
  slots
    .map(
      ({ words, optional }) =>
        (words === 'any' ? '*' : words.map(({ text }) => text).join('|')) + (optional ? '?' : ''),
    )
    .join(' ');

describe('patterns', () => {
  const readings: readonly (readonly [pattern: string, slots: string])[] = [
    ['of course', 'of course'],
    ['critics|observers say', 'critics|observers say'],
    ['widely? believed', 'widely? believed'],
    ['a * step', 'a * step'],
    ['a *? step', 'a *? step'],
    ['hard-liner', 'hard -? liner'],
    ['Russia’s', "Russia 's"],
    ['regime/n', 'regime|regimes'],
    ['slam/v', 'slam|slams|slammed|slamming'],
    ['huge/a', 'huge|huger|hugest'],
    ['hard-liner/n', 'hard -? liner|liners'],
    ['slam|blast/v', 'slam|slams|slammed|slamming|blast|blasts|blasted|blasting'],
    ['goal/n|own', 'goal|goals|own'],
    ['foe/n|win/v now', 'foe|foes|win|wins|won|winning now'],
    ['U.S. troops', 'U.S. troops'],
    ['|', '|'],
  ];
  for (const [pattern, slots] of readings)
    it(`reads ${pattern}`, () => assert.equal(shown(parsePattern(pattern)), slots));

  it('takes a capital at its word', () => {
    const [slot] = parsePattern('Axis');
    assert.deepEqual(slot?.words, [{ text: 'Axis', exact: true, form: null }]);
  });

  const broken: readonly (readonly [pattern: string, column: number, says: RegExp])[] = [
    ['', 0, /empty/],
    ['* of course', 0, /begin or end/],
    ['of course *', 0, /begin or end/],
    ['now? then?', 0, /optional/],
    ['to slam/x', 3, /v, n or a/],
    ['to slam/v/n', 3, /v, n or a/],
    ['say||claim', 0, /alternative is empty/],
    ['far-left|right', 0, /single word/],
  ];
  for (const [pattern, column, says] of broken)
    it(`refuses “${pattern}”`, () =>
      assert.throws(
        () => parsePattern(pattern),
        (error) => error instanceof PatternError && error.column === column && says.test(error.message),
      ));
});
