import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { withFolder } from '../helpers/with-repo.ts';

type Runner = ChildProcessByStdio<null, Readable, null>;

/** Longer than signals count as one. */
const LATER = 400;

test('work that stops on the first signal ends as it wants, whatever echoes', async () => {
  await withRunner('new Promise((resolve) => signal.onabort = () => setTimeout(resolve, 50))', async (child) => {
    child.kill('SIGINT');
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect(await ended(child)).toEqual([7, null]);
  });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a second %s, later: exit %i at once', async (signal, code) => {
  await withRunner('new Promise(() => undefined)', async (child) => {
    child.kill('SIGINT');
    await said(child);
    await setTimeout(LATER);
    child.kill(signal);
    expect(await ended(child)).toEqual([code, null]);
  });
});

test('when the work has ended, signals take their usual course', async () => {
  await withRunner('Promise.resolve()', async (child) => {
    child.kill('SIGINT');
    expect(await ended(child)).toEqual([null, 'SIGINT']);
  });
});

/** Starts a program that says when `work` has begun and when it is interrupted, and then exits with 7 when it has ended. */
async function withRunner(work: string, use: (child: Runner) => Promise<void>): Promise<void> {
  const contents = `
    import { stoppable } from './src/cli/stoppable.ts';
    let isInterrupted = false;
    setInterval(() => undefined, 1000);
    const done = stoppable((signal) => {
      signal.addEventListener('abort', () => { isInterrupted = true; console.log('interrupted'); });
      return ${work};
    });
    setImmediate(() => console.log('ready'));
    await done;
    if (isInterrupted) process.exit(7);
  `;
  const resolveDir = join(import.meta.dirname, '../..');
  const bundled = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  });
  await withFolder(async (dir) => {
    const file = join(dir, 'run.mjs');
    writeFileSync(file, bundled.outputFiles[0]?.text ?? '');
    const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
    await said(child);
    await use(child);
  });
}

/** Resolves when `child` says something. */
async function said({ stdout }: Runner): Promise<void> {
  await new Promise((resolve) => stdout.once('data', resolve));
}

function ended(child: Runner): Promise<[number | null, NodeJS.Signals | null]> {
  return new Promise((resolve) => child.on('close', (code, signal) => resolve([code, signal])));
}
