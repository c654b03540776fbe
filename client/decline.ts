import { type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient, ExecuteCommandMiddleware } from 'vscode-languageclient';
import { chooseFinding } from './findings.ts';
import { offersOf } from './offers.ts';

/** Which finding to decline, and why, as the server's command `copydesk.decline` wants it. */
interface Declined {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly code?: string;
  readonly note?: string;
}

/** Asks for what is missing before a finding is declined: which one, the reason, a note. */
export function askForReason(
  client: () => BaseLanguageClient | undefined,
): NonNullable<ExecuteCommandMiddleware['executeCommand']> {
  return async (command, args, next) => {
    if (command !== 'copydesk.decline') return next(command, args);
    const given: Declined | undefined = args[0];
    const finding: Declined | undefined = given ?? (await chooseFinding('Which finding is declined?'));
    const reason = finding && (finding.code === undefined ? await chooseReason(client()) : {});
    return reason && next(command, [{ ...finding, ...reason }]);
  };
}

/** The reason, with the note that it needs. Undefined where the person thinks better of it. */
async function chooseReason(
  client: BaseLanguageClient | undefined,
): Promise<Pick<Declined, 'code' | 'note'> | undefined> {
  const items = offersOf(client).reasons.map(({ code, title }): QuickPickItem & { code: string } => ({
    label: title,
    description: code,
    code,
  }));
  const placeHolder = 'It goes on record in .copydesk/decisions.jsonl.';
  const chosen = await window.showQuickPick(items, { title: 'Why is the finding declined?', placeHolder });
  if (chosen?.code !== 'other') return chosen && { code: chosen.code };
  const note = await window.showInputBox({
    title: 'Why is the finding declined?',
    prompt: 'A note for whoever reads the record.',
    validateInput: (text) => (text.trim() === '' ? 'This reason needs a note.' : undefined),
  });
  return note === undefined ? undefined : { code: chosen.code, note };
}
