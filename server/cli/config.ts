import { createSession, type Loaded, type Origin, prepare, type Review, type RuleSetting } from '../review/index.ts';
import type { Given } from './arguments.ts';
import { fileSource, shown } from './article.ts';
import { defineCommand } from './command.ts';
import { decode } from './decode.ts';
import { linesOf } from './lines.ts';
import { loaderFor, problemLine, settingFlags } from './settle.ts';
import { sinkFor } from './sink.ts';
import { InputError, status, UsageError } from './usage.ts';

const flags = {
  ...settingFlags,
  format: { value: 'NAME', choices: ['text', 'json'], help: 'text for people (the default), or json.' },
} as const;

/** `copydesk config`. */
export const config = defineCommand({
  usage: 'config FILE [flags]',
  about: 'Shows the settings by which a file is checked, and where each of them comes from.',
  flags,
  async run(given, [file, second]) {
    if (file === undefined) throw new UsageError('The name of a file is missing: its settings are what is shown.');
    if (second !== undefined)
      throw new UsageError(`The settings of one file are shown at a time, and ${second} is a second.`);
    const sink = sinkFor(undefined, 1);
    try {
      const { settled, problems } = await settle(file, given);
      await sink.write(given.format === 'json' ? `${JSON.stringify(settled, null, 2)}\n` : textOf(settled));
      for (const problem of problems) process.stderr.write(`${problemLine(problem)}\n`);
      return problems.length > 0 ? status.trouble : status.fine;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      process.stderr.write(`${file}: ${error.message}\n`);
      return status.trouble;
    }
  },
});

/** A setting and what settles it. */
interface Setting<T> {
  readonly value: T;
  readonly from: string;
}

/** All that is settled for a file. */
interface Settled {
  readonly path: string;
  readonly genre: Setting<string>;
  readonly style: Setting<string>;
  readonly date: Setting<string | null>;
  readonly rules: Readonly<Record<string, Setting<RuleSetting>>>;
  /** How many there are. */
  readonly phrases: Setting<number>;
  readonly rates: Setting<number>;
  readonly ignored: boolean;
  /** Where new decisions are written. */
  readonly decisions: string;
  /** The files that were read for it. */
  readonly sources: readonly string[];
}

async function settle(file: string, given: Given<typeof settingFlags>) {
  const { path, place, language, bytes } = fileSource(file, true);
  const text = decode(await bytes());
  const loaded = await loaderFor(given).load(place ?? file);
  await prepare(language);
  const review = createSession({ language, settings: loaded.settings, rules: [] }).review(text);
  return { settled: settledBy(path, loaded, review), problems: loaded.problems };
}

function settledBy(path: string, loaded: Loaded, { reading, article }: Review): Settled {
  const { settings, home, decisionFiles, sources, ignored } = loaded;
  const { flags, rules, phrases, rates } = settings;
  const file = (key: Origin['key'], rule?: string): string => fileOf(loaded, key, rule);
  /** The front matter, where it says what holds. */
  const front = (key: string, value: string | null): string | undefined => {
    const field = reading.frontMatter?.values.get(key);
    if (!field || value === null || !field.value.toLowerCase().startsWith(value.toLowerCase())) return undefined;
    return `${path}:${linesOf(reading.text)(field.start).line} (front matter)`;
  };
  const named = reading.frontMatter?.values.get('copydesk.style')?.value;
  const style = flags.style ?? settings.styles.get(named ?? '') ?? settings.style;
  const { genre, date } = article;
  return {
    path,
    genre: { value: genre, from: flags.genre ? '--genre' : (front('genre', genre) ?? file('genre')) },
    style: {
      value: style.name,
      from: flags.style ? '--style' : (front('copydesk.style', style.name) ?? file('style')),
    },
    date: { value: date, from: front('date', date) ?? (date === null ? 'default' : `${path} (dateline)`) },
    rules: Object.fromEntries([...rules].map(([id, value]) => [id, { value, from: file('rules', id) }])),
    phrases: { value: phrases.length, from: file('phrases') },
    rates: { value: rates.length, from: file('rates') },
    ignored,
    decisions: shown(decisionFiles[0] ?? home),
    sources: sources.map(shown),
  };
}

/** The place in the configuration files that settles a key: the last that names it, or all that add to it. */
function fileOf({ origins }: Loaded, key: Origin['key'], rule: string | undefined): string {
  const places = origins
    .filter((origin) => origin.key === key && origin.rule === rule)
    .map(({ place, line }) => `${shown(place)}${line === undefined ? '' : `:${line}`}`);
  return (key === 'phrases' ? places.join(', ') : places.at(-1)) || 'default';
}

/** The settings as they would stand in a configuration file, each with its origin as a comment. */
function textOf({ path, genre, style, date, rules, phrases, rates, ignored, decisions, sources }: Settled): string {
  const rows: [string, string][] = [
    [`genre: ${genre.value}`, genre.from],
    [`style: ${style.value}`, style.from],
    [`date: ${date.value ?? 'unknown'}`, date.from],
    [`phrases: ${phrases.value}`, phrases.from],
    [`rates: ${rates.value}`, rates.from],
    ['rules:', Object.keys(rules).length === 0 ? 'default' : ''],
    ...Object.entries(rules).map(([id, { value, from }]): [string, string] => [`  ${id}: ${ruleText(value)}`, from]),
  ];
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, from]) => (from === '' ? left : `${left.padEnd(width)}  # ${from}`));
  const notes = [
    `# ${path}`,
    ...lines,
    ...(ignored ? ['# The configuration passes over this file, unless it is named.'] : []),
    `# Decisions: ${decisions}`,
    ...(sources.length > 0 ? [`# Read: ${sources.join(', ')}`] : []),
  ];
  return `${notes.join('\n')}\n`;
}

/** `off`, or severity and options in braces, as YAML has them. */
function ruleText({ severity, options = {} }: RuleSetting): string {
  const fields = Object.entries(options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  if (fields.length === 0) return severity ?? '{}';
  return `{ ${[...(severity ? [`severity: ${severity}`] : []), ...fields].join(', ')} }`;
}
