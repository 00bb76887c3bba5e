/*
 * Owns the notes that the scan of a store keeps for the next one: which objects it has to look at again, and whether more
 * than those could not be looked into. Does not own the memory (recollection.ts).
 */

import type { BlobSink, Gap } from '../model/blob.ts';
import type { CoverageCounter } from '../sources/coverage-counter.ts';
import { once } from '../util/memoised.ts';
import type { BlobMatches } from './blob-scanner.ts';
import type { StoreScanContext } from './scan-store.ts';

/** A context that keeps notes of what it is told. */
export interface NotedContext extends StoreScanContext {
  /** Objects that hold findings, or something that could not be looked into: the next scan looks at them again. */
  readonly again: string[];
  /** Objects whose places the findings need. */
  readonly places: string[];
  /** False when something could not be looked into, and it is not known in which object. */
  isComplete: boolean;
}

/** An object, or something in it: what is in a store has no path. */
const OBJECT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})(?=$|!)/;

/** `context`, with notes. */
export function noting(context: StoreScanContext): NotedContext {
  const again: string[] = [];
  const places: string[] = [];
  const report = (found: BlobMatches) => {
    const { blob, matches } = found;
    if (blob.oid !== null && matches.length > 0) again.push(blob.oid);
    for (const { entry } of blob.origin === 'message' ? [] : matches) {
      const place = entry?.oid ?? blob.oid;
      if (place !== null) places.push(place);
    }
    context.report(found);
  };
  const skip = (gap: Gap) => {
    const oid = OBJECT.exec(gap.what)?.[0];
    if (oid === undefined) noted.isComplete = false;
    else again.push(oid);
    context.skip(gap);
  };
  const scanner = once(() => context.scannerFor(report, skip));
  const noted = { ...context, scanner, report, skip, again, places, isComplete: true };
  return noted;
}

/** Trees, commits and tags that only git can read are scanned, but what they name is not followed. */
export function notingNames(scanner: BlobSink, coverage: CoverageCounter): BlobSink {
  return {
    begin(blob) {
      if (blob.kind !== 'blob')
        coverage.skip(blob.oid ?? '', 'unreadable', 'scanned, but what it names is not followed');
      scanner.begin(blob);
    },
    push: (bytes) => scanner.push(bytes),
    end: () => scanner.end(),
    abandon: () => scanner.abandon(),
  };
}
