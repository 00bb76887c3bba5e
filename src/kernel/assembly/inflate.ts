/*
 * Owns decompressing one zlib stream (RFC 1950, 1951) whose size is known, memory to memory. The tables and the decoding
 * loop follow libdeflate's design (lib/deflate_decompress.c): a bit buffer of 64 bits, one table look-up for nearly every
 * symbol, literals three at a time.
 */

/** Bytes behind the output that may be overwritten, and behind the input that may be read. */
export const SLACK: usize = 320;

const LITERAL_BITS: u32 = 11;
const DISTANCE_BITS: u32 = 8;
const PRECODE_BITS: u32 = 7;

/** An entry that is no literal and no length: a pointer to a subtable, or the end of the block. */
const EXCEPTIONAL: u32 = 0x8000;
const END_OF_BLOCK: u32 = 0x2000;
const IS_LITERAL: u32 = 0x80000000;

/** Largest tables for 288 symbols in 11 bits, 32 in 8 and 19 in 7 (zlib's examples/enough.c). */
const literalTable = memory.data(2342 * 4, 16);
const distanceTable = memory.data(402 * 4, 16);
const precodeTable = memory.data(128 * 4, 16);
const lengths = memory.data(288 + 32 + 138, 16);
const sorted = memory.data(288 * 2, 16);
const counts = memory.data(16 * 4, 16);
const offsets = memory.data(16 * 4, 16);

/** What a symbol means, without the length of its code word: filled by `prepareInflate`. */
const literalResults = memory.data(288 * 4, 16);
const distanceResults = memory.data(32 * 4, 16);
const precodeResults = memory.data(19 * 4, 16);

/** Order of the code length code lengths (RFC 1951, 3.2.7). */
const PRECODE_ORDER = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

/*
 * The low byte of an entry is the number of bits to drop, below 64. Shifts take it from the whole entry: WebAssembly looks
 * at the low six bits of a distance only (core specification, ishr_u).
 */

/** Bits by which the tables are looked up now: fewer than the most when no code word is longer, which saves filling. */
let literalBits: u32 = LITERAL_BITS;
let distanceBits: u32 = DISTANCE_BITS;

/** True while the tables hold the fixed codes. */
let holdsFixedCodes: bool = false;

/** Fills the constant tables; call once. */
export function prepareInflate(): void {
  for (let symbol: u32 = 0; symbol < 256; symbol++) store<u32>(literalResults + symbol * 4, IS_LITERAL | (symbol << 16));
  store<u32>(literalResults + 256 * 4, EXCEPTIONAL | END_OF_BLOCK);
  // Lengths and distances with their extra bits (RFC 1951, 3.2.5); 286 and 287 never occur in a valid stream.
  let base: u32 = 3;
  for (let code: u32 = 0; code < 28; code++) {
    const extra: u32 = code < 8 ? 0 : (code >> 2) - 1;
    store<u32>(literalResults + (257 + code) * 4, (base << 16) | extra);
    base += 1 << extra;
  }
  store<u32>(literalResults + 285 * 4, 258 << 16);
  store<u32>(literalResults + 286 * 4, 258 << 16);
  store<u32>(literalResults + 287 * 4, 258 << 16);
  let distance: u32 = 1;
  for (let code: u32 = 0; code < 30; code++) {
    const extra: u32 = code < 4 ? 0 : (code >> 1) - 1;
    store<u32>(distanceResults + code * 4, (distance << 16) | extra);
    distance += 1 << extra;
  }
  // A distance of 0 is refused by the copy.
  store<u32>(distanceResults + 30 * 4, 0);
  store<u32>(distanceResults + 31 * 4, 0);
  for (let symbol: u32 = 0; symbol < 19; symbol++) store<u32>(precodeResults + symbol * 4, symbol << 16);
}

/**
 * Decompresses the zlib stream at `source` (at most `sourceLength` bytes of it) to `target`, which must become exactly
 * `size` bytes. `SLACK` bytes behind both must be accessible.
 * @returns whether the stream is whole, as long as it should be, and has the right checksum
 */
