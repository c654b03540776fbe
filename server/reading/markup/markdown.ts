import { type ChangedRange, Tree, TreeFragment } from '@lezer/common';
import { frontMatterOf, titleSection } from '../frontmatter.ts';
import type { Change, Outline, Section } from '../outline.ts';
import { LineInput, parser } from './markdownGrammar.ts';
import { type Leaf, sectionOf } from './markdownSection.ts';
import { outlineOf as plaintextOutlineOf } from './plaintext.ts';

/** An outline with the syntax that the next one builds on. */
export interface MarkdownOutline extends Outline {
  /** The front matter as written, fences included; what follows is Markdown. */
  readonly preface: string;
  readonly body: string;
  /** Lines end in bare carriage returns, which stand in `body` as line feeds: the parser knows no others. */
  readonly returns: boolean;
  readonly tree: Tree;
  /** As many as there are sections, less the title's. */
  readonly leaves: readonly Leaf[];
}

/**
 * The structure of a Markdown text. Leaves of the syntax tree are sections: the parser takes unchanged subtrees over from
 * the tree before, so a leaf that is the same object is the same text in the same surroundings.
 *
 * Marks that are nested many thousand deep are too much for the parser's stack. What holds them is no article; it is read
 * as plain text.
 */
export function outlineOf(text: string, before?: Outline, change?: Change | null): Outline {
  try {
    return parsedOutline(text, before && 'tree' in before ? (before as MarkdownOutline) : undefined, change);
  } catch (error) {
    if (error instanceof RangeError) return plaintextOutlineOf(text);
    throw error;
  }
}

function parsedOutline(text: string, before?: MarkdownOutline, change?: Change | null): MarkdownOutline {
  if (before !== undefined && change === null) return before;
  const returns = hasBareReturns(text);
  const source = returns ? text.replace(/\r(?!\n)/g, '\n') : text;
  const frontMatter = frontMatterOf(source);
  const preface = source.slice(0, frontMatter?.end ?? 0);
  const body = source.slice(preface.length);
  // An edit beside a carriage return may make it a bare one, and so change the body outside the edit; and where one was
  // exchanged for a line feed, the same body is another text.
  const isAlike = !returns && before?.returns === false;
  const range = isAlike && change ? changedRange(body, preface, before, change) : undefined;
  const tree = parse(body, before, range);
  const leaves = leavesOf(tree);
  const known = isAlike ? before : undefined;
  const title = preface === known?.preface ? titleOf(known) : titleSection(frontMatter);
  const sections = [...title, ...sectionsOf(body, leaves, known, range)];
  const starts = title.map(() => 0);
  for (const { start } of leaves) starts.push(start + preface.length);
  return { sections, starts, frontMatter, links: linksOf(sections), preface, body, returns, tree, leaves };
}

function hasBareReturns(text: string): boolean {
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) if (text[at + 1] !== '\n') return true;
  return false;
}

const titleOf = ({ sections, leaves }: MarkdownOutline): readonly Section[] =>
  sections.slice(0, sections.length - leaves.length);

function linksOf(sections: readonly Section[]): ReadonlySet<string> {
  const links = new Set<string>();
  for (const section of sections) for (const label of section.links) links.add(label);
  return links;
}

function parse(body: string, before: MarkdownOutline | undefined, change: ChangedRange | undefined): Tree {
  const fragments = before && change ? TreeFragment.applyChanges(TreeFragment.addTree(before.tree), [change]) : [];
  return parser.parse(new LineInput(body), fragments);
}

/**
 * The change in places of the two bodies. A change that reaches into the front matter may move the border between both:
 * then only the common end counts.
 */
function changedRange(body: string, preface: string, before: MarkdownOutline, { start, end }: Change): ChangedRange {
  const border = preface.length;
  const from = border === before.preface.length && start >= border ? reach(before, start - border) : 0;
  const behind = before.preface.length + before.body.length - end;
  // At the very beginning at least one character counts as changed: the parser would take what now stands first for
  // what stood there, although its indentation may be gone.
  const least = Math.max(from, 1);
  const same = Math.max(0, Math.min(behind, body.length - least, before.body.length - least));
  return { fromA: from, toA: before.body.length - same, fromB: from, toB: body.length - same };
}

