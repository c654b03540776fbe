import { type Context, defineRule, type Edit, type Fix, type Placed } from '../contract/index.ts';
import { currencyByCode } from '../lexicons/currencies.ts';
import { bracketed, equivalentOf } from './conversion.ts';
import { type Amount, currencyOf, type Money, moneyIn, type Purse, purseOf } from './currency.ts';
import { plural } from './currencyNames.ts';

/** More alternatives than a menu should hold are cut; the likeliest stand first. */
const mostFixes = 6;

export default defineRule({
  id: 'numbers/ambiguous-currency',
  summary: 'A currency sign or name that several countries share.',
  why: 'A reader abroad takes ¥ for the wrong money, or $ for the wrong dollar, and is off by a factor of twenty.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  needs: 'quantity',
  examples: [
    'Trade reached {¥9 trillion|9 trillion yen (about TKTK-USD)|JP¥9 trillion (about TKTK-USD)|9 trillion yuan (about TKTK-USD)|CN¥9 trillion (about TKTK-USD)}.',
    'China and Japan agreed on a loan of {¥300 million}.',
    'China and Japan set up a {¥300 million|JP¥300 million (about TKTK-USD)|CN¥300 million (about TKTK-USD)} fund.',
    {
      text: 'China and Japan agreed on a loan of {¥300 billion|300 billion yen (about $2.1 billion)|JP¥300 billion (about $2.1 billion)|300 billion yuan (about $42 billion)|CN¥300 billion (about $42 billion)}.',
      date: '2023-06-02',
      rates: [
        ['2023-06-01', 'JPY', 140],
        ['2023-06-01', 'CNY', 7.1],
      ],
    },
    'A loss of {−¥9 billion|−9 billion yen (about TKTK-USD)|−JP¥9 billion (about TKTK-USD)|−9 billion yuan (about TKTK-USD)|−CN¥9 billion (about TKTK-USD)} was booked.',
    'The bridge cost {kr 400 million}.',
    'The fine is {¥5,000} a day.',
    'Swedish and Norwegian owners paid {kr 20 million} each.',
    'The aid came to {Rs 500 million}.',
    'A loan of {¥2.5 billion} was offered, then ¥3 billion.',
    'OTTAWA, May 3 — Canada will pay. Canadian officials say Toronto needs {$40 million} for its harbour.',
    'Australia built it. Sydney paid, Australian firms gained, and Melbourne lent {$3 million}.',
    'SYDNEY, May 3 — The council lent {$3 million} to a ferry firm.',
    'Mali and Geneva parted over {300 francs} a head.',
    'Egypt raised the fare. Cairo said Egyptian trains now cost {£20}.',
    'Both Tokyo and Beijing put {¥80 million} aside.',
    'Both sides spoke of {¥2 billion} a year.',
    'Danish and Norwegian yards shared {500 kroner} a day.',
    'The wreck is worth {₨ 3 million}, they said.',
    'Trade reached 9 trillion yen.',
    'Japan’s exports reached ¥9 trillion.',
    'Beijing lent ¥300 million to the port.',
    'Tokyo and Beijing agreed on 40 billion yen, of which ¥10 billion is a gift.',
    'The pier cost $40 million.',
    'The pier cost £40 million.',
    'The bridge cost €400 million.',
    'Farmers in Mali got 300 francs each.',
    'SYDNEY, May 3 — The council lent A$3 million to a ferry firm, and $2 million to a mill.',
    'Norway’s bridge cost kr 400 million.',
    'Canada will pay. Canadian officials say Toronto needs C$40 million for its harbour.',
    'Canada paid once. The pier cost $40 million.',
    'Cuba owes it. Havana and Cuban firms put the debt of Cuba at $6 billion.',
    'India promised Rs 500 million.',
    '“They offered ¥5,000 to Japan and China,” she said.',
    'He paid 300 million yuan to a firm in Tokyo, Japan.',
    'Swiss banks lost 3 million francs.',
    'JP¥9 trillion went to China.',
    'A firm in Toronto, Canada, paid C$2.4 billion ($1.8 billion) to Canadian owners, and $3 million in fees.',
    'In Sydney, Australia, Australian shops ask 50 cents.',
    'In Sydney, Australia, Australian firms pay {$2m to $3m|A$2m to A$3m (about TKTK-USD)|US$2m to US$3m|C$2m to C$3m (about TKTK-USD)|HK$2m to HK$3m (about TKTK-USD)|S$2m to S$3m (about TKTK-USD)|NZ$2m to NZ$3m (about TKTK-USD)}.',
  ],
  collect: moneyIn,
  *conclude(digests, context) {
    const purse = purseOf(digests as readonly Placed<Money>[]);
    const seen = new Set<string>();
    for (const amount of purse.amounts) {
      const key = amount.unit.toLowerCase();
      if (!amount.judged || amount.minor || seen.has(key) || currencyOf(amount, purse) !== null) continue;
      seen.add(key);
      const others = purse.amounts.filter(
        (other) => other !== amount && other.judged && other.unit.toLowerCase() === key,
      );
      yield {
        span: { start: amount.start, end: amount.end },
        message: messageOf(amount, purse),
        fixes: candidates(amount, purse)
          .flatMap((code) => fixesFor(amount, code, context))
          .slice(0, mostFixes),
        related: others.map(({ start, end }) => ({ start, end, message: `“${amount.unit}” here, too.` })),
      };
    }
  },
});