export function inflate(source: usize, sourceLength: usize, target: usize, size: usize): bool {
  if (sourceLength < 6) return false;
  // Deflate, no preset dictionary, header divisible by 31 (RFC 1950, 2.2).
  const first = load<u8>(source) as u32;
  const second = load<u8>(source + 1) as u32;
  if ((first & 15) != 8 || (second & 0x20) != 0 || ((first << 8) | second) % 31 != 0) return false;
  const end = decodeBlocks(source + 2, source + sourceLength, target, target + size);
  if (end == 0 || end + 4 > source + sourceLength) return false;
  return bswap<u32>(load<u32>(end)) == adler32(target, size);
}

/** Decodes all blocks. Returns where the input ends, 0 when it is not valid or does not fill the output exactly. */
function decodeBlocks(source: usize, sourceEnd: usize, target: usize, targetEnd: usize): usize {
  let input = source;
  let output = target;
  let bits: u64 = 0;
  let left: u32 = 0;
  let isLast: bool = false;
  while (!isLast) {
    // Never more than 56 bits ahead of what is used.
    bits |= load<u64>(input) << left;
    input += (63 - left) >> 3;
    left |= 56;
    isLast = (bits & 1) != 0;
    const kind = ((bits >> 1) & 3) as u32;
    bits >>= 3;
    left -= 3;
    if (kind == 0) {
      input -= left >> 3;
      const length = load<u16>(input) as usize;
      if (length != (~load<u16>(input + 2) & 0xffff)) return 0;
      input += 4;
      if (input + length > sourceEnd || output + length > targetEnd) return 0;
      memory.copy(output, input, length);
      output += length;
      input += length;
      bits = 0;
      left = 0;
      continue;
    }
    if (kind == 1) {
      if (!useFixedCodes()) return 0;
    } else if (kind == 2) {
      holdsFixedCodes = false;
      const literals = (((bits as u32) & 31) + 257) as u32;
      const distances = (((bits >> 5) as u32) & 31) + 1;
      const precodes = (((bits >> 10) as u32) & 15) + 4;
      bits >>= 14;
      left -= 14;
      memory.fill(lengths, 0, 19);
      // 56 bits hold all of the first 13; the others come after a refill.
      for (let i: u32 = 0; i < precodes; i++) {
        if (left < 3) {
          bits |= load<u64>(input) << left;
          input += (63 - left) >> 3;
          left |= 56;
        }
        store<u8>(lengths + (load<u8>(PRECODE_ORDER + i) as usize), (bits & 7) as u8);
        bits >>= 3;
        left -= 3;
      }
      const precodeBits = buildTable(lengths, precodeTable, precodeResults, 19, PRECODE_BITS);
      if (precodeBits == 0) return 0;
      const precodeMask: u32 = (1 << precodeBits) - 1;
      // More are reserved (RFC 1951, 3.2.7), and zlib refuses them.
      if (literals > 286 || distances > 30) return 0;
      const total = literals + distances;
      let at: u32 = 0;
      while (at < total) {
        if (left < 14) {
          bits |= load<u64>(input) << left;
          input += (63 - left) >> 3;
          left |= 56;
          if (input > sourceEnd + 8) return 0;
        }
        const entry = load<u32>(precodeTable + (((bits as u32) & precodeMask) << 2));
        bits >>= entry as u64;
        left -= entry & 0xff;
        const symbol = entry >> 16;
        if (symbol < 16) {
          store<u8>(lengths + at, symbol as u8);
          at++;
          continue;
        }
        let value: u8 = 0;
        let repeat: u32 = 0;
        if (symbol == 16) {
          if (at == 0) return 0;
          value = load<u8>(lengths + at - 1);
          repeat = 3 + ((bits as u32) & 3);
          bits >>= 2;
          left -= 2;
        } else if (symbol == 17) {
          repeat = 3 + ((bits as u32) & 7);
          bits >>= 3;
          left -= 3;
        } else {
          repeat = 11 + ((bits as u32) & 127);
          bits >>= 7;
          left -= 7;
        }
        if (at + repeat > total) return 0;
        memory.fill(lengths + at, value, repeat);
        at += repeat;
      }
      // A block that cannot end.
      if (load<u8>(lengths + 256) == 0) return 0;
      distanceBits = buildTable(lengths + literals, distanceTable, distanceResults, distances, DISTANCE_BITS);
      literalBits = buildTable(lengths, literalTable, literalResults, literals, LITERAL_BITS);
      if (distanceBits == 0 || literalBits == 0) return 0;
    } else {
      return 0;
    }
    // Symbols of the block.
    const literalMask: u32 = (1 << literalBits) - 1;
    const distanceMask: u32 = (1 << distanceBits) - 1;
    while (true) {
      if (input > sourceEnd + 8) return 0;
      bits |= load<u64>(input) << left;
      input += (63 - left) >> 3;
      left |= 56;
      let entry = load<u32>(literalTable + (((bits as u32) & literalMask) << 2));
      if (entry & IS_LITERAL) {
        // Three literals of at most 11 bits each leave at least 23 of 56.
        bits >>= entry as u64;
        left -= entry & 0xff;
        store<u8>(output, (entry >> 16) as u8);
        output++;
        entry = load<u32>(literalTable + (((bits as u32) & literalMask) << 2));
        if (entry & IS_LITERAL) {
          bits >>= entry as u64;
          left -= entry & 0xff;
          store<u8>(output, (entry >> 16) as u8);
          output++;
          entry = load<u32>(literalTable + (((bits as u32) & literalMask) << 2));
          if (entry & IS_LITERAL) {
            bits >>= entry as u64;
            left -= entry & 0xff;
            store<u8>(output, (entry >> 16) as u8);
            output++;
            if (output > targetEnd) return 0;
            continue;
          }
        }
        bits |= load<u64>(input) << left;
        input += (63 - left) >> 3;
        left |= 56;
      }
      if (entry & EXCEPTIONAL) {
        if (entry & END_OF_BLOCK) {
          bits >>= entry as u64;
          left -= entry & 0xff;
          break;
        }
        bits >>= literalBits as u64;
        left -= literalBits;
        const size = (entry >> 8) & 15;
        entry = load<u32>(literalTable + (((entry >> 16) + ((bits as u32) & ((1 << size) - 1))) << 2));
        if (entry & IS_LITERAL) {
          bits >>= entry as u64;
          left -= entry & 0xff;
          store<u8>(output, (entry >> 16) as u8);
          output++;
          if (output > targetEnd) return 0;
          continue;
        }
        if (entry & EXCEPTIONAL) {
          if (!(entry & END_OF_BLOCK)) return 0;
          bits >>= entry as u64;
          left -= entry & 0xff;
          break;
        }
      }
      // Base, and as many of the saved bits behind the code word as the entry says.
      let saved = bits & (((1 as u64) << ((entry & 0x3f) as u64)) - 1);
      bits >>= entry as u64;
      left -= entry & 0xff;
      const length = ((entry >> 16) as usize) + ((saved >> (((entry >> 8) & 15) as u64)) as usize);
      // 28 bits at most are used for the length, at least 28 are left for the distance.
      entry = load<u32>(distanceTable + (((bits as u32) & distanceMask) << 2));
      if (entry & EXCEPTIONAL) {
        bits >>= distanceBits as u64;
        left -= distanceBits;
        const size = (entry >> 8) & 15;
        entry = load<u32>(distanceTable + (((entry >> 16) + ((bits as u32) & ((1 << size) - 1))) << 2));
      }
      saved = bits & (((1 as u64) << ((entry & 0x3f) as u64)) - 1);
      bits >>= entry as u64;
      left -= entry & 0xff;
      const distance = ((entry >> 16) as usize) + ((saved >> (((entry >> 8) & 15) as u64)) as usize);
      const end = output + length;
      if (end > targetEnd || distance > output - target || distance == 0) return 0;
      copyMatch(output, distance, end);
      output = end;
    }
  }
  if (output != targetEnd) return 0;
  const used = input - (left >> 3);
  return used <= sourceEnd ? used : 0;
}

