import {
  createSession,
  fixAll,
  type Loader,
  loadDecisions,
  type Problem,
  prepare,
  type SessionOptions,
} from '../review/index.ts';
import type { Baseline } from './accept.ts';
import { type Source, shown } from './article.ts';
import { decode } from './decode.ts';
import { host, placeOf } from './host.ts';
import { replaceText } from './mend.ts';
import type { FileReport, Trouble } from './report/report.ts';
import { InputError } from './usage.ts';

/** What is done with the findings of each article. */
export interface Task {
  readonly loader: Loader;
  /** Applies safe fixes: to the file, or for show. */
  readonly fix: 'write' | 'show' | 'no';
  /** Takes what is found as it stands. */
  readonly baseline?: Baseline | undefined;
}

/** What came of a source. */
export interface Outcome {
  /** Undefined where the configuration passes over the file. */
  readonly report?: FileReport;
  /** The trouble with the configuration and the decisions that hold for the source. */
  readonly papers: readonly FileReport[];
  /** The text before and after its fixes, where there were any to apply. */
  readonly mended?: { readonly before: string; readonly after: string };
}

/** Where articles are reviewed. */
export interface Desk {
  /** Never throws: what is wrong with a source is in its report. */
  review(source: Source): Promise<Outcome>;
}

/** Sets up a desk for a run. */
export function createDesk({ loader, fix, baseline }: Task): Desk {
  const register = createRegister();

  async function reviewed(source: Source): Promise<Outcome> {
    const { path, place, language, named } = source;
    const loaded = await loader.load(place ?? `${placeOf('.')}/`);
    const { decisions, problems } = await register(loaded.decisionFiles);
    const papers = papersOn([...loaded.problems, ...problems]);
    if (loaded.ignored && !named) return { papers };
    const report = { path, place, text: '', findings: [], declined: [], troubles: [] };
    try {
      const bytes = await source.bytes();
      await prepare(language);
      const options: SessionOptions = {
        language,
        settings: loaded.settings,
        decisions,
        ...(place !== null && { place }),
      };
      const before = decode(bytes);
      const text = fix === 'no' ? before : fixAll(before, options).text;
      if (fix === 'write' && source.file && text !== before) replaceText(path, bytes, text);
      const { findings, declined, failures } = createSession(options).review(text);
      const accepted = place === null ? undefined : baseline?.accept(findings, { place, text, home: loaded.home });
      return {
        papers,
        mended: { before, after: text },
        report: {
          ...report,
          text,
          findings: accepted?.left ?? findings,
          declined: [...declined, ...(accepted?.declined ?? [])],
          troubles: failures.map(({ rule, message }) => ({ message: `The rule ${rule} failed: ${message}` })),
        },
      };
    } catch (error) {
      return { papers, report: { ...report, troubles: [troubleOf(error)] } };
    }
  }
  return { review: reviewed };
}

/** Decisions by the files that hold them, each read once. */
function createRegister() {
  const known = new Map<string, ReturnType<typeof loadDecisions>>();
  return (files: readonly string[]) => {
    const key = files.join('\n');
    const decisions = known.get(key) ?? loadDecisions(files, host);
    known.set(key, decisions);
    return decisions;
  };
}

/** Reports on the files that problems are in. */
function papersOn(problems: readonly Problem[]): FileReport[] {
  const troubles = new Map<string, Trouble[]>();
  for (const { place, ...trouble } of problems) troubles.set(place, [...(troubles.get(place) ?? []), trouble]);
  return [...troubles].map(([place, troubles]) => ({
    path: shown(place),
    place,
    text: '',
    findings: [],
    declined: [],
    troubles,
  }));
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof InputError)) return { message: `The file could not be checked: ${String(error)}` };
  const { message, line, column } = error;
  return { message, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}
