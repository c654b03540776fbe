import { build } from 'esbuild';

const entry = `
  import { catalogue } from './rules/catalogue.ts';
  import { phrasesOf } from './server/review/rulebook.ts';
  import { tabulate } from './server/review/table.ts';
  export const table = tabulate(phrasesOf(catalogue));
`;

/**
 * Puts the table of all phrases, worked out from the sources that are being bundled, in the place of the empty one:
 * parsing and inflecting the phrases at every start would take longer than reviewing an article.
 */
export function phraseTable(root) {
  let table;
  return {
    name: 'phrase-table',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]server[\\/]review[\\/]phraseTable\.ts$/ }, async () => {
        table ??= tableOf(root);
        return { contents: `export const phraseTable = ${JSON.stringify(await table)};`, loader: 'js' };
      });
    },
  };
}

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
