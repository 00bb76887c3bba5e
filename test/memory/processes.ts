/*
 * Owns running one piece of work in several processes at once, some of them as a user without rights.
 */

import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const WORK = fileURLToPath(new URL('worker.ts', import.meta.url));
/** `nobody` on most systems; any user but root will do. */
const NOBODY = 65_534;

/** What `worker.ts` prints in each of the processes. `asNobody`: without the rights of root, should these tests have them. */
export async function inProcesses(argLists: readonly string[][], { asNobody = false } = {}): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-worker-'));
  chmodSync(folder, 0o755);
  const file = join(folder, 'worker.mjs');
  try {
    await build({
      entryPoints: [WORK],
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const user = asNobody && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    return await Promise.all(argLists.map((args) => outputOf([file, ...args], user)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outputOf(args: readonly string[], user: { readonly uid?: number; readonly gid?: number }): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], cwd: '/', ...user });
    let output = '';
    child.stdout.on('data', (piece: Buffer) => {
      output += piece.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output.trim()) : reject(new Error(`worker exited ${code}`))));
  });
}
