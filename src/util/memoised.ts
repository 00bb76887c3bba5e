/*
 * Owns remembering what functions returned.
 */

/**
 * `compute`, asked once for each key.
 * @param most keys remembered; with one more, all are forgotten
 */
export function memoised<K, V>(compute: (key: K) => V, most = Infinity): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined || known.has(key)) return value as V;
    const computed = compute(key);
    if (known.size >= most) known.clear();
    known.set(key, computed);
    return computed;
  };
}

/** `compute`, asked once for each object; what it returned is forgotten with the object. */
export function memoisedByObject<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const entry = known.get(key) ?? { value: compute(key) };
    if (!known.has(key)) known.set(key, entry);
    return entry.value;
  };
}

/** `compute`, asked once. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
