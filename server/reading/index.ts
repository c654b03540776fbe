/** Reading: establishes the facts of an article and judges nothing. */
import type { Language, Matcher } from '../../rules/contract/index.ts';
import { placeBlocks } from './blocks.ts';
import { changesOf, hull, type TextChange } from './changes.ts';
import { outlineOf as plaintextOutlineOf } from './markup/plaintext.ts';
import type { Change, Outline } from './outline.ts';
import { ArticleReading, type Reading } from './reading.ts';

export type { TextChange } from './changes.ts';
export type { FrontMatter } from './frontmatter.ts';
export type { Comment } from './outline.ts';
export type { PlacedBlock, Reading } from './reading.ts';
export { syntaxOf } from './syntax.ts';
export { cues } from './voices/index.ts';

/** The Markdown parser, once somebody needs it. */
let markdown: typeof import('./markup/markdown.ts') | undefined;

/**
 * Makes ready for a language: the Markdown parser is loaded only for those who read Markdown. To be awaited once before the
 * first `read` in that language.
 */
export async function prepare(language: Language): Promise<void> {
  if (language === 'markdown') markdown ??= await import('./markup/markdown.ts');
}

/**
 * Reads an article. With the reading before, only what changed is read again: `changes` say what was edited since, in
 * order, each in the places that the one before left; without them the two texts are compared.
 *
 * @throws Error where `prepare` was not awaited for the language.
 */
export function read(
  text: string,
  language: Language,
  matcher: Matcher,
  previous?: Reading,
  changes?: readonly TextChange[],
): Reading {
  const earlier = sameKind(previous, language, matcher);
  const change = earlier && hull(changesOf(earlier.text, text, changes));
  const outline = outlineOf(text, language, earlier?.outline, change);
  const { blocks, kept } = placeBlocks(text, outline, matcher, earlier);
  return new ArticleReading({ text, language, blocks, kept, outline, matcher });
}

function outlineOf(
  text: string,
  language: Language,
  before: Outline | undefined,
  change: Change | null | undefined,
): Outline {
  if (language === 'plaintext') return plaintextOutlineOf(text, before, change);
  if (markdown === undefined) throw new Error('Await prepare("markdown") before Markdown is read.');
  return markdown.outlineOf(text, before, change);
}

/** The reading before, if it was read in the same way. */
function sameKind(previous: Reading | undefined, language: Language, matcher: Matcher): ArticleReading | undefined {
  const same = previous instanceof ArticleReading && previous.language === language && previous.matcher === matcher;
  return same ? previous : undefined;
}
