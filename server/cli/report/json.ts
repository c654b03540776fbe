import { wireFindings } from '../wire.ts';
import type { FileReport, Reporter } from './report.ts';

/** `--format json`: one object, written file by file. */
export function json(): Reporter {
  let separator = '\n';
  return {
    begin: () => '{"version":1,"files":[',
    file(report) {
      const text = `${separator}${JSON.stringify(entryOf(report))}`;
      separator = ',\n';
      return text;
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
}

const entryOf = ({ path, text, findings, troubles }: FileReport) => ({
  path,
  findings: wireFindings(findings, text),
  errors: troubles.map(({ message, line, column }) => ({ message, line, column })),
});
