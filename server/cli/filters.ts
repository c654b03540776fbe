/** The filters `--jsonl`: a record a line in, an answer a line out. */
import {
  createSession,
  loadDecisions,
  messageOf,
  type Problem,
  prepare,
  type Review,
  type Rule,
  type Settings,
  withFlags,
} from '../review/index.ts';
import type { Given } from './arguments.ts';
import { host, placeOf } from './host.ts';
import { outputTo } from './output.ts';
import { type BadLine, type Question, readQuestion } from './record.ts';
import { loaderFor, problemLine, type settingFlags } from './settle.ts';
import { answerLines } from './stream.ts';
import { status } from './usage.ts';
import { wireFindings, wireReading } from './wire.ts';

/** `check --jsonl`: the findings of each record. */
export async function checkLines(flags: Given<typeof settingFlags>): Promise<number> {
  const { settings, problems, decisionFiles } = await loaderFor(flags).load(`${placeOf('.')}/`);
  const { decisions, problems: broken } = await loadDecisions(decisionFiles, host);
  if (report([...problems, ...broken])) return status.trouble;
  const failed = new Set<string>();
  return filter((question) => {
    const { language, text } = question;
    const { findings, failures } = createSession({
      language,
      settings: settingsOf(settings, question),
      decisions,
    }).review(text);
    complain(failures, failed);
    return { findings: wireFindings(findings, text) };
  });
}

/** No rule judges where facts are all that is asked for. */
const noRules: readonly Rule[] = [];

/** `read --jsonl`: the sentences, attributions and quantities of each record. */
export function readLines(): Promise<number> {
  return filter(({ language, text }) => wireReading(createSession({ language, rules: noRules }).review(text).reading));
}

const settingsOf = (settings: Settings, { flags }: Question): Settings => withFlags(settings, flags);

/** Answers standard input on standard output. Whatever the lines hold, the stream as a whole succeeds. */
async function filter(answer: (question: Question) => object): Promise<number> {
  await answerLines(process.stdin, outputTo(process.stdout), async (line) => {
    const question = readQuestion(line);
    return isBad(question) ? question : { id: question.id, ...(await answered(question, answer)) };
  });
  return status.fine;
}

const isBad = (question: Question | BadLine): question is BadLine => 'error' in question;

/** An article that the engine cannot take must not cost the stream the others. */
async function answered(question: Question, answer: (question: Question) => object): Promise<object> {
  try {
    await prepare(question.language);
    return answer(question);
  } catch (error) {
    return { error: messageOf(error) };
  }
}

/** Tells of each broken rule once a stream. */
function complain(failures: Review['failures'], told: Set<string>): void {
  for (const { rule, message } of failures) {
    if (!told.has(rule)) process.stderr.write(`The rule ${rule} failed: ${message}\n`);
    told.add(rule);
  }
}

/** Tells of problems; whether there were any. */
function report(problems: readonly Problem[]): boolean {
  for (const problem of problems) process.stderr.write(`${problemLine(problem)}\n`);
  return problems.length > 0;
}
