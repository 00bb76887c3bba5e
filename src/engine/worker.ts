/*
 * Owns one thread: started by threads.ts, it takes tasks from a shared counter and posts what it finds.
 */

import { parentPort, workerData } from 'node:worker_threads';
import { openArchive } from '../sources/archive.ts';
import { Turns } from '../sources/turns.ts';
import { scanFileTasks } from './files-scanner.ts';
import { rulesFromWire } from './rules-wire.ts';
import { scanStoreTasks } from './store-scanner.ts';
import type { TaskPort } from './task-port.ts';
import { type ThreadData, type ThreadMessage, takeTask } from './thread-messages.ts';
import { toWire } from './wire.ts';

/** Milliseconds between two reports of progress. */
const REPORT_EVERY = 50;

async function main({ work: sent, shared }: ThreadData): Promise<void> {
  const work = { ...sent, rules: await rulesFromWire(sent.rules) };
  const done = { objects: 0, bytes: 0, at: performance.now() };
  const turns = new Turns();
  const port: TaskPort = {
    nextTask: (count) => takeTask(shared, count),
    report: (found, order = 0) => post({ kind: 'found', found: toWire(found), order }),
    skip: (gap) => post({ kind: 'gap', gap }),
    openArchive,
    progress(objects, bytes) {
      done.objects += objects;
      done.bytes += bytes;
      if (performance.now() - done.at < REPORT_EVERY) return undefined;
      post({ kind: 'progress', objects: done.objects, bytes: done.bytes });
      Object.assign(done, { objects: 0, bytes: 0, at: performance.now() });
      return turns.take();
    },
  };
  const result = work.kind === 'files' ? await scanFileTasks(work, port) : await scanStoreTasks(work, port);
  post({ kind: 'progress', objects: done.objects, bytes: done.bytes });
  post({ kind: 'done', result }, 'graph' in result ? buffersOf(result.graph) : []);
}

/** What is handed over is not copied. */
function buffersOf(graph: object): ArrayBuffer[] {
  const arrays = Object.values(graph).filter((value) => ArrayBuffer.isView(value));
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}

function post(message: ThreadMessage, transfer: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

if (parentPort !== null) await main(workerData as ThreadData);
