import {
  type Block,
  defineRule,
  isHeadline,
  type Placed,
  type Quantity,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import { unitBySymbol } from '../lexicons/units.ts';
import { oneForm, placedUses, type Rewriting, rewriting, type Use } from './forms.ts';
import { isJudged, nameOfStyle, outer, textOf, wordAfter, wordsAfter, wordsBefore } from './prose.ts';

/** Forms of one unit that an article should not mix: spellings inside of names ("kilometres"), or whole symbols. */
const spellings: readonly { readonly unit: string; readonly forms: readonly string[]; readonly inName?: true }[] = [
  { unit: 'metre', forms: ['metre', 'meter'], inName: true },
  { unit: 'litre', forms: ['litre', 'liter'], inName: true },
  { unit: 'gram', forms: ['gram', 'gramme'], inName: true },
  { unit: 'kilometre per hour', forms: ['km/h', 'kph', 'kmh', 'kmph'] },
  { unit: 'mile per hour', forms: ['mph', 'm.p.h.'] },
  { unit: 'square kilometre', forms: ['km²', 'km2', 'sqkm'] },
  { unit: 'square metre', forms: ['m²', 'm2', 'sqm'] },
];

/** "100m hurdles", "9mm pistol", "35mm film": names of events and calibres, which are closed up everywhere. */
const events = new Set(
  `sprint dash hurdles freestyle butterfly backstroke breaststroke medley relay race final finals title record event heats gold
   silver bronze champion swim steeplechase crown pistol pistols handgun gun guns cannon rifle round rounds bullet bullets shell
   shells ammunition howitzer howitzers mortar mortars rocket rockets semi-automatic submachine machine film camera lens lenses
   nato reel print prints headphone jack caliber calibre`.split(/\s+/),
);

export default defineRule({
  id: 'numbers/unit-form',
  summary: 'A unit closed up to its number, or one unit written in two ways.',
  why: 'The symbol of a unit is a word of its own; where its form changes, a reader looks for a difference in what is meant.',
  severity: { news: 'hint', opinion: 'hint' },
  fix: 'safe',
  needs: 'quantity',
  examples: [
    'The road is {5km|5 km} long.',
    'The box weighs {12kg|12 kg}.',
    'He drove at {90mph|90 mph} past the school.',
    'The tank holds {40l|40 l} of fuel.',
    'It fell by {3.5cm|3.5 cm} in a night.',
    'The plant makes {600MW|600 MW} of power.',
    'Some {20ha|20 ha} of forest burned.',
    'The pipe is {30mm|30 mm} wide.',
    'The files took {16GB|16 GB} of space.',
    'Between {5km and 7km|5 km and 7 km} of track was lost.',
    'Winds of {110km/h|110 km/h} were measured.',
    'The station sends at {98MHz|98 MHz}.',
    'It burned {2,000kWh|2,000 kWh} a year.',
    'The calf weighed {90lbs|90 lbs} at birth.',
    'They walked 5 kilometres, then 7 kilometres, and at last {3 kilometers|3 kilometres}.',
    { text: 'The road is 5 feet wide, the path 7 feet. It is {3km|3 km} long.' },
    { text: 'The road is 5 feet wide, the path 7 feet. It is 3km long.', style: 'guardian' },
    'Winds of 90 km/h were followed by gusts of 120 km/h and {100 kph|100 km/h}.',
    { text: 'The road is 5km long, the path 7km, the track {3 km|3km}.', style: 'guardian' },
    'The road is 5 km long.',
    'The road is five kilometres long.',
    'It was 25°C in the shade.',
    'She won the 100m hurdles.',
    'He carried a 9mm pistol.',
    'The film was shot on 35mm film stock.',
    'A 5-km walk is planned.',
    'The 4G network is slow.',
    'He ran the 400m final.',
    'The rifle takes .308-calibre (7.62mm) rounds.',
    'The road is 5 km (3 mi) long.',
    'The 737 flew 500 km.',
    '“It is 5km away,” she said.',
    'They walked 5 kilometres and 7 kilometres.',
    'The bill was $5m.',
    { text: '| rope | 5m |\n|---|---|\n| wire | 5km |', language: 'markdown' },
    { text: 'Set `width: 5km` in the file.', language: 'markdown' },
    { text: 'The road is 5km long.', style: 'guardian' },
    'The hall is 6 ft 2 in high.',
    'He kept 600 rounds of 7.62mm in the shed.',
    'The rocket left from Pad 39A in the morning.',
  ],
  collect(block) {
    if (isHeadline(block)) return undefined;
    const uses = usesIn(block);
    return uses.length > 0 ? uses : undefined;
  },
  *conclude(digests, { style }) {
    yield* oneForm(placedUses(digests as readonly Placed<Use[]>[]), {
      settled: (topic) => (topic === spacing ? style.unitSpace : null),
      message: ({ topic, form }, wanted, settled) => {
        if (topic !== spacing) return `“${form}” here, “${wanted}” elsewhere in the article: one unit, one form.`;
        const what = wanted === 'space' ? 'is parted from its number by a space' : 'is closed up to its number';
        return `The symbol of a unit ${what} ${settled ? `in ${nameOfStyle(style)}` : 'elsewhere in the article'}.`;
      },
    });
  },
});

/** The topic of uses that differ in the white space before the symbol. */
const spacing = 'spacing';

function usesIn(block: Block): Use[] {
  return block.sentences.flatMap((sentence) =>
    outer(sentence)
      .filter((quantity) => /^(?:measure|duration)$/.test(quantity.kind) && isJudged(sentence, quantity))
      .flatMap((quantity) => [...spacingOf(sentence, quantity), ...spellingOf(sentence, quantity)]),
  );
}

/** Digits with a symbol behind them. Degrees, primes and hyphenated units are left alone. */
function spacingOf(sentence: Sentence, { start, end: close, form }: Quantity): Use[] {
  const written = form.unit ?? '';
  // "65mph." at a sentence's end is read with its full stop.
  const symbol = written.endsWith('.') ? written.replace(/(?<=\p{L}{3})\.$/u, '') : written;
  const end = close - (written.length - symbol.length);
  if (form.numeral !== 'digits' || !unitBySymbol.has(symbol) || isEvent(sentence, { start, end }, end)) return [];
  const gaps = form.numerals.flatMap((numeral) => gapBehind(sentence, numeral, symbol) ?? []);
  const whites = gaps.map((gap) => textOf(sentence, gap));
  const [white] = whites;
  if (white === undefined || whites.some((other) => other !== white) || !/^[ \u00a0\u202f]?$/.test(white)) return [];
  const to = (text: string): Rewriting =>
    rewriting(
      sentence,
      { start, end },
      gaps.map((gap) => ({ ...gap, text })),
    );
  const closed = white === '';
  return [
    {
      start,
      end,
      topic: spacing,
      form: closed ? 'none' : 'space',
      to: (other) => to(other === 'space' ? ' ' : ''),
    },
  ];
}

/** What stands between a numeral and the symbol right behind it; the first end of a range may do without. */
function gapBehind(sentence: Sentence, { end }: Span, symbol: string): Span | undefined {
  const after = wordAfter(sentence, end);
  return after?.kind === 'word' && symbol.startsWith(after.text.replace(/\.$/, ''))
    ? { start: end, end: after.start }
    : undefined;
}

/** What stands around it makes the measure a name: "the 100m final", "600 rounds of 7.62mm". */
function isEvent(sentence: Sentence, { start }: Span, place: number): boolean {
  const [first, of] = wordsBefore(sentence, start, 2);
  if (of?.lower === 'of' && events.has(first?.lower ?? '')) return true;
  const after = wordsAfter(sentence, place, 6)
    .filter(({ kind }) => kind !== 'symbol')
    .slice(0, 3);
  const stop = after.findIndex(({ text }) => /^[,;.]$/.test(text));
  return after.slice(0, stop < 0 ? 3 : stop).some(({ lower }) => events.has(lower));
}

/** Units of which the article's other mentions may be spelled another way. */
function spellingOf(sentence: Sentence, { start, end, form: { unitSpan } }: Quantity): Use[] {
  if (!unitSpan) return [];
  const written = textOf(sentence, unitSpan);
  for (const { unit, forms, inName } of spellings) {
    const found = forms.find((form) => (inName ? new RegExp(`${form}s?$`).test(written) : written === form));
    if (found === undefined) continue;
    const to = (other: string) =>
      rewriting(sentence, { start, end }, [{ ...unitSpan, text: written.replace(found, other) }]);
    return [{ start, end, topic: unit, form: found, to }];
  }
  return [];
}
