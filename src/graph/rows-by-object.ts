/*
 * Owns finding the row of an object in a table of the store graph.
 */

/**
 * @param ids object number of each row
 * @param count number of objects in the store
 * @returns by object number the row, or -1
 */
export function rowsByObject(ids: Uint32Array, count: number): Int32Array {
  const rows = new Int32Array(count).fill(-1);
  for (let row = 0; row < ids.length; row++) rows[ids[row] ?? 0] = row;
  return rows;
}
