/** Numbers in words, as far as the rules write them. */
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 100 in words ("forty-one"); undefined for any other. */
export function inWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 100) return undefined;
  if (value === 100) return 'one hundred';
  const unit = units[value % 10] as string;
  if (value < 20) return units[value];
  return value % 10 === 0 ? tens[value / 10] : `${tens[Math.floor(value / 10)]}-${unit}`;
}

/** Round hundreds and thousands in words, up to a hundred thousand ("three hundred"), and all that `inWords` has. */
export function roundInWords(value: number): string | undefined {
  if (value > 100 && value < 1000 && value % 100 === 0) return `${inWords(value / 100)} hundred`;
  if (value >= 1000 && value <= 100_000 && value % 1000 === 0) return `${inWords(value / 1000)} thousand`;
  return inWords(value);
}

/** With a capital, for the beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How many digits of a numeral as written carry meaning: "9,731" has four, "9,700" two, "31.40" four. */
export function significantDigits(numeral: string): number {
  const digits = numeral.replace(/[^\d.]/g, '');
  const [whole = '', fraction] = digits.split('.');
  if (fraction !== undefined) return (whole + fraction).replace(/^0+/, '').length;
  return whole.replace(/^0+/, '').replace(/0+$/, '').length;
}

/** A number rounded to so many significant digits. */
export const roundTo = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** Whole part grouped by commas, the fraction as it is. */
export function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}

const magnitudes: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** "70.5 billion", "290,000": with the magnitude that keeps the figure short. */
export function withMagnitude(value: number): string {
  const [size, name] = magnitudes.find(([size]) => value >= size) ?? [1, ''];
  return grouped(Number((value / size).toPrecision(12))) + name;
}
