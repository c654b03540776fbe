/**
 * Units of measurement: SI (SI Brochure, 9th edition, BIPM 2019, tables 2 to 8), customary (NIST Handbook 44, appendix C;
 * UK Weights and Measures Act 1985, schedule 1), and of time.
 */
import { wordSet } from './wordset.ts';

/** What a unit measures. Angle and temperature share the word "degree"; what stands around it decides. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'time'
  | 'energy'
  | 'power'
  | 'information'
  | 'electric'
  | 'frequency'
  | 'pressure'
  | 'force'
  | 'temperature'
  | 'angle'
  | 'sound'
  | 'radiation';

export interface Unit {
  /** In the singular, British spelling ("kilometre"). */
  readonly name: string;
  readonly dimension: Dimension;
  /** Size in the coherent SI unit of its dimension (metre, square metre, cubic metre, kilogram, second, bit …); null where it has none. */
  readonly si: number | null;
}

/** `name`, dimension, SI value, symbols (case matters), other spellings of the singular (parted by commas), irregular plurals. */
type Row = readonly [
  name: string,
  dimension: Dimension,
  si: number | null,
  symbols?: string,
  spellings?: string,
  plurals?: string,
];

// biome-ignore format: a table, one unit a line
const rows: readonly Row[] = [
  ['kilometre', 'length', 1e3, 'km Km KM kms', 'kilometer'],
  ['metre', 'length', 1, 'm', 'meter'],
  ['decimetre', 'length', 0.1, 'dm', 'decimeter'],
  ['centimetre', 'length', 0.01, 'cm', 'centimeter'],
  ['millimetre', 'length', 1e-3, 'mm', 'millimeter'],
  ['micrometre', 'length', 1e-6, 'μm µm', 'micrometer,micron'],
  ['nanometre', 'length', 1e-9, 'nm', 'nanometer'],
  ['mile', 'length', 1609.344, 'mi'],
  ['nautical mile', 'length', 1852, 'nmi'],
  ['yard', 'length', 0.9144, 'yd yds'],
  ['foot', 'length', 0.3048, 'ft ft.', '', 'feet'],
  ['inch', 'length', 0.0254, 'in.', '', 'inches'],
  ['furlong', 'length', 201.168],
  ['fathom', 'length', 1.8288],
  ['light year', 'length', 9.4607304725808e15, 'ly'],
  ['square kilometre', 'area', 1e6, 'km² km2 sqkm', 'sq km'],
  ['square metre', 'area', 1, 'm² m2 sqm', 'sq m'],
  ['square centimetre', 'area', 1e-4, 'cm² cm2'],
  ['square mile', 'area', 2589988.110336, '', 'sq mile'],
  ['square yard', 'area', 0.83612736],
  ['square foot', 'area', 0.09290304, 'sqft ft² ft2', 'sq ft'],
  ['square inch', 'area', 0.00064516],
  ['hectare', 'area', 1e4, 'ha'],
  ['acre', 'area', 4046.8564224],
  ['cubic metre', 'volume', 1, 'm³ m3', 'cu m'],
  ['cubic centimetre', 'volume', 1e-6, 'cm³ cm3 cc', ''],
  ['cubic kilometre', 'volume', 1e9, 'km³ km3', ''],
  ['cubic foot', 'volume', 0.028316846592, 'ft³ ft3', 'cu ft'],
  ['cubic yard', 'volume', 0.764554857984],
  ['cubic inch', 'volume', 1.6387064e-5],
  ['litre', 'volume', 1e-3, 'l L', 'liter'],
  ['millilitre', 'volume', 1e-6, 'ml mL', 'milliliter'],
  ['centilitre', 'volume', 1e-5, 'cl', 'centiliter'],
  ['hectolitre', 'volume', 0.1, 'hl', 'hectoliter'],
  ['gallon', 'volume', null, 'gal'],
  ['pint', 'volume', null, 'pt'],
  ['quart', 'volume', null],
  ['fluid ounce', 'volume', null, '', 'fl oz'],
  ['barrel', 'volume', 0.158987294928, 'bbl'],
  ['bushel', 'volume', null],
  ['teaspoon', 'volume', null, 'tsp'],
  ['tablespoon', 'volume', null, 'tbsp'],
  ['kilogram', 'mass', 1, 'kg Kg KG kgs', 'kilogramme,kilo'],
  ['gram', 'mass', 1e-3, 'g gm', 'gramme'],
  ['milligram', 'mass', 1e-6, 'mg', 'milligramme'],
  ['microgram', 'mass', 1e-9, 'μg µg mcg', 'microgramme'],
  ['tonne', 'mass', 1e3, 't', 'metric ton,metric tonne'],
  ['ton', 'mass', null],
  ['kilotonne', 'mass', 1e6, 'kt', 'kiloton'],
  ['megatonne', 'mass', 1e9, 'Mt', 'megaton'],
  ['gigatonne', 'mass', 1e12, 'Gt', 'gigaton'],
  ['long ton', 'mass', 1016.0469088],
  ['short ton', 'mass', 907.18474],
  ['pound', 'mass', 0.45359237, 'lb lbs lb. lbs.'],
  ['ounce', 'mass', 0.028349523125, 'oz oz.'],
  ['stone', 'mass', 6.35029318, '', '', 'stone'],
  ['carat', 'mass', 2e-4, 'ct', 'karat'],
  ['mile per hour', 'speed', 0.44704, 'mph m.p.h.', ''],
  ['kilometre per hour', 'speed', 1 / 3.6, 'kph kmh km/h kmph', '', ''],
  ['metre per second', 'speed', 1, 'm/s', '', ''],
  ['knot', 'speed', 1852 / 3600, 'kn'],
  ['second', 'time', 1, 's sec secs', 'sec'],
  ['millisecond', 'time', 1e-3, 'ms'],
  ['microsecond', 'time', 1e-6, 'μs µs'],
  ['nanosecond', 'time', 1e-9, 'ns'],
  ['minute', 'time', 60, 'min mins', 'min'],
  ['hour', 'time', 3600, 'h hr hrs', 'hr'],
  ['day', 'time', 86400],
  ['week', 'time', 604800, 'wk wks'],
  ['fortnight', 'time', 1209600],
  ['month', 'time', 2629746],
  ['quarter', 'time', 7889238],
  ['year', 'time', 31556952, 'yr yrs'],
  ['decade', 'time', 315569520],
  ['century', 'time', 3155695200],
  ['millennium', 'time', 31556952000, '', '', 'millennia'],
  ['joule', 'energy', 1, 'J'],
  ['kilojoule', 'energy', 1e3, 'kJ'],
  ['megajoule', 'energy', 1e6, 'MJ'],
  ['calorie', 'energy', 4.184, 'cal'],
  ['kilocalorie', 'energy', 4184, 'kcal'],
  ['kilowatt hour', 'energy', 3.6e6, 'kWh'],
  ['megawatt hour', 'energy', 3.6e9, 'MWh'],
  ['gigawatt hour', 'energy', 3.6e12, 'GWh'],
  ['terawatt hour', 'energy', 3.6e15, 'TWh'],
  ['watt', 'power', 1, 'W'],
  ['kilowatt', 'power', 1e3, 'kW'],
  ['megawatt', 'power', 1e6, 'MW'],
  ['gigawatt', 'power', 1e9, 'GW'],
  ['terawatt', 'power', 1e12, 'TW'],
  ['horsepower', 'power', null, 'hp bhp', '', 'horsepower'],
  ['bit', 'information', 1],
  ['byte', 'information', 8],
  ['kilobyte', 'information', 8e3, 'kB KB'],
  ['megabyte', 'information', 8e6, 'MB'],
  ['gigabyte', 'information', 8e9, 'GB'],
  ['terabyte', 'information', 8e12, 'TB'],
  ['petabyte', 'information', 8e15, 'PB'],
  ['kilobit', 'information', 1e3, 'kbit'],
  ['megabit', 'information', 1e6, 'Mbit Mb'],
  ['gigabit', 'information', 1e9, 'Gbit Gb'],
  ['megabit per second', 'information', null, 'Mbps'],
  ['gigabit per second', 'information', null, 'Gbps'],
  ['volt', 'electric', 1, 'V'],
  ['kilovolt', 'electric', 1e3, 'kV'],
  ['ampere', 'electric', 1, 'A', 'amp'],
  ['milliampere hour', 'electric', null, 'mAh'],
  ['hertz', 'frequency', 1, 'Hz', '', 'hertz'],
  ['kilohertz', 'frequency', 1e3, 'kHz', '', 'kilohertz'],
  ['megahertz', 'frequency', 1e6, 'MHz', '', 'megahertz'],
  ['gigahertz', 'frequency', 1e9, 'GHz', '', 'gigahertz'],
  ['pascal', 'pressure', 1, 'Pa'],
  ['hectopascal', 'pressure', 100, 'hPa'],
  ['millibar', 'pressure', 100, 'mbar mb'],
  ['pound per square inch', 'pressure', 6894.757, 'psi'],
  ['newton', 'force', 1, 'N'],
  ['decibel', 'sound', null, 'dB dBA'],
  ['sievert', 'radiation', 1, 'Sv'],
  ['millisievert', 'radiation', 1e-3, 'mSv'],
  ['becquerel', 'radiation', 1, 'Bq'],
  ['radian', 'angle', 1, 'rad'],
  ['turn', 'angle', 2 * Math.PI],
  ['light minute', 'length', 1.798754748e10],
];

