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
  /** What it says, as shown and as read aloud; undefined while it is hidden. */
  readonly says: { readonly text: string; readonly label: string } | undefined;
  /** From now on, this client tells. */
  follow(client: BaseLanguageClient): void;
}

/** Makes the item. It shows while an article is in the active editor, or while something is wrong. */
export function createCountsItem(): CountsItem {
  const item = window.createStatusBarItem('copydesk.counts', StatusBarAlignment.Left, 0);
  item.name = 'Copydesk';
  const known = new Map<string, Counts>();
  let stopped = false;
  let says: CountsItem['says'];

  function show(): void {
    const uri = window.activeTextEditor?.document.uri.toString();
    const counts = uri === undefined ? undefined : known.get(uri);
    if (stopped) showStopped();
    else if (counts) showCounts(counts);
    else hide();
  }

  function hide(): void {
    says = undefined;
    item.hide();
  }

  function showStopped(): void {
    say('$(warning) Copydesk', 'Copydesk has stopped. Activate to start it again.', 'copydesk.restart');
  }

  function showCounts({ open, declined, holes }: Counts): void {
    const text = `$(book) ${open} open, ${declined} declined, ${holes} TK`;
    const label =
      `Copydesk: ${plural(open, 'finding')} open, ${declined} declined, ` +
      `${plural(holes, 'placeholder')} (TK) to fill. Activate to show the problems.`;
    say(text, label, 'workbench.actions.view.problems');
  }

  function say(text: string, label: string, command: string): void {
    says = { text, label };
    item.text = text;
    item.tooltip = label;
    item.accessibilityInformation = { label, role: 'button' };
    item.command = command;
    item.show();
  }

  const listeners = [window.onDidChangeActiveTextEditor(show), item];
  return {
    get says() {
      return says;
    },
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
