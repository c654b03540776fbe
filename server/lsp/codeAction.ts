import { type CancellationToken, type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { canDecline, type Finding, fixAll, reasons, type Span } from '../review/index.ts';
import { commands, type DeclineArguments, type SwitchOffArguments } from './commands.ts';
import { configurationOf } from './configuration.ts';
import type { Reviewed } from './desk.ts';
import { diagnosticOf } from './diagnostics.ts';
import { editOfFix, editOfText } from './edits.ts';
import type { House } from './house.ts';
import { heed } from './turn.ts';

/** What clients ask for to have all safe fixes applied at once, on saving for instance. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.copydesk`;

/** `textDocument/codeAction`: the ways out of the findings in a range. */
export async function codeAction(
  house: House,
  { textDocument, range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const reviewed = await house.desk.review(textDocument.uri);
  heed(token);
  if (!reviewed) return [];
  const wanted = (kind: string): boolean => context.only?.some((only) => isWithin(kind, only)) ?? true;
  return [
    ...(wanted(CodeActionKind.QuickFix) ? quickFixes(house, reviewed, reviewed.document.spanOf(range)) : []),
    // It belongs to no place, so that only who asks for it gets it.
    ...(context.only && wanted(fixAllKind) ? allSafeFixes(house, reviewed) : []),
  ];
}

/** Whether a kind is another or one of its subkinds. */
const isWithin = (kind: string, other: string): boolean =>
  other === CodeActionKind.Empty || kind === other || kind.startsWith(`${other}.`);

/** All fixes, then all ways to decline, then the switches, whichever finding they belong to. */
function quickFixes(house: House, reviewed: Reviewed, { start, end }: Span): CodeAction[] {
  const findings = reviewed.review.findings.filter((finding) => finding.start <= end && start <= finding.end);
  const firstOfRules = findings.filter(({ rule }, at) => findings.findIndex((each) => each.rule === rule) === at);
  return [
    ...findings.flatMap((finding) => fixes(house, reviewed, finding)),
    ...findings.flatMap((finding) => declining(house, reviewed, finding)),
    ...firstOfRules.flatMap((finding) => switching(house, reviewed, finding)),
  ];
}

/** The fixes of a finding. Preferred is what changes no claim: anything else is for the writer to choose. */
function fixes({ abilities }: House, { document }: Reviewed, finding: Finding): CodeAction[] {
  const ways = finding.fixes;
  const best = ways.find(({ safe }) => safe);
  return ways.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, document, abilities)],
    edit: editOfFix(fix, document, abilities),
    ...(fix === best ? { isPreferred: true } : {}),
  }));
}

/** One action where the client asks for the reason; one for each reason that needs no note otherwise. */
function declining({ abilities }: House, { document }: Reviewed, finding: Finding): CodeAction[] {
  if (!canDecline(finding) || document.place === null) return [];
  const { rule, fingerprint } = finding;
  const named: DeclineArguments = { uri: document.uri, rule, fingerprint };
  const action = (title: string, given: DeclineArguments): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, document, abilities)],
    command: { title, command: commands.decline, arguments: [given] },
  });
  if (abilities.options.asksForReason) return [action(`Decline ${rule} here …`, named)];
  return Object.entries(reasons)
    .filter(([code]) => code !== 'other' && code !== 'existing')
    .map(([code, reason]) => action(`Decline ${rule}: ${reason.toLowerCase()}`, { ...named, code }));
}

function switching({ abilities }: House, { document, opened }: Reviewed, finding: Finding): CodeAction[] {
  if (finding.binding || document.place === null || !abilities.appliesEdits) return [];
  const { rule } = finding;
  const title = `Switch ${rule} off in ${configurationOf(opened.loaded).name}`;
  const given: SwitchOffArguments = { uri: document.uri, rule };
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(finding, document, abilities)],
      command: { title, command: commands.switchOff, arguments: [given] },
    },
  ];
}

/** Applies what cannot change a claim, again and again until nothing is left. */
function allSafeFixes({ abilities }: House, { document, opened }: Reviewed): CodeAction[] {
  const { text, applied } = fixAll(document.text, opened.options);
  if (applied === 0) return [];
  return [{ title: 'Apply all safe fixes', kind: fixAllKind, edit: editOfText(document, text, abilities) }];
}
