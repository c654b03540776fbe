/**
 * Collects the licences of everything that was bundled: the code of others travels inside our files, so that their
 * notices have to travel along.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFolder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * Writes THIRD-PARTY-LICENCES.txt.
 *
 * @param {string} root the repository's folder
 * @param {string} outdir where it goes, beside the bundles
 * @param {import('esbuild').Metafile[]} metafiles what went into each bundle
 */
export function writeLicences(root, outdir, metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.map((input) => packageFolder.exec(input)?.[1]).filter(Boolean));
  const notices = new Map([...folders].map((folder) => notice(join(root, folder))));
  if (notices.size === 0) return;
  const sections = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([title, text]) => `${title}\n\n${text}`);
  writeFileSync(join(outdir, 'THIRD-PARTY-LICENCES.txt'), `${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

/** A package's title and the text of its licence; a package that carries no such file is named with its licence. */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  return [`${name} ${version} (${license})`, file ? readFileSync(join(folder, file), 'utf8').trim() : `${license}`];
}
