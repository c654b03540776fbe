import type { Article, Language, Syntax } from '../../rules/contract/index.ts';

const plaintext: Syntax = {
  footnote: () => null,
  comment: () => null,
  link: () => null,
};

const markdown: Syntax = {
  footnote(article, text) {
    const label = freeLabel(article);
    return { reference: `[^${label}]`, definition: `\n\n[^${label}]: ${text}\n` };
  },
  comment: (text) => `<!-- ${text.replaceAll('--', '- -')} -->`,
  link: (label, url) => `[${label}](${/[\s()<>]/.test(url) ? `<${url.replace(/[<>\n]/g, encodeURIComponent)}>` : url})`,
};

function freeLabel({ footnotes }: Article): string {
  const taken = new Set(footnotes);
  let number = 1;
  while (taken.has(`tktk-${number}`)) number++;
  return `tktk-${number}`;
}

/** How a format writes footnotes, comments and links. Definitions begin with the line breaks that part them from the text. */
export function syntaxOf(language: Language): Syntax {
  return language === 'markdown' ? markdown : plaintext;
}
