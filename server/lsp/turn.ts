import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * Lets everything that has already arrived be taken in first: a request that the client no longer waits for is not
 * worked on, and one about a text that goes on changing is answered for the newest.
 *
 * @throws ResponseError `RequestCancelled` where the client has lost interest.
 */
export async function turn(token: CancellationToken): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve));
  heed(token);
}

/** @throws ResponseError `RequestCancelled` where the client has lost interest. */
export function heed(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
