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

/** Fewer files are read before other threads have started. */
const FEW_FILES = 4000;

/** Scans every file of `source`. */
export async function scanFiles(source: FilesSource, context: StoreScanContext): Promise<SourceCoverage> {
  const { plan, scanner } = context;
  const { cwd } = source;
  const coverage = new CoverageCounter(plan);
  return interruptible(coverage, async () => {
    const files = await source.list(coverage);
    if (files.length < FEW_FILES || plan.limits.threads === 1)
      await readFiles(files, { cwd, sink: scanner(), coverage });
    else await readInThreads({ cwd, files, coverage }, context);
  });
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
  const work = { kind: 'files', cwd, files, rules: plan.rules } as const;
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
