/** What both kinds of map can do. */
interface Memory<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What is remembered under a key, or what `make` makes of it, from now on remembered. */
export function remember<K, V extends NonNullable<unknown>>(memory: Memory<K, V>, key: K, make: (key: K) => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  memory.set(key, made);
  return made;
}
