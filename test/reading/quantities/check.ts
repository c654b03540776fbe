import assert from 'node:assert/strict';
import type { Matcher, Quantity } from '../../../rules/contract/index.ts';
import { read } from '../../../server/reading/index.ts';

const nothing: Matcher = { match: () => [] };

/** All quantities of a plain text, with places in the text. */
export function quantitiesIn(text: string): Quantity[] {
  return read(text, 'plaintext', nothing).blocks.flatMap(({ start, block }) =>
    block.sentences.flatMap(({ quantities }) => quantities.map((quantity) => shifted(quantity, start))),
  );
}

function shifted(quantity: Quantity, by: number): Quantity {
  const { approximator } = quantity;
  const hedge = approximator && { start: approximator.start + by, end: approximator.end + by };
  return { ...quantity, start: quantity.start + by, end: quantity.end + by, approximator: hedge };
}

/**
 * Checks what is read of a text in which the quantities are marked: `«¥9.7 trillion|money 9.7e12 JPY CNY»`. Behind the bar
 * stand kind, value (`low..high` for a range, `?` where it cannot be told), unit, currencies (three at most, then `…`) and,
 * after a tilde, the approximator's words. What is not marked must hold no quantity. Numbers inside a quantity are left out.
 */
export function check(marked: string): void {
  const text = marked.replace(/«([^|»]*)\|[^»]*»/g, '$1');
  assert.equal(
    mark(text),
    marked.replace(/\|([^»]*)»/g, (_, facts: string) => `|${normal(facts)}»`),
  );
}

/** Lets expectations write 9.7e12 for 9700000000000. */
function normal(facts: string): string {
  return facts.replace(/(?<=[ .])-?\d+(?:\.\d+)?e\d+/g, (value) => String(Number(value)));
}

/** A text with its quantities marked as `check` has them. */
export function mark(text: string): string {
  let marked = '';
  let at = 0;
  for (const quantity of quantitiesIn(text).filter(({ inner }) => !inner)) {
    marked += `${text.slice(at, quantity.start)}«${text.slice(quantity.start, quantity.end)}|${facts(quantity, text)}»`;
    at = quantity.end;
  }
  return marked + text.slice(at);
}

function facts({ kind, value, unit, currencies, approximator }: Quantity, text: string): string {
  const shown = value === null ? '?' : typeof value === 'number' ? rounded(value) : value.map(rounded).join('..');
  const money = currencies.length > 3 ? [...currencies.slice(0, 1), '…'] : currencies;
  const hedge = approximator === null ? [] : [`~${text.slice(approximator.start, approximator.end)}`];
  return [kind, shown, ...(unit === null ? [] : [unit]), ...money, ...hedge].join(' ');
}

/** Thirds and the like, and other small values, to six digits. */
const rounded = (value: number): string => String(Number(value.toPrecision(Math.abs(value) < 100 ? 6 : 15)));

/** One test for each marked text, named by it. */
export function checkAll(texts: readonly string[]): void {
  for (const text of texts) it(text, () => check(text));
}