/** Likeliest first: those whose country the article speaks of, then in the order of reading. */
const candidates = ({ currencies }: Amount, { places }: Purse): readonly string[] =>
  [...currencies].sort((a, b) => Math.sign(places.get(b) ?? 0) - Math.sign(places.get(a) ?? 0));

function messageOf(amount: Amount, purse: Purse): string {
  const names = candidates(amount, purse)
    .slice(0, 3)
    .map((code) => currencyByCode.get(code)?.name ?? code);
  const more = amount.currencies.length > 3 ? ' or another' : '';
  return `“${amount.unit}” can mean the ${names.slice(0, more ? 3 : -1).join(', the ')}${more || ` or the ${names.at(-1)}`}: say which.`;
}

/** The amount with its unit in words where one country alone has that word, and with a sign of its own. */
function fixesFor(amount: Amount, code: string, context: Context): Fix[] {
  const currency = currencyByCode.get(code);
  // What stands behind the unit would be lost.
  if (!currency || (!amount.plain && !amount.signFirst)) return [];
  const converts = code !== context.style.houseCurrency && amount.beside.length === 0;
  const word =
    // "a 3 billion yen fund" would need hyphens.
    !amount.attributive &&
    amount.plain &&
    amount.signFirst &&
    !amount.currencies.some((other) => other !== code && currencyByCode.get(other)?.unit === currency.unit);
  const [sign] = currency.ownSigns;
  const forms = [
    ...(word ? [`${amount.number} ${plural(currency.unit, amount.value)}`] : []),
    ...(sign && !/^\p{L}+$/u.test(sign)
      ? [`${sign}${amount.number.replaceAll(amount.unit, sign)}`]
      : sign || !word
        ? [`${code} ${amount.number}`]
        : []),
  ];
  return forms.map((form) => fixOf(amount, form, converts ? code : null, context));
}

/** Once the currency is settled the amount lacks its equivalent: the fix brings it along. */
function fixOf(amount: Amount, form: string, code: string | null, context: Context): Fix {
  // A minus before the sign stays where it is.
  const start = amount.signFirst ? amount.unitSpan.start : amount.start;
  const { end } = amount;
  if (code === null) return { title: `Write “${form}”`, safe: false, edits: [{ start, end, text: form }] };
  const equivalent = equivalentOf(amount, code, context);
  const edit: Edit = { start, end, ...bracketed(equivalent, form) };
  return { title: `Write “${edit.text}” (${equivalent.note})`, safe: false, edits: [edit] };
}