/** Copies from `distance` bytes before `to` until `end`; up to 16 bytes behind `end` are overwritten. */
@inline
function copyMatch(to: usize, distance: usize, end: usize): void {
  let output = to;
  if (distance >= 16) {
    do {
      v128.store(output, v128.load(output - distance));
      output += 16;
    } while (output < end);
  } else if (distance >= 8) {
    do {
      store<u64>(output, load<u64>(output - distance));
      output += 8;
    } while (output < end);
  } else if (distance == 1) {
    memory.fill(output, load<u8>(output - 1), end - output);
  } else {
    do {
      store<u8>(output, load<u8>(output - distance));
      output++;
    } while (output < end);
  }
}

/** Tables of the fixed codes (RFC 1951, 3.2.6). */
function useFixedCodes(): bool {
  if (holdsFixedCodes) return true;
  memory.fill(lengths, 8, 144);
  memory.fill(lengths + 144, 9, 112);
  memory.fill(lengths + 256, 7, 24);
  memory.fill(lengths + 280, 8, 8);
  memory.fill(lengths + 288, 5, 32);
  distanceBits = buildTable(lengths + 288, distanceTable, distanceResults, 32, DISTANCE_BITS);
  literalBits = buildTable(lengths, literalTable, literalResults, 288, LITERAL_BITS);
  holdsFixedCodes = distanceBits != 0 && literalBits != 0;
  return holdsFixedCodes;
}

