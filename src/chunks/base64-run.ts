/*
 * Owns runs of base64 characters, in one line or wrapped, and the bytes they stand for. Does not own what is in them.
 */

/** Longest run decoded around an anchor, in bytes to either side. */
const SIDE = 8 * 1024;
/** Characters that there is room for at first. */
const FIRST_ROOM = 1024;
/** A line break inside a run counts only after a line of at least this length (RFC 2045 and 7468 wrap at 64 or 76). */
const WRAPPED_LINE = 48;

const VALUE = valueTable();

/** A run: the value of each character, and where it stands. */
export interface Base64Run {
  readonly values: Uint8Array;
  readonly offsets: Uint32Array;
  readonly length: number;
  /** Offset after the run. */
  readonly end: number;
}

/** The run around offset `at`. */
export function runAround(bytes: Uint8Array, at: number): Base64Run {
  return runFrom(bytes, runStart(bytes, at), 2 * SIDE);
}

/** The run from offset `at` on, `most` characters at most. */
export function runFrom(bytes: Uint8Array, at: number, most: number): Base64Run {
  // Most runs are short: room for more is made only for those that fill it.
  for (let room = FIRST_ROOM; ; room *= 16) {
    const run = collect(bytes, at, Math.min(most, room));
    if (run.length < room || room >= most) return run;
  }
}

/** The bytes that `values` stand for. */
export function decode(values: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.floor((values.length * 3) / 4));
  for (let i = 0; i < bytes.length; i++) bytes[i] = decodedByte(values, i);
  return bytes;
}

function collect(bytes: Uint8Array, start: number, most: number): Base64Run {
  const values = new Uint8Array(most);
  const offsets = new Uint32Array(most);
  let length = 0;
  let lineLength = 0;
  let position = start;
  while (position < bytes.length && length < most) {
    const value = VALUE[bytes[position] as number] as number;
    if (value === 255) {
      const next = lineLength >= WRAPPED_LINE ? afterBreak(bytes, position) : position;
      if (next === position) break;
      position = next;
      lineLength = 0;
      continue;
    }
    values[length] = value;
    offsets[length] = position;
    length++;
    lineLength++;
    position++;
  }
  return { values: values.subarray(0, length), offsets: offsets.subarray(0, length), length, end: position };
}

/** Walks left to where the run starts, over line breaks between full lines. */
function runStart(bytes: Uint8Array, at: number): number {
  const limit = Math.max(0, at - SIDE);
  let start = at;
  while (start > limit) {
    if (VALUE[bytes[start - 1] as number] !== 255) {
      start--;
      continue;
    }
    const before = beforeBreak(bytes, start);
    if (before === start || !endsFullLine(bytes, before)) break;
    start = before;
  }
  return start;
}

function endsFullLine(bytes: Uint8Array, end: number): boolean {
  for (let at = end - WRAPPED_LINE; at < end; at++) if (at < 0 || VALUE[bytes[at] as number] === 255) return false;
  return true;
}

/** Index after a line break and indentation at `at`; `at` itself when there is none. */
function afterBreak(bytes: Uint8Array, at: number): number {
  let next = at;
  if (bytes[next] === 0x0d) next++;
  if (bytes[next] !== 0x0a) return at;
  next++;
  while (bytes[next] === 0x20 || bytes[next] === 0x09) next++;
  return VALUE[bytes[next] ?? 0] === 255 ? at : next;
}

/** Index of the line break before indentation that ends at `at`; `at` itself when there is none. */
function beforeBreak(bytes: Uint8Array, at: number): number {
  let previous = at;
  while (bytes[previous - 1] === 0x20 || bytes[previous - 1] === 0x09) previous--;
  if (bytes[previous - 1] !== 0x0a) return at;
  previous--;
  return bytes[previous - 1] === 0x0d ? previous - 1 : previous;
}

function decodedByte(values: Uint8Array, index: number): number {
  const first = Math.floor((index * 4) / 3);
  const left = values[first] as number;
  const right = values[first + 1] ?? 0;
  if (index % 3 === 0) return ((left << 2) | (right >> 4)) & 0xff;
  if (index % 3 === 1) return ((left << 4) | (right >> 2)) & 0xff;
  return ((left << 6) | right) & 0xff;
}

/** Value of each byte in base64 (RFC 4648, both alphabets); 255 for all others. */
function valueTable(): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let value = 0; value < 64; value++) table[alphabet.charCodeAt(value)] = value;
  table[0x2d] = 62;
  table[0x5f] = 63;
  return table;
}
