/*
 * Owns what a scan may take of the machine: the flags, and what holds without them. Their bounds are in flags.ts.
 */

import { availableParallelism } from 'node:os';
import type { Limits } from '../engine/scan.ts';
import type { RawArgs } from './parse.ts';

/** More threads are only taken when asked for: the machine has other work. */
const USUAL_THREADS = 4;
const USUAL_MEGABYTES = 256;
const MEGABYTE = 1024 * 1024;

/** The limits that `args` set. */
export function limitsOf({ values }: Pick<RawArgs, 'values'>, cores: number = availableParallelism()): Limits {
  const threads = values.get('threads')?.[0] ?? Math.min(cores, USUAL_THREADS);
  const megabytes = values.get('memory')?.[0] ?? USUAL_MEGABYTES;
  return { threads: Number(threads), memory: Number(megabytes) * MEGABYTE };
}
