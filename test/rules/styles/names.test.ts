import assert from 'node:assert/strict';
import type { Matcher } from '../../../rules/contract/index.ts';
import { currencies } from '../../../rules/lexicons/currencies.ts';
import { nameOf } from '../../../rules/numbers/currencyNames.ts';
import { read } from '../../../server/reading/index.ts';

const nothing: Matcher = { match: () => [] };

describe('names of currencies that styles write', () => {
  for (const { code } of currencies)
    it(`are read as ${code}`, () => {
      for (const exact of [true, false]) {
        const name = nameOf(code, 5, exact)?.text ?? '';
        const { blocks } = read(`The fee is 5 ${name} a day.`, 'plaintext', nothing);
        const [money] = blocks.flatMap(({ block }) => block.sentences.flatMap(({ quantities }) => quantities));
        assert.equal(money?.kind, 'money', name);
        assert.ok(money.currencies.includes(code), name);
      }
    });
});
