import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, relative, sep } from 'node:path';
import { canDecline, type Declined, decide, decisionsPath, type Finding, serialise } from '../review/index.ts';
import { host } from './host.ts';

/** `--accept-existing`: takes what is found as it stands, each finding a line in the decisions. */
export interface Baseline {
  /** Accepts what can be accepted of an article; hands back what was, and what was not. */
  accept(findings: readonly Finding[], article: { place: string; text: string; home: string }): Accepted;
  /** Writes the lines. Answers with the files that got some. */
  write(): readonly string[];
}

/** Findings parted by whether they could be accepted. */
export interface Accepted {
  readonly declined: readonly Declined[];
  readonly left: readonly Finding[];
}

/** Collects decisions, and writes them when everything was checked. */
export function createBaseline(): Baseline {
  const lines = new Map<string, string[]>();
  const linesOf = (file: string): string[] => {
    const known = lines.get(file) ?? [];
    lines.set(file, known);
    return known;
  };
  const by = whoDecides();
  const at = host.today();
  return {
    accept(findings, { place, text, home }) {
      const file = `${home}/${decisionsPath}`;
      const path = relative(home, place).replaceAll(sep, '/');
      const declined = findings.filter(canDecline).map((finding): Declined => {
        const decision = decide(finding, text, { path, code: 'existing', by, at });
        linesOf(file).push(serialise(decision));
        return { finding, by: { decision: { ...decision, place: file, line: 0, article: place } } };
      });
      return { declined, left: findings.filter((finding) => !canDecline(finding)) };
    },
    write() {
      for (const [file, added] of lines) append(file, added.join(''));
      return [...lines.keys()];
    },
  };
}

/** Adds lines to a file that may not be there, or may lack its last line end. */
export function append(file: string, lines: string): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, endsInLine(file) ? lines : `\n${lines}`);
}

function endsInLine(file: string): boolean {
  try {
    return /^$|\n$/.test(readFileSync(file, 'utf8').slice(-1));
  } catch {
    return true;
  }
}

/** The name that git would sign with, or the account's. */
export function whoDecides(): string {
  try {
    const name = execFileSync('git', ['config', 'user.name'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (name.trim() !== '') return name.trim();
  } catch {
    // No git, or no name in it.
  }
  return userInfo().username;
}
