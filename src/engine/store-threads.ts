/*
 * Owns sharing the reading of a store between threads. Does not own the reading (store-scanner.ts).
 */

import { Worker } from 'node:worker_threads';
import type { Gap } from '../model/blob.ts';
import type { RuleDef } from '../model/rule.ts';
import type { BlobMatches } from './blob-scanner.ts';
import type { StoreWork, StoreWorkResult } from './store-scanner.ts';
import { STOP, type ThreadData, type ThreadMessage } from './thread-messages.ts';
import { fromWire } from './wire.ts';

/** What the main thread does with what threads tell. */
export interface ThreadHost {
  report(found: BlobMatches): void;
  skip(gap: Gap): void;
  progress(objects: number, bytes: number): void;
}

/** Does `work` in `count` threads; when `signal` aborts, each ends soon with what it has. */
export async function runThreads(
  work: StoreWork,
  {
    count,
    host,
    signal,
  }: { readonly count: number; readonly host: ThreadHost; readonly signal: AbortSignal | undefined },
): Promise<StoreWorkResult[]> {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const stop = () => Atomics.store(shared, STOP, 1);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  const data: ThreadData = { work: withSharedPlan(work), shared };
  try {
    return await Promise.all(Array.from({ length: count }, () => runThread(data, host)));
  } finally {
    // When one failed, the others have nothing to go on for.
    stop();
    signal?.removeEventListener('abort', stop);
  }
}

function runThread(data: ThreadData, host: ThreadHost): Promise<StoreWorkResult> {
  const rules = new Map(data.work.rules.map((rule) => [rule.id, rule]));
  const ruleOf = (id: string) => rules.get(id) as RuleDef;
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./store-worker.js', import.meta.url), { workerData: data });
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'found') host.report(fromWire(message.found, ruleOf));
      else if (message.kind === 'gap') host.skip(message.gap);
      else if (message.kind === 'progress') host.progress(message.objects, message.bytes);
      else resolve(message.result);
    });
    worker.on('error', reject);
    // After its result this changes nothing.
    worker.on('exit', (code) => reject(new Error(`a thread ended early, with code ${code}`)));
  });
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
