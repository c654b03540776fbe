import { parentPort, workerData } from 'node:worker_threads';
import { plain } from '../review/index.ts';
import { fileSource } from './article.ts';
import { defineCommand } from './command.ts';
import type { Assignment, Order } from './crew.ts';
import { createDesk, type Outcome } from './desk.ts';
import { loaderFor } from './settle.ts';
import { status, UsageError } from './usage.ts';

/** `copydesk hand`: what runs in the threads of a crew. People have no use for it. */
export const hand = defineCommand({
  usage: 'hand',
  about: 'Reviews articles for another Copydesk, which starts it in a thread.',
  flags: {},
  async run() {
    const port = parentPort;
    if (!port) throw new UsageError('hand is started by copydesk itself; people review articles with copydesk check.');
    const { given, fix } = workerData as Assignment;
    const desk = createDesk({ loader: loaderFor(given), fix });
    let last: Promise<void> = Promise.resolve();
    port.on('message', ({ place, named }: Order) => {
      last = last.then(async () => port.postMessage(asData(await desk.review(fileSource(place, named)))));
    });
    return status.fine;
  },
});

/** Findings that know how to work themselves out cannot be sent. */
function asData({ report, ...outcome }: Outcome): Outcome {
  if (!report) return outcome;
  const declined = report.declined.map(({ finding, by }) => ({ finding: plain(finding), by }));
  return { ...outcome, report: { ...report, findings: report.findings.map(plain), declined } };
}
