/** The language server in a real browser: a page with a worker, whose messages are passed on to this process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  Disposable,
  type Message,
} from 'vscode-languageserver-protocol/node';
import type { Server } from '../lsp/server.ts';

const bundle = join(import.meta.dirname, '../../../dist/worker.js');

/** A place on the web that only this page knows. */
const origin = 'http://copydesk.test';

/** What the page has to offer: the way to its worker, and the way back. */
interface PageGlobals {
  worker: Worker;
  passOn(message: string): Promise<void>;
}

/** Starts the worker in a page of its own. `errors` collects what goes wrong in the page and the worker. */
export async function startWorker(browser: Browser, errors: string[]): Promise<Server> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.route(`${origin}/**`, (route) =>
    route.request().url().endsWith('/worker.js')
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(bundle, 'utf8') })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Copydesk</title>' }),
  );
  const reader = new PageReader();
  await page.exposeFunction('passOn', (message: string) => reader.take(message));
  await page.goto(`${origin}/`);
  await page.evaluate(() => {
    const globals = globalThis as unknown as PageGlobals;
    globals.worker = new Worker('/worker.js');
    globals.worker.onmessage = ({ data }) => globals.passOn(JSON.stringify(data));
    globals.worker.onerror = ({ message }) => console.error(message);
  });
  const connection = createProtocolConnection(reader, new PageWriter(page));
  // A worker has no exit status: it goes when its page does.
  return { connection, ended: Promise.resolve(0) };
}

/** Messages from the worker. */
class PageReader extends AbstractMessageReader {
  #callback: DataCallback | undefined;
  readonly #early: Message[] = [];

  take(text: string): void {
    const message = JSON.parse(text) as Message;
    if (this.#callback) this.#callback(message);
    else this.#early.push(message);
  }

  listen(callback: DataCallback): Disposable {
    this.#callback = callback;
    for (const message of this.#early.splice(0)) callback(message);
    return Disposable.create(() => {});
  }
}

/** Messages to the worker. */
class PageWriter extends AbstractMessageWriter {
  readonly #page: Page;

  constructor(page: Page) {
    super();
    this.#page = page;
  }

  async write(message: Message): Promise<void> {
    await this.#page.evaluate((text) => {
      (globalThis as unknown as PageGlobals).worker.postMessage(JSON.parse(text));
    }, JSON.stringify(message));
  }

  end(): void {}
}
