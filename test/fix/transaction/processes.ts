/*
 * Owns running transactions in processes of their own: to be killed, or without the rights of root.
 */

import { spawn } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Change } from '../../../src/fix/transaction/change.ts';
import { CLEAN_ENV } from '../../helpers/clean-env.ts';
import { withFolder } from '../../helpers/with-repo.ts';

const WORK = fileURLToPath(new URL('worker.ts', import.meta.url));
/** `nobody` on most systems; any user but root will do. */
export const NOBODY = 65_534;

interface Task {
  readonly work: 'apply' | 'undo';
  readonly cwd: string;
  /** Number of the step before which the process is killed. */
  readonly killedAt?: number;
}

/** Runs a task in a process: what it printed, or the signal that ended it. */
export type RunTask = (task: Task) => Promise<string>;

/** Calls `use` with what runs tasks on `changes`. `asNobody`: without the rights of root, should these tests have them. */
export async function withWorker(
  changes: readonly Change[],
  use: (run: RunTask) => Promise<void>,
  { asNobody = false } = {},
): Promise<void> {
  await withFolder(async (folder) => {
    chmodSync(folder, 0o755);
    const program = join(folder, 'worker.mjs');
    await build({
      entryPoints: [WORK],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const list = join(folder, 'changes.json');
    writeFileSync(list, JSON.stringify(changes));
    const user = asNobody && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    await use(({ work, cwd, killedAt = -1 }) => outputOf([program, work, cwd, list, String(killedAt)], user));
  });
}

function outputOf(args: readonly string[], user: { readonly uid?: number; readonly gid?: number }): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: '/',
      env: CLEAN_ENV,
      ...user,
    });
    let output = '';
    child.stdout.on('data', (piece: Buffer) => {
      output += piece.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => resolve(signal ?? output.trim()));
  });
}
