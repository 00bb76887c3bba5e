/*
 * Owns handing git objects to a sink: which origin each has, and what to say of those that cannot be read.
 */

import type { StoreVisitor } from '../git/objects.ts';
import type { BlobInfo, BlobKind, BlobSink, Origin } from '../model/blob.ts';
import type { CoverageCounter } from './coverage-counter.ts';

/** What is known of an object before it is read. */
export type Describe = (oid: string, kind: BlobKind, size: number) => BlobInfo;

/** A visitor for git/objects.ts that feeds `sink` and counts. */
export function feedObjects(
  sink: BlobSink,
  coverage: CoverageCounter,
  describe: Describe = describeObject,
): StoreVisitor {
  let open = false;
  return {
    begin(oid, type, size) {
      open = true;
      sink.begin(describe(oid, type as BlobKind, size));
    },
    data(bytes) {
      coverage.addBytes(bytes.length);
      sink.push(bytes);
    },
    end() {
      open = false;
      coverage.addObject();
      return sink.end();
    },
    missing(oid) {
      coverage.skip(oid, 'missing-object');
    },
    corrupt(oid, detail) {
      if (open) sink.abandon();
      open = false;
      coverage.skip(oid, 'corrupt-object', detail);
    },
  };
}

const ORIGINS: Readonly<Record<string, Origin>> = {
  blob: 'history',
  tree: 'file-name',
  commit: 'message',
  tag: 'message',
};

/** An object of history: its kind tells the origin, its path is not known. */
export function describeObject(oid: string, kind: BlobKind, size: number): BlobInfo {
  return { kind, origin: ORIGINS[kind] ?? 'history', path: null, oid, size };
}
