/*
 * Owns remembering what a function of one key returned.
 */

/** `compute`, asked once for each key. */
export function memoised<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined || known.has(key)) return value as V;
    const computed = compute(key);
    known.set(key, computed);
    return computed;
  };
}
