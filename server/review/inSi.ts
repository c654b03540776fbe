import { type Dimension, type Unit, unitByName } from '../../rules/lexicons/units.ts';
import { grouped } from '../../rules/numbers/spelling.ts';

/** Units of the SI, and those that it admits, by what they measure, the largest first; sizes are in the coherent unit. */
const scales: { readonly [D in Dimension]?: readonly (readonly [symbol: string, size: number])[] } = {
  length: [
    ['km', 1e3],
    ['m', 1],
    ['cm', 1e-2],
    ['mm', 1e-3],
    ['μm', 1e-6],
    ['nm', 1e-9],
  ],
  area: [
    ['km²', 1e6],
    ['m²', 1],
    ['cm²', 1e-4],
  ],
  volume: [
    ['km³', 1e9],
    ['m³', 1],
    ['l', 1e-3],
    ['ml', 1e-6],
  ],
  mass: [
    ['t', 1e3],
    ['kg', 1],
    ['g', 1e-3],
    ['mg', 1e-6],
    ['μg', 1e-9],
  ],
  speed: [['m/s', 1]],
  time: [
    ['s', 1],
    ['ms', 1e-3],
  ],
  energy: [
    ['TJ', 1e12],
    ['GJ', 1e9],
    ['MJ', 1e6],
    ['kJ', 1e3],
    ['J', 1],
  ],
  power: [
    ['GW', 1e9],
    ['MW', 1e6],
    ['kW', 1e3],
    ['W', 1],
  ],
  pressure: [
    ['MPa', 1e6],
    ['kPa', 1e3],
    ['Pa', 1],
  ],
  frequency: [
    ['GHz', 1e9],
    ['MHz', 1e6],
    ['kHz', 1e3],
    ['Hz', 1],
  ],
  force: [
    ['kN', 1e3],
    ['N', 1],
  ],
};

/** Significant digits of a converted value: enough to check a conversion by. */
const digits = 5;

/** Kelvins of a temperature; undefined for a scale that is not told. */
function kelvins(value: number, unit: string): number | undefined {
  if (/celsius/i.test(unit)) return value + 273.15;
  if (/fahrenheit/i.test(unit)) return ((value - 32) * 5) / 9 + 273.15;
  return /kelvin/i.test(unit) ? value : undefined;
}

/**
 * A value in SI units, rounded ("8.0467 km", "295.15 K"); undefined where the unit is none that the SI has a size for, or
 * where the value stands in that very unit.
 *
 * @param unit in the singular and in British spelling, as quantities have it.
 */
export function inSi(value: number, unit: string): string | undefined {
  const heat = kelvins(value, unit);
  if (heat !== undefined) return `${grouped(Number(heat.toPrecision(digits)))} K`;
  const known: Unit | undefined = unitByName.get(unit.toLowerCase());
  const scale = known && scales[known.dimension];
  if (!known || known.si === null || !scale) return undefined;
  const size = Math.abs(value * known.si);
  const [symbol, step] = scale.find(([, step]) => size >= step) ?? (scale.at(-1) as readonly [string, number]);
  return step === known.si
    ? undefined
    : `${grouped(Number(((value * known.si) / step).toPrecision(digits)))} ${symbol}`;
}
