import type { Example, Rule, Span } from '../../rules/contract/index.ts';

/** A stretch in braces: where a finding is expected, and what its fixes make of the stretch; null where that is left open. */
export interface Mark extends Span {
  readonly replacements: readonly string[] | null;
}

/** Text without its braces, and where they stood. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Reads `{found}` and `{found|replacement|another}`; a backslash before a brace or a bar takes it literally. */
export function parseMarked(source: string): Marked {
  const marks: Mark[] = [];
  let text = '';
  let open: { start: number; parts: string[] } | undefined;
  for (const [, literal, sign, other] of source.matchAll(/\\([{|}])|([{|}])|([\s\S])/g)) {
    const letter = literal ?? other ?? (sign === '|' && !open ? sign : undefined);
    if (letter !== undefined) {
      if (open && open.parts.length > 0) open.parts.push((open.parts.pop() ?? '') + letter);
      else text += letter;
    } else if (sign === '{') {
      if (open) throw new Error(`A mark inside a mark: ${source}`);
      open = { start: text.length, parts: [] };
    } else if (sign === '|') open?.parts.push('');
    else {
      if (!open) throw new Error(`“}” without “{”: ${source}`);
      marks.push({ start: open.start, end: text.length, replacements: open.parts.length > 0 ? open.parts : null });
      open = undefined;
    }
  }
  if (open) throw new Error(`“{” without “}”: ${source}`);
  return { text, marks };
}

/** An example of a rule with its text parted from its marks. */
export interface MarkedExample extends Marked {
  readonly example: Example;
}

/** The examples of a rule: those in which it finds something, and those that it leaves alone. */
export function examplesOf(rule: Rule): {
  readonly flagged: readonly MarkedExample[];
  readonly silent: readonly MarkedExample[];
} {
  const all = rule.examples.map((example) => ({ ...parseMarked(textOf(example)), example }));
  return {
    flagged: all.filter(({ marks }) => marks.length > 0),
    silent: all.filter(({ marks }) => marks.length === 0),
  };
}

/** The text of an example, with its marks. */
export const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);