/**
 * Fills `table` for the canonical code whose code word lengths stand at `row`, one byte a symbol. Incomplete codes are
 * valid only as far as zlib takes them: no code word at all, or one of one bit.
 * @returns by how many bits the table is to be looked up, `mostBits` at most; 0 when the code is not valid
 */
function buildTable(row: usize, table: usize, results: usize, symbols: u32, mostBits: u32): u32 {
  memory.fill(counts, 0, 64);
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const slot = counts + ((load<u8>(row + symbol) as usize) << 2);
    store<u32>(slot, load<u32>(slot) + 1);
  }
  let space: u32 = 0;
  let next: u32 = 0;
  for (let length: u32 = 1; length < 16; length++) {
    const count = load<u32>(counts + (length << 2));
    store<u32>(offsets + (length << 2), next);
    next += count;
    space = (space << 1) + count;
  }
  if (space > 1 << 15) return 0;
  let longest: u32 = 15;
  while (longest > 1 && load<u32>(counts + (longest << 2)) == 0) longest--;
  const tableBits = min(longest, mostBits);
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const length = load<u8>(row + symbol) as usize;
    if (length == 0) continue;
    const slot = offsets + (length << 2);
    const at = load<u32>(slot);
    store<u16>(sorted + (at << 1), symbol as u16);
    store<u32>(slot, at + 1);
  }
  if (space < 1 << 15) {
    // Unused entries decode to distance 0 or to symbol 0 with a code word of one bit; the first is refused when it is used.
    let entry: u32 = 1 | (1 << 8);
    if (space != 0) {
      if (space != 1 << 14 || load<u32>(counts + 4) != 1) return 0;
      entry += load<u32>(results + ((load<u16>(sorted) as usize) << 2));
    }
    for (let i: u32 = 0; i < (1 as u32) << tableBits; i++) store<u32>(table + (i << 2), entry);
    return tableBits;
  }
  let codeword: u32 = 0;
  let length: u32 = 1;
  while (load<u32>(counts + (length << 2)) == 0) length++;
  let count = load<u32>(counts + (length << 2));
  let end: u32 = 1 << length;
  let symbolAt = sorted;
  while (length <= tableBits) {
    do {
      const symbol = load<u16>(symbolAt) as usize;
      symbolAt += 2;
      store<u32>(table + (codeword << 2), load<u32>(results + (symbol << 2)) + (length | (length << 8)));
      if (codeword == end - 1) {
        for (; length < tableBits; length++) {
          memory.copy(table + (end << 2), table, end << 2);
          end <<= 1;
        }
        return tableBits;
      }
      const bit: u32 = 1 << (31 - clz(codeword ^ (end - 1)));
      codeword = (codeword & (bit - 1)) | bit;
      count--;
    } while (count != 0);
    do {
      length++;
      if (length <= tableBits) {
        memory.copy(table + (end << 2), table, end << 2);
        end <<= 1;
      }
      count = load<u32>(counts + (length << 2));
    } while (count == 0);
  }
  end = 1 << tableBits;
  let prefix: u32 = 0xffffffff;
  let start: u32 = 0;
  const mask: u32 = (1 << tableBits) - 1;
  while (true) {
    if ((codeword & mask) != prefix) {
      prefix = codeword & mask;
      start = end;
      let bits = length - tableBits;
      let used = count;
      while (used < (1 as u32) << bits) {
        bits++;
        used = (used << 1) + load<u32>(counts + ((tableBits + bits) << 2));
      }
      end = start + ((1 as u32) << bits);
      store<u32>(table + (prefix << 2), (start << 16) | EXCEPTIONAL | (bits << 8) | tableBits);
    }
    const symbol = load<u16>(symbolAt) as usize;
    symbolAt += 2;
    const rest = length - tableBits;
    const entry = load<u32>(results + (symbol << 2)) + (rest | (rest << 8));
    for (let i = start + (codeword >> tableBits); i < end; i += (1 as u32) << rest) store<u32>(table + (i << 2), entry);
    if (codeword == ((1 as u32) << length) - 1) return tableBits;
    const bit: u32 = 1 << (31 - clz(codeword ^ (((1 as u32) << length) - 1)));
    codeword = (codeword & (bit - 1)) | bit;
    count--;
    while (count == 0) {
      length++;
      count = load<u32>(counts + (length << 2));
    }
  }
}

