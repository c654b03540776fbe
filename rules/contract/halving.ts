/**
 * How many items, from the first on, a condition holds for. It must hold for none behind the first that it fails for:
 * then halving finds out in a few steps, however long the list is.
 */
export function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
