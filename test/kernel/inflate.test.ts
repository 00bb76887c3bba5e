import { Buffer } from 'node:buffer';
import { constants, deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantiateKernel } from '../../src/kernel/kernel-exports.ts';

const kernel = instantiateKernel({ inspect: () => undefined, takeLog: () => undefined });
kernel.memory.grow(64);
const INPUT = kernel.heapStart();
const OUTPUT = INPUT + 1024 * 1024;

/** What the kernel makes of a zlib stream that should become `size` bytes; null when it refuses it. */
function inflated(stream: Uint8Array, size: number): Buffer | null {
  const memory = Buffer.from(kernel.memory.buffer);
  // What stood there before must not matter.
  memory.fill(0xa5, INPUT, INPUT + stream.length + 512);
  memory.set(stream, INPUT);
  const isWhole = kernel.inflate(INPUT, stream.length, OUTPUT, size) !== 0;
  return isWhole ? Buffer.from(memory.subarray(OUTPUT, OUTPUT + size)) : null;
}

/** Text that repeats itself at all distances, bytes that do not, and single bytes over and over. */
const CONTENT = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc
    .array(fc.constantFrom('key', 'secret = ', '\n', 'x', 'AKIA', '0'), { maxLength: 2000 })
    .map((words) => words.join('')),
  fc.tuple(fc.nat(255), fc.nat(70_000)).map(([byte, length]) => new Uint8Array(length).fill(byte)),
);
const OPTIONS = fc.record({
  level: fc.constantFrom(0, 1, 6, 9),
  strategy: fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_HUFFMAN_ONLY, constants.Z_RLE, constants.Z_FIXED),
  windowBits: fc.constantFrom(9, 12, 15),
  memLevel: fc.constantFrom(1, 9),
});

test('property: what zlib deflates comes back, in any way of deflating', () => {
  fc.assert(
    fc.property(CONTENT, OPTIONS, (content, options) => {
      const bytes = Buffer.from(content as Uint8Array);
      expect(inflated(deflateSync(bytes, options), bytes.length)?.equals(bytes)).toBe(true);
    }),
    { numRuns: 400, seed: 1 },
  );
});

test('property: another size than declared is refused', () => {
  fc.assert(
    fc.property(CONTENT, OPTIONS, fc.integer({ min: 1, max: 300 }), (content, options, difference) => {
      const stream = deflateSync(Buffer.from(content as Uint8Array), options);
      expect(inflated(stream, content.length + difference)).toBeNull();
      if (content.length >= difference) expect(inflated(stream, content.length - difference)).toBeNull();
    }),
    { numRuns: 200, seed: 2 },
  );
});

test('property: a stream that is cut short is refused', () => {
  fc.assert(
    fc.property(CONTENT, OPTIONS, fc.nat(), (content, options, cut) => {
      const stream = deflateSync(Buffer.from(content as Uint8Array), options);
      expect(inflated(stream.subarray(0, cut % stream.length), content.length)).toBeNull();
    }),
    { numRuns: 200, seed: 3 },
  );
});

test('property: a damaged stream is refused, or damaged where it makes no difference', () => {
  fc.assert(
    fc.property(CONTENT, OPTIONS, fc.nat(), fc.nat(7), (content, options, where, bit) => {
      const bytes = Buffer.from(content as Uint8Array);
      const stream = deflateSync(bytes, options);
      const at = where % stream.length;
      stream.writeUInt8((stream[at] ?? 0) ^ (1 << bit), at);
      const result = inflated(stream, bytes.length);
      expect(result === null || result.equals(bytes)).toBe(true);
      if (result === null) expect(zlibGives(stream)?.equals(bytes) ?? false).toBe(false);
    }),
    { numRuns: 1000, seed: 4 },
  );
});

test('property: random bytes do not break it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(5000), (bytes, size) => {
      const behind = () => Buffer.from(kernel.memory.buffer).subarray(OUTPUT + size + 400, OUTPUT + size + 900);
      behind().fill(0);
      // A sound header, so that what follows is looked at.
      inflated(Buffer.concat([Buffer.from([0x78, 0x9c]), bytes]), size);
      expect(behind().every((byte) => byte === 0)).toBe(true);
    }),
    { numRuns: 2000, seed: 5 },
  );
});

test('a dictionary, another method, a bad header: refused', () => {
  const sound = deflateSync('abc');
  for (const [first, second] of [
    [0x78, 0xbb],
    [0x79, 0x9c],
    [0x78, 0x9d],
  ] as const) {
    const stream = Buffer.from(sound);
    stream[0] = first;
    stream[1] = second;
    expect(inflated(stream, 3)).toBeNull();
  }
});

function zlibGives(stream: Buffer): Buffer | null {
  try {
    return inflateSync(stream);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
