import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { parseMarked } from '../../server/review/examples.ts';
import { catalogue, examplesOf, prepare, type Rule, textOf } from '../../server/review/index.ts';
import { caseOf, check } from '../support/check.ts';
import { checkConvergence, checkFixes, checkForm, tryText } from '../support/invariants.ts';
import { scraps } from '../support/scraps.ts';

const families = ['sourcing', 'phrasing', 'numbers'] as const;

before(() => prepare('markdown'));

describe('the catalogue', () => {
  it('is sorted and names each rule once', () => {
    const ids = catalogue.map((rule) => rule.id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });

  for (const family of families)
    it(`holds every rule of rules/${family}, each in the file of its name`, async () => {
      const folder = new URL(`../../rules/${family}/`, import.meta.url);
      const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
      const found: string[] = [];
      for (const file of files) {
        const rule = ((await import(new URL(file, folder).href)) as { default?: Rule }).default;
        if (rule?.id === undefined) continue;
        assert.equal(`${rule.id}.js`, `${family}/${file}`, 'a rule stands in the file of its name');
        assert(catalogue.includes(rule), `${rule.id} is not in rules/catalogue.ts`);
        found.push(rule.id);
      }
      assert.deepEqual(
        found.sort(),
        catalogue.filter((rule) => rule.family === family).map((rule) => rule.id),
      );
    });
});

for (const rule of catalogue)
  describe(rule.id, () => {
    describe('examples', () => {
      for (const example of rule.examples)
        it(textOf(example).replace(/\s+/g, ' ').slice(0, 100), () => check(rule, example));
    });

    it('is documented', () => {
      assert.match(rule.summary, /^\S.*\.$/, 'the summary is one sentence');
      assert.match(rule.why, /^\S[\s\S]*\.$/, 'the reason is a sentence or two');
      for (const [name, option] of Object.entries(rule.options ?? {}))
        assert.match(option.description, /^\S.*\.$/, `the option ${name} is described`);
    });

    it('shows what it flags and what it leaves alone', () => {
      const { flagged, silent } = examplesOf(rule);
      assert(flagged.length > 0, 'no example is flagged');
      assert(silent.length > 0, 'no example is silent');
    });

    const trials = rule.examples.map((example) => {
      const { source, ...rest } = caseOf(rule, example);
      return { rest, make: () => tryText(rule, parseMarked(source).text, rest) };
    });

    it('keeps its findings and edits in bounds and in form', () => {
      for (const { make } of trials) checkForm(make());
    });

    it('offers the kind of fix that it declares', () => {
      const fixes = trials.flatMap(({ make }) => make().review.findings.flatMap((finding) => finding.fixes));
      const offered = fixes.some((fix) => fix.safe) ? 'safe' : fixes.length > 0 ? 'suggested' : 'none';
      assert.equal(offered, rule.fix);
    });

    it('silences each finding by its fixes and brings up no other', () => {
      for (const { make } of trials) checkFixes(make());
    });

    it('comes to an end with its safe fixes', () => {
      for (const { make, rest } of trials) checkConvergence(make(), rest);
    });

    it('never throws, and keeps in bounds, whatever the text', () => {
      const { settings } = caseOf(rule, '');
      const texts = fc.tuple(scraps(rule), fc.constantFrom('plaintext', 'markdown'));
      fc.assert(
        fc.property(texts, ([text, language]) => checkForm(tryText(rule, text, { language, settings }))),
        { numRuns: 60 },
      );
    });
  });
