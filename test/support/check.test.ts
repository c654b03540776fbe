import assert from 'node:assert/strict';
import { prepare, type Rule } from '../../server/review/index.ts';
import { caseOf, check } from './check.ts';
import { checkConvergence, checkFixes, checkForm, tryText } from './invariants.ts';
import { echo, tinyRules, vile } from './tinyRules.ts';

/** The rule `vile` with other fixes: each is a list of texts to put in place of the word. */
function vileWith(...texts: string[]): Rule {
  return {
    ...vile,
    *check(sentence, context) {
      for (const report of vile.check?.(sentence, context) ?? [])
        yield {
          ...report,
          fixes: texts.map((text) => ({ title: text, safe: true, edits: [{ ...report.span, text }] })),
        };
    },
  };
}

const trial = (rule: Rule, text: string) =>
  tryText(rule, text, { language: 'plaintext', settings: caseOf(rule, '').settings });

describe('the harness', () => {
  before(() => prepare('markdown'));

  for (const rule of tinyRules.filter(({ name }) => name !== 'fragile' && name !== 'vile-day'))
    it(`passes what is right: ${rule.id}`, () => {
      for (const example of rule.examples) check(rule, example);
    });

  const wrong: [what: string, example: string][] = [
    ['a finding too few', 'A vile day, {truly}.'],
    ['a finding too many', 'A vile day.'],
    ['a shorter finding', 'A {vile day}.'],
    ['another replacement', 'A {vile|bad} day.'],
    ['a replacement too few', 'A {vile|poor|bad} day.'],
    ['a wider mark that no edit needs', '{A vile day|A poor day}.'],
  ];
  for (const [what, example] of wrong)
    it(`fails on ${what}, and shows prose`, () => {
      assert.throws(
        () => check(vile, example),
        (error: Error) => /A \{vile/.test(error.message) && !/\d/.test(error.message),
      );
    });

  it('lets a mark with replacements be as wide as its edits', () => {
    check(vile, 'A {vile day|poor day}.');
  });

  it('fails on a fix that leaves its finding', () => {
    assert.throws(() => checkFixes(trial(vileWith('Vile'), 'A vile day.')), /leaves or brings up/);
    assert.throws(() => checkFixes(trial(vileWith('bad, vile'), 'A vile day.')), /leaves or brings up/);
    checkFixes(trial(vileWith('bad'), 'A vile day, a vile night.'));
  });

  it('fails on an edit that leaves its block, or changes nothing', () => {
    const far: Rule = {
      ...vile,
      *check(sentence, context) {
        for (const report of vile.check?.(sentence, context) ?? [])
          yield { ...report, fixes: [{ title: 'Far', safe: true, edits: [{ start: -1, end: 1, text: '' }] }] };
      },
    };
    assert.throws(() => checkForm(trial(far, 'Well.\n\nA vile day.')), /leaves its block/);
    assert.throws(() => checkForm(trial(vileWith('vile'), 'A vile day.')), /puts in what is there/);
  });

  it('fails on a fix that was not declared', () => {
    assert.throws(() => checkForm(trial({ ...vile, fix: 'none' }, 'A vile day.')), /none is declared/);
    assert.throws(
      () => checkForm(trial({ ...vile, fix: 'suggested' }, 'A vile day.')),
      /safe fix where none is declared/,
    );
  });

  it('fails on safe fixes without end', () => {
    const rule = vileWith('vile and vile');
    const rest = { language: 'plaintext', settings: caseOf(rule, '').settings } as const;
    assert.throws(() => checkConvergence(tryText(rule, 'A vile day.', rest), rest), /does not come to an end/);
  });

  it('takes a definition at the article’s end', () => {
    const rest = { language: 'markdown', settings: caseOf(echo, '').settings } as const;
    const text = 'One echo is here.\n\nA second echo is there.';
    checkForm(tryText(echo, text, rest));
    check(echo, { text: 'One echo is here.\n\nA second {echo|echo[^tktk-1]} is there.', language: 'markdown' });
  });
});
