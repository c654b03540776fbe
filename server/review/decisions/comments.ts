import type { Span } from '../../../rules/contract/index.ts';
import type { Comment, PlacedBlock, Reading } from '../../reading/index.ts';
import type { Mistake } from '../front.ts';
import { unknownName } from '../nearest.ts';

/** A stretch of the article where a comment of its writer hides a rule's findings. */
export interface Region extends Span {
  readonly rule: string;
  /** Where the comment stands. */
  readonly comment: Span;
  /** As the writer gave it; empty where there is none. */
  readonly reason: string;
}

/** What a `copydesk-…` comment asks for. */
interface Directive extends Span {
  readonly verb: string;
  readonly rules: readonly string[];
  readonly reason: string;
}

const verbs = ['copydesk-ignore', 'copydesk-ignore-start', 'copydesk-ignore-end', 'copydesk-ignore-file'];

/** Reads the comments of an article: `copydesk-ignore RULE[, RULE]: reason`, and the same with `-start`, `-end`, `-file`. */
export function readComments(
  { comments, blocks, text }: Pick<Reading, 'comments' | 'blocks' | 'text'>,
  knownRules: readonly string[],
): { regions: Region[]; mistakes: Mistake[] } {
  const regions: Region[] = [];
  const mistakes: Mistake[] = [];
  const open: { rule: string; directive: Directive }[] = [];
  for (const directive of comments.flatMap(parse)) {
    const { start, end, verb } = directive;
    for (const message of mistakesOf(directive, knownRules, open.length)) mistakes.push({ start, end, message });
    const rules = directive.rules.filter((rule) => knownRules.includes(rule));
    for (const rule of rules) {
      if (verb === 'copydesk-ignore') regions.push(region(rule, directive, nextBlock(directive, blocks)));
      if (verb === 'copydesk-ignore-file') regions.push(region(rule, directive, { start: 0, end: text.length }));
      if (verb === 'copydesk-ignore-start') open.push({ rule, directive });
    }
    if (verb === 'copydesk-ignore-end') regions.push(...close(open, directive));
  }
  for (const { rule, directive } of open) {
    regions.push(region(rule, directive, { start: directive.end, end: text.length }));
    mistakes.push({
      start: directive.start,
      end: directive.end,
      message: `The “copydesk-ignore-end” of ${rule} is missing.`,
    });
  }
  return { regions, mistakes };
}

const region = (rule: string, { start, end, reason }: Directive, place: Span): Region => ({
  rule,
  reason,
  comment: { start, end },
  start: place.start,
  end: place.end,
});

/** Takes from the open regions those that an end is about, all where it names no rule. */
function close(open: { rule: string; directive: Directive }[], end: Directive): Region[] {
  const meant = ({ rule }: { rule: string }): boolean => end.rules.length === 0 || end.rules.includes(rule);
  const closed = open.filter(meant);
  open.splice(0, open.length, ...open.filter((each) => !meant(each)));
  return closed.map(({ rule, directive }) => region(rule, directive, { start: directive.end, end: end.start }));
}

/** What a comment asks; nothing where it does not speak to Copydesk. */
function parse({ start, end, text }: Comment): Directive[] {
  const words = text.replace(/^<!--|-->$/g, '').trim();
  const found = /^(copydesk-[\w-]*)\s*([^:]*?)\s*(?::\s*([\s\S]*))?$/.exec(words);
  if (!found) return [];
  const [, verb = '', rules = '', reason = ''] = found;
  return [{ start, end, verb, rules: rules.split(/[\s,]+/).filter((rule) => rule !== ''), reason: reason.trim() }];
}

function mistakesOf({ verb, rules }: Directive, knownRules: readonly string[], open: number): string[] {
  if (!verbs.includes(verb)) return [unknownName('comment', verb, verbs)];
  const ends = verb === 'copydesk-ignore-end';
  if (ends && open === 0) return ['There is no “copydesk-ignore-start” that this comment could end.'];
  if (rules.length === 0 && !ends) return [`“${verb}” must name the rules that it is about.`];
  return rules.filter((rule) => !knownRules.includes(rule)).map((rule) => unknownName('rule', rule, knownRules));
}

/** The block after a comment, or the one that it stands in; an empty stretch at the article's end. */
function nextBlock(comment: Span, blocks: readonly PlacedBlock[]): Span {
  const found = blocks.find(({ start, block }) => start + block.source.length >= comment.end);
  if (!found) return { start: comment.end, end: comment.end };
  return { start: found.start, end: found.start + found.block.source.length };
}
