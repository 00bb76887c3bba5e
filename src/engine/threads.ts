/*
 * Owns sharing work between threads. Does not own the work (store-scanner.ts, files-scanner.ts).
 */

import { Worker } from 'node:worker_threads';
import type { Gap } from '../model/blob.ts';
import type { RuleDef } from '../model/rule.ts';
import type { BlobMatches } from './blob-scanner.ts';
import { rulesToWire } from './rules-wire.ts';
import { STOP, type ThreadData, type ThreadMessage, type ThreadResult, type ThreadWork } from './thread-messages.ts';
import { fromWire } from './wire.ts';

/** What the main thread does with what threads tell. */
export interface ThreadHost {
  /** @param order of what was looked at, when it has one: what is found comes in any order */
  report(found: BlobMatches, order: number): void;
  skip(gap: Gap): void;
  /** Objects or files, and bytes. */
  progress(objects: number, bytes: number): void;
}

/** How many threads, for whom, and until when. */
export interface ThreadOptions {
  readonly count: number;
  readonly host: ThreadHost;
  /** When it aborts, each thread ends soon with what it has. */
  readonly signal: AbortSignal | undefined;
}

/** Does `work` in several threads, and returns what each comes to. */
export async function runThreads<Work extends ThreadWork>(
  work: Work,
  { count, host, signal }: ThreadOptions,
): Promise<ThreadResult<Work>[]> {
  const sent = { ...work, rules: rulesToWire(work.rules) };
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const stop = () => Atomics.store(shared, STOP, 1);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  try {
    return await Promise.all(
      Array.from({ length: count }, () => runThread<Work>({ work: sent, shared }, { host, rules: work.rules })),
    );
  } finally {
    // When one failed, the others have nothing to go on for.
    stop();
    signal?.removeEventListener('abort', stop);
  }
}

function runThread<Work extends ThreadWork>(
  data: ThreadData,
  { host, rules }: { readonly host: ThreadHost; readonly rules: readonly RuleDef[] },
): Promise<ThreadResult<Work>> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ruleOf = (id: string) => byId.get(id) as RuleDef;
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: data });
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'found') host.report(fromWire(message.found, ruleOf), message.order);
      else if (message.kind === 'gap') host.skip(message.gap);
      else if (message.kind === 'progress') host.progress(message.objects, message.bytes);
      else resolve(message.result as ThreadResult<Work>);
    });
    worker.on('error', reject);
    // After its result this changes nothing.
    worker.on('exit', (code) => reject(new Error(`a thread ended early, with code ${code}`)));
  });
}
