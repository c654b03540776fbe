import { loudness, type Severity, severities } from '../review/index.ts';
import type { CheckFlags } from './check.ts';
import { createDesk, type Outcome, type Task } from './desk.ts';
import { directOutput, type Output } from './output.ts';
import { formats } from './report/index.ts';
import { count, countOf, emptySummary, type FileReport, type Reporter, type Summary } from './report/report.ts';
import { reviewAll, type Staff } from './reviewAll.ts';
import { loaderFor } from './settle.ts';
import { sinkFor } from './sink.ts';
import { readsInput, sourcesOf } from './sources.ts';
import { status } from './usage.ts';

/** What fails a check. */
export interface Limits {
  readonly failLevel: Severity;
  readonly maxWarnings: number | undefined;
  /** How many threads review; undefined for as many as pay. */
  readonly concurrency: number | undefined;
}

/** One round of `check`: reviews all that is named, reports, and answers with the exit status. */
export async function round(given: CheckFlags, operands: readonly string[], limits: Limits): Promise<number> {
  const fix = given.fix ? 'write' : given['fix-dry-run'] ? 'show' : 'no';
  const fromInput = readsInput(operands, given['stdin-filename']);
  // Where mended text or a diff is what was asked for, the report makes room for it.
  const makesRoom = fix === 'show' || (fix === 'write' && fromInput);
  const loader = loaderFor(given);
  const sink = sinkFor(given.output, makesRoom ? 2 : 1);
  const baseline = given['accept-existing'] ? (await import('./accept.ts')).createBaseline() : undefined;
  const reporter = await reporterFor(given.format ?? 'stylish', sink.colours);
  const summary = emptySummary();

  const staff: Staff = {
    desk: createDesk({ loader, fix, baseline }),
    // What is accepted is put on record here, in the order of the files.
    ...(!baseline && !fromInput && { assignment: { given, fix }, threads: limits.concurrency }),
  };
  const outcomes = reviewAll(sourcesOf(operands, given['stdin-filename']), staff);
  const work = { output: sink, reporter, summary };
  await sink.write(reporter.begin());
  const mendedTexts = directOutput(1);
  for await (const mended of tellAll(work, outcomes))
    if (makesRoom) await mendedTexts.write(await shownAs(fix, mended));
  baseline?.write();
  await sink.write(reporter.end(summary));
  sink.close();
  return statusOf(summary, limits);
}

async function reporterFor(format: string, colours: boolean): Promise<Reporter> {
  const load = formats[format];
  if (!load) throw new Error(`No reporter for ${format}.`);
  return load({ colours });
}

interface Work {
  readonly output: Output;
  readonly reporter: Reporter;
  readonly summary: Summary;
}

/** Reports on each source as its outcome comes, and hands on the texts with their fixes. */
async function* tellAll({ output, reporter, summary }: Work, outcomes: AsyncIterable<Outcome>) {
  const tell = async (report: FileReport): Promise<void> => {
    count(summary, report);
    await output.write(reporter.file(report));
  };
  const told = new Set<string>();
  for await (const { papers, report, mended } of outcomes) {
    for (const paper of papers) for (const news of untold(paper, told)) await tell(news);
    if (!report) continue;
    if (mended) summary.files++;
    if (mended?.before.trim() === '')
      process.stderr.write(`${report.path}: The file is empty; there is nothing to check.\n`);
    await tell(report);
    if (mended) yield { path: report.path, ...mended };
  }
}

/** What a report on configuration or decisions says for the first time: they hold for many articles. */
function untold(paper: FileReport, told: Set<string>): FileReport[] {
  const troubles = paper.troubles.filter((trouble) => {
    const key = JSON.stringify([paper.path, trouble]);
    return !told.has(key) && told.add(key);
  });
  return troubles.length === 0 ? [] : [{ ...paper, troubles }];
}

type Mended = NonNullable<Outcome['mended']> & { readonly path: string };

/** The text of standard input with its fixes, or what they would change. */
async function shownAs(fix: Task['fix'], { path, before, after }: Mended): Promise<string> {
  if (fix === 'write') return after;
  return before === after ? '' : (await import('./difference.ts')).difference(path, before, after);
}

function statusOf(summary: Summary, { failLevel, maxWarnings }: Limits): number {
  if (summary.failed > 0) return status.trouble;
  const failing = severities.filter((severity) => loudness(severity) >= loudness(failLevel));
  const fails = failing.some((severity) => countOf(summary, severity) > 0);
  return fails || (maxWarnings !== undefined && summary.warnings > maxWarnings) ? status.findings : status.fine;
}
