import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const entry = `
  import { catalogue } from './rules/catalogue.ts';
  import { phrasesOf } from './server/review/rulebook.ts';
  import { tabulate } from './server/review/table.ts';
  export const table = tabulate(phrasesOf(catalogue));
`;

/** What the table is called where it is a file of its own. */
const tableFile = 'phrases.tsv';

/** Worked out once for all bundles. */
let table;

/**
 * Puts the table of all phrases, worked out from the sources that are being bundled, in the place of the empty one:
 * parsing and inflecting the phrases at every start would take longer than reviewing an article.
 *
 * Inside the bundle, or as a file beside it: one that is read where it is needed makes less of the code to load.
 */
export function phraseTable(root, { beside = false } = {}) {
  return {
    name: 'phrase-table',
    setup({ onLoad, onResolve, initialOptions }) {
      // The lists behind the table would be dead weight: nothing asks for them where there is one.
      onLoad({ filter: /[\\/]rules[\\/]phrasing[\\/][\w-]+\.ts$/ }, ({ path }) => ({
        contents: withoutList(path, readFileSync(path, 'utf8')),
        loader: 'ts',
      }));
      onResolve({ filter: /[\\/]lexicons[\\/]phrasing[\\/]/ }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path),
        sideEffects: false,
      }));
      onLoad({ filter: /[\\/]server[\\/]review[\\/]phraseTable\.ts$/ }, async () => {
        table ??= tableOf(root);
        const text = await table;
        if (!beside) return { contents: inMemory(text), resolveDir: root, loader: 'ts' };
        if (/[^\0-\xff]/.test(text)) throw new Error('The table of phrases has letters that take more than a byte.');
        mkdirSync(dirname(initialOptions.outfile), { recursive: true });
        writeFileSync(join(dirname(initialOptions.outfile), tableFile), text, 'latin1');
        return { contents: fromFile, resolveDir: root, loader: 'js' };
      });
    },
  };
}

/** A word-list rule as it is where a table stands for its phrases. */
function withoutList(path, source) {
  if (!source.includes('definePhrases({')) return source;
  const bare = source.replace(/^ {2}phrases: \w+,$/m, '  phrases: () => [],');
  if (bare === source) throw new Error(`${path}: the list of the rule was not found.`);
  return bare;
}

const inMemory = (text) => `
  import { inMemory } from './server/review/table.ts';
  export const phraseTable = () => inMemory(${JSON.stringify(text)});
`;

/** Read piece by piece, a byte for each letter: what an article's words lead to is a small part of it. */
const fromFile = `
  import { openSync, readSync } from 'node:fs';
  import { join } from 'node:path';
  export const phraseTable = () => {
    const file = openSync(join(import.meta.dirname, '${tableFile}'));
    const page = Buffer.allocUnsafe(1024);
    const lineAt = (start, bytes) => {
      readSync(file, bytes, 0, bytes.length, start);
      const end = bytes.indexOf(10);
      return end < 0 ? lineAt(start, Buffer.alloc(8 * bytes.length)) : bytes.toString('latin1', 0, end);
    };
    const slice = (start, bytes) => bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, start));
    return {
      slice: (start, end) => slice(start, Buffer.allocUnsafe(end - start)),
      lineAt: (start) => lineAt(start, page),
    };
  };
`;

/** Runs the engine's own code, bundled for the purpose, so that the table can be of no other phrases. */
async function tableOf(root) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).table;
}
