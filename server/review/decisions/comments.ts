import type { Span } from '../../../rules/contract/index.ts';
import type { Comment, PlacedBlock } from '../../reading/index.ts';
import { unknownName } from '../nearest.ts';

/** A stretch of the article where a comment of its writer hides a rule's findings. */
export interface Region extends Span {
  readonly rule: string;
  /** Where the comment stands. */
  readonly comment: Span;
  /** As the writer gave it; empty where there is none. */
  readonly reason: string;
}

/** A comment that speaks to Copydesk in words that it does not understand. */
export interface BadComment extends Span {
  readonly message: string;
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
  comments: readonly Comment[],
  blocks: readonly PlacedBlock[],
  end: number,
  knownRules: readonly string[],
): { regions: Region[]; mistakes: BadComment[] } {
  const regions: Region[] = [];
  const mistakes: BadComment[] = [];
  const open: { rule: string; directive: Directive }[] = [];
  const add = (rule: string, directive: Directive, place: Span): void => {
    const { start, end, reason } = directive;
    regions.push({ rule, reason, comment: { start, end }, start: place.start, end: place.end });
  };
  for (const comment of comments) {
    const directive = parse(comment);
    if (directive === null) continue;
    const wrong = mistakesOf(directive, knownRules);
    for (const message of wrong) mistakes.push({ start: comment.start, end: comment.end, message });
    const rules = directive.rules.filter((rule) => knownRules.includes(rule));
    if (directive.verb === 'copydesk-ignore-start') for (const rule of rules) open.push({ rule, directive });
    else if (directive.verb === 'copydesk-ignore-file')
      for (const rule of rules) add(rule, directive, { start: 0, end });
    else if (directive.verb === 'copydesk-ignore')
      for (const rule of rules) add(rule, directive, nextBlock(directive, blocks));
    else if (directive.verb === 'copydesk-ignore-end') {
      const closed = open.filter(({ rule }) => directive.rules.length === 0 || rules.includes(rule));
      if (closed.length === 0 && wrong.length === 0)
        mistakes.push({
          start: comment.start,
          end: comment.end,
          message: 'Nothing is open here that this comment could end.',
        });
      for (const each of closed) {
        add(each.rule, each.directive, { start: each.directive.end, end: directive.start });
        open.splice(open.indexOf(each), 1);
      }
    }
  }
  for (const { rule, directive } of open) {
    add(rule, directive, { start: directive.end, end });
    mistakes.push({
      start: directive.start,
      end: directive.end,
      message: `“copydesk-ignore-end ${rule}” is missing; the rule is ignored to the end of the article.`,
    });
  }
  return { regions, mistakes };
}

/** What a comment asks; null where it does not speak to Copydesk. */
function parse({ start, end, text }: Comment): Directive | null {
  const words = text.replace(/^<!--|-->$/g, '').trim();
  const found = /^(copydesk-[\w-]*)\s*([^:]*?)\s*(?::\s*([\s\S]*))?$/.exec(words);
  if (!found) return null;
  const [, verb = '', rules = '', reason = ''] = found;
  return { start, end, verb, rules: rules.split(/[\s,]+/).filter((rule) => rule !== ''), reason: reason.trim() };
}

function mistakesOf({ verb, rules }: Directive, knownRules: readonly string[]): string[] {
  if (!verbs.includes(verb)) return [unknownName('comment', verb, verbs)];
  if (rules.length === 0 && verb !== 'copydesk-ignore-end')
    return [`“${verb}” needs the rules that it is about: <!-- ${verb} sourcing/vague-source: reason -->.`];
  return rules.filter((rule) => !knownRules.includes(rule)).map((rule) => unknownName('rule', rule, knownRules));
}

/** The block after a comment, or the one that it stands in. */
function nextBlock(comment: Span, blocks: readonly PlacedBlock[]): Span {
  const block = blocks.find(({ start, block }) => start + block.source.length >= comment.end);
  return block
    ? { start: block.start, end: block.start + block.block.source.length }
    : { start: comment.end, end: comment.end };
}
