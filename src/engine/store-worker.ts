/*
 * Owns one thread that reads objects: started by store-threads.ts, it takes tasks from a shared counter and posts what it
 * finds.
 */

import { parentPort, workerData } from 'node:worker_threads';
import { openZip } from '../sources/archive-zip.ts';
import { Turns } from '../sources/turns.ts';
import { scanStoreTasks } from './store-scanner.ts';
import { type ThreadData, type ThreadMessage, takeTask } from './thread-messages.ts';
import { toWire } from './wire.ts';

/** Milliseconds between two reports of progress. */
const REPORT_EVERY = 50;

async function main({ work, shared }: ThreadData): Promise<void> {
  const post = (message: ThreadMessage) => parentPort?.postMessage(message);
  const taskCount = work.store.plan.tasks.length - 1;
  const turns = new Turns();
  const done = { objects: 0, bytes: 0, at: performance.now() };
  const result = await scanStoreTasks(work, {
    nextTask: () => takeTask(shared, taskCount),
    report: (found) => post({ kind: 'found', found: toWire(found) }),
    skip: (gap) => post({ kind: 'gap', gap }),
    openArchive: openZip,
    progress(objects, bytes) {
      done.objects += objects;
      done.bytes += bytes;
      if (performance.now() - done.at < REPORT_EVERY) return undefined;
      post({ kind: 'progress', objects: done.objects, bytes: done.bytes });
      Object.assign(done, { objects: 0, bytes: 0, at: performance.now() });
      return turns.take();
    },
  });
  post({ kind: 'progress', objects: done.objects, bytes: done.bytes });
  // What is handed over is not copied.
  const arrays = Object.values(result.graph).filter((value) => ArrayBuffer.isView(value));
  parentPort?.postMessage(
    { kind: 'done', result } satisfies ThreadMessage,
    arrays.map(({ buffer }) => buffer as ArrayBuffer),
  );
}

if (parentPort !== null) await main(workerData as ThreadData);
