import { commands, type Disposable, type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type CountsItem, createCountsItem } from './counts.ts';
import { askForReason } from './decline.ts';
import { answerForFiles } from './files.ts';
import { optionsFor } from './options.ts';
import { showRule } from './showRule.ts';

/** Makes a client that starts the server in the way of its platform. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The extension at work; to other extensions, what it exports. */
export interface Extension {
  /** What the item in the status bar says; undefined while it is hidden. */
  readonly statusBar: CountsItem['says'];
  stop(): Promise<void>;
}

/** Starts everything that does not depend on how the server runs. */
export async function start(context: ExtensionContext, makeClient: MakeClient): Promise<Extension> {
  const output = window.createOutputChannel('Copydesk', { log: true });
  const counts = createCountsItem();
  let client: BaseLanguageClient | undefined;

  const stop = async (): Promise<void> => {
    const stopping = client;
    client = undefined;
    await stopping?.dispose();
  };

  /** A new client every time, since what it is told of depends on the folders that are open. */
  const restart = async (): Promise<void> => {
    await stop();
    const middleware = { executeCommand: askForReason(() => client) };
    client = makeClient('copydesk', 'Copydesk', { ...optionsFor(), outputChannel: output, middleware });
    counts.follow(client);
    answerForFiles(client);
    // That it could not be started is told by the client library, and the status bar offers to try again.
    await client.start().catch((error) => output.error('The language server could not be started:', error));
  };

  const command = (name: string, act: (...args: never[]) => unknown): Disposable =>
    commands.registerCommand(`copydesk.${name}`, act);
  context.subscriptions.push(
    output,
    counts,
    command('restart', restart),
    command('showOutput', () => output.show()),
    command('showRule', (rule?: string) => showRule(context, client, rule)),
    command('fixAll', () =>
      commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.copydesk', apply: 'first' }),
    ),
  );
  await restart();
  return {
    stop,
    get statusBar() {
      return counts.says;
    },
  };
}
