import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** What `--fix` would change, as a unified diff that `git apply` takes. */
export function difference(path: string, before: string, after: string): string {
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
}
