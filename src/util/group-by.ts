/*
 * Owns sorting a list into groups. `Map.groupBy` does the same from Node 21 on.
 */

/** The elements of `list` by their key; keys, and what is in a group, in the order of the list. */
export function groupBy<T, K>(list: readonly T[], keyOf: (element: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const element of list) {
    const key = keyOf(element);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  return groups;
}
