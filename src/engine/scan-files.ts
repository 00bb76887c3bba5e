/*
 * Owns the scan of files on disk: listed here, read in this thread or in several.
 */

import type { SourceCoverage } from '../model/blob.ts';
import { CoverageCounter } from '../sources/coverage-counter.ts';
import { type FilesSource, readFiles } from '../sources/files.ts';
import { interruptible } from '../sources/interruptible.ts';
import type { Listed } from '../sources/list-files.ts';
import { compare } from '../util/compare.ts';
import type { BlobMatches } from './blob-scanner.ts';
import type { StoreScanContext } from './scan-store.ts';

/** So many files, or so many bytes, tell how long the others will take. */
const SAMPLE = { files: 1000, bytes: 16 * 1024 * 1024 };
/** Less is read before other threads are up to speed: measured on two cores, docs/PERFORMANCE.md. */
const WORTH_THREADS = { files: 24_000, bytes: 192 * 1024 * 1024 };

/** Scans every file of `source`. */
export async function scanFiles(source: FilesSource, context: StoreScanContext): Promise<SourceCoverage> {
  const { plan, scanner } = context;
  const { cwd } = source;
  const coverage = new CoverageCounter(plan);
  return interruptible(coverage, async () => {
    const files = await source.list(coverage);
    const reading = { cwd, sink: scanner(), coverage };
    const isEnough = () => coverage.files >= SAMPLE.files || coverage.bytes >= SAMPLE.bytes;
    const rest = files.slice(await readFiles(files, reading, isEnough));
    if (plan.limits.threads === 1 || !isWorthThreads(rest.length, coverage)) await readFiles(rest, reading);
    else await readInThreads({ cwd, files: rest, coverage }, context);
  });
}

/** @param left files to come, as large as those of `coverage` as far as is known */
function isWorthThreads(left: number, { files, bytes }: CoverageCounter): boolean {
  return left >= WORTH_THREADS.files || left * (bytes / Math.max(1, files)) >= WORTH_THREADS.bytes;
}

async function readInThreads(
  { cwd, files, coverage }: { cwd: string; files: readonly Listed[]; coverage: CoverageCounter },
  { plan, report, skip }: StoreScanContext,
): Promise<void> {
  const found: { readonly matches: BlobMatches; readonly order: number }[] = [];
  let count = 0;
  const host = {
    report(matches: BlobMatches, order: number) {
      found.push({ matches, order });
      count += matches.matches.length;
      plan.progress?.found(count);
    },
    skip,
    progress: (done: number, bytes: number) => coverage.addFiles(done, bytes),
  };
  const { runThreads } = await import('./threads.ts');
  const work = { kind: 'files', cwd, files, rules: plan.rules, compat: plan.compat ?? false } as const;
  const results = await runThreads(work, { count: plan.limits.threads, host, signal: plan.signal });
  // Threads take turns as they like; the report does not show it.
  found.sort((a, b) => a.order - b.order);
  for (const { matches } of found) report(matches);
  coverage.take(merged(results));
  plan.signal?.throwIfAborted();
}

/** One coverage of all threads'; files and bytes were counted as they came. */
function merged(results: readonly SourceCoverage[]): Pick<SourceCoverage, 'expected' | 'skipped' | 'excluded'> {
  const byName = (a: { readonly what: string }, b: { readonly what: string }) => compare(a.what, b.what);
  return {
    expected: results.reduce((sum, { expected }) => sum + expected, 0),
    skipped: results.flatMap(({ skipped }) => skipped).sort(byName),
    excluded: results.flatMap(({ excluded }) => excluded).sort(byName),
  };
}
