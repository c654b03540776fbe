import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { uriOf } from './places.ts';
import type { Platform } from './platform.ts';

/**
 * Files by requests to the client, for those that only it can reach: all of them from a browser worker, those of a
 * virtual workspace from a process.
 *
 * - `copydesk/readText` `{ uri }` is answered with `{ text }`, a string, or null where there is no such file.
 * - `copydesk/append` `{ uri, text }` adds to a file, which is made with its folders where there is none.
 *
 * For a client that does not know these requests there are no files.
 */
export function clientFiles(connection: Connection): Pick<Platform, 'append'> & Pick<Platform['host'], 'readText'> {
  return {
    async readText(place) {
      try {
        const { text } = await connection.sendRequest<{ text: string | null }>('copydesk/readText', {
          uri: uriOf(place),
        });
        return text?.replace(/^\uFEFF/, '');
      } catch (error) {
        if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) return undefined;
        throw error;
      }
    },
    async append(place, text) {
      await connection.sendRequest('copydesk/append', { uri: uriOf(place), text });
    },
  };
}
