/**
 * Runs the suite in a real VS Code, twice: against the development folder, and against the packaged extension as users
 * install it. Builds nothing of the extension: its bundles and the package must be there.
 *
 * Usage: node out/test/vscode/run.js [development|package]
 *
 * Environment: `VSCODE_PATH`, `E2E_HOST` and `CI` choose the VS Code (see host/choose.ts), `CHROMIUM_PATH` names a
 * browser for code-server, `COPYDESK_ARTICLE` an article for the opening part, `E2E_TIME_LIMIT` the seconds that one run
 * may take, `E2E_VERBOSE` shows all that VS Code prints. Exit status: 0 passed, 1 failed, 124 time limit reached.
 */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Choice, choose, chooseAfterFailedDownload, situationOf } from './host/choose.ts';
import { codeServerHost } from './host/codeServer.ts';
import { downloadVSCode, electronHost } from './host/electron.ts';
import { temporaryFolder } from './host/exit.ts';
import { type Counts, progress, type SuiteResult, type SuiteRun, type TestHost } from './host/host.ts';
import { bundleSuite } from './suiteBundle.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Where VS Code is kept; both kinds, so that one folder can be cached or deleted. */
const cache = join(root, '.vscode-test');

/** The two forms of the extension: as it is developed, and as it is shipped. */
const forms = ['development', 'package'] as const;
type Form = (typeof forms)[number];

const named: Readonly<Record<Form, string>> = { development: 'development folder', package: 'packaged extension' };

/** What must have been built for each form. */
const built: Readonly<Record<Form, string>> = {
  development: join(root, 'dist/extension.cjs'),
  package: join(root, 'copydesk.vsix'),
};

/** Follows the choice of a VS Code until one is there. */
async function provideHost(): Promise<TestHost> {
  const situation = situationOf(process.env, process.platform, process.arch);
  let choice: Choice = choose(situation);
  while (true) {
    progress(choice.reason);
    if (choice.host === 'electron') return electronHost(choice.executable);
    if (choice.host === 'code-server') return codeServerHost(cache);
    if (choice.host === 'none') throw new Error('There is no VS Code to run the suite in.');
    try {
      return electronHost(await downloadVSCode(cache));
    } catch (error) {
      choice = chooseAfterFailedDownload(situation, error);
    }
  }
}

/** Runs the suite against one form of the extension, in a copy of the sample's folder. */
async function runForm(host: TestHost, form: Form, suite: string): Promise<SuiteResult> {
  const folder = temporaryFolder('copydesk-suite-');
  const workspace = join(folder.path, 'workspace');
  cpSync(join(root, 'docs/sample'), workspace, { recursive: true });
  const started = Date.now();
  progress(`The suite against the ${named[form]}, in ${host.name}:`);
  try {
    return await host.run({
      ...subject(form, folder.path),
      workspace,
      suite,
      env: environment(),
      timeLimit,
    });
  } finally {
    folder.remove();
    progress(`The run took ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  }
}

/** What is tested. A package is installed like any other, beside an empty extension, as VS Code insists on one. */
function subject(form: Form, folder: string): Pick<SuiteRun, 'extension' | 'vsix'> {
  if (form === 'development') return { extension: root };
  const harness = join(folder, 'harness');
  mkdirSync(harness);
  const manifest = { name: 'harness', publisher: 'copydesk', version: '0.0.1', engines: { vscode: '^1.91.0' } };
  writeFileSync(join(harness, 'package.json'), JSON.stringify(manifest));
  return { extension: harness, vsix: built.package };
}

/** The path of the article is made absolute, as VS Code has another current folder. */
function environment(): Record<string, string> {
  const article = process.env.COPYDESK_ARTICLE;
  return article ? { COPYDESK_ARTICLE: resolve(article) } : {};
}

const timeLimit = Number(process.env.E2E_TIME_LIMIT || 300) * 1000;

/** The forms to run, after a look at whether they were built. */
function formsToRun(args: readonly string[]): readonly Form[] {
  const unknown = args.filter((arg) => !(forms as readonly string[]).includes(arg));
  if (unknown.length > 0) throw new Error(`"${unknown.join('", "')}" is not "${forms.join('" or "')}".`);
  const wanted = forms.filter((form) => args.length === 0 || args.includes(form));
  const missing = wanted.map((form) => built[form]).filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`Not built: ${missing.join(', ')}.`);
  return wanted;
}

/** The sum of the runs; a run that ended without counts is a failure by itself. */
function closingLine(results: readonly SuiteResult[]): string {
  const counts = results.map(({ status, counts: told }): Counts => {
    const { passed, failed, skipped } = told ?? { passed: 0, failed: 0, skipped: 0 };
    return { passed, failed: status !== 0 && failed === 0 ? 1 : failed, skipped };
  });
  const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function main(): Promise<number> {
  const wanted = formsToRun(process.argv.slice(2));
  const suite = await bundleSuite(root);
  const host = await provideHost();
  const results: SuiteResult[] = [];
  for (const form of wanted) results.push(await runForm(host, form, suite));
  console.log(closingLine(results));
  const statuses = results.map(({ status }) => status);
  return statuses.find((status) => status === 124) ?? statuses.find((status) => status !== 0) ?? 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
