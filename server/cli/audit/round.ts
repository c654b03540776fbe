import {
  audit,
  catalogue,
  houseRuleId,
  messageOf,
  type PhraseEntry,
  prepare,
  type Rule,
  type Settings,
} from '../../review/index.ts';
import type { AuditFlags } from '../audit.ts';
import { ruleNamed } from '../documentation.ts';
import { markFor, penFor } from '../pen.ts';
import { loaderFor } from '../settle.ts';
import { sinkFor } from '../sink.ts';
import { status } from '../usage.ts';
import { archiveOf, type Piece } from './archive.ts';
import { asJson } from './json.ts';
import { createProgress, type Progress } from './progress.ts';
import { Tally } from './tally.ts';
import { asText } from './text.ts';

/** How much is shown of each rule. */
export interface Limits {
  /** Sentences of each entry. */
  readonly samples: number;
  /** Entries of each rule. */
  readonly entries: number;
}

/** Audits all that is named, reports, and answers with the exit status. */
export async function round(given: AuditFlags, operands: readonly string[], limits: Limits): Promise<number> {
  const bench = given.rule === undefined ? allRules : alone(ruleNamed(given.rule));
  const archive = archiveOf(operands, given.jsonl ?? false, loaderFor(given));
  const sink = sinkFor(undefined, 1);
  const progress = createProgress();
  const tally = new Tally(limits.samples);
  for await (const found of archive) {
    if ('complaint' in found) progress.complain(found.complaint);
    else await count(bench(found.piece), tally, progress);
    progress.tell(tally.articles, tally.words);
  }
  progress.end();
  // A rule that ran is counted, even where it found nothing.
  if (tally.articles > 0 && tally.sorted().length === 0) process.stderr.write(noPhrasesFound);
  const failed = progress.complaints;
  if (given.format === 'json') await sink.write(asJson(tally, failed));
  else {
    const paint = await penFor(sink.colours);
    await sink.write(asText(tally, { paint, mark: markFor(paint, sink.colours), entries: limits.entries }));
  }
  return failed > 0 ? status.trouble : status.fine;
}

/** A piece, and the rules that it is audited by. */
interface Trial {
  readonly piece: Piece;
  readonly rules: readonly Rule[];
}

const allRules = (piece: Piece): Trial => ({ piece, rules: catalogue });

/** Lets one rule speak alone, whatever is switched off: who tries a rule out has not switched it on yet. */
function alone(rule: Rule): (piece: Piece) => Trial {
  const isHouse = rule.id === houseRuleId;
  // One list for all pieces, so that its phrases are compiled once.
  const rules = isHouse ? [] : [rule];
  return (piece) => {
    const { settings } = piece;
    const phrases = isHouse ? settings.phrases : noPhrases;
    return { rules, piece: { ...piece, settings: { ...switchedOn(settings, rule), phrases } } };
  };
}

const noPhrasesFound = 'The configuration of these articles has no phrases of the newsroom’s own to audit.\n';

const noPhrases: readonly PhraseEntry[] = [];

/** Settings under which a rule runs. One that was switched off is as loud as it is by itself, or a hint. */
function switchedOn(settings: Settings, rule: Rule): Settings {
  const { severity, ...setting } = settings.rules.get(rule.id) ?? {};
  const isSilent = rule.severity.news === 'off' && rule.severity.opinion === 'off';
  if (severity === undefined ? !isSilent : severity !== 'off') return settings;
  const rules = new Map(settings.rules).set(rule.id, isSilent ? { ...setting, severity: 'hint' } : setting);
  return { ...settings, rules };
}

/** An article that the engine cannot take must not cost the others their count. */
async function count({ piece, rules }: Trial, tally: Tally, progress: Progress): Promise<void> {
  const { path, text, language, settings } = piece;
  try {
    await prepare(language);
    const audited = audit(text, { language, settings, rules });
    tally.add(piece, audited);
    for (const { rule, message } of audited.failures)
      progress.complain({ path, message: `The rule ${rule} failed: ${message}` });
  } catch (error) {
    progress.complain({ path, line: piece.lineOf(0), message: messageOf(error) });
  }
}
