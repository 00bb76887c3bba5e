/*
 * Owns how many threads read a store, with how much memory, and what each does. Does not own reading (store-scanner.ts).
 */

import type { CoverageCounter } from '../sources/coverage-counter.ts';
import type { OpenedObjects } from '../sources/object-store.ts';
import { Turns } from '../sources/turns.ts';
import type { StoreScanContext } from './scan-store.ts';
import { type StoreWork, type StoreWorkResult, scanStoreTasks } from './store-scanner.ts';
import type { TaskPort } from './task-port.ts';

/** Fewer objects are read before other threads have started. */
const FEW_OBJECTS = 40_000;
/** Bytes of memory that node, the program and its tables take, and the tables of one object. */
const BASE_MEMORY = 100 * 1024 * 1024;
const OBJECT_MEMORY = 72;
/** Bytes that a thread takes beside the arena. */
const THREAD_MEMORY = 24 * 1024 * 1024;
const SMALLEST_ARENA = 12 * 1024 * 1024;
const LARGEST_ARENA = 1024 * 1024 * 1024;

/** What threads are to do with the objects of a store. */
export function workFor({ store }: OpenedObjects, { plan }: StoreScanContext): StoreWork {
  const threads = threadsFor(store.plan.wanted, plan.limits.threads);
  const rest = plan.limits.memory - BASE_MEMORY - store.tables.count * OBJECT_MEMORY;
  const arenaSize = Math.min(LARGEST_ARENA, Math.max(SMALLEST_ARENA, rest / threads - THREAD_MEMORY));
  return {
    kind: 'store',
    store,
    rules: plan.rules,
    explain: plan.explain,
    compat: plan.compat ?? false,
    searches: true,
    arenaSize: Math.floor(arenaSize),
  };
}

function threadsFor(objects: number, most: number): number {
  return objects < FEW_OBJECTS ? 1 : most;
}

/** Does `work` in this thread or in several. Returns what each has done. */
export async function runTasks(
  work: StoreWork,
  context: Pick<StoreScanContext, 'plan' | 'report' | 'skip' | 'openArchive'>,
  coverage: CoverageCounter,
): Promise<StoreWorkResult[]> {
  const { plan, report, skip } = context;
  const count = Math.min(threadsFor(work.store.plan.wanted, plan.limits.threads), work.store.plan.tasks.length - 1);
  const progress = (objects: number, bytes: number) => coverage.addObjects(objects, bytes);
  if (count <= 1) return [await scanStoreTasks(work, portOf({ ...context, progress }))];
  const { runThreads } = await import('./threads.ts');
  return runThreads(withSharedPlan(work), { count, host: { report, skip, progress }, signal: plan.signal });
}

/** What all threads read and none writes is not copied for each. */
function withSharedPlan(work: StoreWork): StoreWork {
  const { plan } = work.store;
  const order = new Uint32Array(new SharedArrayBuffer(plan.order.byteLength));
  order.set(plan.order);
  const how = new Uint8Array(new SharedArrayBuffer(plan.how.byteLength));
  how.set(plan.how);
  return { ...work, store: { ...work.store, plan: { ...plan, order, how } } };
}

/** All tasks, in this thread. */
function portOf(
  host: Pick<StoreScanContext, 'plan' | 'report' | 'skip' | 'openArchive'> & {
    readonly progress: (objects: number, bytes: number) => void;
  },
): TaskPort {
  const turns = new Turns();
  let task = 0;
  return {
    report: host.report,
    skip: host.skip,
    openArchive: host.openArchive,
    nextTask: (count) => (host.plan.signal?.aborted || task >= count ? -1 : task++),
    progress(objects, bytes) {
      host.progress(objects, bytes);
      return turns.take();
    },
  };
}
