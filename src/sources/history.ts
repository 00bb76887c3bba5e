/*
 * Owns reading a repository's store: every blob, tree, commit and tag once, reachable or not; or those of a range.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AbsentObject, absentObjects, isPartialClone } from '../git/absent-objects.ts';
import { createClient } from '../git/client.ts';
import { readAllObjects, readObjects, type StoreVisitor } from '../git/objects.ts';
import { gitText } from '../git/spawn.ts';
import type { Source } from '../model/blob.ts';
import { GitError, UsageError } from '../util/errors.ts';
import { CoverageCounter } from './coverage-counter.ts';
import { feedObjects } from './object-feeder.ts';

/** The history source, with the commits it saw. */
export interface HistorySource extends Source {
  /** Ids of the commits that were read, reachable or not; filled by `read`. */
  readonly commits: string[];
}

/** Reads the whole store of the repository at `cwd`. */
export function historySource(cwd: string): HistorySource {
  const commits: string[] = [];
  return {
    commits,
    async read(sink) {
      const coverage = new CoverageCounter();
      await noteShallow(cwd, coverage);
      // A git process of its own, which works while the objects are read.
      const absent = absentObjects(cwd);
      absent.catch(() => undefined);
      await readAllObjects(cwd, noteCommits(feedObjects(sink, coverage), commits));
      noteAbsent(await absent, coverage);
      coverage.expected = Math.max(coverage.objects, (await hasRefs(cwd)) ? 1 : 0);
      return coverage.result();
    },
  };
}

/**
 * Reads what the commits of `range` bring: their objects that the excluded commits do not reach.
 * @param range a revision range as `git rev-list` takes it, such as `main..topic`
 * @returns a source whose `read` throws UsageError for a range that does not exist or brings nothing
 */
export function rangeSource(cwd: string, range: string): HistorySource {
  const commits: string[] = [];
  return {
    commits,
    async read(sink) {
      const coverage = new CoverageCounter();
      await noteShallow(cwd, coverage);
      const { oids, absent } = await objectsInRange(cwd, range);
      // A range without commits is what a gate gets that compares a branch with itself: nothing, and no reason to pass.
      if (oids.length + absent.length === 0) throw new UsageError('empty-range', { range });
      noteAbsent(absent, coverage);
      coverage.expected = oids.length + absent.length;
      await readObjects(cwd, oids, noteCommits(feedObjects(sink, coverage), commits));
      return coverage.result();
    },
  };
}

/** Commits count once they were read to their end: git cannot be asked about a damaged one. */
function noteCommits(visitor: StoreVisitor, commits: string[]): StoreVisitor {
  let open: string | null = null;
  return {
    ...visitor,
    begin(oid, type, size) {
      open = type === 'commit' ? oid : null;
      visitor.begin(oid, type, size);
    },
    end() {
      if (open !== null) commits.push(open);
      return visitor.end();
    },
  };
}

async function objectsInRange(cwd: string, range: string): Promise<{ oids: string[]; absent: AbsentObject[] }> {
  const revisions = range.split(/\s+/).filter(Boolean);
  // An option in its place would change what is listed, or write a file.
  for (const revision of revisions)
    if (revision.startsWith('-')) throw new UsageError('no-such-revision', { revision });
  const list = ['rev-list', '--objects', '--no-object-names', '--missing=print'];
  const lines = await gitText([...list, ...revisions, '--'], { cwd }).catch((error) => asUsage(error, range));
  const all = lines.split('\n').filter(Boolean);
  const missing = all.filter((line) => line.startsWith('?'));
  const promised = missing.length > 0 && (await isPartialClone(cwd));
  return {
    oids: all.filter((line) => !line.startsWith('?')),
    absent: missing.map((line) => ({ oid: line.slice(1), promised, detail: '' })),
  };
}

/** git's words for a revision that is not there become ours. */
function asUsage(error: unknown, range: string): never {
  if (!(error instanceof GitError) || error.code !== 'git-failed') throw error;
  if (!/bad revision|unknown revision|bad object|Invalid revision range/i.test(String(error.facts['message'])))
    throw error;
  throw new UsageError('no-such-revision', { revision: range }, { cause: error });
}

/** A shallow clone lacks the parents of some commits. */
async function noteShallow(cwd: string, coverage: CoverageCounter): Promise<void> {
  const commonDir = resolve(cwd, await gitText(['rev-parse', '--git-common-dir'], { cwd }));
  const shallow = join(commonDir, 'shallow');
  if (!existsSync(shallow)) return;
  const roots = readFileSync(shallow, 'latin1').split('\n').filter(Boolean);
  for (const root of roots) coverage.skip(root, 'shallow');
}

function noteAbsent(absent: readonly AbsentObject[], coverage: CoverageCounter): void {
  for (const { oid, promised, detail } of absent)
    coverage.skipOnce(oid, promised ? 'missing-promised' : 'missing-object', detail);
}

async function hasRefs(cwd: string): Promise<boolean> {
  const refs = await createClient(cwd)(['for-each-ref', '--count=1', '--format=%(objectname)']);
  return refs.trim() !== '';
}
