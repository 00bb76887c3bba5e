/*
 * Owns running another program as the user would, for doctor: nothing is hardened, because the hook is the user's own.
 */

import { spawn } from 'node:child_process';
import type { Job, JobResult } from '../hooks/port.ts';

/** Resolves when the program has ended and its output is closed; rejects only when it cannot be started. */
export function runProcess({ command, args, cwd, env, signal }: Job): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const add = (piece: Buffer) => {
      output += piece.toString('utf8');
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
    signal.addEventListener('abort', () => {
      // What the program has started may hold its pipes open for ever.
      child.on('exit', (status) => resolve({ status, output }));
      child.kill();
    });
  });
}
