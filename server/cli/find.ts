import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import picomatch from 'picomatch';
import { extensions } from './article.ts';
import { gitIgnores, type Ignores } from './gitignore.ts';

/** Folders that hold the work of machines, or a repository's own papers. */
const skipped = new Set(['.git', '.hg', '.svn', 'node_modules']);

const isArticle = (path: string): boolean => extensions.has(extname(path).toLowerCase());

/** The articles below a folder that git does not ignore. */
export function* articlesIn(folder: string): Iterable<string> {
  for (const path of walk(folder, gitIgnores(folder))) if (isArticle(path)) yield path;
}

/**
 * The files that match a glob and that git does not ignore; undefined where it is no glob. One that ends in `*` names no
 * extension, and means articles.
 */
export function articlesMatching(glob: string): Iterable<string> | undefined {
  const { isGlob, base } = picomatch.scan(glob);
  return isGlob ? matching(glob, base || '.') : undefined;
}

function* matching(glob: string, base: string): Iterable<string> {
  if (!statSync(base, { throwIfNoEntry: false })?.isDirectory()) return;
  const matches = picomatch(glob.replace(/^\.\//, ''), { dot: true });
  const wanted = glob.endsWith('*') ? isArticle : () => true;
  for (const path of walk(base, gitIgnores(base))) if (matches(path) && wanted(path)) yield path;
}

/** The files below a folder, in order of name. Symbolic links are not followed, so that no file comes twice. */
function* walk(folder: string, ignores: Ignores): Iterable<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if ((isFolder && skipped.has(entry.name)) || ignores.ignores(path, isFolder)) continue;
    if (isFolder) yield* walk(path, ignores.below(path));
    else if (entry.isFile()) yield path;
  }
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
