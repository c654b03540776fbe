import { wordSet } from './wordset.ts';

/** Dinars and the rial of Oman have thousandths (ISO 4217, minor unit 3). */
const inThousandths = wordSet('BHD IQD JOD KWD LYD OMR TND');

/** How many of a smaller unit make one of the currency: ten jiao or mao a yuan, a thousand fils a dinar, else a hundred. */
export function partsOfOne(minor: string, code: string): number {
  if (minor === 'jiao' || minor === 'mao') return 10;
  return inThousandths.has(code) ? 1000 : 100;
}
