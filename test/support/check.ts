import assert from 'node:assert/strict';
import { parseMarked } from '../../server/review/examples.ts';
import {
  createSession,
  defaultSettings,
  type Example,
  type Finding,
  houseStyles,
  type Language,
  type Review,
  type Rule,
  type RuleSetting,
  type Settings,
} from '../../server/review/index.ts';
import { marksOf, renderMarked } from './marked.ts';

/** An example with everything that it leaves to defaults filled in. */
export interface Case {
  /** The text with its marks. */
  readonly source: string;
  readonly language: Language;
  readonly settings: Settings;
}

/** A rule alone, in one array for its whole life, so that its automaton is compiled once. */
const soloists = new Map<Rule, readonly Rule[]>();

/** An example of a rule as a case to review. */
export function caseOf(rule: Rule, example: Example): Case {
  const {
    text,
    language = 'plaintext',
    genre,
    style = 'international',
    date,
    rates = [],
    options,
  } = typeof example === 'string' ? ({ text: example } as Exclude<Example, string>) : example;
  const house = houseStyles.get(style);
  assert(house, `${rule.id}: there is no house style “${style}”`);
  const flags = { ...(genre ? { genre } : {}), ...(date ? { date } : {}) };
  const settings = {
    ...defaultSettings,
    style: house,
    rates,
    flags,
    rules: new Map([[rule.id, settingOf(rule, options)]]),
  };
  return { source: text, language, settings };
}

/** A rule that is off unless somebody asks for it is asked for. */
function settingOf({ severity }: Rule, options: RuleSetting['options']): RuleSetting {
  const off = severity.news === 'off' && severity.opinion === 'off';
  return { ...(off ? { severity: 'warning' } : {}), ...(options ? { options } : {}) };
}

/** Reviews a text by one rule alone. A rule that throws fails the test. */
export function reviewBy(rule: Rule, text: string, { language, settings }: Omit<Case, 'source'>): Review {
  const rules = soloists.get(rule) ?? [rule];
  soloists.set(rule, rules);
  const review = createSession({ rules, language, settings }).review(text);
  for (const failure of review.failures) assert.fail(`${failure.rule} threw: ${failure.message}`);
  return review;
}

/** Checks one example: what is in braces is found, with the fixes that its bars list; everything else stays silent. */
export function check(rule: Rule, example: Example): void {
  const { source, ...rest } = caseOf(rule, example);
  const expected = parseMarked(source);
  const findings = reviewBy(rule, expected.text, rest).findings.filter((finding) => finding.rule === rule.id);
  const actual = renderMarked({ text: expected.text, marks: marksOf(findings, expected) });
  const wanted = renderMarked(expected);
  assert.equal(actual, wanted, `${rule.id} marks\n    ${actual}\n  for\n    ${wanted}${messages(findings)}`);
}

/** What the findings say, to help whoever reads a failure. */
export function messages(findings: readonly Finding[]): string {
  return findings.map(({ severity, message }) => `\n    ${severity}: ${message}`).join('');
}