const words = (text: string | undefined, separator = ' '): readonly string[] => (text ? text.split(separator) : []);

/** The plural of a unit's name, which is on its last word ("square feet", "inches", "hertz"). */
export function pluralOf(name: string): string {
  if (name.endsWith('hertz')) return name;
  if (name.endsWith('foot')) return name.replace(/foot$/, 'feet');
  if (/(?:ch|s)$/.test(name)) return `${name}es`;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** By symbol, exactly as written ("km", "kWh", "m²"). */
export const unitBySymbol: ReadonlyMap<string, Unit> = new Map(
  rows.flatMap(([name, dimension, si, symbols]) =>
    words(symbols).map((symbol) => [symbol, { name, dimension, si }] as const),
  ),
);

/** "kilometre" and "kilometer": the spelling that Americans use for a name in -metre, -litre. */
const american = (name: string): string => name.replace(/metre\b/, 'meter').replace(/litre\b/, 'liter');

/** By name in lower case, singular and plural, British and American ("square feet", "kilometers"). */
export const unitByName: ReadonlyMap<string, Unit> = (() => {
  const map = new Map<string, Unit>();
  for (const [name, dimension, si, , spellings, plurals] of rows) {
    const unit: Unit = { name, dimension, si };
    for (const spelling of new Set([name, american(name), ...words(spellings, ',')])) {
      map.set(spelling, unit);
      map.set(pluralOf(spelling), unit);
    }
    for (const plural of words(plurals)) map.set(plural, unit);
  }
  return map;
})();

/** First words of unit names of more than one word ("square", "nautical", "metric"). */
export const unitOpeners: ReadonlySet<string> = new Set(
  [...unitByName.keys()].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))),
);

