/*
 * Owns what threads are told and tell, and the counter from which they take their tasks.
 */

import type { Gap, SourceCoverage } from '../model/blob.ts';
import type { FilesWork } from './files-scanner.ts';
import type { StoreWork, StoreWorkResult } from './store-scanner.ts';
import type { Wire } from './wire.ts';

/** What several threads can share. */
export type ThreadWork = StoreWork | FilesWork;

/** What a thread comes to. */
export type ThreadResult<Work extends ThreadWork> = Work extends FilesWork ? SourceCoverage : StoreWorkResult;

/** What a thread is started with. */
export interface ThreadData {
  readonly work: ThreadWork;
  /** The next task, and whether to stop: two Int32 on shared memory. */
  readonly shared: Int32Array;
}

/** What a thread posts. */
export type ThreadMessage =
  | { readonly kind: 'found'; readonly found: Wire; readonly order: number }
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'progress'; readonly objects: number; readonly bytes: number }
  | { readonly kind: 'done'; readonly result: ThreadResult<ThreadWork> };

/** Places in `ThreadData.shared`. */
export const NEXT_TASK = 0;
export const STOP = 1;

/** Takes the next of `count` tasks; -1 when there is none, or when all are to stop. */
export function takeTask(shared: Int32Array, count: number): number {
  if (Atomics.load(shared, STOP) !== 0) return -1;
  const task = Atomics.add(shared, NEXT_TASK, 1);
  return task < count ? task : -1;
}
