/*
 * Owns what a scan may take of the machine: the flags, the configuration, and what holds without either. Their bounds are in
 * model/limit-bounds.ts.
 */

import { availableParallelism } from 'node:os';
import type { Config } from '../config/schema.ts';
import type { Limits } from '../engine/scan.ts';
import { USUAL } from '../model/limit-bounds.ts';
import type { RawArgs } from './parse.ts';

const MEGABYTE = 1024 * 1024;

/** What limits depend on beside the flags. */
export interface LimitContext {
  /** The limits of the configuration. */
  readonly configured?: Config['limits'] | undefined;
  readonly cores?: number;
}

/** The limits that `args` set, else the configuration. */
export function limitsOf({ values }: Pick<RawArgs, 'values'>, context: LimitContext = {}): Limits {
  const { configured = {}, cores = availableParallelism() } = context;
  const threads = values.get('threads')?.[0] ?? configured.threads ?? Math.min(cores, USUAL.threads);
  const megabytes = values.get('memory')?.[0] ?? configured.memory ?? USUAL.memory;
  return { threads: Number(threads), memory: Number(megabytes) * MEGABYTE };
}
