import singleSource from '../../rules/sourcing/single-source.ts';
import { prepare } from '../../server/review/index.ts';
import { check } from '../support/check.ts';

before(() => prepare('markdown'));

/** Sentences of five words each that nobody is said to have said. */
const plain = (sentences: number): string => 'The river rose by night. '.repeat(sentences).trim();

const statements = 'The mill will shut, {Ann Lowe} said. Lowe said she had no choice.';
const unmarked = statements.replace(/[{}]/g, '');

describe('sourcing/single-source in articles of full length', () => {
  it('judges three hundred words', () => check(singleSource, `${statements}\n\n${plain(58)}`));

  it('leaves shorter ones alone', () => check(singleSource, `${unmarked}\n\n${plain(56)}`));

  it('does not count headlines', () =>
    check(singleSource, {
      text: `# ${plain(1)}\n\n## ${plain(1)}\n\n${unmarked}\n\n${plain(56)}`,
      language: 'markdown',
    }));

  it('hears another source at the very end', () =>
    check(singleSource, `${unmarked}\n\n${plain(58)}\n\nThe council said that it would buy the mill.`));

  it('points at the first mention, before the source speaks', () =>
    check(singleSource, `The mill is that of {Ann Lowe}, whose father built it.\n\n${plain(58)}\n\n${unmarked}`));
});
