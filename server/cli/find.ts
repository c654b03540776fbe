import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import picomatch from 'picomatch';
import { extensions } from './article.ts';
import { gitIgnores, type Ignores } from './gitignore.ts';
import { unreadable } from './host.ts';

/** Folders that hold the work of machines, or a repository's own papers. */
const skipped = new Set(['.git', '.hg', '.svn', 'node_modules']);

const isArticle = (path: string): boolean => extensions.has(extname(path).toLowerCase());

/** The path of an article, or a folder that cannot be looked into, with what is said of it. */
export type Found = string | { readonly folder: string; readonly message: string };

/** The articles below a folder that git does not ignore. */
export function* articlesIn(folder: string): Iterable<Found> {
  for (const found of walk(folder, gitIgnores(folder))) if (typeof found !== 'string' || isArticle(found)) yield found;
}

/**
 * The files that match a glob and that git does not ignore; undefined where it is no glob. One that ends in `*` names no
 * extension, and means articles.
 */
export function articlesMatching(pattern: string): Iterable<Found> | undefined {
  // Paths are found without detours (`.//`, `a/../`), so that one in the glob would match none of them.
  const glob = posix.normalize(pattern);
  const { isGlob, base } = picomatch.scan(glob);
  return isGlob ? matching(glob, base || '.') : undefined;
}

function* matching(glob: string, base: string): Iterable<Found> {
  if (!statSync(base, { throwIfNoEntry: false })?.isDirectory()) return;
  const matches = picomatch(glob, { dot: true });
  const wanted = glob.endsWith('*') ? isArticle : () => true;
  for (const found of walk(base, gitIgnores(base)))
    if (typeof found !== 'string' || (matches(found) && wanted(found))) yield found;
}

/** The files below a folder, in order of name. Symbolic links are not followed, so that no file comes twice. */
function* walk(folder: string, ignores: Ignores): Iterable<Found> {
  const entries = entriesOf(folder);
  if (!Array.isArray(entries)) {
    yield entries;
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if ((isFolder && skipped.has(entry.name)) || ignores.ignores(path, isFolder)) continue;
    if (isFolder) yield* walk(path, ignores.below(path));
    else if (entry.isFile()) yield path;
  }
}

function entriesOf(folder: string): Dirent[] | Exclude<Found, string> {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { folder, message: unreadable('folder', error) };
  }
}
