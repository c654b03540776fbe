/** Writes text in colours and weights, or as it is. */
export interface Pen {
  readonly bold: Ink;
  readonly dim: Ink;
  readonly underline: Ink;
  readonly red: Ink;
  readonly yellow: Ink;
  readonly blue: Ink;
  readonly green: Ink;
  readonly cyan: Ink;
  readonly magenta: Ink;
}

type Ink = (text: string) => string;

const asItIs: Ink = (text) => text;

const plain: Pen = {
  bold: asItIs,
  dim: asItIs,
  underline: asItIs,
  red: asItIs,
  yellow: asItIs,
  blue: asItIs,
  green: asItIs,
  cyan: asItIs,
  magenta: asItIs,
};

/** A pen. The library of colours sets up standard output to see whether it wants any, so that it loads for colours only. */
export async function penFor(colours: boolean): Promise<Pen> {
  if (!colours) return plain;
  const { default: picocolors } = await import('picocolors');
  return picocolors.createColors(true);
}

/** How the words that were found are marked in an example: in colour, or between brackets. */
export const markFor = (paint: Pen, colours: boolean): Ink =>
  colours ? (found) => paint.red(paint.underline(found)) : (found) => `[${found}]`;
