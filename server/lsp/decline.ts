import { decide, decisionsPath, type Reason, reasons, relativeTo, serialise, unknownName } from '../review/index.ts';
import type { DeclineArguments } from './commands.ts';
import type { Reviewed } from './desk.ts';
import { editOfFile } from './edits.ts';
import type { House } from './house.ts';

/**
 * `copydesk.decline`: puts the desk's decision on record, where the command line and everybody's editor finds it.
 *
 * Rejects with a message for people where there is nothing to decline, or the record cannot be written.
 */
export async function decline(house: House, given: unknown): Promise<void> {
  const { uri, ...wanted } = given as DeclineArguments;
  const reviewed = await house.desk.review(uri);
  if (!reviewed) throw new Error('The article is not open.');
  const file = `${reviewed.opened.loaded.home}/${decisionsPath}`;
  await append(house, file, decisionLine(house, reviewed, wanted));
  await house.changed('decisions');
}

/** The line to record. @throws Error where the finding is not there, or may not be declined for this reason. */
function decisionLine(
  { platform }: House,
  { document, review, opened }: Reviewed,
  { rule, fingerprint, code, note = '' }: Omit<DeclineArguments, 'uri'>,
): string {
  const finding = review.findings.find((each) => each.rule === rule && each.fingerprint === fingerprint);
  if (!finding) throw new Error('The finding is no longer there.');
  if (document.place === null) throw new Error('Save the article first: a decision names its file.');
  const path = relativeTo(opened.loaded.home, document.place) ?? document.place;
  const details = { path, code: reasonOf(code), note, by: platform.user(), at: platform.host.today() };
  return serialise(decide(finding, document.text, details));
}

function reasonOf(code: string | undefined): Reason {
  if (code !== undefined && Object.hasOwn(reasons, code)) return code as Reason;
  throw new Error(unknownName('reason', code ?? '', Object.keys(reasons)));
}

/**
 * Adds a line to the record as it is stored, so that it holds at once and for everybody. Only a file that the client
 * has open is its to change.
 */
async function append(
  { connection, abilities, platform, host, documents }: House,
  file: string,
  line: string,
): Promise<void> {
  const before = await host.readText(file);
  const addition = before === undefined || before === '' || before.endsWith('\n') ? line : `\n${line}`;
  const isOpen = documents.all().some(({ place }) => place === file);
  if (!isOpen || !abilities.appliesEdits) return platform.append(file, addition);
  const edit = editOfFile(file, before, (before ?? '') + addition, abilities);
  const { applied, failureReason } = await connection.workspace.applyEdit({ label: 'Decline a finding', edit });
  if (!applied)
    throw new Error(`${decisionsPath} could not be changed: ${failureReason ?? 'the editor does not say why'}.`);
}
