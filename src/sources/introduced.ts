/*
 * Owns reading what commits introduce: the content that they bring to paths, the names of new paths, and their messages.
 * What they take over from a parent is not read: it was there.
 */

import { Buffer } from 'node:buffer';
import type { CommitRange } from '../git/commit-range.ts';
import { readObjects } from '../git/objects.ts';
import {
  type CommitEntry,
  NO_CHANGES,
  type RangeChanges,
  type RangeCommit,
  rangeChanges,
} from '../git/range-changes.ts';
import { renamedIn } from '../git/renamed-in.ts';
import type { BlobInfo, BlobKind, BlobSink, Gap, Source } from '../model/blob.ts';
import { groupBy } from '../util/group-by.ts';
import { memoised, once } from '../util/memoised.ts';
import { CoverageCounter } from './coverage-counter.ts';
import { interruptible } from './interruptible.ts';
import { describeObject, feedObjects } from './object-feeder.ts';
import { oldPaths, type Version, type VersionSource } from './version-source.ts';

/** What to read. */
export interface IntroducedOptions {
  readonly cwd: string;
  readonly range: CommitRange;
  /** Objects beside the commits: tags that are pushed, and what they point to when that is no commit. */
  readonly objects?: readonly string[];
  /** What is known not to be there. */
  readonly gaps?: readonly Gap[];
  /** Commits whose messages have this are kept. */
  readonly saying?: string;
}

/** The source, with what it read. */
export interface IntroducedSource extends Source, VersionSource {
  /** Starts asking git, for whoever has other things to do meanwhile. */
  prepare(): void;
  /** What the commits change; nothing until it has been read. */
  changes(): RangeChanges;
  /** Commits with what was asked for in their messages, by their ids; none until all has been read. */
  said(): ReadonlyMap<string, string>;
}

/** By blob, every commit and path that brings it. */
type Introductions = ReadonlyMap<string, readonly CommitEntry[]>;

const SUBMODULE = '160000';

/** Reads what the commits of `range` introduce. Objects are read once, under the path that brings them first. */
export function introducedSource({ cwd, range, objects = [], gaps = [], saying }: IntroducedOptions): IntroducedSource {
  let changes = NO_CHANGES;
  let introductions: Introductions = new Map();
  const said = new Map<string, string>();
  const before = beforeIn(cwd, () => changes);
  const stop = new AbortController();
  const asked = once(() => rangeChanges(range, { cwd, signal: stop.signal }));
  return {
    async read(sink, watch) {
      const coverage = new CoverageCounter(watch);
      return interruptible(coverage, async () => {
        for (const { what, why, detail } of gaps) coverage.skip(what, why, detail);
        coverage.signal?.addEventListener('abort', () => stop.abort());
        if (coverage.signal?.aborted) stop.abort();
        changes = await asked();
        coverage.signal?.throwIfAborted();
        introductions = introductionsIn(changes);
        for (const path of submodulesIn(changes)) coverage.exclude(path, 'submodule');
        const heard = saying === undefined ? sink : hearing(sink, saying, said);
        await readIntroduced({ cwd, changes, introductions, objects }, heard, coverage);
        await readNames(changes, sink, coverage);
        coverage.signal?.throwIfAborted();
      });
    },
    prepare: () => void asked().catch(() => undefined),
    changes: () => changes,
    said: () => said,
    versionsOf: ({ oid }) => Promise.all((introductions.get(oid ?? '') ?? []).map(before)),
    async readOld(versions, sink) {
      const paths = oldPaths(versions);
      const describe = (oid: string, kind: BlobKind, size: number) => ({
        ...describeObject(oid, kind, size),
        path: paths.get(oid) ?? null,
      });
      await readObjects({ cwd }, [...paths.keys()], feedObjects(sink, new CoverageCounter(), describe));
    },
  };
}

/** Longer commits are no messages. */
const LONGEST_COMMIT = 1024 * 1024;

/** `sink`, which notes commits that say `text`. */
function hearing(sink: BlobSink, text: string, said: Map<string, string>): BlobSink {
  let commit: string | null = null;
  let pieces: Uint8Array[] = [];
  return {
    begin(blob) {
      commit = blob.kind === 'commit' && (blob.size ?? 0) <= LONGEST_COMMIT ? blob.oid : null;
      pieces = [];
      sink.begin(blob);
    },
    push(bytes) {
      if (commit !== null) pieces.push(new Uint8Array(bytes));
      sink.push(bytes);
    },
    end() {
      const message = commit === null ? '' : Buffer.concat(pieces).toString('utf8');
      if (commit !== null && message.includes(text)) said.set(commit, message);
      return sink.end();
    },
    abandon: () => sink.abandon(),
  };
}

/** What stood in the place of an entry; where its path is new, git is asked what it was renamed from. */
function beforeIn(cwd: string, changes: () => RangeChanges): (entry: CommitEntry) => Promise<Version> {
  const renames = memoised(({ oid, parents: [parent = ''] }: RangeCommit) => renamedIn(cwd, { parent, oid }));
  return memoised(async ({ path, old, commit }: CommitEntry) => {
    const at = changes().commits[commit];
    if (old.length > 0 || at === undefined || at.parents.length !== 1) return { path, old };
    const from = (await renames(at)).get(path);
    return { path, old: from === undefined ? [] : [from] };
  });
}

function introductionsIn({ entries }: RangeChanges): Introductions {
  const blobs = entries.filter(({ mode }) => mode !== SUBMODULE);
  return groupBy(blobs, ({ oid }) => oid);
}

function submodulesIn({ entries }: RangeChanges): Set<string> {
  return new Set(entries.filter(({ mode }) => mode === SUBMODULE).map(({ path }) => path));
}

/** Reads blobs, commits and what else is asked for, in one git process. */
async function readIntroduced(
  reading: {
    readonly cwd: string;
    readonly changes: RangeChanges;
    readonly introductions: Introductions;
    readonly objects: readonly string[];
  },
  sink: BlobSink,
  coverage: CoverageCounter,
): Promise<void> {
  const { cwd, changes, introductions, objects } = reading;
  const commits = changes.commits.map(({ oid }) => oid);
  const oids = [...new Set([...introductions.keys(), ...commits, ...objects])].filter((oid) => coverage.takes(oid));
  coverage.expected = oids.length;
  coverage.announce(oids.length);
  const describe = (oid: string, kind: BlobKind, size: number): BlobInfo => {
    const [first] = introductions.get(oid) ?? [];
    const object = describeObject(oid, kind, size);
    return first === undefined ? object : { ...object, path: first.path, mode: first.mode };
  };
  await readObjects({ cwd, signal: coverage.signal }, oids, feedObjects(sink, coverage, describe));
}

/** Scans the names of new paths as text, each once: a secret can be the name of a file or folder. */
async function readNames({ entries }: RangeChanges, sink: BlobSink, coverage: CoverageCounter): Promise<void> {
  const paths = new Map<string, string>();
  for (const { path, old } of entries) {
    if (old.length > 0) continue;
    for (const name of path.split('/')) if (!paths.has(name)) paths.set(name, path);
  }
  for (const [name, path] of paths) {
    if (!coverage.takes(`name ${name}`)) continue;
    const bytes = Buffer.from(name);
    sink.begin({ kind: 'file', origin: 'file-name', path, oid: null, size: bytes.length });
    sink.push(bytes);
    await sink.end();
  }
}
