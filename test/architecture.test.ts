import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';

/**
 * The house as docs/architecture.md describes it: which rooms a room may import. The compiler is asked whether this is
 * what the projects enforce, in an empty house built from the tree's own tsconfig files, so that the proof depends on
 * no source file.
 */
const mayImport: Record<string, string[]> = {
  'rules/contract': [],
  'rules/lexicons': ['rules/contract'],
  rules: ['rules/contract', 'rules/lexicons'],
  'server/reading': ['rules/contract', 'rules/lexicons'],
  'server/review': ['rules/contract', 'rules/lexicons', 'rules', 'server/reading'],
  'server/lsp': ['rules/contract', 'rules/lexicons', 'rules', 'server/reading', 'server/review'],
  'server/cli': ['rules/contract', 'rules/lexicons', 'rules', 'server/reading', 'server/review'],
  server: ['rules/contract', 'rules/lexicons', 'rules', 'server/reading', 'server/review', 'server/lsp', 'server/cli'],
  client: [],
};
const rooms = Object.keys(mayImport);
const engine = ['rules/contract', 'rules/lexicons', 'rules', 'server/reading', 'server/review'];

/** What the engine must not reach: the machine, the network, the page it runs in. */
const impure: Record<string, string> = {
  console: 'console.log("here");',
  fetch: 'void fetch("https://example.org");',
  process: 'process.exit();',
  buffer: 'Buffer.from("text");',
  timer: 'setTimeout(() => undefined, 1);',
  document: 'document.title;',
  file: 'import { readFileSync } from "node:fs"; readFileSync("article.md");',
  lazyFile: 'void import("node:fs");',
  required: 'require("fs");',
};

const repository = join(import.meta.dirname, '../..');
const tsc = join(repository, 'node_modules/typescript/bin/tsc');

describe('architecture', function () {
  this.timeout(60_000);
  let house: string;

  before(() => {
    house = mkdtempSync(join(tmpdir(), 'copydesk-house-'));
    symlinkSync(join(repository, 'node_modules'), join(house, 'node_modules'), 'junction');
    writeFileSync(join(house, 'package.json'), '{ "type": "module" }');
    cpSync(join(repository, 'tsconfig.base.json'), join(house, 'tsconfig.base.json'));
    for (const room of rooms) furnish(house, room);
  });

  after(() => rmSync(house, { recursive: true, force: true }));

  it('lets every room import what it stands on', async () => {
    const references = rooms.map((path) => ({ path }));
    writeFileSync(join(house, 'tsconfig.json'), JSON.stringify({ files: [], references }));
    assert.equal(await compile(house, '-b'), '');
  });

  for (const room of rooms) {
    it(`keeps ${room} from importing any other room`, async () => {
      const forbidden = rooms.filter((other) => other !== room && !mayImport[room]?.includes(other));
      const probes = forbidden.map((other) => [other.replace('/', '-'), importOf(room, other)] as const);
      assert.deepEqual(await compilingProbes(house, room, Object.fromEntries(probes)), []);
    });
  }

  for (const room of engine) {
    it(`keeps ${room} pure`, async () => {
      assert.deepEqual(await compilingProbes(house, room, impure), []);
    });
  }

  it('keeps Node out of the requests, which a browser worker answers too', async () => {
    const { file, lazyFile, process, buffer } = impure as Record<'file' | 'lazyFile' | 'process' | 'buffer', string>;
    assert.deepEqual(await compilingProbes(house, 'server/lsp', { file, lazyFile, process, buffer }), []);
  });

  it('keeps the clock, chance and the editor out of the engine', () => {
    const reached = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|from 'vscode[-'/]/;
    const offenders = engine.flatMap(sources).filter((path) => reached.test(readFileSync(path, 'utf8')));
    assert.deepEqual(offenders, []);
  });

  it('answers for every room there is', () => {
    const { references } = JSON.parse(readFileSync(join(repository, 'tsconfig.json'), 'utf8'));
    const paths = references.map(({ path }: { path: string }) => path).filter((path: string) => path !== 'test');
    assert.deepEqual(paths.sort(), [...rooms].sort());
  });
});

/** Gives a room its real tsconfig.json, a module to be imported, and another that imports all that the room may. */
function furnish(house: string, room: string): void {
  mkdirSync(join(house, room), { recursive: true });
  cpSync(join(repository, room, 'tsconfig.json'), join(house, room, 'tsconfig.json'));
  const imports = mayImport[room]?.map((other) => importOf(room, other)) ?? [];
  writeFileSync(join(house, room, 'module.ts'), `export const room = '${room}';\n`);
  writeFileSync(join(house, room, 'imports.ts'), [...imports, 'export {};'].join('\n'));
}

/** A module that imports another room's module and uses it. */
function importOf(room: string, other: string): string {
  const name = other.replace('/', '_');
  const path = posix.relative(room, `${other}/module.ts`);
  return `import { room as ${name} } from '${path.startsWith('.') ? path : `./${path}`}'; export const from_${name} = ${name};`;
}

/** The names of those probes that compile in the room, each on its own; none should. */
async function compilingProbes(house: string, room: string, probes: Record<string, string>): Promise<string[]> {
  const paths = Object.keys(probes).map((name) => [name, `${room}/probe-${name}.ts`] as const);
  try {
    for (const [name, path] of paths) writeFileSync(join(house, path), `${probes[name]}\nexport {};\n`);
    const errors = await compile(house, '-p', room);
    return paths.filter(([, path]) => !errors.includes(`${path}(`)).map(([name]) => name);
  } finally {
    for (const [, path] of paths) rmSync(join(house, path), { force: true });
  }
}

/** Runs the compiler in the house; answers with its errors, one a line, each beginning with the file's path. */
function compile(house: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, ...args, '--pretty', 'false'], { cwd: house }, (_, stdout) => resolve(stdout));
  });
}

/** The paths of a room's source files, without those of the rooms inside it. */
function sources(room: string): string[] {
  const inside = rooms.filter((other) => other !== room && other.startsWith(`${room}/`));
  return readdirSync(join(repository, room), { recursive: true, encoding: 'utf8' })
    .map((path) => join(room, path))
    .filter((path) => path.endsWith('.ts') && !inside.some((other) => dirname(path).startsWith(other)))
    .map((path) => join(repository, path));
}
