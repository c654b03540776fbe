/** Bundles the suite, as `run.ts` and the launch configuration of VS Code need it. */
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the suite below `root` into one CommonJS file (a fraction of a second) and gives its path. Mocha is in it:
 * it is an ES module, which the extension hosts of older VS Codes cannot load by themselves.
 */
export async function bundleSuite(root: string): Promise<string> {
  const outfile = join(root, 'out/test/vscode/suite.cjs');
  await build({
    entryPoints: [join(root, 'test/vscode/suite/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    // Mocha looks for files of its own when it runs tests in parallel, which it does not do here.
    logOverride: { 'require-resolve-not-external': 'silent' },
  });
  return outfile;
}
