/*
 * Memory does not grow with the input: 2 GB on standard input, and a sparse file of 2 GB.
 */

import { spawn } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pairFile, SECRET_RULE } from '../../e2e/history/pair.ts';
import { BIN, CLEAN_ENV, placesIn, type Report } from '../../helpers/run-cli.ts';
import { withFolder } from '../../helpers/with-repo.ts';

const MB = 1024 * 1024;
const TOTAL = 2048 * MB;
/** Printed by the program as it ends: its own peak, in KiB (getrusage). */
const PEAK = `process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS)); await import(process.argv[1])`;

interface Measured {
  readonly report: Report;
  readonly code: number | null;
  readonly peakMb: number;
}

/** Runs `leakgate <args>` on what `feed` writes, and tells how much memory it took. */
function measure(args: readonly string[], cwd: string, feed: AsyncIterable<Buffer> | null): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const node = ['--input-type=module', '-e', PEAK, BIN, ...args, '--format', 'json'];
    const child = spawn(process.execPath, node, { cwd, env: CLEAN_ENV });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (piece: Buffer) => {
      stdout += piece.toString('utf8');
    });
    child.stderr.on('data', (piece: Buffer) => {
      stderr += piece.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const peak = Number(/peak (\d+)/.exec(stderr)?.[1]);
      if (stdout === '') reject(new Error(stderr));
      else resolve({ report: JSON.parse(stdout) as Report, code, peakMb: peak / 1024 });
    });
    write(child.stdin, feed).catch(reject);
  });
}

async function write(stdin: NodeJS.WritableStream, feed: AsyncIterable<Buffer> | null): Promise<void> {
  for await (const piece of feed ?? []) {
    if (!stdin.write(piece)) await new Promise<void>((resolve) => stdin.once('drain', resolve));
  }
  stdin.end();
}

/** TOTAL bytes of the same megabyte of lines, then a pair. */
async function* twoGigabytes(line: string): AsyncGenerator<Buffer> {
  const piece = Buffer.from(line.repeat(MB / line.length));
  for (let sent = 0; sent < TOTAL; sent += piece.length) yield piece;
  yield Buffer.from(pairFile());
}

it('2 GB on standard input: below 150 MB, and the pair at its end is found on its line', async () => {
  const line = 'lorem ipsum dol\n';
  const { report, code, peakMb } = await measure(['files', '-'], tmpdir(), twoGigabytes(line));
  expect(placesIn(report)).toEqual([`${SECRET_RULE}@stdin:${TOTAL / line.length + 2}`]);
  expect([code, report.complete]).toEqual([1, true]);
  expect(peakMb).toBeGreaterThan(20);
  expect(peakMb).toBeLessThan(150);
});

it('2 GB on standard input in one line: below 150 MB, and the pair behind it is found', async () => {
  const { report, peakMb } = await measure(['files', '-'], tmpdir(), twoGigabytes('x=12345;'));
  expect(placesIn(report)).toEqual([`${SECRET_RULE}@stdin:2`]);
  expect(peakMb).toBeLessThan(150);
});

it('a sparse file of 2 GB: below 150 MB, and the pair at its start is found', () =>
  withFolder(async (dir) => {
    writeFileSync(join(dir, 'sparse.bin'), pairFile());
    truncateSync(join(dir, 'sparse.bin'), TOTAL);
    const { report, peakMb } = await measure(['files', 'sparse.bin'], dir, null);
    expect(placesIn(report)).toEqual([`${SECRET_RULE}@sparse.bin:2`]);
    expect(peakMb).toBeLessThan(150);
  }));
