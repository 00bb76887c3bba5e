/*
 * Owns the notes that the scan of a store keeps for the next one: which objects it has to look at again, and whether more
 * than those could not be looked into. Does not own the memory (recollection.ts).
 */

import { objectOf, type Sight } from '../finding/places.ts';
import type { ObjectMarks } from '../memory/object-marks.ts';
import type { BlobInfo, BlobSink, Gap } from '../model/blob.ts';
import type { CoverageCounter } from '../sources/coverage-counter.ts';
import { once } from '../util/memoised.ts';
import type { BlobMatches } from './blob-scanner.ts';
import { marksOf } from './marks-of.ts';
import type { StoreScanContext } from './scan-store.ts';

/** A context that keeps notes of what it is told. */
export interface NotedContext extends StoreScanContext {
  /** Objects that the next scan looks at again: something could not be looked into, or marks do not tell all. */
  readonly again: string[];
  /** What the other objects with findings hold. */
  readonly marks: ObjectMarks[];
  /** Objects whose places the findings need. */
  readonly places: string[];
  /** Notes objects of earlier scans. */
  readonly take: (objects: readonly ObjectMarks[]) => void;
  /** False when something could not be looked into, and it is not known in which object. */
  isComplete: boolean;
}

/** An object, or something in it: what is in a store has no path. */
const OBJECT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})(?=$|!)/;

/** `context`, with notes. */
export function noting(context: StoreScanContext): NotedContext {
  const again: string[] = [];
  const marks: ObjectMarks[] = [];
  const places: string[] = [];
  const take = (objects: readonly ObjectMarks[]) => {
    for (const each of objects) {
      marks.push(each);
      for (const place of objectsOf(each)) places.push(place);
    }
  };
  const report = (found: BlobMatches) => {
    const { blob, matches, allowed } = found;
    const { memory, exclude } = context.plan;
    // Without a memory nobody asks for them; with paths left out, the secret alone does not tell what is reported.
    const told = memory === undefined || exclude !== undefined ? null : marksOf(found);
    if (told !== null) take([told]);
    else if (blob.oid !== null && matches.length + allowed.length > 0) {
      again.push(blob.oid);
      for (const place of objectsOf({ blob, marks: [...matches, ...allowed] })) places.push(place);
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
  const noted = { ...context, scanner, report, skip, take, again, marks, places, isComplete: true };
  return noted;
}

/** The objects whose places tell where `marks` are; messages are where their commit is. */
function objectsOf({
  blob,
  marks,
}: {
  readonly blob: BlobInfo;
  readonly marks: readonly Pick<Sight, 'entry'>[];
}): string[] {
  if (blob.origin === 'message') return [];
  return marks.map(({ entry }) => objectOf({ blob, entry })).filter((oid) => oid !== null);
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
