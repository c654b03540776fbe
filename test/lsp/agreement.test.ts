import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';
import { start } from '../cli/cli.ts';
import { Editor, plainEdit } from './editor.ts';

const root = join(import.meta.dirname, '../../..');
const sample = readFileSync(join(root, 'docs/sample/harbour.md'), 'utf8');

/** What the command line says of an article, in the part that an editor shows, too. */
interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fingerprint: string;
  readonly related: readonly object[];
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { start: number; end: number; text: string }[];
  }[];
}

/** `copydesk check --jsonl`, which answers a line at a time. */
class CommandLine {
  readonly #process: ReturnType<typeof start>;
  readonly #lines: AsyncIterator<string>;

  constructor(folder: string) {
    this.#process = start(['check', '--jsonl'], { cwd: folder });
    this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
  }

  async check(text: string, language: string): Promise<readonly Finding[]> {
    this.#process.stdin.write(`${JSON.stringify({ id: 1, text, language })}\n`);
    return JSON.parse((await this.#lines.next()).value).findings;
  }

  stop(): void {
    this.#process.stdin.end();
  }
}

const severities = ['', 'error', 'warning', 'information', 'hint'];

/** What the editor shows, as the command line says it. */
async function shown(editor: Editor, path: string): Promise<unknown> {
  const place = ({ range, message }: Pick<Diagnostic, 'range' | 'message'>) => ({
    ...editor.spanOf(path, range),
    message,
  });
  const diagnostics = await editor.pull(path);
  const actions = await editor.actionsIn(path);
  return {
    findings: diagnostics.map(({ code, severity = 0, data, relatedInformation = [], ...rest }) => ({
      rule: code,
      severity: severities[severity],
      ...place(rest),
      fingerprint: data.fingerprint,
      related: relatedInformation.map(({ location, message }) => place({ range: location.range, message })),
    })),
    fixes: actions
      .filter(({ edit }) => edit)
      .map((action) => ({ title: action.title, edits: editsOf(editor, path, action) })),
  };
}

function editsOf(editor: Editor, path: string, { edit }: CodeAction): object[] {
  const [change] = edit?.documentChanges ?? [];
  return change && 'edits' in change
    ? change.edits.map(plainEdit).map(({ range, newText }) => ({ ...editor.spanOf(path, range), text: newText }))
    : [];
}

/** What the command line says, in the same form. */
const said = (findings: readonly Finding[]): unknown => ({
  findings: findings.map(({ rule, severity, start, end, message, fingerprint, related }) => ({
    rule,
    severity,
    start,
    end,
    message,
    fingerprint,
    related,
  })),
  fixes: findings.flatMap(({ fixes }) =>
    fixes.map(({ title, edits }) => ({ title, edits: edits.map(({ start, end, text }) => ({ start, end, text })) })),
  ),
});

const languages = { 'a.md': 'markdown', 'a.txt': 'plaintext' } as const;

/** Pieces of articles, and what gets in between. */
const pieces = [
  ...sample.split(/(?<=[.!?]["”]? |\n)/),
  ...[
    '\n\n',
    '\r\n',
    '> ',
    '- ',
    '[^1]',
    '“',
    '”',
    '"',
    '¥9.7 trillion ',
    '3 men ',
    '2 %',
    'TKTK-SOURCE ',
    '🌊',
    '<!-- ',
    ' -->',
  ],
];

/** Changes of a text, each of the result of the one before: where (in thousandths of its length), how much goes, what comes. */
function changesOf(text: string, batch: readonly { at: number; removed: number; text: string }[]) {
  let current = text;
  return batch.map(({ at, removed, text }) => {
    const start = whole(current, Math.floor((at / 1000) * current.length));
    const end = whole(current, Math.min(start + removed, current.length));
    current = current.slice(0, start) + text + current.slice(end);
    return { start, end, text };
  });
}

/** The same place, or the one before where it would part what no editor parts: a character, the end of a line. */
const whole = (text: string, at: number): number =>
  /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;

const edit = fc.record({ at: fc.nat(1000), removed: fc.nat(120), text: fc.constantFrom('', ...pieces) });

describe('an editor and the command line', function () {
  this.timeout(60_000);

  let editor: Editor;
  let line: CommandLine;
  before(async () => {
    const files = { '.copydesk.yaml': 'genre: opinion\nrules:\n  phrasing/intensifier: information\n' };
    editor = await Editor.start({ server: 'command', files });
    line = new CommandLine(editor.folder);
  });
  after(async () => {
    line.stop();
    await editor.stop();
  });

  const agree = async (path: keyof typeof languages): Promise<void> =>
    assert.deepEqual(await shown(editor, path), said(await line.check(editor.text(path), languages[path])));

  for (const path of ['a.md', 'a.txt'] as const) {
    it(`agree on the sample as ${languages[path]}`, async () => {
      await editor.open(path, sample);
      assert((await editor.pull(path)).length > 10);
      await agree(path);
      await editor.close(path);
    });

    it(`agree after any edits of ${languages[path]}`, async () => {
      const batches = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(fc.subarray(pieces), batches, async (beginning, batches) => {
          await editor.open(path, beginning.join(''));
          for (const batch of batches) {
            await editor.change(path, changesOf(editor.text(path), batch));
            await editor.pull(path);
          }
          await agree(path);
          await editor.close(path);
        }),
        { numRuns: 25 },
      );
    });
  }
});
