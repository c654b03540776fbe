import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** What git would pass over, seen from a folder. */
export interface Ignores {
  ignores(path: string, isFolder: boolean): boolean;
  /** The same from a folder below, whose own `.gitignore` counts as well. */
  below(folder: string): Ignores;
}

/** The patterns of one folder. */
interface Layer {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** What git would pass over below a folder: by its `.gitignore` and those above it in the same repository. */
export function gitIgnores(folder: string): Ignores {
  const above = repositoryAbove(resolve(folder));
  return stack(above.flatMap((each) => layerOf(each)));
}

/** The folders from a repository's root down to this one; this one alone outside a repository. */
function repositoryAbove(folder: string): readonly string[] {
  const way = [folder];
  for (let at = folder; !existsSync(join(at, '.git')); at = dirname(at)) {
    if (at === dirname(at)) return [folder];
    way.unshift(dirname(at));
  }
  return way;
}

function stack(layers: readonly Layer[]): Ignores {
  return {
    ignores(path, isFolder) {
      const absolute = resolve(path);
      // The nearest file that has something to say decides, be it to ignore or to keep.
      for (const { folder, patterns } of layers.toReversed()) {
        const inside = relative(folder, absolute).replaceAll(sep, '/');
        const verdict = patterns.test(isFolder ? `${inside}/` : inside);
        if (verdict.ignored || verdict.unignored) return verdict.ignored;
      }
      return false;
    },
    below(folder) {
      const own = layerOf(resolve(folder));
      return own.length === 0 ? this : stack([...layers, ...own]);
    },
  };
}

function layerOf(folder: string): Layer[] {
  const patterns = textOf(join(folder, '.gitignore'));
  return patterns === undefined ? [] : [{ folder, patterns: ignore().add(patterns) }];
}

/** The text of a file. One that cannot be read says nothing, as for git. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
