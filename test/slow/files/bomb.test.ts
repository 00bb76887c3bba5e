/*
 * An archive that unpacks to more than anybody wants to read.
 */

import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scanFiles } from '../../helpers/memory-source.ts';
import { awsPair } from '../../helpers/sample.ts';

const MIB = 1024 * 1024;
const TEXT = `# settings\nAWS_SECRET_ACCESS_KEY=${awsPair('bomb').secret}\n`;

/** A gzip file that holds `text` and then `mebibytes` MiB of zeros, made from one compressed MiB over and over. */
function bombOf(text: string, mebibytes: number): Buffer {
  const zeros = gzipSync(Buffer.alloc(MIB));
  return Buffer.concat([gzipSync(text), ...Array.from({ length: mebibytes }, () => zeros)]);
}

test('gzip that unpacks to more than 1 GiB: what is within the budget is read, the rest is named', async () => {
  const bomb = bombOf(TEXT, 1100);
  expect(bomb.length).toBeLessThan(8 * MIB);
  const { findings, coverage, complete } = await scanFiles({ 'a.gz': bomb });
  expect(findings.flatMap(({ places }) => places)).toMatchObject([{ path: 'a.gz!content', line: 2, column: 23 }]);
  expect(coverage.skipped).toMatchObject([{ why: 'archive-budget', what: 'a.gz' }]);
  expect(complete).toBe(false);
});
