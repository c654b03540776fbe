import type { Connection } from 'vscode-languageserver';
import type { Reviewed } from './desk.ts';

/** What is to do in an article, in numbers. */
export interface Counts {
  readonly uri: string;
  /** Findings that are shown. */
  readonly open: number;
  /** Findings that a decision or a comment hides. */
  readonly declined: number;
  /** Holes in the text among those that are shown. */
  readonly holes: number;
}

/** `copydesk/counts`: tells a client that wants it what a review came to. */
export async function tellCounts(connection: Connection, { document, review }: Reviewed): Promise<void> {
  const counts: Counts = {
    uri: document.uri,
    open: review.findings.length,
    declined: review.declined.length,
    holes: review.findings.filter(({ rule }) => rule === 'sourcing/missing-citation').length,
  };
  await connection.sendNotification('copydesk/counts', counts);
}