/**
 * Where the text begins that a change at `at` may have given another structure. Whether a block ends where a table begins
 * is decided by the line after next, so the line before the change counts as changed. Footnotes may go on behind blank
 * lines, which the parser knows of its own blocks alone: one that stands before the change counts as changed, too.
 */
function reach({ body, tree }: MarkdownOutline, at: number): number {
  const line = lineStart(body, at);
  const node = tree.topNode.childBefore(line);
  const before = lineStart(body, line - 1);
  return node?.name === 'FootnoteDefinition' ? Math.min(node.from, before) : before;
}

/** Where the line begins that holds the place between two characters at `at`. */
function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

const HOLDER = 1;
const LEAF = 2;
const holders = /^(?:Document|Blockquote|BulletList|OrderedList|ListItem|FootnoteDefinition)$/;
const leafNames =
  /^(?:Paragraph|Task|Table|FencedCode|CodeBlock|HTMLBlock|CommentBlock|ProcessingInstructionBlock|LinkReference|FootnoteMark|(?:ATX|Setext)Heading\d)$/;

/** By node type, whether it holds blocks or is one that says something. */
const roles = new Uint8Array(
  parser.nodeSet.types.map(({ name, isAnonymous }) => {
    if (isAnonymous || holders.test(name)) return HOLDER;
    return leafNames.test(name) ? LEAF : 0;
  }),
);

function leavesOf(tree: Tree): Leaf[] {
  const leaves: Leaf[] = [];
  collect(tree, 0, false, 0, leaves);
  return leaves;
}

function collect(tree: Tree, start: number, quoted: boolean, depth: number, leaves: Leaf[]): void {
  const role = roles[tree.type.id];
  if (role === LEAF) leaves.push({ tree, start, quoted, depth });
  if (role !== HOLDER) return;
  const { name } = tree.type;
  const inQuotation = quoted || name === 'Blockquote';
  const lists = name === 'BulletList' || name === 'OrderedList' ? depth + 1 : depth;
  const { children, positions } = tree;
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (child instanceof Tree) collect(child, start + (positions[at] as number), inQuotation, lists, leaves);
  }
}

/**
 * The sections of the leaves. A leaf that was there before keeps its section, wherever the change has moved it to: it is
 * the same tree, or one that the parser read again from the same text in the same surroundings.
 */
function sectionsOf(body: string, leaves: readonly Leaf[], before?: MarkdownOutline, change?: ChangedRange): Section[] {
  const sections: Section[] = [];
  const known = before && new Known(before);
  const moved = body.length - (before?.body.length ?? 0);
  for (const leaf of leaves) {
    const source = (): string => body.slice(leaf.start, leaf.start + leaf.tree.length);
    const start = change && leaf.start >= change.fromB ? leaf.start - moved : leaf.start;
    sections.push(known?.find(leaf, start, source) ?? sectionOf(leaf, source()));
  }
  return sections;
}

/** The leaves before with their sections; asked for in order of place. */
class Known {
  private readonly outline: MarkdownOutline;
  private readonly titles: number;
  private at = 0;

  constructor(outline: MarkdownOutline) {
    this.outline = outline;
    this.titles = outline.sections.length - outline.leaves.length;
  }

  /** The section of the leaf that stood at `start`, if it is the same as `leaf`. */
  find(leaf: Leaf, start: number, source: () => string): Section | undefined {
    const { leaves, body, sections } = this.outline;
    while (this.at < leaves.length && (leaves[this.at] as Leaf).start < start) this.at++;
    const old = leaves[this.at];
    if (old === undefined || old.start !== start) return undefined;
    const same =
      old.tree === leaf.tree || (alike(old, leaf) && body.slice(start, start + old.tree.length) === source());
    return same ? sections[this.titles + this.at] : undefined;
  }
}

function alike(a: Leaf, b: Leaf): boolean {
  return a.tree.type === b.tree.type && a.tree.length === b.tree.length && a.quoted === b.quoted && a.depth === b.depth;
}
