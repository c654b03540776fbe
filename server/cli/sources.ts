import { type Stats, statSync } from 'node:fs';
import { fileSource, inputSource, type Source } from './article.ts';
import { placeOf, unreadable } from './host.ts';
import type { FileReport } from './report/report.ts';
import { UsageError } from './usage.ts';

/** A source, or the report on a name that led to none. */
export type Sourced = { readonly source: Source } | { readonly missing: FileReport };

/** What the operands name, each article once. Without operands, the articles of the current folder. */
export async function* sourcesOf(operands: readonly string[], stdinName: string | undefined): AsyncIterable<Sourced> {
  if (readsInput(operands, stdinName)) {
    yield { source: inputSource(stdinName) };
    return;
  }
  const seen = new Set<string>();
  for (const operand of operands.length === 0 ? ['.'] : operands) yield* sourcesFor(operand, seen);
}

/** Whether standard input is the article. @throws UsageError where it would be one among others. */
export function readsInput(operands: readonly string[], stdinName: string | undefined): boolean {
  const named = stdinName !== undefined;
  if (!operands.includes('-') && !(named && operands.length === 0)) {
    if (named) throw new UsageError('--stdin-filename goes with standard input (-), and files are named besides.');
    return false;
  }
  if (operands.length > 1) throw new UsageError('Standard input (-) is checked alone, without other files.');
  return true;
}

async function* sourcesFor(operand: string, seen: Set<string>): AsyncIterable<Sourced> {
  try {
    const stats = statSync(operand, { throwIfNoEntry: false });
    if (stats && !stats.isDirectory()) yield* once(operand, true, seen);
    else yield* foundFor(operand, stats, seen);
  } catch (error) {
    yield { missing: reportOn(operand, unreadable('file', error)) };
  }
}

/** The articles in a folder, or those that match a glob. */
async function* foundFor(operand: string, stats: Stats | undefined, seen: Set<string>): AsyncIterable<Sourced> {
  // Whoever names files does not wait for what finds them.
  const { articlesIn, articlesMatching } = await import('./find.ts');
  const files = stats ? articlesIn(operand) : articlesMatching(operand);
  if (!files) yield { missing: reportOn(operand, 'There is no such file. Check its name and the current folder.') };
  let any = false;
  for (const found of files ?? []) {
    any = true;
    if (typeof found === 'string') yield* once(found, false, seen);
    else yield { missing: reportOn(found.folder, found.message) };
  }
  if (files && !any) yield { missing: reportOn(operand, stats ? nothingIn : nothingMatches) };
}

function* once(path: string, named: boolean, seen: Set<string>): Iterable<Sourced> {
  const source = fileSource(path, named);
  if (source.place === null || seen.has(source.place)) return;
  seen.add(source.place);
  yield { source };
}

const nothingIn = 'The folder holds no articles (.md, .markdown, .txt), or only such as git ignores.';
const nothingMatches = 'No article matches this glob, or only such as git ignores.';

const reportOn = (operand: string, message: string): FileReport => ({
  path: operand,
  place: placeOf(operand),
  text: '',
  findings: [],
  declined: [],
  troubles: [{ message }],
});
