/**
 * Makes the README's picture, docs/images/review.png: the sample in a real VS Code with the packaged extension, the
 * list of problems, and the ways out of one of them.
 *
 * Needs `npx tsc -b` and `npm run package`; brings along its VS Code and its Chromium as the tests do.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideChromium } from '../out/test/vscode/host/chromium.js';
import { provideCodeServer } from '../out/test/vscode/host/codeServerFolder.js';
import { installExtension, prepareServer, startServer } from '../out/test/vscode/host/codeServerProcess.js';
import { temporaryFolder } from '../out/test/vscode/host/exit.js';
import { launchBrowser } from '../out/test/vscode/host/workbench.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const picture = join(root, 'docs/images/review.png');

/** Nothing in the picture that is not about the article. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'problems.defaultViewMode': 'list',
  'remote.autoForwardPorts': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** Adds to the settings of a prepared server. */
function furnish(folder) {
  const path = join(folder, 'user-data/User/settings.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...settings }));
}

/** Opens the sample with its problems, and the menu at “Critics say”. */
async function arrange(page) {
  const run = async (command) => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill(`>${command}`);
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.keyboard.press('Enter');
  };
  await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 120_000 });
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'harbour.md' }).dblclick();
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 });
  await run('View: Close Primary Side Bar');
  await run('Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row').nth(8).waitFor();
  await showWaysOut(page, 'Critics say');
}

/** Opens the menu of fixes at some words: clicks on them, waits for the light bulb, and leaves the pointer elsewhere. */
async function showWaysOut(page, words) {
  const { x, y } = await page.evaluate(placeOf, words);
  await page.mouse.click(x, y);
  await page.locator('.monaco-editor .lightBulbWidget').first().waitFor();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row', { hasText: 'Decline' }).waitFor();
  await page.mouse.move(1000, 60);
}

/** In the page: the middle of some words on the screen. */
function placeOf(words) {
  const walker = document.createTreeWalker(document.querySelector('.monaco-editor .view-lines'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // The editor shows spaces as no-break spaces.
    const at = node.data.replaceAll('\u00a0', ' ').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  throw new Error(`“${words}” is not on the screen.`);
}

const folder = temporaryFolder('copydesk-picture-');
const workspace = join(folder.path, 'port-selwyn');
cpSync(join(root, 'docs/sample'), workspace, { recursive: true });
const browserPath = await provideChromium();
const setting = prepareServer(await provideCodeServer(join(root, '.vscode-test')), folder.path, {});
furnish(folder.path);
await installExtension(setting, join(root, 'copydesk.vsix'));
const server = await startServer(setting, () => {});
const browser = await launchBrowser(browserPath);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(workspace)}`);
  await arrange(page);
  mkdirSync(join(root, 'docs/images'), { recursive: true });
  await page.screenshot({ path: picture });
  console.log('docs/images/review.png');
} finally {
  await browser.close();
  server.kill();
  folder.remove();
}
