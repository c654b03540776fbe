import {
  beginningIn,
  defineRule,
  type Edit,
  isHeadline,
  type Placed,
  type Quantity,
  type Report,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import { codesByName, codesBySign, currencyByCode } from '../lexicons/currencies.ts';
import { type Amount, currencyOf, type Money, moneyIn, presumedCode, purseOf } from './currency.ts';
import { type CurrencyForm, nameOf, signOf, type WrittenUnit } from './currencyNames.ts';
import { oneForm, type Rewriting, rewriting, type Use } from './forms.ts';
import { isJudged, nameOfStyle, outer, textOf } from './prose.ts';

const noBreak = '\u00a0';

export default defineRule({
  id: 'numbers/currency-form',
  summary: 'An amount of money with its currency written twice, in the wrong place or not as the house has it.',
  why: '“$5 dollars” is read as “five dollars dollars”; a sign that stands elsewhere than usual is missed.',
  severity: { news: 'information', opinion: 'information' },
  fix: 'safe',
  needs: 'quantity',
  examples: [
    'The ticket costs {$5 dollars|$5}.',
    'The ticket costs {€20 euros|€20} at the door.',
    'The fine is {¥500 yen|500 yen}.',
    'The fine is {$500 Canadian dollars|500 Canadian dollars}.',
    'The ticket costs {5$|$5}.',
    'The ticket costs {12 €|€12} at the door.',
    'A pass for {30£|£30} is sold, too.',
    'The ticket costs {$ 5|$5}.',
    'The loan was {€ 40 million|€40 million}.',
    'The loan was {US$ 40 million|US$40 million}.',
    'The ticket costs {USD 5 dollars|USD 5}.',
    'The loan was {$5.00 million|$5 million}.',
    'The loan was {5 million $|$5 million}.',
    'The loan was {£3.00bn|£3bn}.',
    'The firm lost {20.5 €|€20.5} a day.',
    'The bill came to {£1 million pounds|£1 million}.',
    { text: 'The loan was {€5 billion|EUR\u00a05 billion}.', style: 'eu' },
    { text: 'A sum of {USD 500|US$500} is due, of −£300 not, and £200-plus is a guess.', style: 'ap' },
    { text: 'The fee is {R$40|40 Brazilian reals} a day.', style: 'economist' },
    { text: 'The loan of £1m–2m was spent.', style: 'ap' },
    { text: 'The fee is {£5,000–£6,000|5,000–6,000 pounds} a head.', style: 'ap' },
    { text: 'The loan was {EUR 500|EUR\u00a0500}.', style: 'eu' },
    { text: 'The loan was {500 euros|€500}.', style: 'ap' },
    { text: 'The loan was {£500|500 pounds}.', style: 'ap' },
    { text: 'The loan was {500 euros|€500}, or {600 yen|¥600}.', style: 'economist' },
    { text: 'The ticket costs {$5.00|$5}.', style: 'ap' },
    { text: 'The ticket costs {£6.00|£6} at the door.', style: 'economist' },
    'The ticket costs $5.',
    'The ticket costs five dollars.',
    'The ticket costs 5 dollars, the pass €20.',
    'The loan was $5.25 million.',
    'Profit rose from $4.6 million to $5.0 million.',
    'The sweet costs 30¢.',
    'The bridge cost 400 kr.',
    'The loan was EUR 40 million.',
    '“It cost $5 dollars,” he said.',
    'The ticket costs $5.00 and the pass $7.50.',
    { text: 'The ticket costs $5.00 and the pass $7.50.', style: 'ap' },
    'The $ sign is old.',
    'A dollar is a dollar.',
    { text: '| price |\n|---|\n| 5$ |', language: 'markdown' },
    { text: 'Write `5$` there.', language: 'markdown' },
    { text: 'The loan was €500.', style: 'ap' },
    { text: 'The loan was 500 euros.', style: 'guardian' },
    { text: 'A 500-yen coin is a five hundred yen coin.', style: 'economist' },
    { text: 'He paid 10 dollars 30 cents at the gate.', style: 'economist' },
    { text: 'The loan came to 5 millions of dollars.', style: 'economist' },
  ],
  *check(sentence, { style }) {
    for (const quantity of outer(sentence)) {
      if (quantity.kind !== 'money' || quantity.form.numeral === 'words' || !isJudged(sentence, quantity)) continue;
      const report =
        doubled(sentence, quantity) ??
        behind(sentence, quantity, style.currencyForm === 'code') ??
        spaced(sentence, quantity, style.currencyForm === 'code') ??
        cents(sentence, quantity, style.roundCents !== null);
      if (report) yield report;
    }
  },
  collect(block) {
    return isHeadline(block) ? undefined : moneyIn(block);
  },
  *conclude(digests, { style }) {
    if (style.currencyForm === null && style.symbolFor === null) return;
    const purse = purseOf(digests as readonly Placed<Money>[]);
    const uses = purse.amounts.flatMap((amount) => useOf(amount, currencyOf(amount, purse)) ?? []);
    const settled = (code: string): CurrencyForm | null =>
      style.symbolFor?.includes(code) ? 'symbol' : style.currencyForm;
    const found = oneForm(
      uses.filter(({ topic }) => settled(topic) !== null),
      {
        settled,
        message: ({ form, topic }, wanted) =>
          `${currencyByCode.get(topic)?.name ?? topic}: ${nameOfStyle(style)} has its ${wanted} here, not its ${form}.`,
      },
    );
    // What nobody can fix without the writer must not stand before what can be fixed on the same words.
    for (const each of found) yield each.fixes?.some(({ safe }) => safe) ? each : { ...each, atMost: 'hint' };
  },
});

const report = (sentence: Sentence, quantity: Quantity, why: string, edits: readonly Edit[], safe = true): Report => {
  const { start, end } = quantity;
  const text = rewriting(sentence, quantity, edits).shown;
  return { span: { start, end }, message: `${why}: “${text}”.`, fixes: [{ title: `Write “${text}”`, safe, edits }] };
};

/** The end of the number with its magnitude. */
const numberEnd = ({ start, form }: Quantity): number =>
  Math.max(form.magnitudeSpan?.end ?? 0, form.numerals.at(-1)?.end ?? start);

/** A sign that is no letters, perhaps with a country's letters before it: "$", "US$", "€". */
const isSign = (unit: string): boolean =>
  /^[A-Z.]*[$£€¥]$/.test(unit) || (!/[A-Za-z.]$/.test(unit) && /^[\p{L}.]*(?!¢)\p{Sc}$/u.test(unit));

/** "$5 dollars". Of sign and word the one goes that says no more than the other. */
function doubled(sentence: Sentence, quantity: Quantity): Report | undefined {
  const { end, form } = quantity;
  const { unit, unitSpan } = form;
  const [first] = form.numerals;
  const after = numberEnd(quantity);
  if (!unit || !unitSpan || !first || unitSpan.end > first.start || after >= end) return undefined;
  const name = /^[\s-]+((?:\p{Lu}\p{L}* )*\p{Ll}+)$/u.exec(textOf(sentence, { start: after, end }))?.[1];
  const word = name?.split(' ').at(-1) ?? '';
  const [byName, bySign] = [
    codesByName.get(word),
    codesBySign.get(unit) ?? (currencyByCode.has(unit) ? [unit] : undefined),
  ];
  if (!name || !byName || !bySign) return undefined;
  const alike = presumedCode(unit) !== undefined && presumedCode(unit) === presumedCode(word);
  const plainer = name !== word || (!alike && byName.length < bySign.length);
  const edit = plainer ? { ...unitSpan, end: first.start, text: '' } : { start: after, end, text: '' };
  return report(sentence, quantity, 'The currency is written twice', [edit]);
}

/** "5$", "5 million $", and "5 EUR" where the style has codes. */
function behind(sentence: Sentence, quantity: Quantity, codes: boolean): Report | undefined {
  const { start, end, form } = quantity;
  const { unit, unitSpan } = form;
  const after = numberEnd(quantity);
  if (!unit || !unitSpan || unitSpan.start < after || unitSpan.end !== end) return undefined;
  const isCode = codes && currencyByCode.has(unit);
  if (!isCode && !isSign(unit)) return undefined;
  if (!/^\d/.test(textOf(sentence, { start, end }))) return undefined;
  const edits = [
    { start, end: start, text: isCode ? unit + noBreak : unit },
    { start: after, end, text: '' },
  ];
  return report(sentence, quantity, 'In English the sign or code of a currency stands before the amount', edits);
}

/** "$ 5", and "EUR 5" with a space that may break where the style has codes. */
function spaced(sentence: Sentence, quantity: Quantity, codes: boolean): Report | undefined {
  const { unit, unitSpan, numerals } = quantity.form;
  const [first] = numerals;
  if (!unit || !unitSpan || !first || unitSpan.end > first.start) return undefined;
  const gap = { start: unitSpan.end, end: first.start };
  const white = textOf(sentence, gap);
  if (isSign(unit) && /^[ \u00a0\u202f]$/.test(white))
    return report(sentence, quantity, 'The sign of a currency stands close to the amount', [{ ...gap, text: '' }]);
  if (codes && currencyByCode.has(unit) && /^[ \u202f]?$/.test(white))
    return report(sentence, quantity, 'Code and amount are parted by a no-break space', [{ ...gap, text: noBreak }]);
  return undefined;
}

/** "$5.00 million"; "$5.00" where the style drops even cents, unless a price beside it needs its own. */
function cents(sentence: Sentence, quantity: Quantity, drops: boolean): Report | undefined {
  const { numerals, magnitude, joiner } = quantity.form;
  const [numeral] = numerals;
  const figure = numeral ? textOf(sentence, numeral) : '';
  if (!numeral || joiner !== null || !figure.endsWith('.00') || (magnitude === null && !drops)) return undefined;
  if (hasUnevenPrice(sentence, numeral)) return undefined;
  const edit = { start: numeral.end - 3, end: numeral.end, text: '' };
  return report(sentence, quantity, 'Even sums need no cents', [edit], drops);
}

/** How far from a price another stands that it is set against, in UTF-16 code units. */
const priceReach = 400;

/** Whether a sum nearby has cents of its own: "$5.00 for one and $9.50 for two". */
const hasUnevenPrice = (sentence: Sentence, { start, end }: Span): boolean =>
  beginningIn(outer(sentence), { start: start - priceReach, end: end + priceReach }).some(
    ({ kind, form }) =>
      kind === 'money' && form.numerals.some((span) => /\.\d(?!0)\d$|\.[1-9]/.test(textOf(sentence, span))),
  );

/** An amount of a currency that the article tells, as it would be written in the other forms. */
function useOf({ start, end, written, judged, currencies, unit, value, number }: Amount, code: string | null) {
  if (code === null || written === null || !judged) return undefined;
  const same = (codes: readonly string[], text: string): boolean =>
    codes.join() === currencies.join() ||
    (presumedCode(text) !== undefined && presumedCode(text) === presumedCode(unit));
  const as = (target: WrittenUnit | undefined, write: (unit: string) => string): Rewriting | undefined => {
    if (!target) return undefined;
    const text = write(target.text);
    return { edits: [{ start, end, text }], safe: same(target.codes, target.text), shown: text };
  };
  const sum = number.replaceAll(unit, '').trim();
  const to = (form: CurrencyForm): Rewriting | undefined => {
    if (form === 'symbol') return as(signOf(code, unit === code), (sign) => `${sign}${sum}`);
    if (form === 'word') return as(nameOf(code, value, currencies.length === 1), (name) => `${sum} ${name}`);
    return as({ text: code, codes: [code] }, (text) => `${text}${noBreak}${sum}`);
  };
  return { start, end, topic: code, form: written, to } satisfies Use<CurrencyForm>;
}
