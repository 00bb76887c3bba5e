/*
 * The line as a whole: content in, findings out, whatever its size and the pieces it comes in.
 */

import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REACH, WINDOW } from '../../src/chunks/window-buffer.ts';
import { cpuRatio } from '../helpers/cpu-time.ts';
import { scanFiles } from '../helpers/memory-source.ts';
import { repeated } from '../helpers/repeated.ts';
import { sample } from '../helpers/sample.ts';
import { zipOf } from '../helpers/zip.ts';
import { expected, KEY_ID, keysOf, linesOf, otherSecret, pairIn, SECRET_KEY } from '../rules/leak.ts';

const KEYS = keysOf(1);
const FILLER = 'lorem ipsum dolor sit amet\n';

/** Filler of exactly `length` bytes. */
function filler(length: number): string {
  return FILLER.repeat(Math.ceil(length / FILLER.length)).slice(0, length);
}

describe('large texts', () => {
  test.each([WINDOW - 2 * REACH, WINDOW - REACH - 60, WINDOW - REACH, WINDOW - 60, WINDOW, 2 * WINDOW - 3 * REACH])(
    'pair at byte %i: found once, at its line',
    async (at) => {
      const content = `${filler(at)}\naws_access_key_id=${KEYS.id}\naws_secret_access_key=${KEYS.secret}\n${filler(WINDOW)}`;
      expect(linesOf(await scanFiles({ 'a.txt': content }))).toEqual([pairIn(content, 'named', KEYS)]);
    },
  );

  test('property: the cut between two windows may be anywhere in a pair without names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 140 }), fc.boolean(), async (shift, isIdFirst) => {
        const pair = isIdFirst ? `${KEYS.id} ${KEYS.secret}` : `${KEYS.secret} ${KEYS.id}`;
        const content = `${filler(WINDOW - REACH - shift)}\n${pair}\n${filler(2 * REACH)}`;
        expect(linesOf(await scanFiles({ 'a.txt': content }))).toEqual([pairIn(content, 'near', KEYS)]);
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  test('id and unnamed secret two windows apart: found as of one file', async () => {
    const content = `key ${KEYS.id}\n${filler(2 * WINDOW)}\nvalue ${KEYS.secret}\n`;
    expect(linesOf(await scanFiles({ 'a.txt': content }))).toEqual([pairIn(content, 'same-blob', KEYS)]);
  });

  test('more unnamed values than are remembered, then the id: the nearest is its secret', async () => {
    const values = Array.from({ length: 3000 }, (_, seed) => `x ${otherSecret(seed)} y\n`).join('');
    const content = `${values}${filler(WINDOW)}\n${values}\nvalue ${KEYS.secret}\nkey ${KEYS.id}\n`;
    expect(linesOf(await scanFiles({ 'a.txt': content }))).toEqual([pairIn(content, 'near', KEYS)]);
  });

  test('a thousand pairs without names: all are found', async () => {
    const all = Array.from({ length: 1000 }, (_, seed) => keysOf(seed));
    const content = all.map(({ id, secret }, row) => `user${row},${id},${secret}\n`).join('');
    const found = linesOf(await scanFiles({ 'users.csv': content }));
    expect(found).toEqual(all.map((keys) => pairIn(content, 'near', keys)).sort());
  });
});

test('property: in whatever pieces content comes, the result is the same', async () => {
  const text = `id ${KEYS.id}\n${filler(6000)}\naws_secret_access_key = "${KEYS.secret}"\n${filler(6000)}`;
  const contents = [Buffer.from(text), Buffer.from(`\ufeff${text}`, 'utf16le'), zipOf({ 'a.txt': text }, 'deflate')];
  const wholes = await Promise.all(contents.map(async (content) => linesOf(await scanFiles({ a: content }))));
  expect(wholes).toEqual([[pairIn(text, 'named', KEYS)], [pairIn(text, 'named', KEYS)], [pairIn(text, 'named', KEYS)]]);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 20_000 }), async (piece) => {
      for (const [at, content] of contents.entries())
        expect(linesOf(await scanFiles({ a: content }, { piece }))).toEqual(wholes[at]);
    }),
    { numRuns: 20, seed: 1, examples: [[1], [4095], [4096], [4097]] },
  );
});

test('base64 of a long file in one line: found wherever in it the key stands', async () => {
  for (const before of [0, 1, 2, 9000, 9001, 9002, 30_000, 30_001]) {
    const text = `${filler(before)}AWS_SECRET_ACCESS_KEY=${KEYS.secret}\n${filler(20_000)}`;
    const content = `user_data: ${Buffer.from(text).toString('base64')}\n`;
    const { findings } = await scanFiles({ 'a.yml': content });
    expect(findings.map(({ rule, secret }) => [rule.id, secret.expose()])).toEqual([[SECRET_KEY, KEYS.secret]]);
  }
});

test('findings: most serious first, and the same every time', async () => {
  const files = {
    'b.txt': `key ${sample('AKIA${A-Z2-7}{16}', 1)}\n`,
    'a.txt': `key ${sample('AKIA${A-Z2-7}{16}', 2)}\n`,
    'c.txt': `AWS_SECRET_ACCESS_KEY=${KEYS.secret}\n`,
  };
  const first = await scanFiles(files);
  const found = first.findings.map(({ rule, places }) => `${rule.id} ${places[0]?.path}`);
  expect(found).toEqual([`${SECRET_KEY} c.txt`, `${KEY_ID} a.txt`, `${KEY_ID} b.txt`]);
  expect(JSON.stringify(await scanFiles(files))).toBe(JSON.stringify(first));
});

