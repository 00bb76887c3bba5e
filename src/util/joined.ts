/*
 * Owns putting lists of numbers, and numberings of texts, together.
 */

/** All of `arrays` one after another; the array itself when there is only one. */
export function joined<T extends Uint32Array | Float64Array>(arrays: readonly T[], make: new (length: number) => T): T {
  const [only] = arrays;
  if (arrays.length === 1 && only !== undefined) return only;
  const all = new make(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}

/** Lists of starts, each with the end as its last number, become one such list. */
export function joinedStarts(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(1 + lists.reduce((sum, { length }) => sum + length - 1, 0));
  let [at, shift] = [0, 0];
  for (const starts of lists) {
    for (let row = 0; row < starts.length; row++) all[at + row] = (starts[row] as number) + shift;
    at += starts.length - 1;
    shift = all[at] as number;
  }
  return all;
}

/** The number of `text`: the next one when it has none yet. */
export function numberIn(numbers: Map<string, number>, text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}
