/*
 * Owns findings of objects that an earlier scan looked at: of all versions that hold a secret only those are read again
 * whose lines a report shows.
 */

import { shownVersions } from '../finding/places.ts';
import type { ObjectMarks } from '../memory/object-marks.ts';
import type { BlobSink, SourceCoverage } from '../model/blob.ts';
import type { Attribution } from '../model/occurrence.ts';
import type { Watch } from '../model/progress.ts';
import { CoverageCounter } from '../sources/coverage-counter.ts';
import type { StoreSource } from '../sources/object-store.ts';
import { groupBy } from '../util/group-by.ts';
import type { Collector } from './collector.ts';

/** Where to read, and who is told. */
export interface RecallContext {
  readonly source: StoreSource;
  /** Reports to `collector`. */
  readonly scanner: BlobSink;
  readonly collector: Collector;
  readonly watch: Watch;
}

/**
 * Adds what `objects` hold to the collector.
 * @param attribution null when it is not known where they were: then all are read
 * @returns what was read; those objects are no longer among the remembered ones
 */
export async function recall(
  objects: readonly ObjectMarks[],
  attribution: Attribution | null,
  { source, scanner, collector, watch }: RecallContext,
): Promise<SourceCoverage> {
  const coverage = new CoverageCounter();
  const read = new Set<string>();
  const readAgain = async (oids: Iterable<string>) => {
    const fresh = [...new Set(oids)].filter((oid) => !read.has(oid)).sort();
    for (const oid of fresh) read.add(oid);
    await source.readByGit(fresh, scanner, coverage, watch);
  };
  if (attribution !== null) await readAgain(shownOf(objects, attribution));
  const others = objects.filter(({ blob }) => !read.has(blob.oid));
  // Damaged meanwhile, for one: what it held may be elsewhere.
  const isSeen = collector.hasSeen(objects.filter(({ blob }) => read.has(blob.oid)));
  const isTold = isSeen && collector.addMarks(others);
  if (!isTold) await readAgain(others.map(({ blob }) => blob.oid));
  return { ...coverage.result(), objects: 0, remembered: -coverage.objects };
}

/** For each secret, alone and as the half of each pair: a report merges the two, and shows a version of either. */
function shownOf(objects: readonly ObjectMarks[], attribution: Attribution): string[] {
  const sights = objects.flatMap(({ blob, marks }) =>
    marks.flatMap(({ fingerprint, entry, partners }) => [
      { blob, entry, secret: fingerprint },
      ...partners.map((half) => ({ blob, entry: half.entry, secret: `${fingerprint} ${half.fingerprint}` })),
    ]),
  );
  return [...groupBy(sights, ({ secret }) => secret).values()].flatMap((group) => [
    ...shownVersions(group, attribution),
  ]);
}
