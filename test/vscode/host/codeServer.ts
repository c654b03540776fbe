/** The suite in code-server: a server with the extension host, and a browser that shows its workbench. */
import { once } from 'node:events';
import type { Browser } from 'playwright-core';
import { provideChromium } from './chromium.ts';
import { type CodeServer, provideCodeServer, version } from './codeServerFolder.ts';
import { installExtension, prepareServer, type Server, startServer } from './codeServerProcess.ts';
import { temporaryFolder } from './exit.ts';
import type { SuiteResult, SuiteRun, TestHost } from './host.ts';
import { type End, Relay } from './relay.ts';
import { launchBrowser, runInWorkbench } from './workbench.ts';

/**
 * Sets up code-server below the folder `cache`, and a browser for it.
 * @throws with advice when one of them cannot be had.
 */
export async function codeServerHost(cache: string): Promise<TestHost> {
  const browser = await provideChromium();
  const codeServer = await provideCodeServer(cache);
  return { name: `code-server ${version}`, run: (run) => runSuite(codeServer, browser, run) };
}

async function runSuite(codeServer: CodeServer, browserPath: string, run: SuiteRun): Promise<SuiteResult> {
  const relay = new Relay();
  const folder = temporaryFolder('copydesk-code-server-');
  let server: Server | undefined;
  let browser: Browser | undefined;
  try {
    const setting = prepareServer(codeServer, folder.path, run.env);
    if (run.vsix !== undefined) await installExtension(setting, run.vsix);
    server = await startServer(setting, (line) => relay.take(line));
    browser = await launchBrowser(browserPath);
    const ends = [
      runInWorkbench(browser, server.port, run, (text) => relay.take(text)),
      server.ended,
      once(AbortSignal.timeout(run.timeLimit), 'abort').then((): End => 'time limit'),
    ];
    return await relay.conclude(await Promise.race(ends));
  } catch (error) {
    relay.explain('VS Code could not be run.');
    throw error;
  } finally {
    await browser?.close().catch(() => {});
    server?.kill();
    folder.remove();
  }
}
