/** Reading: establishes the facts of an article and judges nothing. */
import type { Language, Matcher } from '../../rules/contract/index.ts';
import { placeBlocks } from './blocks.ts';
import { changesOf, hull, type TextChange } from './changes.ts';
import { outlineOf } from './markup/plaintext.ts';
import { ArticleReading, type Reading } from './reading.ts';

export type { TextChange } from './changes.ts';
export type { FrontMatter } from './frontmatter.ts';
export type { Comment } from './outline.ts';
export type { PlacedBlock, Reading } from './reading.ts';
export { syntaxOf } from './syntax.ts';
export { cues } from './voices/index.ts';

/**
 * Makes ready for a language: what its markup needs is loaded only for those who read it. To be awaited once before the
 * first `read` in that language.
 */
export async function prepare(_language: Language): Promise<void> {}

/**
 * Reads an article. With the reading before, only what changed is read again: `changes` say what was edited since, in
 * order, each in the places that the one before left; without them the two texts are compared.
 */
export function read(
  text: string,
  language: Language,
  matcher: Matcher,
  previous?: Reading,
  changes?: readonly TextChange[],
): Reading {
  const earlier = sameKind(previous, language, matcher);
  const edits = earlier && changesOf(earlier.text, text, changes);
  const outline = outlineOf(text, earlier?.outline, edits && hull(edits));
  const { blocks, kept } = placeBlocks(text, outline, new Set(), matcher, earlier);
  return new ArticleReading({ text, language, blocks, frontMatter: null, kept, outline, matcher });
}

/** The reading before, if it was read in the same way. */
function sameKind(previous: Reading | undefined, language: Language, matcher: Matcher): ArticleReading | undefined {
  const same = previous instanceof ArticleReading && previous.language === language && previous.matcher === matcher;
  return same ? previous : undefined;
}
