import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Counts } from './host.ts';
import { encode } from './messages.ts';
import { type End, Relay } from './relay.ts';

/** Runs a relay over what VS Code prints, then over its end, and gives the result and what was shown. */
async function relay(printed: readonly string[], end: End) {
  const shown: string[] = [];
  const subject = new Relay({ print: (line) => shown.push(line), verbose: false, patience: 50 });
  for (const text of printed) subject.take(text);
  return { ...(await subject.conclude(end)), shown };
}

const all = (counts: Partial<Counts>) => encode({ counts: { passed: 0, failed: 0, skipped: 0, ...counts } });

describe('the relay', () => {
  it('shows the lines of the suite and nothing else', async () => {
    const printed = ['Extension host started.', `noise\n${encode({ line: '  ✔ opens' })}`, all({ passed: 1 })];
    const { shown, status, counts } = await relay(printed, 0);
    assert.deepEqual(shown, ['  ✔ opens']);
    assert.equal(status, 0);
    assert.deepEqual(counts, { passed: 1, failed: 0, skipped: 0 });
  });

  const failures: [string, readonly string[], End, 1 | 124][] = [
    ['a failing test', [all({ passed: 3, failed: 1 })], 1, 1],
    ['a failing test that VS Code did not mind', [all({ passed: 3, failed: 1 })], 0, 1],
    ['a status of VS Code that the suite did not cause', [all({ passed: 3 })], 9, 1],
    ['a suite without tests', [all({})], 0, 1],
    ['a suite that never reported', ['TypeError: no such module'], 0, 1],
    ['the time limit', [encode({ line: '  ✔ opens' })], 'time limit', 124],
    ['the time limit after the last test', [all({ passed: 1 })], 'time limit', 124],
  ];
  for (const [title, printed, end, status] of failures) {
    it(`fails for ${title}`, async () => assert.equal((await relay(printed, end)).status, status));
  }

  it('shows the last of the rest when there is no report', async () => {
    const rest = Array.from({ length: 100 }, (_, at) => `line ${at}`);
    const { shown } = await relay(rest, 7);
    assert.match(shown[0] ?? '', /status 7/);
    assert.ok(shown.includes('  line 99') && !shown.includes('  line 39'));
  });

  it('waits for counts that come late', async () => {
    const subject = new Relay({ print: () => {}, verbose: false });
    const concluded = subject.conclude(0);
    setTimeout(() => subject.take(all({ passed: 2 })), 200);
    assert.equal((await concluded).status, 0);
  });
});
