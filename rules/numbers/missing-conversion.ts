import { defineRule, type Placed } from '../contract/index.ts';
import { currencyByCode } from '../lexicons/currencies.ts';
import { bracketed, equivalentOf } from './conversion.ts';
import { currencyOf, type Money, moneyIn, purseOf } from './currency.ts';

export default defineRule({
  id: 'numbers/missing-conversion',
  summary: 'The first amount in a foreign currency, without what it is in the reader’s money.',
  why: 'An amount that readers cannot picture tells them nothing; one equivalent at the first mention is enough.',
  severity: { news: 'information', opinion: 'hint' },
  fix: 'suggested',
  needs: 'quantity',
  examples: [
    'The loan was {€5 billion|€5 billion (about TKTK-USD)}.',
    'The pier cost {40 million yen|40 million yen (about TKTK-USD)}, and the crane 5 million yen.',
    {
      text: 'The loan was {€5 billion|€5 billion (about $5.4 billion)}.',
      date: '2023-06-02',
      rates: [['2023-06-01', 'EUR', 0.93]],
    },
    {
      text: 'The sum of {9.7 trillion yen|9.7 trillion yen (about $70.5 billion)} was a record.',
      date: '2023-06-02',
      rates: [['2023-06-02', 'JPY', 137.6]],
    },
    {
      text: 'The seat costs {€1,234.56|€1,234.56 (about $1,340.03)}.',
      date: '2024-03-05',
      rates: [['2024-03-05', 'EUR', 0.92129]],
    },
    {
      text: 'A loss of {−£3 million|−£3 million (about −$3.8 million)} was booked.',
      date: '2024-03-05',
      rates: [['2024-03-05', 'GBP', 0.8]],
    },
    'A ticket is {C$12}.',
    'He owes {3 million Swiss francs} to a bank.',
    'The fine of {£400} was paid. A second of £300 was not.',
    'A grant of {A$5–6 million} is planned.',
    'Rent there is {800 euros} a month.',
    'The stamp sold for {HK$9 million}.',
    'They paid {€20} for the first boat, and {£30} for the second.',
    'Spain’s port got {€70 million}, it said.',
    'A seat costs {70 Swedish kronor} a year.',
    'The prize of {INR 500,000} went to a school.',
    { text: 'The loan was {$5 billion|$5 billion (about TKTK-GBP)}.', style: 'guardian' },
    'The loan was €5 billion ($5.4 billion).',
    'The loan was $5.4 billion (€5 billion).',
    'The pier cost 40 million yen, or about $290,000.',
    'The pier cost $40 million.',
    'It cost forty dollars.',
    'He has no euros.',
    '“I paid 20 euros,” she said.',
    'The fine, about $500 (£400), was paid. A second of £300 was not.',
    'Trade reached ¥9 trillion.',
    'The euro fell to a low.',
    'He owes thousands of euros to his brother.',
    'Some 30 cents of each dollar is lost.',
    { text: '| item | cost |\n|---|---|\n| rope | €20 |', language: 'markdown' },
    { text: 'The loan was £5 billion.', style: 'bbc' },
    { text: 'The loan was EUR 5 000.', style: 'eu' },
    'The rate was 7.1 yuan to the dollar.',
    'In Tokyo the dollar rose to 110.53 yen.',
    'Pickers earn 163 Mexican pesos a day, or $9.40.',
    'A dollar equals 7.1 yuan.',
    'The stamp cost 30 euro cents.',
    'The boxer weighed 215 pounds.',
  ],
  collect: moneyIn,
  *conclude(digests, context) {
    const purse = purseOf(digests as readonly Placed<Money>[]);
    const home = context.style.houseCurrency;
    const seen = new Set<string>([home]);
    for (const amount of purse.amounts) {
      const code = currencyOf(amount, purse);
      // "Thousands of euros" is no sum that could be turned into another, and 30 cents is none worth it.
      if (code === null || amount.value === null || amount.minor || seen.has(code)) continue;
      // Given once, anywhere, it is given: also inside a quotation or the other way round.
      seen.add(code);
      if (!amount.judged || amount.beside.includes(home)) continue;
      const equivalent = equivalentOf(amount, code, context);
      yield {
        span: { start: amount.start, end: amount.end },
        message: `${currencyByCode.get(code)?.name ?? code}: readers who think in ${home} need an equivalent at this first mention.`,
        fixes: [
          {
            title: `Add “(${equivalent.text})” (${equivalent.note})`,
            safe: false,
            edits: [{ start: amount.end, end: amount.end, ...bracketed(equivalent) }],
          },
        ],
      };
    }
  },
});
