/*
 * Owns the one synchronous question of the hook's quick path: it costs a third of what streams cost. Does not own errors:
 * whoever gets null asks again the thorough way.
 */

import type { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { safeArgs, safeEnv } from './safe-config.ts';

/** Largest answer taken, in bytes. */
const LARGEST = 16 * 1024 * 1024;

/** Standard output of `git <args>`; null when git failed in any way. */
export function gitSync(args: readonly string[], cwd: string): Buffer | null {
  const options = { cwd, env: safeEnv(process.env), maxBuffer: LARGEST, windowsHide: true };
  const { status, stdout } = spawnSync('git', [...safeArgs(), ...args], options);
  return status === 0 ? stdout : null;
}
