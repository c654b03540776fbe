/** One thing, written in several forms in one article: which form is asked for, and what is said of the others. */
import { type Edit, type Fix, type Placed, type Report, type Sentence, type Span, shifted } from '../contract/index.ts';
import { textOf } from './prose.ts';

/** How a use would be written in another form. */
export interface Rewriting {
  /** In order of place. */
  readonly edits: readonly Edit[];
  /** Nothing that is claimed changes, and no grammar breaks. */
  readonly safe: boolean;
  /** The whole quantity as it will stand, for the fix's title. */
  readonly shown: string;
}

/** A rewriting of a quantity by edits, in order, inside its span. */
export function rewriting(sentence: Sentence, { start, end }: Span, edits: readonly Edit[], safe = true): Rewriting {
  let shown = '';
  let from = start;
  for (const edit of edits) {
    shown += textOf(sentence, { start: from, end: edit.start }) + edit.text;
    from = edit.end;
  }
  return { edits, safe, shown: shown + textOf(sentence, { start: from, end }) };
}

/** A quantity in the article whose form is held against that of others. Spans are relative to the block until placed. */
export interface Use<F extends string = string> extends Span {
  /** What is compared with what: the forms of one currency, of one unit; empty where all uses are alike. */
  readonly topic: string;
  readonly form: F;
  /** As it would be written in another form, worked out when asked for; undefined where only the writer can say. */
  readonly to: (form: F) => Rewriting | undefined;
}

/** The uses of all blocks, with places in the article. */
export function placedUses<F extends string>(digests: readonly Placed<readonly Use<F>[]>[]): Use<F>[] {
  return digests.flatMap(({ start, digest }) => digest.map((use) => placed(use, start)));
}

function placed<F extends string>(use: Use<F>, by: number): Use<F> {
  return {
    ...shifted(use, by),
    to(form) {
      const rewriting = use.to(form);
      return rewriting && { ...rewriting, edits: rewriting.edits.map((edit) => shifted(edit, by)) };
    },
  };
}

/** What is asked for, and how a deviation is told. */
export interface Wanted<F extends string> {
  /** The form that the style settles for a topic; null where the article's majority decides. */
  settled(topic: string): F | null;
  /** Whether a use has a vote in the majority; all have unless said otherwise. */
  votes?(use: Use<F>): boolean;
  /** A sentence for the first use of a deviating form. */
  message(use: Use<F>, wanted: F, settled: boolean): string;
}

/**
 * One report for each deviating form, on its first use, with the others as related places. The fix rewrites all of them;
 * where that is safe for some only, a first fix is for those. A form that the style settles may be fixed safely; one that
 * the majority asks for is offered.
 */
export function* oneForm<F extends string>(uses: readonly Use<F>[], wanted: Wanted<F>): Iterable<Report> {
  for (const topic of new Set(uses.map((use) => use.topic))) {
    const alike = uses.filter((use) => use.topic === topic);
    const settled = wanted.settled(topic);
    const form = settled ?? majority(wanted.votes ? alike.filter((use) => wanted.votes?.(use)) : alike);
    for (const other of new Set(alike.map((use) => use.form))) {
      const deviating = alike.filter((use) => use.form === other);
      const [first, ...more] = deviating;
      if (other === form || !first || form === undefined) continue;
      yield {
        span: { start: first.start, end: first.end },
        message: wanted.message(first, form, settled !== null),
        related: more.map(({ start, end }) => ({ start, end, message: 'The same form here, too.' })),
        fixes: fixesFor(deviating, form, settled !== null),
      };
    }
  }
}

/** The form used most; of two used alike, the one used first. */
function majority<F extends string>(uses: readonly Use<F>[]): F | undefined {
  const counts = new Map<F, number>();
  for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
  let best: F | undefined;
  for (const [form, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = form;
  return best;
}

function fixesFor<F extends string>(uses: readonly Use<F>[], form: F, settled: boolean): Fix[] {
  const all = uses.flatMap((use) => use.to(form) ?? []);
  const safe = settled ? all.filter((each) => each.safe) : [];
  const fixes = [fixOf(safe, true), all.length > safe.length ? fixOf(all, false) : undefined];
  return fixes.filter((fix) => fix !== undefined);
}

function fixOf(rewritings: readonly Rewriting[], safe: boolean): Fix | undefined {
  const [first, ...more] = rewritings;
  if (!first) return undefined;
  const places = more.length === 0 ? '' : `, and ${more.length} more like it`;
  const edits = rewritings.flatMap(({ edits }) => edits);
  return { title: `Write “${first.shown}”${places}`, safe, edits };
}
