import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectWideEncoding, WideDecoder } from '../../src/chunks/text-encoding.ts';
import { plainBytes } from '../../src/kernel/plain-bytes.ts';

const TEXT = 'AWS_SECRET_ACCESS_KEY=value\r\n';
const little = (text: string) => Buffer.from(text, 'utf16le');
const big = (text: string) => little(text).swap16();

test.each([
  ['UTF-16LE with byte order mark', little(`\ufeff${TEXT}`), 'utf-16le'],
  ['UTF-16BE with byte order mark', big(`\ufeff${TEXT}`), 'utf-16be'],
  ['UTF-16LE without', little(TEXT), 'utf-16le'],
  ['UTF-16BE without', big(TEXT), 'utf-16be'],
  ['UTF-16LE, half of it Japanese', little('鍵をここに書きます: key=value in ascii'), 'utf-16le'],
  ['UTF-8', Buffer.from(TEXT), null],
  ['UTF-8 with byte order mark', Buffer.from(`\ufeff${TEXT}`), null],
  ['UTF-32', Buffer.from([...TEXT].flatMap((character) => [character.charCodeAt(0), 0, 0, 0])), null],
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

test('byte order mark: is dropped', () => {
  expect(Buffer.from(new WideDecoder('utf-16le').decode(little('\ufeffa'), true)).toString()).toBe('a');
});

test('half a surrogate pair and an odd byte: become U+FFFD', () => {
  const bytes = Buffer.concat([little('a\ud800'), Buffer.from([0x41])]);
  expect(Buffer.from(new WideDecoder('utf-16le').decode(bytes, true)).toString()).toMatch(/^a\ufffd+$/);
});