/** Pairs in which a smaller unit follows a larger one as part of one figure: "5 ft 2 in", "two hours 30 minutes". */
export const smallerUnits: Readonly<Record<string, readonly string[]>> = {
  foot: ['inch'],
  pound: ['ounce'],
  stone: ['pound'],
  hour: ['minute'],
  minute: ['second'],
  year: ['month'],
  metre: ['centimetre'],
  day: ['hour'],
  yard: ['foot'],
  mile: ['yard'],
};

/** Words that tell that "degrees" are degrees of heat. Lower case. */
export const temperatureCues: ReadonlySet<string> = wordSet(`
  temperature temperatures celsius centigrade fahrenheit thermostat heat heatwave hot hotter hottest cold colder
  coldest warm warmer warming warmest cool cooler cooling weather freezing thermometer thermometers fever oven
  boil boils melt melts sunshine forecasters mercury climate chill highs lows sweltering scorching frost mild
`);

/** Words near which pounds are a weight. Lower case. */
export const weightCues: ReadonlySet<string> = wordSet(`
  weigh weighs weighed weighing weight weighted heavy heavier lb lbs ounce ounces ton tons tonne tonnes kilogram
  kilograms kg baby bomb bombs cargo payload warhead explosives cocaine heroin marijuana
  foot feet tall stocky burly strapping muscular linebacker quarterback wrestler boxer pot cannabis meth
  methamphetamine fentanyl hashish opium dumbbell fish meat beef fertilizer fertiliser diet slimmer overweight thrust
`);

/** What people do with pounds of their own weight, or with a bar of iron; of sums of millions they say nothing. */
export const slimmingCues: ReadonlySet<string> = wordSet('drop dropped lose lost gained lift lifted');

/** Words near which pounds are money, whatever else stands there. Lower case. */
export const moneyCues: ReadonlySet<string> = wordSet(`
  £ € $ pay pays paid payment cost costs price prices priced worth fine fined salary wage wages tax taxes sold
  sell sells bought buy spend spent spending fund funds funding money profit profits loss losses revenue sales
  budget bank debt grant pension benefit benefits invest invested investment earn earned earns raised pence
  sterling cash cheque savings bill bills fee fees donated
`);