test('id that one file has alone and another with its secret: one finding, with both places', async () => {
  const pair = `${KEYS.id} ${KEYS.secret}\n`;
  const { findings } = await scanFiles({ 'a.txt': `${KEYS.id}\n`, 'b.txt': pair });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.companions[0]?.places.map(({ path }) => path)).toEqual(['a.txt', 'b.txt']);
});

test('refused in the text as written and accepted decoded: reported, and not among the dropped', async () => {
  const content = `"keys\\n${KEYS.id}"`;
  const result = await scanFiles({ 'a.json': content });
  expect(linesOf(result)).toEqual([expected(content, 'shape', { rule: KEY_ID, value: KEYS.id })]);
  expect(result.dropped).toEqual([]);
});

test('zip in a zip: found, named by both', async () => {
  const inner = zipOf({ 'deep.txt': `AWS_SECRET_ACCESS_KEY=${KEYS.secret}\n` }, 'deflate');
  const { findings } = await scanFiles({ 'outer.zip': zipOf({ 'inner.zip': inner }, 'deflate') });
  expect(findings[0]?.places.map(({ path }) => path)).toEqual(['outer.zip!inner.zip!deep.txt']);
});

test('damaged zip: what is readable is scanned, and the result is incomplete', async () => {
  const zip = zipOf({ 'a.txt': `AWS_SECRET_ACCESS_KEY=${KEYS.secret}\n` }, 'store').subarray(0, -10);
  const result = await scanFiles({ 'a.zip': zip });
  expect(result.findings).toHaveLength(1);
  expect([result.complete, result.coverage.skipped.map(({ why }) => why)]).toEqual([false, ['archive-damaged']]);
});

test('own account: is said', async () => {
  const { findings } = await scanFiles({ 'a.txt': `key ${KEYS.id}` });
  const account = findings[0]?.aws?.account ?? '';
  const own = await scanFiles({ 'a.txt': `key ${KEYS.id}` }, { accounts: { own: [account], canary: [] } });
  expect([findings[0]?.aws?.own, own.findings[0]?.aws?.own]).toEqual([false, true]);
});

describe('what is written in an encoding', () => {
  const { id, secret } = KEYS;
  const encoded = (text: string) => Buffer.from(text).toString('base64');
  test.each([
    ['a base64 key id', `ID: ${encoded(id)}\n`, encoded(id).replace(/=+$/, '')],
    ['a base64 key id within more', `X: ${encoded(`id is ${id}!`)}\n`, null],
    ['a key id before an escape', `"a\\n${id}\\n"`, id],
    [
      'a secret that ends in an escape',
      `{"aws_secret_access_key":"${secret.slice(0, 39)}\\/"}`,
      `${secret.slice(0, 39)}\\/`,
    ],
    ['a percent-encoded end', `s3n://${id}:${secret.slice(0, 39)}%2F@bucket`, `${secret.slice(0, 39)}%2F`],
  ])('%s: all of it is masked', async (_, text, written) => {
    const { findings } = await scanFiles({ 'a.txt': text });
    const shown = findings.flatMap(({ places }) => places.flatMap(({ frame }) => frame?.lines.flat() ?? []));
    const plain = shown.filter((segment) => typeof segment === 'string').join('\0');
    expect(findings).toHaveLength(1);
    if (written !== null)
      expect(plain.replace(/=+/, '')).toBe(text.trimEnd().replace(written, '\0').replace(id, '\0').replace(/=+/, ''));
    expect(plain).not.toContain(written ?? id);
  });
});

describe('hostile texts', () => {
  const units: Readonly<Record<string, string>> = {
    'the same id over and over': sample('AKIA${A-Z2-7}{16} '),
    'ids without space': sample('AKIA${A-Z2-7}{16}"'),
    'ids and 40 characters': sample('AKIA${A-Z2-7}{16} ${A-Za-z0-9+/}{40}\n'),
    'keywords without space': 'secret',
    'parts of a presigned URL without space': sample('X-Amz-Credential=AKIA&X-Amz-Signature=${0-9a-f}{64}&'),
    'parts of an old presigned URL': sample('AWSAccessKeyId=?Signature=${A-Za-z0-9}{27}%3D&'),
    'base64 that does not decode': Buffer.from('secret AKIA aws_key ').toString('base64').replace(/=/g, ''),
    'base64 words': `${Buffer.from('secret AKIA aws_key ').toString('base64')} `,
    backslashes: 'secret\\\\\\',
    'session token of words': `aws session_token /a/b/${'a'.repeat(3000)}+Z9 `,
  };

  test.each(Object.entries(units))('%s: cost in proportion to their size', async (_, unit) => {
    const [large, small] = [repeated(unit, 128 * 1024), repeated(unit, 32 * 1024)];
    const ratio = await cpuRatio(
      () => scanFiles({ 'a.txt': large }),
      () => scanFiles({ 'a.txt': small }),
      10,
    );
    // Four times the text; quadratic would be sixteen times the time.
    expect(ratio).toBeLessThan(10);
  });
});
