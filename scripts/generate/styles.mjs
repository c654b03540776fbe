import { formNames, styles } from '../../out/rules/styles/index.js';
import { styleShape } from '../../out/server/review/configuration/index.js';

const marks = { guide: '', quoted: ' ¹', common: ' ²' };

/** The page of the house styles: what each settles, and what that is known from. */
export function* stylePages() {
  const sections = styles.map((style) => `## ${style.title}\n\n${section(style)}`);
  yield ['docs/styles.md', `${head}${sections.join('\n\n')}\n`];
}

const head = `<!-- Generated from the house styles by scripts/generate.mjs. -->

# House styles

A house style settles how numbers are written. Choose one by \`style: economist\` in \`.copydesk.yaml\`, by \`--style economist\`, in the editor's settings, or in an article's front matter (\`copydesk.style\`). A newsroom writes its own on top of one of them:

\`\`\`yaml
# styles/ours.yaml, named by "style: styles/ours.yaml"
extends: guardian
title: The Harbour Post
wordsUpTo: 12
unitSpace: space
\`\`\`

What a guide leaves alone, or no public text settles, is not listed: there the rules ask only that one article uses one form. Unmarked forms stand in the guide's own public text; ¹ is quoted from the guide elsewhere; ² is common knowledge of the trade, which no public text was seen to show.

`;

function section(style) {
  const { name, guide, houseCurrency, spelling, basis } = style;
  const rows = formNames
    .filter((form) => style[form] !== null)
    .map((form) => `| \`${form}\` | ${shown(style[form])}${marks[basis[form]]} | ${means(form)} |`);
  return [
    `\`${name}\`. ${guide} Its readers think in ${houseCurrency}, and its spelling is ${spelling === 'american' ? 'American' : 'British'}.`,
    ['| form | is | what it is about |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

const shown = (value) => (Array.isArray(value) ? value.join(', ') : String(value));
const means = (form) => styleShape.keys[form]?.description ?? '';
