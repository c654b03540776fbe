import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decode, encode } from './messages.ts';

describe('the messages of the suite', () => {
  for (const line of ['', '  ✔ opens {the} sample', 'two\nlines', '100 %s "of" it \\ }', '@copydesk-suite {}']) {
    it(`survive the console: ${JSON.stringify(line)}`, () => {
      const printed = encode({ line });
      assert.ok(!printed.includes('\n'));
      assert.deepEqual(decode(printed), { line });
    });
  }

  it('are found in a line that VS Code has decorated', () => {
    const counts = { passed: 3, failed: 1, skipped: 0 };
    assert.deepEqual(decode(`[main 10:20:30] \u001b[90m${encode({ counts })}\u001b[0m`), { counts });
  });

  it('are not seen where there are none', () => {
    assert.equal(decode('Extension host started.'), undefined);
    assert.equal(decode(encode({ line: 'cut off' }).slice(0, -2)), undefined);
  });
});
