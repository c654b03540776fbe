import assert from 'node:assert/strict';
import { parseMarked } from '../../../server/review/examples.ts';
import {
  catalogue,
  createSession,
  defaultSettings,
  fixAll,
  houseStyles,
  prepare,
} from '../../../server/review/index.ts';
import { renderMarked } from '../../support/marked.ts';

/** The rules that styles speak to, as one array, so that their automaton is compiled once. */
const rules = catalogue.filter(({ family }) => family === 'numbers');

/** What a review by one style needs. The article has a date, so that no day in it is adrift. */
export function reviewIn(name: string) {
  const style = houseStyles.get(name);
  assert(style, `there is no house style “${name}”`);
  const settings = { ...defaultSettings, style, flags: { date: '2024-03-01' } };
  return { language: 'plaintext', settings, rules } as const;
}

/** A text with what is found in braces, and the text after fixing all that is safe; alone where nothing is fixed. */
export type StyleCase = string | readonly [marked: string, fixed: string];

/** Checks one example: what is in braces is found, and fix-all makes of it what is expected, once and for all. */
export function checkStyle(name: string, example: StyleCase): void {
  const options = reviewIn(name);
  const [marked, fixed] = typeof example === 'string' ? [example, undefined] : example;
  const wanted = parseMarked(marked);
  const { findings } = createSession(options).review(wanted.text);
  const actual = findings.map(({ start, end }) => ({ start, end, replacements: null }));
  const said = findings.map(({ rule, message }) => `\n    ${rule}: ${message}`).join('');
  assert.equal(renderMarked({ text: wanted.text, marks: actual }), renderMarked(wanted), `${name} style says${said}`);
  const once = fixAll(wanted.text, options);
  assert(once.settled, `fixing to ${name} does not come to an end: ${once.text}`);
  assert.equal(once.text, fixed ?? wanted.text);
  assert.equal(fixAll(once.text, options).text, once.text, `fixing to ${name} a second time changes the text`);
}

/** The examples of one profile, at least thirty, each a test. */
export function describeStyle(name: string, examples: readonly StyleCase[]): void {
  describe(`the house style ${name}`, () => {
    before(() => prepare('plaintext'));
    it('has thirty examples and more', () => assert(examples.length >= 30, `${examples.length}`));
    for (const example of examples)
      it((typeof example === 'string' ? example : example[0]).slice(0, 100), () => checkStyle(name, example));
  });
}
