/** A browser that shows code-server's workbench, which starts the suite in the extension host. */
import { format } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import type { SuiteRun } from './host.ts';

const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser without a window. Its end, at the latest when the runner exits, is `close`. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  const [handleSIGINT, handleSIGTERM, handleSIGHUP] = [false, false, false];
  return chromium.launch({ executablePath, args: chromiumArguments, handleSIGINT, handleSIGTERM, handleSIGHUP });
}

/**
 * Opens the workbench and resolves, once the suite is over, to the exit status that VS Code gives it. `onPrinted` gets
 * what the extension host and the workbench print.
 * @throws if the page or the browser crashes.
 */
export async function runInWorkbench(
  browser: Browser,
  port: number,
  run: SuiteRun,
  onPrinted: (text: string) => void,
): Promise<number> {
  const page = await browser.newPage();
  const crashed = new Promise<never>((_, reject) => {
    page.on('crash', () => reject(new Error('The page of VS Code crashed.')));
    browser.on('disconnected', () => reject(new Error('The browser that shows VS Code ended.')));
  });
  // Left unhandled it would end the runner when the browser is closed in good order.
  crashed.catch(() => {});
  page.on('pageerror', (error) => onPrinted(`[page] ${error.message}`));
  const exited = new Promise<number>((resolve) => {
    page.exposeFunction('codeAutomationExit', (status: number) => resolve(status));
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => onPrinted(format(...args)));
  await page.goto(workbenchUrl(port, run));
  return Promise.race([exited, crashed]);
}

/** The address of a workbench that runs a suite; the server's own machine is the "remote" of its workbench. */
export function workbenchUrl(port: number, run: Pick<SuiteRun, 'extension' | 'suite' | 'workspace'>): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(run.extension)],
    ['extensionTestsPath', remote(run.suite)],
    ['skipWelcome', 'true'],
  ];
  const query = `folder=${encodeURIComponent(run.workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  return `http://127.0.0.1:${port}/?${query}`;
}
