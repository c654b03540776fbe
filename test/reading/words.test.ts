import assert from 'node:assert/strict';
import { splitWords } from '../../server/reading/words.ts';

/** Checks words parted by a bar where white space stands between, by a middle dot where nothing does. */
function check(name: string, ...marked: string[]): void {
  it(name, () => {
    for (const one of marked) {
      const text = one.replaceAll('·', '').replaceAll('|', ' ');
      const words = splitWords(text);
      assert.equal(words.map((word, at) => (at === 0 ? '' : word.spaced ? '|' : '·') + word.text).join(''), one);
      for (const [at, word] of words.entries()) {
        assert.equal(word.index, at);
        assert.equal(text.slice(word.start, word.end).replaceAll('\u00ad', ''), word.text);
      }
    }
  });
}

/** Checks the kinds of words, one letter each: word, number, punctuation, symbol. */
function checkKinds(text: string, kinds: string): void {
  it(`have kinds: ${text}`, () => {
    assert.equal(
      splitWords(text)
        .map(({ kind }) => kind.charAt(0))
        .join(''),
      kinds,
    );
  });
}

describe('words', () => {
  check('are parted by white space and marks', 'The|mill|closed·.', 'a·,|b·;|c·:|d', '(·one·)|[·two·]');
  check('are parted at hyphens and dashes', 'hard·-·liner', 'Rome·–·Paris', 'late·—·too|late', 'late|--|too|late');
  check(
    'part a possessive, and no other contraction',
    'China·’s',
    "China·'s|don't|o’clock|O’Brien·’s",
    'it·’s|I’m|they’ve',
    'rock|’·n·’|roll',
  );
  check('know a closing apostrophe', 'the|workers·’|hall', "'·yes·'|he|said");
  check('keep numbers whole', '1,000.50', '9.7|,|3', '10·,|20', '3.2.1', '5·.');
  check('part digits from letters and signs', '5·km', '10·th', '1990·s', '¥·9.7', '5·%', 'G·7', '$·5·m', 'US·$·3');
  check(
    'keep the points of abbreviations',
    'U.S.·-·led',
    'Mr.|Ames',
    'e.g.|rope',
    '9|a.m.|sharp',
    'Ph.D.',
    'her|M.Sc.|thesis',
    'ALI|VS.|FRAZIER',
    'J.|Ames',
    'No.|5',
    'INC.|paid',
  );
  check('leave the full stop to the sentence', 'He|said|no·.', 'They|sat·.|Then', 'plan|b·.', 'example·.·com');
  check('keep runs of points and hyphens', 'so·...', 'so·…', 'a|...|b');
  check('are whole with combining marks and letters beyond the basic plane', 'cafe\u0301s·’', '𝒜𝒷', 'naïve');
  check('take an emoji as one', '👩‍👩‍👧|ok', '👍🏽·!', '🇩🇪·🇫🇷', '❤️|1️⃣');

  it('lower their case and straighten their apostrophes', () => {
    assert.deepEqual(
      splitWords('DON’T Élan China’s').map(({ lower }) => lower),
      ["don't", 'élan', 'china', "'s"],
    );
  });
  it('leave out soft hyphens of their text', () => {
    const [word] = splitWords('un\u00adthink');
    assert.deepEqual([word?.text, word?.start, word?.end], ['unthink', 0, 8]);
  });
  it('are none in white space', () => assert.deepEqual(splitWords(' \t\r\n\u00a0\ufeff'), []));

  checkKinds('The 3 mills, 5%!', 'wnwpnsp');
  checkKinds('$5 + €3 = ½', 'snssnsn');
  checkKinds('“Rope” – (yes) 👍', 'pwpppwps');
});
