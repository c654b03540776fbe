import assert from 'node:assert/strict';
import { formNames, styles } from '../../../rules/styles/index.ts';
import { schemaOf, styleShape } from '../../../server/review/configuration/index.ts';
import { houseStyles, loadSettings } from '../../../server/review/index.ts';
import { memoryHost } from '../../support/memoryHost.ts';

describe('house styles', () => {
  it('are known by their names, each form with what it is known from', () => {
    assert.deepEqual([...houseStyles.values()], styles);
    for (const style of styles)
      for (const form of formNames)
        assert.equal(style[form] === null, style.basis[form] === null, `${style.name}: ${form}`);
  });

  it('can be written by a newsroom on top of one of them, in every form', () => {
    const schema = JSON.stringify(schemaOf(styleShape));
    for (const form of [...formNames, 'extends', 'houseCurrency']) assert(schema.includes(`"${form}"`), form);
  });

  it('come from a file: its own forms are its guide’s, the others stay those of the style below', async () => {
    const host = memoryHost({
      '/desk/.copydesk.yaml': 'style: ours.yaml\n',
      '/desk/ours.yaml':
        'extends: economist\nclock: 24-hour\nsymbolFor: [GBP, CHF]\nmagnitude: null\ndateOrder: day-first\nunitSpace: none\n',
    });
    const { settings, problems } = await loadSettings('/desk/a.md', host);
    assert.deepEqual(problems, []);
    const { style } = settings;
    const { clock, symbolFor, magnitude, dateOrder, unitSpace, rangeSign, roundCents, houseCurrency } = style;
    assert.deepEqual([clock, symbolFor, magnitude, dateOrder], ['24-hour', ['GBP', 'CHF'], null, 'day-first']);
    assert.deepEqual([unitSpace, rangeSign, roundCents, houseCurrency], ['none', 'once', 'dropped', 'USD']);
    assert.deepEqual([style.basis.clock, style.basis.magnitude, style.basis.rangeSign], ['guide', null, 'guide']);
  });

  it('say what is wrong in a file', async () => {
    const host = memoryHost({
      '/desk/.copydesk.yaml': 'style: ours.yaml\n',
      '/desk/ours.yaml': 'extends: bbc\nclock: noon\nsymbolFor: [pounds]\n',
    });
    const { problems } = await loadSettings('/desk/a.md', host);
    assert.equal(problems.length, 2);
    assert(problems.every(({ place, line }) => place === '/desk/ours.yaml' && (line === 2 || line === 3)));
  });
});
