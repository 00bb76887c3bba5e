/*
 * Owns sorting the objects of a pack by where they start.
 */

/** Objects in the order in which they are in their pack. */
export interface OffsetOrder {
  /** Which of the offsets that were given comes here: its index. */
  readonly order: Uint32Array;
  /** The offsets in ascending order. */
  readonly starts: Float64Array;
}

/** Below this many a plain sort is faster. */
const FEW = 1024;
/** A pass of the radix sort looks at 11 bits: as many places to write to as a cache keeps track of. */
const DIGIT = 2 ** 11;

/** Sorts `offsets`, whole numbers below 2^53. Takes linear time, whatever the offsets are. */
export function offsetOrder(offsets: Float64Array): OffsetOrder {
  let from: OffsetOrder = { order: numbersTo(offsets.length), starts: offsets };
  if (offsets.length < FEW) {
    from.order.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
    return { order: from.order, starts: Float64Array.from(from.order, (index) => offsets[index] ?? 0) };
  }
  let to: OffsetOrder = { order: new Uint32Array(offsets.length), starts: new Float64Array(offsets.length) };
  const largest = largestOf(offsets);
  for (let unit = 1; unit <= largest; unit *= DIGIT) {
    sortByDigit(unit, from, to);
    [from, to] = [to, from.starts === offsets ? { order: from.order, starts: new Float64Array(offsets.length) } : from];
  }
  return from;
}

function numbersTo(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let index = 0; index < count; index++) numbers[index] = index;
  return numbers;
}

function largestOf(offsets: Float64Array): number {
  let largest = 0;
  for (let index = 0; index < offsets.length; index++) largest = Math.max(largest, offsets[index] ?? 0);
  return largest;
}

/** Stable counting sort by one digit of the offset. */
function sortByDigit(unit: number, from: OffsetOrder, to: OffsetOrder): void {
  const scale = 1 / unit; // a power of two: exact
  const { order, starts } = from;
  const next = digitStarts(starts, scale);
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    const digit = digitOf(start, scale);
    const slot = next[digit] ?? 0;
    to.starts[slot] = start;
    to.order[slot] = order[index] ?? 0;
    next[digit] = slot + 1;
  }
}

function digitStarts(offsets: Float64Array, scale: number): Uint32Array {
  const starts = new Uint32Array(DIGIT + 1);
  for (let index = 0; index < offsets.length; index++) {
    const after = digitOf(offsets[index] ?? 0, scale) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let digit = 1; digit < DIGIT; digit++) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  return starts;
}

/** `&` takes any number modulo 2^32 without its fraction: its low bits are right for all that are below 2^53. */
function digitOf(offset: number, scale: number): number {
  return (offset * scale) & (DIGIT - 1);
}
