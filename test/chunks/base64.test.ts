import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Anchors, decodeBase64Run } from '../../src/chunks/base64.ts';
import { sample } from '../helpers/sample.ts';
import { chunkOf } from './chunk-of.ts';

const KEYWORD = 'AKIA';
const PRINTABLE = fc.string({ unit: fc.constantFrom(...'abcXYZ019 =_/+\n":{}?>~'), maxLength: 300 });
const FORM = fc.constantFrom('plain', 'url', 'at 64', 'at 76', 'at 76, indented');

test('property: a keyword at any alignment is anchored, decoded and located, wrapped or not', () => {
  fc.assert(
    fc.property(PRINTABLE, PRINTABLE, FORM, fc.nat({ max: 9 }), (before, after, form, base) => {
      const text = `${before} ${KEYWORD}1234567890${after}`;
      const run = written(text, form);
      const around = `data: "${run}"\n`;
      const at = anchorIn(around);
      expect(at).toBeGreaterThan(0);
      const { chunk, end } = decodeBase64Run(chunkOf(around, base), at);
      const decoded = Buffer.from(chunk?.bytes ?? []).toString();
      expect(decoded).toBe(text);
      expect(end).toBe(around.indexOf(run) + run.length);
      for (let offset = 0; offset < decoded.length; offset++) {
        const source = (chunk?.locate(offset) ?? 0) - base;
        expect(sextet(around[source])).toBe(leadingSextet(text, offset));
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('any-case keyword: anchored in its usual spellings', () => {
  for (const spelling of ['secret', 'SECRET', 'Secret']) {
    for (const shift of ['', 'x', 'xx']) {
      const encoded = Buffer.from(`${shift}${spelling}=1`).toString('base64');
      expect(base64Anchors('secret').some((anchor) => encoded.includes(anchor))).toBe(true);
    }
  }
});

test('anchors: have at least four characters and a capital', () => {
  for (const keyword of ['AKIA', 'secret', 'access_key'])
    for (const anchor of base64Anchors(keyword)) expect(anchor).toMatch(/^(?=.*[A-Z])[A-Za-z0-9+/]{4,}$/);
});

test.each([0, 1, 2, 3])('keyword 40 KB into one line, %i characters off: decoded', (shift) => {
  const text = `${'lorem ipsum '.repeat(2600 + shift)}${'.'.repeat(shift)}${KEYWORD} tail ${'dolor '.repeat(3000)}`;
  const around = Buffer.from(text).toString('base64');
  const { chunk } = decodeBase64Run(chunkOf(around), anchorIn(around));
  expect(Buffer.from(chunk?.bytes ?? []).toString()).toContain(`${KEYWORD} tail`);
});

test('run behind a slash of a path: decoded', () => {
  const around = `x/y/${Buffer.from('the key is AKIA, it is').toString('base64')}`;
  const { chunk } = decodeBase64Run(chunkOf(around), anchorIn(around));
  expect(Buffer.from(chunk?.bytes ?? []).toString()).toContain('key is AKIA, it');
});

test('random bytes: not decoded, and not looked at again', () => {
  const run = sample('${A-Za-z0-9+/}{600}');
  expect(decodeBase64Run(chunkOf(run), 300)).toEqual({ chunk: null, end: 600 });
});

test('short run: not decoded', () => {
  expect(decodeBase64Run(chunkOf('"QUtJQQ"'), 1).chunk).toBeNull();
});

test('short lines under each other: are no wrapped run', () => {
  const line = Buffer.from('user AKIA one').toString('base64').replace(/=/g, '');
  const { chunk } = decodeBase64Run(chunkOf(`${line}\n${line}\n`), 3);
  expect(Buffer.from(chunk?.bytes ?? []).toString()).toBe('user AKIA one');
});

function anchorIn(text: string): number {
  const unwrapped = base64Anchors(KEYWORD).map((anchor) => text.search(anchored(anchor)));
  return Math.max(...unwrapped);
}

/** The anchor, or its start when a line break goes through it: then the kernel does not see it, the test may. */
function anchored(anchor: string): RegExp {
  const urlSafe = anchor.replace(/[+]/g, '[-+]').replace(/\//g, '[/_]');
  return new RegExp([...urlSafe].join('(?:\\r?\\n *)?').replace(/\[\(\?:\\r\?\\n \*\)\?/g, '['));
}

function written(text: string, form: string): string {
  const encoded = Buffer.from(text)
    .toString(form === 'url' ? 'base64url' : 'base64')
    .replace(/=+$/, '');
  if (form === 'at 64') return encoded.replace(/.{64}(?!$)/g, '$&\n');
  if (form === 'at 76') return encoded.replace(/.{76}(?!$)/g, '$&\r\n');
  return form === 'at 76, indented' ? encoded.replace(/.{76}(?!$)/g, '$&\n    ') : encoded;
}

/** The first of the two characters that hold byte `offset`. */
function leadingSextet(text: string, offset: number): number {
  const encoded = Buffer.from(text).toString('base64');
  return sextet(encoded[Math.floor((offset * 4) / 3)]);
}

function sextet(character = ''): number {
  const standard = character.replace('-', '+').replace('_', '/');
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(standard);
}
