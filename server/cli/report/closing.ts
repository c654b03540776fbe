import type { Severity } from '../../review/index.ts';
import { countOf, type Summary } from './report.ts';

const names = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['remark', 'remarks'],
  hint: ['hint', 'hints'],
} as const satisfies Record<Severity, readonly [string, string]>;

/** “3 files: 1 error, 2 warnings, 4 hints; 1 declined”: the line that closes a report for people. */
export function closing(summary: Summary): string {
  const { files, declined, failed } = summary;
  const found = Object.entries(names).flatMap(([severity, [one, many]]) => {
    const number = countOf(summary, severity as Severity);
    return number === 0 ? [] : [counted(number, one, many)];
  });
  const parts = [
    `${counted(files, 'file', 'files')} checked: ${found.length === 0 ? 'nothing found' : found.join(', ')}`,
    ...(declined > 0 ? [`${declined} declined`] : []),
    ...(failed > 0 ? [`${counted(failed, 'file', 'files')} with trouble`] : []),
  ];
  return `${parts.join('; ')}.\n`;
}

/** A number with the right form of its noun. */
export const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
