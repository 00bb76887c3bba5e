import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutNul } from '../../src/chunks/without-nul.ts';
import { plainBytes } from '../../src/kernel/plain-bytes.ts';
import { chunkOf } from './chunk-of.ts';

const BYTES = fc.array(fc.constantFrom(0, 0, 0x41, 0x42, 0xff), { maxLength: 120 });

test('property: drops the NUL bytes and locates each other byte', () => {
  fc.assert(
    fc.property(BYTES, fc.nat({ max: 1000 }), (list, base) => {
      const bytes = Buffer.from(list);
      const stripped = withoutNul(chunkOf(bytes, base), plainBytes);
      const nuls = list.filter((byte) => byte === 0).length;
      if (stripped === null) {
        expect(nuls).toBeLessThan(16);
        return;
      }
      expect([...stripped.bytes]).toEqual(list.filter((byte) => byte !== 0));
      for (const [offset, byte] of stripped.bytes.entries()) expect(bytes[stripped.locate(offset) - base]).toBe(byte);
      expect(stripped.decoded).toEqual(['without-nul']);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('property: a byte that belongs to this chunk still does', () => {
  fc.assert(
    fc.property(BYTES, fc.nat(), fc.nat(), (list, a, b) => {
      const [from = 0, to = 0] = [a % (list.length + 1), b % (list.length + 1)].sort((x, y) => x - y);
      const stripped = withoutNul({ ...chunkOf(Buffer.from(list)), from, to }, plainBytes);
      if (stripped === null) return;
      const inside = (offset: number) => stripped.locate(offset) >= from && stripped.locate(offset) < to;
      for (const offset of stripped.bytes.keys())
        expect(offset >= stripped.from && offset < stripped.to).toBe(inside(offset));
    }),
    { numRuns: 300, seed: 2 },
  );
});

test('text: is left as it is', () => {
  expect(withoutNul(chunkOf('a\0b'), plainBytes)).toBeNull();
  expect(withoutNul(chunkOf('text'), plainBytes)).toBeNull();
});
