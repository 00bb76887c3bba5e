/*
 * Zip files: what is inside is scanned; what cannot be is named, and the scan is incomplete.
 */

import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { placesIn, type Report, report } from '../../helpers/run-cli.ts';
import { withFolder } from '../../helpers/with-repo.ts';
import { pairFile, SECRET_RULE } from '../history/pair.ts';
import { type ZipEntry, zipOf } from './zip-file.ts';

const MIB = 1024 * 1024;

/** Scans a folder that holds `a.zip` with these bytes. */
async function scanned(zip: Uint8Array, name = 'a.zip'): Promise<Report & { readonly code: number | null }> {
  let found: (Report & { readonly code: number | null }) | undefined;
  await withFolder(async (dir) => {
    writeFileSync(join(dir, name), zip);
    found = await report(['files'], { cwd: dir });
  });
  if (found === undefined) throw new Error('not scanned');
  return found;
}

const reasons = ({ coverage }: Report) => coverage.skipped.map(({ what, why }) => `${why} ${what}`);

const PAIR: ZipEntry = { name: 'conf/a.ini', content: pairFile() };

it('a pair in a zip: found, as archive!entry', async () => {
  const found = await scanned(zipOf([{ name: 'b.txt', content: 'nothing\n' }, PAIR]));
  expect(placesIn(found)).toEqual([`${SECRET_RULE}@a.zip!conf/a.ini:2`]);
  expect([found.complete, found.code]).toEqual([true, 1]);
});

it.each(['app.jar', 'app.war', 'report.xlsx', 'no-extension'])('a zip that is called %s: opened', async (name) => {
  expect(placesIn(await scanned(zipOf([PAIR]), name))).toEqual([`${SECRET_RULE}@${name}!conf/a.ini:2`]);
});

it('a pair in a zip in a zip: found, with all names', async () => {
  const found = await scanned(zipOf([{ name: 'lib/inner.zip', content: zipOf([PAIR]) }]));
  expect(placesIn(found)).toEqual([`${SECRET_RULE}@a.zip!lib/inner.zip!conf/a.ini:2`]);
});

it('zips in zips, deeper than is looked: named, exit 2', async () => {
  let bytes: Uint8Array = zipOf([PAIR]);
  for (let depth = 0; depth < 6; depth++) bytes = zipOf([{ name: 'in.zip', content: bytes }]);
  const found = await scanned(bytes);
  expect(reasons(found)).toEqual([expect.stringMatching(/^archive-budget a\.zip!in\.zip/)]);
  expect([found.complete, found.code]).toEqual([false, 2]);
});

it('an entry beyond the budget (1 GiB): named, what is before it is scanned, exit 2', async () => {
  const found = await scanned(zipOf([PAIR, { name: 'zeros.bin', content: '', claimedSize: 1025 * MIB }]));
  expect(placesIn(found)).toEqual([`${SECRET_RULE}@a.zip!conf/a.ini:2`]);
  expect(reasons(found)).toEqual(['archive-budget a.zip!zeros.bin']);
  expect(found.code).toBe(2);
});

it('zips in a zip, each within the budget: it is that of all together, named, exit 2', async () => {
  const inner = zipOf([{ name: 'zeros.bin', content: '', claimedSize: 600 * MIB }]);
  const found = await scanned(zipOf(['one.zip', 'two.zip'].map((name) => ({ name, content: inner }))));
  expect(reasons(found)).toEqual(['archive-damaged a.zip!one.zip!zeros.bin', 'archive-budget a.zip!two.zip!zeros.bin']);
  expect(found.code).toBe(2);
});

it('too many entries: named, exit 2', async () => {
  const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, content: '' }));
  const found = await scanned(zipOf(many));
  expect(reasons(found)).toEqual(['archive-budget a.zip!10000']);
  expect(found.code).toBe(2);
});

it('an encrypted entry: named, the others are scanned, exit 2', async () => {
  const found = await scanned(zipOf([{ name: 'locked.txt', content: 'x', encrypted: true }, PAIR]));
  expect(reasons(found)).toEqual(['archive-encrypted a.zip!locked.txt']);
  expect(placesIn(found)).toEqual([`${SECRET_RULE}@a.zip!conf/a.ini:2`]);
  expect(found.code).toBe(2);
});

it('cut off: named as damaged, exit 2', async () => {
  const found = await scanned(zipOf([PAIR]).subarray(0, -30));
  expect(reasons(found)).toEqual(['archive-damaged a.zip']);
  expect(found.code).toBe(2);
});

it('with damaged data in one entry: named, the others are scanned, exit 2', async () => {
  const zip = zipOf([{ name: 'noise.txt', content: 'lorem ipsum '.repeat(100) }, PAIR]);
  zip.fill(0xff, 40, 60);
  const found = await scanned(zip);
  expect(reasons(found)).toEqual(['archive-damaged a.zip!noise.txt']);
  expect(placesIn(found)).toEqual([`${SECRET_RULE}@a.zip!conf/a.ini:2`]);
  expect(found.code).toBe(2);
});

it('with an entry larger than it says: named as damaged, exit 2', async () => {
  const found = await scanned(zipOf([{ name: 'liar.bin', content: Buffer.alloc(MIB), claimedSize: 10 }, PAIR]));
  expect(reasons(found)).toEqual(['archive-damaged a.zip!liar.bin']);
  expect(placesIn(found)).toEqual([`${SECRET_RULE}@a.zip!conf/a.ini:2`]);
});

it('with entries named as if they were outside: scanned or named, nothing is written', async () => {
  const found = await scanned(zipOf([{ name: '../../evil.txt', content: pairFile() }]));
  expect(found.code).not.toBe(0);
});

it('text that begins as a zip does: its pair is found, the zip is named as damaged', async () => {
  const found = await scanned(Buffer.from(`PK\x03\x04\n${pairFile()}`));
  expect(placesIn(found)).toEqual([`${SECRET_RULE}@a.zip:3`]);
  expect([reasons(found), found.code]).toEqual([['archive-damaged a.zip'], 2]);
});

it('a zip of several megabytes, which is read in pieces: every entry is read', async () => {
  const zip = zipOf([PAIR, { name: 'noise.bin', content: noise(3 * MIB) }]);
  expect(zip.length).toBeGreaterThan(3 * MIB);
  const found = await scanned(zip);
  expect(placesIn(found)).toContain(`${SECRET_RULE}@a.zip!conf/a.ini:2`);
  expect(reasons(found)).toEqual([]);
});

/** Bytes that do not compress: Marsaglia's xorshift (2003). */
function noise(length: number): Uint8Array {
  let state = 2463534242;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  });
}
