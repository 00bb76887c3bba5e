/*
 * Owns reading the commit being made: the new blobs of the index, byte-exact, and the names they get.
 */

import { Buffer } from 'node:buffer';
import { findGitDir, mergeHeads } from '../git/git-dir.ts';
import { readObjects } from '../git/objects.ts';
import { newNames, type StagedEntry, stagedEntries } from '../git/staged-entries.ts';
import type { BlobInfo, BlobSink, Source } from '../model/blob.ts';
import { CoverageCounter } from './coverage-counter.ts';
import { interruptible } from './interruptible.ts';
import { feedObjects } from './object-feeder.ts';
import { oldPaths, type VersionSource } from './version-source.ts';

export type { StagedEntry } from '../git/staged-entries.ts';

/** The staged source, with the way to the old versions of what it read. */
export interface StagedSource extends Source, VersionSource {}

/** Reads the index that the environment names (`GIT_INDEX_FILE`), in the work tree that holds `cwd`. */
export function stagedSource(cwd: string): StagedSource {
  let entries: StagedEntry[] = [];
  return {
    async read(sink, watch) {
      const coverage = new CoverageCounter(watch);
      return interruptible(coverage, async () => {
        const all = await stagedEntries(cwd, mergeHeads(findGitDir(cwd)));
        entries = all.filter(({ path }) => !coverage.leavesOut(path));
        await readEntries({ cwd, entries, sink, coverage });
        coverage.signal?.throwIfAborted();
      });
    },
    async versionsOf({ oid, path }) {
      const isIn = (entry: StagedEntry) => path === entry.path || path?.startsWith(`${entry.path}!`);
      return oid === null ? [] : entries.filter((entry) => entry.oid === oid && isIn(entry)).slice(0, 1);
    },
    async readOld(versions, sink) {
      const paths = oldPaths(versions);
      const describe = (oid: string, kind: BlobInfo['kind'], size: number) => ({
        ...blobOf(paths.get(oid) ?? null),
        ...{ kind, oid, size },
      });
      await readObjects({ cwd }, [...paths.keys()], feedObjects(sink, new CoverageCounter(), describe));
    },
  };
}

async function readEntries(reading: {
  cwd: string;
  entries: readonly StagedEntry[];
  sink: BlobSink;
  coverage: CoverageCounter;
}): Promise<void> {
  const { cwd, entries, sink, coverage } = reading;
  const blobs: (StagedEntry & { readonly oid: string })[] = [];
  for (const entry of entries) {
    if (entry.unmerged) coverage.skip(entry.path, 'unmerged');
    else if (entry.mode === '160000') coverage.exclude(entry.path, 'submodule');
    else if (entry.oid !== null) blobs.push({ ...entry, oid: entry.oid });
  }
  coverage.expected = blobs.length;
  coverage.announce(blobs.length);
  let at = 0;
  const describe = (oid: string, kind: BlobInfo['kind'], size: number): BlobInfo => {
    // git answers in the order it was asked; objects that are missing were stepped over by `missing`.
    while (blobs[at]?.oid !== oid && at < blobs.length) at++;
    const entry = blobs[at++];
    return { ...blobOf(entry?.path ?? null), kind, oid, size, ...(entry === undefined ? {} : { mode: entry.mode }) };
  };
  await readObjects(
    { cwd, signal: coverage.signal },
    blobs.map(({ oid }) => oid),
    feedObjects(sink, coverage, describe),
  );
  await readNames(entries, sink);
}

/** Scans the new names as text: a secret can be the name of a file or folder. */
async function readNames(entries: readonly StagedEntry[], sink: BlobSink): Promise<void> {
  for (const entry of entries) {
    for (const name of newNames(entry)) {
      const bytes = Buffer.from(name);
      sink.begin({ kind: 'file', origin: 'file-name', path: entry.path, oid: null, size: bytes.length });
      sink.push(bytes);
      await sink.end();
    }
  }
}

function blobOf(path: string | null): BlobInfo {
  return { kind: 'blob', origin: 'index', path, oid: null, size: null };
}
