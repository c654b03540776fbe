/**
 * Reviews the sample article in the terminal. Findings are what it is there to show, so that they are no failure here;
 * a review that could not be done still is.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(process.execPath, ['dist/cli.cjs', 'check', 'docs/sample/harbour.md'], {
  cwd: root,
  stdio: 'inherit',
});
if (status === 1) {
  console.log('In a build, `copydesk check` would exit with status 1 here: there are findings of weight.');
} else {
  process.exitCode = status ?? 2;
}
