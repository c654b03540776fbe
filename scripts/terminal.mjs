/**
 * Makes a picture, docs/images/terminal.png, of what `copydesk check` really prints about the sample, in colour.
 * Needs the bundle (`node scripts/build.mjs cli`) and a Chromium (`CHROMIUM_PATH`, or one that is installed).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = ['check', 'docs/sample/harbour.md'];

/** Escape sequences of colours, and how they look on a dark page. */
const styles = {
  1: 'font-weight:bold',
  2: 'opacity:.55',
  4: 'text-decoration:underline;text-underline-offset:.2em',
  31: 'color:#f47067',
  33: 'color:#e2b34f',
  34: 'color:#6cb6ff',
};

const plain = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const codes = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`, 'g');

/** Each escape sequence opens a span that its counterpart closes: the output nests them. */
const html = (output) =>
  plain(output).replace(codes, (_, code) => (styles[code] ? `<span style="${styles[code]}">` : '</span>'));

const page = (body) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 18px 22px; width: max-content; background: #22272e; color: #d6dde5; }
  pre { margin: 0; font: 14px/1.55 'DejaVu Sans Mono', monospace; }
</style><pre><span style="opacity:.55">$</span> npx copydesk ${command.join(' ')}\n${body}</pre>`;

const { stdout, status } = spawnSync(process.execPath, ['dist/cli.cjs', ...command], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
});
if (status !== 1) throw new Error(`The sample should have findings, and the check ended with ${status}.`);

const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const view = await browser.newPage({ deviceScaleFactor: 1.5 });
  await view.setContent(page(html(stdout.trimEnd())));
  mkdirSync(`${root}docs/images`, { recursive: true });
  await view.locator('body').screenshot({ path: `${root}docs/images/terminal.png` });
} finally {
  await browser.close();
}
console.log('docs/images/terminal.png');
