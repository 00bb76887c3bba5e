/*
 * Owns reading what somebody hands over: a file, or standard input.
 */

import { Buffer } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../util/errors.ts';
import type { Io } from '../io.ts';

/** Larger is no mail and no policy. */
const LARGEST = 8 * 1024 * 1024;

/**
 * The text of `name`; of standard input when that is `-`.
 * @throws UsageError `respond-unreadable`, `respond-too-large`
 */
export async function boundedText(name: string, io: Pick<Io, 'cwd' | 'stdin'>): Promise<string> {
  return name === '-' ? standardInput(io.stdin) : fileText(name, resolve(io.cwd, name));
}

/** All of standard input. @throws UsageError `respond-too-large` */
export async function standardInput(stdin: Io['stdin']): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stdin) {
    pieces.push(piece);
    size += piece.length;
    if (size > LARGEST) throw new UsageError('respond-too-large', { path: '-' });
  }
  return Buffer.concat(pieces).toString('utf8');
}

function fileText(name: string, path: string): string {
  try {
    const stats = statSync(path);
    if (stats.size > LARGEST) throw new UsageError('respond-too-large', { path: name });
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const detail = cause instanceof Error ? cause.message : '';
    throw new UsageError('respond-unreadable', { path: name, detail }, { cause });
  }
}