/** Weights of the bytes of a block of 32 in the second sum. */
const WEIGHTS = memory.data<i8>([
  32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
]);

/** The checksum of a zlib stream (RFC 1950, 8.2). */
function adler32(at: usize, size: usize): u32 {
  let low: u32 = 1;
  let high: u32 = 0;
  let position = at;
  let rest = size;
  const w0 = i16x8.extend_low_i8x16_s(v128.load(WEIGHTS));
  const w1 = i16x8.extend_high_i8x16_s(v128.load(WEIGHTS));
  const w2 = i16x8.extend_low_i8x16_s(v128.load(WEIGHTS + 16));
  const w3 = i16x8.extend_high_i8x16_s(v128.load(WEIGHTS + 16));
  while (rest >= 32) {
    // 5,552 bytes are the most before the second sum leaves 32 bits (zlib's adler32.c).
    let blocks = min(rest, 5536) >> 5;
    rest -= blocks << 5;
    high += low * ((blocks as u32) << 5);
    let sums = i32x4.splat(0);
    let earlier = i32x4.splat(0);
    let weighted = i32x4.splat(0);
    for (; blocks != 0; blocks--) {
      const a = v128.load(position);
      const b = v128.load(position + 16);
      earlier = i32x4.add(earlier, sums);
      const halves = i16x8.add(i16x8.extadd_pairwise_i8x16_u(a), i16x8.extadd_pairwise_i8x16_u(b));
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(halves));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(a), w0));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(a), w1));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(b), w2));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(b), w3));
      position += 32;
    }
    low = (low + lanes(sums)) % 65521;
    high = (high + lanes(i32x4.shl(earlier, 5)) + lanes(weighted)) % 65521;
  }
  for (; rest != 0; rest--) {
    low += load<u8>(position) as u32;
    high += low;
    position++;
  }
  return ((high % 65521) << 16) | (low % 65521);
}

@inline
function lanes(sum: v128): u32 {
  return (
    i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3)
  ) as u32;
}
