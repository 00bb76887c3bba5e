/*
 * The kernel leaves out keywords near which, by the look of the bytes, no secret can be. That it leaves out none that
 * matters: whatever a text is wrapped in, both detectors find the same.
 */

import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { BlobScanner } from '../../src/engine/blob-scanner.ts';
import type { Detector } from '../../src/engine/detector.ts';
import { createKernelDetector } from '../../src/engine/kernel-detector.ts';
import { awsPair, sample } from '../helpers/sample.ts';
import { createDetector } from './plain-detector.ts';

const PLAIN = createDetector(RULES);
const KERNEL = createKernelDetector(RULES);
const templates = RULES.flatMap(({ examples }) => examples);

/** Ways in which source code writes text. */
type Wrapping = (text: string, at: number) => string;
const WRAPPINGS: readonly Wrapping[] = [
  (text) => text,
  (text, at) => `${text.slice(0, at)}' + '${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}" +\n    "${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}" \\\n  "${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}" . "${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}" "${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}" & _\r\n  "${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}'\n  b'${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\\\n${text.slice(at)}`,
  (text) => Buffer.from(text).toString('hex'),
  (text) => Buffer.from(text, 'utf16le').toString('base64'),
  (text) => gzipSync(text).toString('base64'),
  (text) => Buffer.from(gzipSync(text).toString('base64')).toString('base64'),
  (text, at) => `${text.slice(0, at)}&quot; + &quot;${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}%22 + %22${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\\" + \\"${text.slice(at)}`,
  (text) => text.replaceAll('/', '\\/'),
  (text) => text.replaceAll('+', '\\u002b').replaceAll('/', '\\u002F'),
  (text) => text.replaceAll('/', '&#47;').replaceAll('+', '&#x2B;'),
  (text) => encodeURIComponent(text),
  (text) => text.replaceAll('/', '%252F').replaceAll('+', '%252B'),
  (text) => Buffer.from(text).toString('base64'),
  (text) =>
    (
      Buffer.from(`x${text}`)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\n    '),
  (text) => [...text].map((character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
  (text) => text.replaceAll('\n', '\\n').replaceAll('"', '\\"'),
];
const WRAPPING = fc.constantFrom(...WRAPPINGS);
const TEXT = fc
  .tuple(fc.constantFrom(...templates), fc.nat(50))
  .map(([template, seed]) => sample(template, seed))
  .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length)));
const NOISE = fc.constantFrom('', 'aws\n', 'const x = 1;\n', `${'word '.repeat(80)}\n`, "s3 = '", '{"a":"');

test('property: examples of all rules, wrapped once and twice: the same found with and without looking at shapes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(NOISE, TEXT, WRAPPING, WRAPPING), { minLength: 1, maxLength: 3 }), (pieces) => {
      const text = pieces.map(([noise, [value, at], inner, outer]) => {
        const once = inner(value, at);
        return `${noise}${outer(once, Math.min(once.length, at + 3))}`;
      });
      const bytes = Buffer.from(text.join('\n'));
      expect(foundIn(bytes, KERNEL)).toEqual(foundIn(bytes, PLAIN));
    }),
    { numRuns: 3000, seed: 1 },
  );
});

test('UTF-16 and NUL bytes: the same', () => {
  const { id, secret } = awsPair(3);
  const text = `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
  for (const bytes of [
    Buffer.from(`\ufeff${text}`, 'utf16le'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    Buffer.concat([Buffer.alloc(100), Buffer.from(text, 'utf16le'), Buffer.alloc(100, 200)]),
  ]) {
    expect(foundIn(bytes, KERNEL)).toEqual(foundIn(bytes, PLAIN));
    expect(foundIn(bytes, KERNEL).join()).toContain(secret);
  }
});

/** Rule, value, position, tier and partner of everything in a file. */
function foundIn(bytes: Buffer, detector: Detector): string[] {
  const found: string[] = [];
  const scanner = new BlobScanner({
    detector,
    hook: false,
    report: ({ matches }) => {
      for (const { match, line, column, tier, partners } of matches)
        found.push(
          `${match.rule.id} ${match.secret.expose()} ${line}:${column} ${tier} ${partners.map((each) => each.match.secret.expose()).join()}`,
        );
    },
    skip: () => undefined,
    openArchive: () => Promise.resolve([]),
  });
  scanner.begin({ kind: 'file', origin: 'worktree', path: 'f', oid: null, size: bytes.length });
  scanner.push(bytes);
  scanner.end();
  return found.sort();
}
