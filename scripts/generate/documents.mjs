import { catalogue } from '../../out/rules/catalogue.js';
import { examplesOf } from '../../out/server/review/examples.js';
import { houseRule } from '../../out/server/review/house.js';
import { severityFor } from '../../out/server/review/severity.js';

const families = {
  sourcing: 'Sourcing: unsourced assertions',
  phrasing: 'Phrasing: loaded wording',
  numbers: 'Numbers: number formats',
};

const fixes = {
  none: 'None: only the writer knows the way out.',
  suggested: 'Offered one click at a time.',
  safe: 'Offered, and applied by `--fix` and *fix all* where it is marked as safe: it cannot change what is claimed.',
};

/** The pages of all rules, and the page that lists them. */
export function* documents() {
  const rules = [...catalogue, houseRule([])];
  for (const rule of rules) yield [`docs/rules/${rule.id}.md`, page(rule)];
  yield ['docs/rules/README.md', index(rules)];
}

const once =
  'A writer chooses a term once, so what is `information` is told so the first time in an article; where the term comes again, it is a hint.';

function index(rules) {
  const sections = Object.entries(families).map(([family, title]) => {
    const rows = rules
      .filter((rule) => rule.family === family)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((rule) => [
        `[${rule.name}](${rule.id}.md)`,
        cell(rule.summary),
        rule.severity.news,
        rule.severity.opinion,
        rule.fix,
      ]);
    return `## ${title}\n\n${table(['rule', 'flags', 'news', 'opinion', 'fix'], rows)}`;
  });
  return `${generated('the rules')}# Rules\n\n${sections.join('\n\n')}\n`;
}

function page(rule) {
  const { flagged, silent } = examplesOf(rule);
  const parts = [
    `# ${rule.id}`,
    rule.summary,
    rule.why,
    severities(rule),
    ...(rule.aloudOnce ? [once] : []),
    `**Quick fix.** ${fixes[rule.fix]}`,
    '## What it flags',
    ...gathered(flagged),
    '## What it leaves alone',
    ...gathered(silent),
    ...options(rule),
    '## Settings',
    `In \`.copydesk.yaml\`:`,
    fence(`rules:\n  ${rule.id}: off`, 'yaml'),
    'The same goes for `error`, `warning`, `information` and `hint`; what is set there holds in every genre.',
  ];
  return `${generated(`\`${rule.id}\``)}${parts.join('\n\n')}\n`;
}

const generated = (from) => `<!-- Generated from ${from} by scripts/generate.mjs. -->\n\n`;

function severities({ severity }) {
  const genres = ['news', 'analysis', 'opinion'];
  return table(['news, reference', 'analysis', 'opinion'], [genres.map((genre) => severityFor(severity, genre))]);
}

function options({ options }) {
  if (!options) return [];
  const rows = Object.entries(options).map(([name, option]) => [
    `\`${name}\``,
    `\`${JSON.stringify(option.default)}\``,
    cell(option.description),
  ]);
  return ['## Options', table(['option', 'default', 'what it does'], rows)];
}

const cell = (text) => text.replaceAll('|', '\\|');

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Examples with their findings underlined, those of equal circumstances together, in blocks that no reader of prose takes for prose. */
function gathered(examples) {
  const groups = new Map();
  for (const { text, marks, example } of examples) {
    const { language = 'plaintext' } = typeof example === 'string' ? {} : example;
    const key = JSON.stringify([circumstances(example), language]);
    groups.set(key, [...(groups.get(key) ?? []), underlined(text, marks)]);
  }
  return [...groups].flatMap(([key, texts]) => {
    const [intro, language] = JSON.parse(key);
    return [...intro, fence(texts.join('\n\n'), language === 'markdown' ? 'markdown' : 'text')];
  });
}

/** What an example presupposes, in a line. */
function circumstances(given) {
  if (typeof given === 'string') return [];
  const { genre, style, date, rates = [], options = {} } = given;
  const parts = [
    ...(genre ? [`in ${genre}`] : []),
    ...(style ? [`in the house style \`${style}\``] : []),
    ...(date ? [`on ${date}`] : []),
    ...rates.map(([day, currency, perUsd]) => `with a rate of ${perUsd} ${currency} for a dollar on ${day}`),
    ...Object.entries(options).map(([name, value]) => `with \`${name}: ${JSON.stringify(value)}\``),
  ];
  if (parts.length === 0) return [];
  const sentence = `${parts.join(', ')}:`;
  return [sentence[0].toUpperCase() + sentence.slice(1)];
}

function underlined(text, marks) {
  let start = 0;
  const lines = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    lines.push(line);
    for (const mark of marks.filter((each) => each.start >= start && each.start < start + line.length)) {
      const width = Math.min(mark.end, start + line.length) - mark.start;
      const ways = mark.replacements?.map((way) => `“${way}”`).join(', ');
      lines.push(`${' '.repeat(mark.start - start)}${'^'.repeat(width)}${ways ? ` → ${ways}` : ''}`);
    }
    start += line.length + 1;
  }
  return lines.join('\n');
}

function fence(text, language) {
  const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${ticks}${language}\n${text}\n${ticks}`;
}
