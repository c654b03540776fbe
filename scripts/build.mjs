/**
 * Bundles everything that is shipped into dist/.
 *
 *     node scripts/build.mjs [--dev] [--all] [--outdir FOLDER] [NAME]...
 *
 * Without names, every bundle whose entry point exists is built and the others are named; `--all` makes a missing
 * one an error, as naming it does. `--dev` leaves the code readable and adds source maps. `--outdir` builds elsewhere
 * than dist/, to measure a change beside what is built already.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { writeLicences } from './licences.mjs';
import { phraseTable } from './phraseTable.mjs';
import { inAscii, workedOut } from './workedOut.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The bundles by name. CommonJS for Node, because it starts faster than a module does; file names that say so, because
 * the package is `"type": "module"`.
 *
 * The web extension's file ends in `.cjs.js`: VS Code takes an entry point for CommonJS only if the manifest says
 * `.cjs`, and its web host then appends `.js` to the name it fetches.
 *
 * What must be quick starts anew for every article, and is spared all that can be done beforehand; elsewhere a smaller
 * file is worth more.
 */
const bundles = {
  extension: { entry: 'client/extension.node.ts', out: 'extension.cjs', platform: 'node', external: ['vscode'] },
  'extension.web': {
    entry: 'client/extension.web.ts',
    out: 'extension.web.cjs.js',
    platform: 'browser',
    external: ['vscode'],
  },
  server: { entry: 'server/main.node.ts', out: 'server.cjs', platform: 'node' },
  worker: { entry: 'server/main.worker.ts', out: 'worker.js', platform: 'browser', format: 'iife' },
  cli: { entry: 'server/start.cli.ts', out: 'cli.cjs', platform: 'node', executable: true, needs: ['cli.main'] },
  'cli.main': {
    entry: 'server/main.cli.ts',
    out: 'cli.main.cjs',
    platform: 'node',
    quick: true,
    needs: ['cli.yaml'],
  },
  'cli.yaml': { entry: './node_modules/yaml', out: 'cli.yaml.cjs', platform: 'node' },
};

/** What a check without configuration does without: read where it is asked for, it costs the others nothing. */
const aside = {
  name: 'aside',
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({ path: './cli.yaml.cjs', external: true }));
  },
};

/**
 * Leaves one bundle out of another: where the command line imports the language server's main, it gets the server's
 * own bundle at run time, and loads none of it before it is asked to.
 */
const acrossBundles = {
  name: 'across-bundles',
  setup({ onResolve, initialOptions }) {
    const outputs = new Map(Object.values(bundles).map(({ entry, out }) => [resolve(root, entry), `./${out}`]));
    onResolve({ filter: /\/(main|extension)\.\w+\.ts$/ }, ({ kind, path, resolveDir }) => {
      const output = kind === 'entry-point' ? undefined : outputs.get(resolve(resolveDir, path));
      return output && initialOptions.platform === 'node' ? { path: output, external: true } : undefined;
    });
  },
};

const compiledAhead = ['cli.main', ...bundles['cli.main'].needs];

/** Compiles the command line ahead: all that it needs to check two articles, a marked-up one and a plain one. */
function compileAhead(outdir) {
  for (const name of compiledAhead) {
    // It is read as one byte a letter, which is fastest. esbuild leaves other letters in regular expressions.
    const file = resolve(outdir, bundles[name].out);
    writeFileSync(file, inAscii(readFileSync(file, 'utf8')));
  }
  const file = resolve(outdir, bundles['cli.main'].out);
  const args = ['scripts/compile.mjs', file, 'check', 'docs/sample/harbour.md', 'LICENSE'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${file} could not be compiled ahead.`);
}

/** Builds one bundle; answers with esbuild's account of what went into it. */
async function bundle({ entry, out, platform, format = 'cjs', external = [], ...rest }, { dev, outdir }) {
  const { executable = false, quick = false } = rest;
  const outfile = resolve(outdir, out);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    platform,
    format,
    external,
    bundle: true,
    target: platform === 'node' ? 'node20' : 'es2022',
    // Languages' packages offer a UMD build as `main`, which no bundler can look into; their modules are complete.
    mainFields: platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
    banner: executable ? { js: '#!/usr/bin/env node' } : {},
    define: platform === 'node' ? { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' } : {},
    // What is compiled ahead cannot import by itself, and its strings may hold escapes in place of any letter.
    supported: {
      ...(platform === 'node' && { 'dynamic-import': false, 'template-literal': false }),
      // Left as literals, they are compiled once and not at every use; all that run this know Unicode.
      'regexp-unicode-property-escapes': true,
    },
    plugins: [acrossBundles, phraseTable(root, { beside: quick }), ...(quick ? [workedOut(root), aside] : [])],
    minify: !dev,
    sourcemap: dev,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  if (executable) chmodSync(outfile, 0o755);
  const [output] = Object.keys(metafile.outputs).filter((path) => path.endsWith(out));
  console.log(`${relative(process.cwd(), outfile)}  ${Math.ceil(metafile.outputs[output].bytes / 1024)} KB`);
  return metafile;
}

const { values: flags, positionals } = parseArgs({
  options: {
    dev: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    outdir: { type: 'string', default: join(root, 'dist') },
  },
  allowPositionals: true,
});
const asked = positionals.length > 0 ? positionals : Object.keys(bundles);
const unknown = asked.filter((name) => !(name in bundles));
if (unknown.length > 0) {
  console.error(`No bundle is called ${unknown.join(', ')}; there are ${Object.keys(bundles).join(', ')}.`);
  process.exit(2);
}

const withNeeds = (name) => [name, ...(bundles[name].needs ?? []).flatMap(withNeeds)];
const names = [...new Set(asked.flatMap(withNeeds))];
const missing = names.filter((name) => !existsSync(resolve(root, bundles[name].entry)));
try {
  const present = names.filter((name) => !missing.includes(name));
  // Compiled code of another bundle must never be taken for this one's.
  for (const name of compiledAhead.filter((name) => present.includes(name)))
    rmSync(resolve(flags.outdir, `${bundles[name].out}.cache`), { force: true });
  writeLicences(root, resolve(flags.outdir), await Promise.all(present.map((name) => bundle(bundles[name], flags))));
  if (present.includes('cli.main')) compileAhead(flags.outdir);
} catch (error) {
  // What a compiler error is, esbuild has said already; anything else is for us to see.
  if (!Array.isArray(error.errors)) throw error;
  process.exit(1);
}
for (const name of missing) console.error(`dist/${bundles[name].out} is not built: ${bundles[name].entry} is missing.`);
if (missing.length > 0 && (flags.all || positionals.length > 0)) process.exitCode = 1;
