import assert from 'node:assert/strict';
import { prepare, read } from '../../server/reading/index.ts';
import { matcher } from './facts.ts';

await prepare('markdown');

/** Marks where each sentence ends, the last of a block excepted. */
function render(text: string, language: 'plaintext' | 'markdown'): string {
  const ends = read(text, language, matcher).blocks.flatMap(({ start, block }) =>
    block.sentences.slice(0, -1).map((sentence) => start + sentence.end),
  );
  return [...ends].reverse().reduce((marked, end) => `${marked.slice(0, end)}|${marked.slice(end)}`, text);
}

/** Checks prose in which a bar stands behind every sentence that another one follows. */
function check(name: string, ...marked: string[]): void {
  it(name, () => {
    for (const one of marked) assert.equal(render(one.replaceAll('|', ''), 'plaintext'), one);
  });
}

function checkMarkdown(name: string, ...marked: string[]): void {
  it(name, () => {
    for (const one of marked) assert.equal(render(one.replaceAll('|', ''), 'markdown'), one);
  });
}

describe('sentences', () => {
  check(
    'end at full stops, question and exclamation marks',
    'The mill closed.| Nobody was told.',
    'Who closed it?| The owners!| Why?| Money.',
    'They did what?!| Sold it.',
  );
  check(
    'go on after titles and initials',
    'Mr. Ames met Dr. Lin.| Gov. Brook and Sen. Cole came later.',
    'J. R. R. Hale wrote to George W. Marsh.| The letter was lost.',
    'The book by A.B. Carter sold well.',
    'Lt. Col. Vera Stone of St. Mary’s spoke.',
  );
  check(
    'end after a capital letter that is no initial',
    'They chose plan B.| The council agreed.',
    'It lacks vitamin C.| But nobody noticed.',
  );
  check(
    'go on after abbreviations that need a second half',
    'It lies between Elm and Main, i.e. downtown, e.g. near the bank.',
    'Stone vs. Miller was heard in No. 5 and No. 12.',
    'See Fig. 3, Vol. II and pp. 30 to 35.',
    'The meeting on Jan. 5 was moved to Sept. 12.',
  );
  check(
    'end where such a word is no abbreviation',
    'He said no.| Nobody believed him.',
    'The cat sat.| The dog ran.',
    'They gave up IE.| Its makers had, too.',
    'She said yes and he said no.| They parted.',
  );
  check(
    'end after an abbreviation where a new one plainly begins',
    'She works for Acme Inc.| It makes rope.',
    'The rope is made in the U.S.| The nets are not.',
    'Rope, nets, hooks, etc.| Prices vary.',
    'The shop opened at 9 a.m.| Customers were waiting.',
    'He was born in Washington, D.C.| His sister was not.',
  );
  check(
    'go on after an abbreviation where a name follows',
    'The U.S. Senate and the U.K. Treasury agreed.',
    'Acme Inc. Chairman Roy Dale resigned.',
    'It opens at 9 a.m. Monday and at 10 a.m. EST on Sunday.',
    'The U.S.-led force left.',
    'John Smith Jr. of Rome, Ga. (pop. 300) won.',
  );
  check(
    'keep decimals, versions and amounts whole',
    'Prices rose 3.5 percent to $1,000.50 in May.| Wages fell 0.2 percent.',
    'It costs $5.| They paid 10.',
  );
  check(
    'hold an ellipsis that goes on in lower case',
    'He paused … and then left.| Nobody spoke.',
    'We waited...| Then it rained.',
    'We waited . . . and it rained.',
  );
  check(
    'take closing quotes and brackets with them',
    '“We will sue.”| The mayor laughed.',
    'She left.| (He stayed.)',
    'He called it "a farce."| Others agreed.',
    'It failed (again!).| They tried once more.',
    'She said he told her, “It was ‘fine.’”| It was not.',
  );
  check(
    'go on after a quotation that ends inside of them',
    '“Stop!” he said.| “Why?” asked the boy.',
    '"Is it over?" she asked.| "No," he said.',
    '“Stop!” Marsh said.| Then he ran.',
    '“Who pays?” Deputy Mayor Lin asked.',
  );
  check('end before a quotation', 'He was angry.| “We will sue,” he said.', 'He was angry.| "We will sue," he said.');
  check(
    'end inside of a quotation',
    '“We came late.| We left early,” he said.',
    'He said: “We came late.| We left early.”| She laughed.',
  );
  check(
    'go on after a dateline',
    'LONDON, May 3 (Newswire) — The bank said it was closed.| It reopened later.',
    'ST. LOUIS (NW) — The river rose.',
    'CONCORD, N.H. -- The river rose.',
  );
  check(
    'begin with names in lower case',
    'They sell phones.| iPhones sell best.',
    'He met the count.| de Vries agreed.',
    'The site failed.| eBay said nothing.| wikiFolk did.',
  );
  check('go on after names with a mark', 'She works for Yahoo! in Rome.', 'She joined Yahoo! Japan.');
  check('end in scripts without case', '他来了。|她走了。');
  check('end where somebody forgot the space', 'It was late.|They left.');
  check('take notes in brackets along', 'The mill closed. [6]| Nobody was told.[7] [citation needed]| It reopened.');
  check(
    'hold notes of births and deaths',
    'Ruth Vance (b. March 2009) and Roy Dale (1901–75; m. 1930; div. 1935) met.',
  );
  check('hold the titles of figures', 'Figure 1. The mill as it was.');
  check('end at a mark that opens elsewhere', '„Es ist aus.“| Then he left.');
  check('need no stop at a block’s end', 'A headline\n\nThe text.| More text.\n\nAnother headline');
  check('end at the ends of list items', '- one thing\n- another.| And more.\n- third');
  check('go on over line breaks', 'The mill\nclosed on\nMonday.| Nobody was\ntold.');
  check('count no numbering', '1. The mill closed.| Nobody was told.\n2. It reopened.');

  checkMarkdown('see through emphasis', '**The mill closed.**| *Nobody* was told.', 'It **closed**.| It reopened.');
  checkMarkdown(
    'take their footnotes along',
    'The mill closed.[^1]| Nobody was told.[^2]\n\n[^1]: A note.\n[^2]: More.',
  );
  checkMarkdown('hold code', 'Run `npm test`.| It takes long.', 'Use `a.b`.| `c.d` is worse.');
  checkMarkdown('hold links', 'See [the report.](https://example.org/a.b)| It is long.');
  checkMarkdown('go on over quoted lines', '> The mill\n> closed.| Nobody\n> was told.');
  checkMarkdown('read entities', '&ldquo;Stop!&rdquo; he said.| She left.');
});
