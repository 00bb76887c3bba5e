import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectWideEncoding, WideDecoder } from '../../src/chunks/text-encoding.ts';
import { plainBytes } from '../../src/kernel/plain-bytes.ts';

const TEXT = 'AWS_SECRET_ACCESS_KEY=value\r\n';
const little = (text: string) => Buffer.from(text, 'utf16le');
const big = (text: string) => little(text).swap16();
const quads = (text: string) => Buffer.from(Uint32Array.from([...text], (each) => each.codePointAt(0) ?? 0).buffer);

test.each([
  ['UTF-16LE with byte order mark', little(`\ufeff${TEXT}`), 'utf-16le'],
  ['UTF-16BE with byte order mark', big(`\ufeff${TEXT}`), 'utf-16be'],
  ['UTF-16LE without', little(TEXT), 'utf-16le'],
  ['UTF-16BE without', big(TEXT), 'utf-16be'],
  ['UTF-16LE, half of it Japanese', little('鍵をここに書きます: key=value in ascii'), 'utf-16le'],
  ['UTF-8', Buffer.from(TEXT), null],
  ['UTF-8 with byte order mark', Buffer.from(`\ufeff${TEXT}`), null],
  ['UTF-32LE', quads(TEXT), 'utf-32le'],
  ['UTF-32BE', quads(TEXT).swap32(), 'utf-32be'],
  ['UTF-32LE with byte order mark', quads(`\ufeff字${TEXT}`), 'utf-32le'],
  ['UTF-32BE with byte order mark', quads(`\ufeff字${TEXT}`).swap32(), 'utf-32be'],
  ['numbers of 32 bits', Buffer.from(new Uint32Array([1, 70_000, 3, 65_536_000, 5, 6]).buffer), null],
  ['zeros', Buffer.alloc(100), null],
  ['nothing', Buffer.alloc(0), null],
  ['one letter', little('a'), null],
] as const)('%s is told', (_, bytes, encoding) => {
  expect(detectWideEncoding(bytes, plainBytes)).toBe(encoding);
});

test('property: decoding in any pieces gives the UTF-8 of the whole', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '字', '😀', '\n'), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.boolean(), fc.array(fc.nat({ max: 80 }), { maxLength: 5 }), (value, isBig, cuts) => {
      const bytes = isBig ? big(value) : little(value);
      const decoder = new WideDecoder(isBig ? 'utf-16be' : 'utf-16le');
      const points = [0, ...cuts.filter((cut) => cut <= bytes.length).sort((a, b) => a - b), bytes.length];
      const pieces = points.slice(1).map((point, i) => decoder.decode(bytes.subarray(points[i], point), false));
      pieces.push(decoder.decode(new Uint8Array(0), true));
      expect(Buffer.concat(pieces).toString()).toBe(value);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('property: UTF-32 in any pieces gives the UTF-8 of the whole', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '字', '😀', '\n'), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.boolean(), fc.nat({ max: 160 }), (value, isBig, cut) => {
      const bytes = isBig ? quads(`\ufeff${value}`).swap32() : quads(value);
      const decoder = new WideDecoder(isBig ? 'utf-32be' : 'utf-32le');
      const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)].map((piece) => decoder.decode(piece, false));
      expect(Buffer.concat([...pieces, decoder.decode(new Uint8Array(0), true)]).toString()).toBe(value);
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('UTF-32 with numbers that are no characters, cut off: become U+FFFD', () => {
  const bytes = Buffer.concat([quads('a'), Buffer.from(new Uint32Array([0xd800, 0x110000]).buffer), Buffer.from([1])]);
  expect(Buffer.from(new WideDecoder('utf-32le').decode(bytes, true)).toString()).toBe('a\ufffd\ufffd\ufffd');
});

test('byte order mark: is dropped', () => {
  expect(Buffer.from(new WideDecoder('utf-16le').decode(little('\ufeffa'), true)).toString()).toBe('a');
});

test('half a surrogate pair and an odd byte: become U+FFFD', () => {
  const bytes = Buffer.concat([little('a\ud800'), Buffer.from([0x41])]);
  expect(Buffer.from(new WideDecoder('utf-16le').decode(bytes, true)).toString()).toMatch(/^a\ufffd+$/);
});
