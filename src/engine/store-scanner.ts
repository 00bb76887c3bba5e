/*
 * Owns reading the objects of a store in one thread: task by task, from the packs through the kernel, with a look into
 * what it points at. Does not own sharing the work (scan-store.ts).
 */

import { GraphLog, type GraphPart } from '../graph/graph-log.ts';
import { ANSWER, FamilyKernel, MOST_RECORDS } from '../kernel/family-kernel.ts';
import type { KernelKeyword } from '../kernel/keyword.ts';
import { compileRules } from '../match/rule-set.ts';
import { BASE_ONLY } from '../model/object-store.ts';
import type { RuleDef } from '../model/rule.ts';
import { describeObject } from '../sources/object-feeder.ts';
import { ObjectReader, type ObjectStore } from '../sources/object-reader.ts';
import { ARCHIVE_MAGICS } from '../util/archive-kind.ts';
import { commentReader } from './comment-at.ts';
import { detectorWith } from './detector.ts';
import { kernelKeywords } from './kernel-keywords.ts';
import { ObjectInspector } from './object-inspector.ts';
import type { TaskPort } from './task-port.ts';

/** What a thread is to do. */
export interface StoreWork {
  readonly kind: 'store';
  readonly store: ObjectStore;
  readonly rules: readonly RuleDef[];
  /** False: only how objects hang together is read. */
  readonly searches: boolean;
  readonly explain: boolean;
  /** As `ScanPlan.compat`. */
  readonly compat: boolean;
  /** Bytes in which objects are rebuilt. */
  readonly arenaSize: number;
}

/** What a thread has done. */
export interface StoreWorkResult {
  readonly objects: number;
  readonly bytes: number;
  /** Numbers of objects that were wanted and could not be read this way. */
  readonly failed: readonly number[];
  readonly graph: GraphPart;
}

/** Bytes of stored objects read at once. */
const INPUT_SIZE = 4 * 1024 * 1024;

/** Does tasks of `work` until there are none. */
export async function scanStoreTasks(work: StoreWork, port: TaskPort): Promise<StoreWorkResult> {
  return new StoreScanner(work, port).run();
}

class StoreScanner {
  readonly #work: StoreWork;
  readonly #port: TaskPort;
  readonly #reader: ObjectReader;
  readonly #kernel: FamilyKernel;
  readonly #inspector: ObjectInspector;
  readonly #log: GraphLog;
  readonly #spans = new Uint32Array(2 * MOST_RECORDS);
  readonly #failed: number[] = [];

  constructor(work: StoreWork, port: TaskPort) {
    this.#work = work;
    this.#port = port;
    this.#reader = new ObjectReader(work.store);
    const { tables } = work.store;
    const { index } = this.#reader;
    this.#log = new GraphLog(index, tables.count, tables.hashBytes);
    const ruleSet = compileRules(work.rules);
    const keywords = kernelKeywords(ruleSet);
    const options = {
      keywords,
      hashBytes: tables.hashBytes,
      searches: work.searches,
      archives: ARCHIVE_MAGICS,
      inputSize: INPUT_SIZE,
      arenaSize: work.arenaSize,
    };
    this.#kernel = new FamilyKernel(options, {
      inspect: (inspection) => this.#inspector.inspect(inspection),
      takeLog: (words) => this.#log.take(words),
    });
    const { text } = this.#kernel;
    this.#inspector = new ObjectInspector({
      detector: detectorWith(ruleSet, (bytes, from, to, hits) => text.search(bytes, from, to, hits), text),
      hook: false,
      commentAt: commentReader(work),
      explain: work.explain,
      reachOf: (keyword) => (keywords[keyword] as KernelKeyword).reach,
      report: (found) => port.report(found),
      skip: (gap) => port.skip(gap),
      openArchive: port.openArchive,
      describe: (id, kind, size) => describeObject(index.oidOf(id), kind, size),
    });
  }

  async run(): Promise<StoreWorkResult> {
    try {
      const { tasks } = this.#work.store.plan;
      const count = tasks.length - 1;
      for (let task = this.#port.nextTask(count); task >= 0; task = this.#port.nextTask(count))
        await this.#readTask(tasks[task] as number, tasks[task + 1] as number);
      await this.#inspector.settle();
    } finally {
      this.#reader.close();
    }
    const names = this.#kernel.endLog();
    return { ...this.#kernel.counts, failed: this.#failed, graph: this.#log.part(names) };
  }

  async #readTask(from: number, to: number): Promise<void> {
    let before = this.#kernel.counts;
    for (let at = from; at < to; ) {
      at += this.#readSome(at, to);
      const now = this.#kernel.counts;
      const turn = this.#port.progress(now.objects - before.objects, now.bytes - before.bytes);
      before = now;
      if (turn !== undefined) await turn;
      await this.#inspector.settle();
    }
  }

  /** As many objects as fit into the input. Returns how many. */
  #readSome(from: number, to: number): number {
    const { order, how } = this.#work.store.plan;
    const count = this.#reader.read(from, to, this.#kernel.input, this.#spans);
    this.#kernel.setRecords(count, this.#spans, { ids: order, how, from, isLoose: this.#reader.isLoose(from) });
    const answers = this.#kernel.read(count);
    for (let i = 0; i < count; i++) {
      if (answers[i] === ANSWER.done || ((how[from + i] as number) & BASE_ONLY) !== 0) continue;
      this.#failed.push(order[from + i] as number);
    }
    return count;
  }
}
