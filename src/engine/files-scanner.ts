/*
 * Owns one thread's share of reading files: tasks taken from a counter, each some files. Does not own the listing
 * (sources/list-files.ts).
 */

import type { SourceCoverage } from '../model/blob.ts';
import type { RuleDef } from '../model/rule.ts';
import { CoverageCounter } from '../sources/coverage-counter.ts';
import { FileReader } from '../sources/files.ts';
import type { Listed } from '../sources/list-files.ts';
import { BlobScanner } from './blob-scanner.ts';
import { commentReader } from './comment-at.ts';
import { createKernelDetector } from './kernel-detector.ts';
import type { TaskPort } from './task-port.ts';

/** What a thread is to do. */
export interface FilesWork {
  readonly kind: 'files';
  readonly cwd: string;
  readonly files: readonly Listed[];
  readonly rules: readonly RuleDef[];
  /** As `ScanPlan.compat`. */
  readonly compat: boolean;
}

/** Files a task. */
const TASK = 32;

/** Reads files, task by task, until there are no more. */
export async function scanFileTasks(work: FilesWork, port: TaskPort): Promise<SourceCoverage> {
  const { cwd, files, rules } = work;
  let order = 0;
  const sink = new BlobScanner({
    detector: createKernelDetector(rules),
    hook: false,
    commentAt: commentReader(work),
    report: (found) => port.report(found, order),
    skip: (gap) => port.skip(gap),
    openArchive: port.openArchive,
  });
  const coverage = new CoverageCounter();
  const reader = new FileReader({ cwd, sink, coverage });
  const count = Math.ceil(files.length / TASK);
  for (let task = port.nextTask(count); task !== -1; task = port.nextTask(count)) {
    const before = { files: coverage.files, bytes: coverage.bytes };
    for (order = task * TASK; order < Math.min(files.length, (task + 1) * TASK); order++)
      await reader.read(files[order] as Listed);
    const turn = port.progress(coverage.files - before.files, coverage.bytes - before.bytes);
    if (turn !== undefined) await turn;
  }
  return coverage.result();
}
