/** The opening part: an article is opened, its findings show, and a quick fix mends one. Runs on any article. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { before, describe, it } from 'mocha';
import type * as vscode from 'vscode';
import {
  actions,
  exported,
  findings,
  inWorkspace,
  ruleOf,
  run,
  show,
  until,
  untilFindings,
  workspace,
  write,
} from './desk.ts';

/** The article: the sample, unless another is given, of which a copy goes into the workspace. */
async function provideArticle(): Promise<vscode.Uri> {
  const given = process.env.COPYDESK_ARTICLE;
  if (!given) return inWorkspace('harbour.md');
  const article = inWorkspace(basename(given));
  await write(article, readFileSync(given, 'utf8'));
  return article;
}

describe('an article in VS Code', () => {
  let article: vscode.Uri;
  let editor: vscode.TextEditor;
  before(async () => {
    article = await provideArticle();
    editor = await show(article);
  });

  it('shows the findings of the command line', async () => {
    const said = await commandLine(article);
    assert(process.env.COPYDESK_ARTICLE || said.length > 10, 'The sample has more to show.');
    const shown = () =>
      findings(article)
        .map((diagnostic) => inALine(editor.document, diagnostic))
        .sort();
    await until('the findings', () => shown().length === said.length).catch(() => {});
    assert.deepEqual(shown(), said);
  });

  it('counts them in the status bar', async () => {
    const { text, label } = (await exported()).statusBar ?? assert.fail('The item is hidden.');
    const count = findings(article).length;
    assert.match(text, new RegExp(`^\\$\\(book\\) ${count} open, 0 declined, \\d+ TK$`));
    assert.match(
      label,
      new RegExp(`^Copydesk: ${count} findings? open, 0 declined, \\d+ placeholders? \\(TK\\) to fill\\.`),
    );
  });

  it('takes a quick fix, and its finding goes', async function () {
    const fixable = await firstFixable(article);
    if (!fixable && process.env.COPYDESK_ARTICLE) this.skip();
    const { mended, action } = fixable ?? assert.fail('No finding of the sample has a fix.');
    const before = editor.document.getText();
    const count = alike(findings(article), mended);
    await run(action);
    assert.notEqual(editor.document.getText(), before);
    await untilFindings(article, `a finding of ${ruleOf(mended)} to go`, (found) => alike(found, mended) < count);
  });
});

/** The first finding that has a fix, which is an action with an edit. The actions of a place begin with its first. */
async function firstFixable(article: vscode.Uri) {
  const found = findings(article);
  for (const { range } of found) {
    const action = (await actions(article, range, /^/)).find(({ edit }) => edit);
    const mended = found.find((each) => each.range.intersection(range));
    if (action && mended) return { mended, action };
  }
  return undefined;
}

/** How many findings say the same of the same words. */
const alike = (found: readonly vscode.Diagnostic[], mended: vscode.Diagnostic): number =>
  found.filter((each) => ruleOf(each) === ruleOf(mended) && each.message === mended.message).length;

/** A diagnostic in a line: where, how loud, which rule, what it says. */
function inALine(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): string {
  const { range, severity, message } = diagnostic;
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return `${start}-${end} ${severities[severity]} ${ruleOf(diagnostic)}: ${message}`;
}

const severities = ['error', 'warning', 'information', 'hint'];

interface Finding {
  readonly start: number;
  readonly end: number;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}

/** What `copydesk check` says of the article, in the same form. */
async function commandLine({ fsPath }: vscode.Uri): Promise<string[]> {
  const cli = join(__dirname, '../../../dist/cli.cjs');
  const options = { cwd: workspace().fsPath, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } };
  const args = [cli, 'check', '--fail-level', 'error', '--format', 'json', fsPath];
  const { stdout } = await promisify(execFile)(process.execPath, args, options).catch((error) => error);
  const [file] = (JSON.parse(stdout) as { files: { findings: Finding[] }[] }).files;
  const said = file?.findings ?? assert.fail(`The command line says nothing: ${stdout}`);
  return said
    .map(({ start, end, severity, rule, message }) => `${start}-${end} ${severity} ${rule}: ${message}`)
    .sort();
}
