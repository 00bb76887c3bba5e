import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REACH, WINDOW, WindowBuffer } from '../../src/chunks/window-buffer.ts';

interface Seen {
  readonly base: number;
  readonly from: number;
  readonly to: number;
  readonly bytes: Buffer;
}

/** Long enough for three windows, and no two places alike. */
const BLOB = counting(2 * WINDOW + WINDOW / 2);

test('property: parts partition the blob and show its bytes, in whatever pieces it arrives', () => {
  const cuts = fc.array(fc.nat({ max: BLOB.length }), { maxLength: 6 });
  fc.assert(
    fc.property(cuts, fc.nat({ max: BLOB.length }), (at, length) => {
      const blob = BLOB.subarray(0, length);
      expectWhole(chunksOf(split(blob, at), false), blob);
    }),
    { numRuns: 30, seed: 1 },
  );
});

test.each([0, 1, WINDOW - 1, WINDOW, WINDOW + 1, 2 * WINDOW - 2 * REACH, 2 * WINDOW - 2 * REACH + 1])(
  'blob of %i bytes in one piece: whole',
  (length) => {
    const blob = BLOB.subarray(0, length);
    expectWhole(chunksOf([blob], true), blob);
    expectWhole(chunksOf([blob], false), blob);
  },
);

test('every keyword has its reach in the window it belongs to', () => {
  for (const { base, from, to, bytes } of chunksOf([BLOB], false)) {
    expect(base + from === 0 || from >= REACH).toBe(true);
    expect(base + to === BLOB.length || bytes.length - to >= REACH).toBe(true);
  }
});

test('whole blob of one window: is not copied', () => {
  const blob = BLOB.subarray(0, 1000);
  let isSame = false;
  const windows = new WindowBuffer(({ bytes }) => {
    isSame = bytes === blob;
  });
  windows.begin();
  windows.push(blob, true);
  windows.end();
  expect(isSame).toBe(true);
});

test('second blob: knows nothing of the first', () => {
  const chunks: Buffer[] = [];
  const windows = new WindowBuffer(({ bytes }) => chunks.push(Buffer.from(bytes)));
  for (const text of ['first, long', 'second', 'third']) {
    windows.begin();
    windows.push(Buffer.from(text), text === 'second');
    windows.end();
  }
  expect(chunks.map(String)).toEqual(['first, long', 'second', 'third']);
});

function chunksOf(pieces: readonly Uint8Array[], whole: boolean): Seen[] {
  const seen: Seen[] = [];
  const windows = new WindowBuffer(({ bytes, from, to, locate }) => {
    expect(locate(bytes.length)).toBe(locate(0) + bytes.length);
    seen.push({ base: locate(0), from, to, bytes: Buffer.from(bytes) });
  });
  windows.begin();
  for (const piece of pieces) windows.push(piece, whole);
  windows.end();
  return seen;
}

function expectWhole(chunks: readonly Seen[], blob: Uint8Array): void {
  let next = 0;
  for (const { base, from, to, bytes } of chunks) {
    expect(base + from).toBe(next);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(bytes.length).toBeLessThanOrEqual(WINDOW);
    expect(bytes.equals(blob.subarray(base, base + bytes.length))).toBe(true);
    next = base + to;
  }
  expect(next).toBe(blob.length);
}

function split(blob: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const points = [0, ...cuts.filter((cut) => cut <= blob.length).sort((a, b) => a - b), blob.length];
  return points.slice(1).map((point, index) => blob.subarray(points[index], point));
}

function counting(length: number): Uint8Array {
  const words = new Uint32Array(length / 4);
  for (let i = 0; i < words.length; i++) words[i] = Math.imul(i, 2654435761);
  return new Uint8Array(words.buffer);
}
