/*
 * Owns applying a delta (gitformat-pack, "Deltified representation") and noting where its pieces came from.
 */

/** One piece of the result: where it begins, where in the base it was copied from (or LITERAL), how long it is. */
export const OP_SIZE: usize = 12;
/** `source` of a piece that was not copied. */
export const LITERAL: u32 = 0xffffffff;

/** Position behind the last number read. */
let cursor: usize = 0;

/** Size of the base that a delta at `at` is made for, or -1 when the number does not end before `end`. */
export function deltaBaseSize(at: usize, end: usize): i64 {
  cursor = at;
  return readSize(end);
}

/** Size of the result; call after `deltaBaseSize`. */
export function deltaResultSize(end: usize): i64 {
  return readSize(end);
}

/** Seven bits a byte, low ones first, the high bit says that more follow. */
function readSize(end: usize): i64 {
  let size: i64 = 0;
  let shift: i64 = 0;
  while (cursor < end && shift < 49) {
    const byte = load<u8>(cursor++);
    size |= ((byte & 0x7f) as i64) << shift;
    if ((byte & 0x80) == 0) return size;
    shift += 7;
  }
  return -1;
}

/**
 * Applies the instructions behind the two sizes, up to `end`. Pieces that go on where the one before ended are joined.
 * 16 bytes behind the result may be overwritten.
 * @param ops receives the pieces, up to `opsEnd`
 * @returns how many pieces, or -1 when the delta is not valid, -2 when there are too many pieces
 */
export function applyDelta(
  end: usize,
  base: usize,
  baseSize: usize,
  target: usize,
  size: usize,
  ops: usize,
  opsEnd: usize,
): i32 {
  let at = cursor;
  let output = target;
  const outputEnd = target + size;
  let op = ops;
  let lastSource: u32 = LITERAL;
  let lastEnd: u32 = 0;
  while (at < end) {
    const code = load<u8>(at++) as u32;
    if (code & 0x80) {
      let offset: u32 = 0;
      let length: u32 = 0;
      if (code & 0x01) offset = load<u8>(at++) as u32;
      if (code & 0x02) offset |= (load<u8>(at++) as u32) << 8;
      if (code & 0x04) offset |= (load<u8>(at++) as u32) << 16;
      if (code & 0x08) offset |= (load<u8>(at++) as u32) << 24;
      if (code & 0x10) length = load<u8>(at++) as u32;
      if (code & 0x20) length |= (load<u8>(at++) as u32) << 8;
      if (code & 0x40) length |= (load<u8>(at++) as u32) << 16;
      if (length == 0) length = 0x10000;
      if (at > end || (offset as u64) + (length as u64) > (baseSize as u64)) return -1;
      if (output + length > outputEnd) return -1;
      copyBytes(output, base + offset, length);
      if (op != ops && lastSource != LITERAL && lastEnd == offset) {
        store<u32>(op - OP_SIZE + 8, load<u32>(op - OP_SIZE + 8) + length);
      } else {
        if (op + OP_SIZE > opsEnd) return -2;
        store<u32>(op, (output - target) as u32);
        store<u32>(op + 4, offset);
        store<u32>(op + 8, length);
        op += OP_SIZE;
      }
      lastSource = offset;
      lastEnd = offset + length;
      output += length;
    } else {
      if (code == 0 || at + code > end || output + code > outputEnd) return -1;
      copyBytes(output, at, code);
      if (op != ops && lastSource == LITERAL) {
        store<u32>(op - OP_SIZE + 8, load<u32>(op - OP_SIZE + 8) + code);
      } else {
        if (op + OP_SIZE > opsEnd) return -2;
        store<u32>(op, (output - target) as u32);
        store<u32>(op + 4, LITERAL);
        store<u32>(op + 8, code);
        op += OP_SIZE;
      }
      lastSource = LITERAL;
      at += code;
      output += code;
    }
  }
  return output == outputEnd ? ((op - ops) / OP_SIZE) as i32 : -1;
}

/** A call of `memory.copy` costs more than a few stores. */
@inline
function copyBytes(to: usize, from: usize, length: usize): void {
  if (length > 128) {
    memory.copy(to, from, length);
    return;
  }
  for (let done: usize = 0; done < length; done += 16) v128.store(to + done, v128.load(from + done));
}
