/** The language server over standard input and output, with rules that break, and texts that break the whole review. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../../server/lsp/index.ts';
import type { Rule } from '../../server/review/index.ts';
import { memoryHost } from '../support/memoryHost.ts';
import { tinyRules, vile } from '../support/tinyRules.ts';

/** A rule whose report is broken in a way that no fence around rules holds back: its span can be looked at but once. */
const dragon: Rule = {
  ...vile,
  id: 'phrasing/dragon',
  phrases: [{ pattern: 'dragons', entry: null }],
  *check() {
    let looked = false;
    yield {
      message: 'A dragon.',
      get span() {
        if (looked) throw new Error('fire');
        looked = true;
        return { start: 0, end: 1 };
      },
    };
  },
};

/** A rule whose report breaks only when somebody wants to know more of it. */
const snake: Rule = {
  ...vile,
  id: 'phrasing/snake',
  phrases: [{ pattern: 'snakes', entry: null }],
  *check() {
    yield {
      span: { start: 0, end: 1 },
      message: 'A snake.',
      get related(): never {
        throw new Error('poison');
      },
    };
  },
};

serve(
  createConnection(ProposedFeatures.all),
  { host: memoryHost({}), append: () => Promise.resolve(), user: () => '' },
  { rules: [...tinyRules, dragon, snake] },
);
