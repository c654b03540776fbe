import { Tree, TreeFragment } from '@lezer/common';
import { frontMatterOf, titleSection } from '../frontmatter.ts';
import type { Change, Outline, Section } from '../outline.ts';
import { LineInput, parser } from './markdownGrammar.ts';
import { type Leaf, sectionOf } from './markdownSection.ts';

/** An outline with the syntax that the next one builds on. */
export interface MarkdownOutline extends Outline {
  /** The front matter as written, fences included; what follows is Markdown. */
  readonly preface: string;
  readonly tree: Tree;
  /** As many as there are sections, less the title's. */
  readonly leaves: readonly Leaf[];
}

/**
 * The structure of a Markdown text. Leaves of the syntax tree are sections: the parser takes unchanged subtrees over from
 * the tree before, so a leaf that is the same object is the same text in the same surroundings.
 */
export function outlineOf(text: string, before?: MarkdownOutline, change?: Change | null): MarkdownOutline {
  if (before !== undefined && change === null) return before;
  const frontMatter = frontMatterOf(text);
  const preface = text.slice(0, frontMatter?.end ?? 0);
  const body = text.slice(preface.length);
  const tree = before && change ? parseAgain(body, preface, before, change, text.length) : parse(body, []);
  const leaves = leavesOf(tree);
  const title =
    preface === before?.preface
      ? before.sections.slice(0, before.sections.length - before.leaves.length)
      : titleSection(frontMatter);
  const sections = [...title, ...sectionsOf(body, leaves, before)];
  const starts = [...title.map(() => 0), ...leaves.map(({ start }) => start + preface.length)];
  return { sections, starts, frontMatter, preface, tree, leaves };
}

function parse(body: string, fragments: readonly TreeFragment[]): Tree {
  return parser.parse(new LineInput(body), fragments);
}

function parseAgain(body: string, preface: string, before: MarkdownOutline, change: Change, length: number): Tree {
  const range = changedRange(body, preface, before, change, length);
  if (range === null) return before.tree;
  return parse(body, TreeFragment.applyChanges(TreeFragment.addTree(before.tree), [range]));
}

/**
 * The change in places of the two bodies. A change that reaches into the front matter may move the border between both:
 * then only the common end counts. Null where the bodies are equal.
 */
function changedRange(
  body: string,
  preface: string,
  before: MarkdownOutline,
  { start, newEnd }: Change,
  length: number,
) {
  const border = preface.length;
  const fits = border === before.preface.length && start >= border;
  const shorter = Math.min(body.length, before.tree.length);
  const from = fits ? beforeFootnote(before.tree, start - border) : 0;
  const same = Math.min(length - newEnd, shorter - from);
  const [toA, toB] = [before.tree.length - same, body.length - same];
  return toA === from && toB === from ? null : { fromA: from, toA, fromB: from, toB };
}

/**
 * Footnotes may go on behind blank lines, which the parser does not know of a block that is not its own: the one before
 * the change is parsed again with it.
 */
function beforeFootnote(tree: Tree, at: number): number {
  const node = tree.topNode.childBefore(at + 1);
  return node?.name === 'FootnoteDefinition' ? node.from : at;
}

/** By node type: 1 holds blocks, 2 is a leaf, 0 says nothing. */
const roles = new Uint8Array(
  parser.nodeSet.types.map(({ name, isAnonymous }) => {
    if (isAnonymous || /^(?:Document|Blockquote|BulletList|OrderedList|ListItem|FootnoteDefinition)$/.test(name))
      return 1;
    return /^(?:Paragraph|Task|Table|FencedCode|CodeBlock|HTMLBlock|CommentBlock|ProcessingInstructionBlock|LinkReference|FootnoteMark|(?:ATX|Setext)Heading\d)$/.test(
      name,
    )
      ? 2
      : 0;
  }),
);

function leavesOf(tree: Tree): Leaf[] {
  const leaves: Leaf[] = [];
  collect(tree, 0, false, 0, leaves);
  return leaves;
}

function collect(tree: Tree, start: number, quoted: boolean, depth: number, leaves: Leaf[]): void {
  const role = roles[tree.type.id];
  if (role === 2) leaves.push({ tree, start, quoted, depth });
  if (role !== 1) return;
  const inQuotation = quoted || tree.type.name === 'Blockquote';
  const lists = tree.type.name === 'BulletList' || tree.type.name === 'OrderedList' ? depth + 1 : depth;
  for (const [at, child] of tree.children.entries())
    if (child instanceof Tree) collect(child, start + (tree.positions[at] as number), inQuotation, lists, leaves);
}

/** The sections of the leaves; those at both ends that are the same trees as before are taken over. */
function sectionsOf(body: string, leaves: readonly Leaf[], before: MarkdownOutline | undefined): Section[] {
  const old = before?.leaves ?? [];
  const shorter = Math.min(leaves.length, old.length);
  let head = 0;
  while (head < shorter && leaves[head]?.tree === old[head]?.tree) head++;
  let tail = 0;
  while (tail < shorter - head && leaves.at(-1 - tail)?.tree === old.at(-1 - tail)?.tree) tail++;
  const kept = (before?.sections ?? []).slice(-old.length);
  const middle = leaves.slice(head, leaves.length - tail).map((leaf) => sectionOf(leaf, sourceOf(body, leaf)));
  return [...kept.slice(0, head), ...middle, ...kept.slice(kept.length - tail)];
}

const sourceOf = (body: string, { start, tree }: Leaf): string => body.slice(start, start + tree.length);
