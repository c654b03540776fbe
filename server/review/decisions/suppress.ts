import type { Finding, Rule, Severity } from '../../../rules/contract/index.ts';
import type { Reading } from '../../reading/index.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Settled } from '../front.ts';
import type { Judge } from '../judge.ts';
import type { Settings } from '../settings.ts';
import { type Region, readComments } from './comments.ts';
import { type RecordedDecision, reasons } from './decision.ts';

/** A finding that stays hidden, and by what. */
export interface Declined {
  readonly finding: Finding;
  readonly by: { readonly decision: RecordedDecision } | { readonly comment: Region };
}

/** What Copydesk says of the writer's own notes, with its severity unless somebody settles another. */
export const deskRules: ReadonlyMap<string, { severity: Severity; summary: string }> = new Map([
  ['copydesk/unused-decision', { severity: 'information', summary: 'A decision or comment that hides nothing.' }],
  ['copydesk/bad-comment', { severity: 'warning', summary: 'A comment to Copydesk that it does not understand.' }],
  [
    'copydesk/front-matter',
    { severity: 'warning', summary: 'A front matter field that Copydesk does not understand.' },
  ],
]);

interface Desk {
  readonly findings: readonly Finding[];
  readonly reading: Reading;
  readonly judge: Judge;
  readonly settled: Settled;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  readonly decisions: readonly RecordedDecision[];
  readonly place: string | undefined;
}

/** Parts findings into those to show and those that were declined, and adds what is wrong with the notes that decline. */
export function suppress(desk: Desk): { findings: Finding[]; declined: Declined[]; unused: RecordedDecision[] } {
  const { reading, judge, decisions, place } = desk;
  const known = [...desk.rules.map((rule) => rule.id)];
  const { regions, mistakes } = readComments(reading.comments, reading.blocks, reading.text.length, known);
  const byName = new Map(decisions.map((decision) => [`${decision.rule} ${decision.fingerprint}`, decision]));
  const used = new Set<RecordedDecision | Region>();
  const shown: Finding[] = [];
  const declined: Declined[] = [];
  for (const finding of desk.findings) {
    const decision = byName.get(`${finding.rule} ${finding.fingerprint}`);
    const region = regions.find(
      (each) => each.rule === finding.rule && each.start <= finding.start && finding.start < each.end,
    );
    if (finding.binding || !(decision || region)) {
      shown.push(finding);
      continue;
    }
    if (decision) used.add(decision);
    if (region) used.add(region);
    declined.push({ finding, by: decision ? { decision } : { comment: region as Region } });
  }
  const idle = decisions.filter(
    (decision) => decision.article === place && !used.has(decision) && judge.runs(decision.rule),
  );
  const { findings, lapsed } = withLapsed(shown, idle, reading.text);
  const unused = idle.filter((decision) => !lapsed.has(decision));
  const notes = [
    ...mistakes.map(({ start, end, message }) => note('copydesk/bad-comment', start, end, message)),
    ...desk.settled.mistakes.map(({ start, end, message }) => note('copydesk/front-matter', start, end, message)),
    ...regions
      .filter((region) => !used.has(region) && judge.runs(region.rule))
      .map(({ rule, comment }) =>
        note('copydesk/unused-decision', comment.start, comment.end, `This comment hides no finding of ${rule}.`),
      ),
    ...unused.map(({ rule, text, line }) =>
      note(
        'copydesk/unused-decision',
        0,
        0,
        `Line ${line} of the decisions declines “${text}” (${rule}), which is no longer found.`,
      ),
    ),
  ].flatMap((finding) => withSeverity(finding, desk.settings));
  if (notes.length > 0) findings.push(...notes);
  return {
    findings: notes.length > 0 ? findings.sort((a, b) => a.start - b.start || b.end - a.end) : findings,
    declined,
    unused,
  };
}

/** Findings whose decision lapsed say so: the same rule on the same words of the article, in a sentence that changed. */
function withLapsed(findings: readonly Finding[], idle: readonly RecordedDecision[], text: string) {
  const lapsed = new Set<RecordedDecision>();
  if (idle.length === 0) return { findings: [...findings], lapsed };
  const told = findings.map((finding) => {
    const decision = idle.find(
      (each) => !lapsed.has(each) && each.rule === finding.rule && each.text === text.slice(finding.start, finding.end),
    );
    if (!decision || finding.binding) return finding;
    lapsed.add(decision);
    const reason = reasons[decision.code].toLowerCase();
    return { ...finding, message: `${finding.message} (Declined before: ${reason}; the sentence has changed since.)` };
  });
  return { findings: told, lapsed };
}

function note(rule: string, start: number, end: number, message: string): Finding {
  const severity = deskRules.get(rule)?.severity ?? 'warning';
  return { rule, severity, start, end, message, fingerprint: fingerprint(rule, message, ''), related: [], fixes: [] };
}

function withSeverity(finding: Finding, settings: Settings): Finding[] {
  const severity = settings.rules.get(finding.rule)?.severity ?? finding.severity;
  return severity === 'off' ? [] : [{ ...finding, severity }];
}
