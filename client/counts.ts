import { type Disposable, StatusBarAlignment, Uri, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** What the server tells after each review, as `copydesk/counts`. */
interface Counts {
  readonly uri: string;
  readonly open: number;
  readonly declined: number;
  readonly holes: number;
}

/** The item in the status bar that counts what is to do in the article at hand. */
export interface CountsItem extends Disposable {
  /** From now on, this client tells. */
  follow(client: BaseLanguageClient): void;
}

/** Makes the item. It shows while an article is in the active editor, or while something is wrong. */
export function createCountsItem(): CountsItem {
  const item = window.createStatusBarItem('copydesk.counts', StatusBarAlignment.Left, 0);
  item.name = 'Copydesk';
  const known = new Map<string, Counts>();
  let stopped = false;

  function show(): void {
    const uri = window.activeTextEditor?.document.uri.toString();
    const counts = uri === undefined ? undefined : known.get(uri);
    if (stopped) showStopped();
    else if (counts) showCounts(counts);
    else item.hide();
  }

  function showStopped(): void {
    item.text = '$(warning) Copydesk';
    say('Copydesk has stopped. Activate to start it again.');
    item.command = 'copydesk.restart';
    item.show();
  }

  function showCounts({ open, declined, holes }: Counts): void {
    item.text = `$(book) ${[`${open} open`, `${declined} declined`, `${holes} TK`].join(', ')}`;
    say(
      `Copydesk: ${plural(open, 'finding')} open, ${declined} declined, ` +
        `${plural(holes, 'placeholder')} (TK) to fill. Activate to show the problems.`,
    );
    item.command = 'workbench.actions.view.problems';
    item.show();
  }

  function say(label: string): void {
    item.tooltip = label;
    item.accessibilityInformation = { label, role: 'button' };
  }

  const listeners = [window.onDidChangeActiveTextEditor(show), item];
  return {
    follow(client) {
      known.clear();
      client.onNotification('copydesk/counts', (counts: Counts) => {
        known.set(Uri.parse(counts.uri).toString(), counts);
        show();
      });
      client.onDidChangeState(({ newState }) => {
        stopped = newState === State.Stopped || newState === State.StartFailed;
        show();
      });
    },
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
