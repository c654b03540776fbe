import { type ExecuteCommandParams, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { messageOf, switchOff as withRuleOff } from '../review/index.ts';
import { commands, type SwitchOffArguments } from './commands.ts';
import { configurationOf } from './configuration.ts';
import { decline } from './decline.ts';
import { editOfFile } from './edits.ts';
import type { House } from './house.ts';

const carryOut: Readonly<Record<string, (house: House, given: unknown) => Promise<void>>> = {
  [commands.decline]: decline,
  [commands.switchOff]: switchOff,
};

/**
 * `workspace/executeCommand`.
 *
 * @throws ResponseError with a message for people where the command cannot be carried out.
 */
export async function executeCommand(
  house: House,
  { command, arguments: [given] = [] }: ExecuteCommandParams,
): Promise<null> {
  const act = carryOut[command];
  if (!act) throw failed(`There is no command “${command}”.`);
  try {
    await act(house, given);
    return null;
  } catch (error) {
    throw failed(messageOf(error));
  }
}

const failed = (message: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, message);

/** `copydesk.switchOff`: has the client edit the configuration, so that its reader sees the change and can undo it. */
async function switchOff({ connection, abilities, desk, host }: House, given: unknown): Promise<void> {
  const { uri, rule } = given as SwitchOffArguments;
  const reviewed = await desk.review(uri);
  if (!reviewed) throw new Error('The article is not open.');
  const { place, name } = configurationOf(reviewed.opened.loaded);
  const before = await host.readText(place);
  const edit = editOfFile(place, before, await withRuleOff(before ?? '', rule), abilities);
  const label = `Switch ${rule} off`;
  const { applied, failureReason } = await connection.workspace.applyEdit({ label, edit });
  if (!applied) throw new Error(`${name} could not be changed: ${failureReason ?? 'the editor does not say why'}.`);
}
