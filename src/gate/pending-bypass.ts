/*
 * Owns what the commit hook leaves for the hook that writes the message: which findings are let through, and why. It lies in
 * the git directory and holds no secret.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errnoOf } from '../util/errors.ts';
import { type AllowedByTrailer, trailerOf, trailersIn } from './trailer.ts';

/** A bypass that waits for its message. */
export interface PendingBypass {
  /** Whole id of the commit it follows; null for a first commit. */
  readonly head: string | null;
  readonly findings: readonly AllowedByTrailer[];
}

/** Leaves `pending` in the git directory `gitDir`, in the place of what was left before. */
export function leaveBypass(gitDir: string, { head, findings }: PendingBypass): void {
  mkdirSync(join(gitDir, 'leakgate'), { recursive: true });
  writeFileSync(fileIn(gitDir), `${[head ?? NO_HEAD, ...findings.map(trailerOf)].join('\n')}\n`, { mode: 0o600 });
}

/** What was left; null when nothing was. */
export function readBypass(gitDir: string): PendingBypass | null {
  const text = textOf(fileIn(gitDir));
  if (text === null) return null;
  const [head = ''] = text.split('\n');
  return { head: head === NO_HEAD ? null : head, findings: trailersIn(text) };
}

/** Forgets what was left. */
export function forgetBypass(gitDir: string): void {
  rmSync(fileIn(gitDir), { force: true });
}

const NO_HEAD = 'none';

function fileIn(gitDir: string): string {
  return join(gitDir, 'leakgate', 'bypass');
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}
