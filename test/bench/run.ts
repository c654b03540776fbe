/**
 * Runs the measurements, each in a process of its own, one after the other: `npm run bench [NAME]...`. They are for
 * people; nothing fails on a figure.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const asked = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .flatMap((file) => /^(.*)\.bench\.js$/.exec(file)?.[1] ?? [])
  .filter((name) => asked.length === 0 || asked.includes(name));

for (const name of names) {
  console.log(`\n${name}\n`);
  const url = pathToFileURL(join(import.meta.dirname, `${name}.bench.js`));
  // A benchmark measures when it is loaded, or when its `run` is called.
  const script = `import(${JSON.stringify(url.href)}).then((bench) => bench.run?.())`;
  const { status } = spawnSync(process.execPath, ['--expose-gc', '-e', script], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
