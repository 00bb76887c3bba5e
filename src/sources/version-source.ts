/*
 * Owns the way from content to what stood in its place before: for telling what is new.
 */

import type { BlobInfo, BlobSink } from '../model/blob.ts';

/** One time that content came to a path. */
export interface Version {
  readonly path: string;
  /** Blobs that stood there before, in each parent that has the path; where it was renamed from, too. */
  readonly old: readonly string[];
}

/** A source that knows what was there before. */
export interface VersionSource {
  /** Every time that `blob`, or the archive it is in, came to a path; none for names. The same objects each time. */
  versionsOf(blob: BlobInfo): Promise<readonly Version[]>;
  /** Reads what stood in the places of `versions`, each blob once. */
  readOld(versions: readonly Version[], sink: BlobSink): Promise<void>;
}

/** By blob the path that one of `versions` had it at. */
export function oldPaths(versions: readonly Version[]): ReadonlyMap<string, string> {
  return new Map(versions.flatMap(({ path, old }) => old.map((oid) => [oid, path])));
}
