/*
 * Owns reading what a range of commits brings. The whole store is object-store.ts.
 */

import { readObjects, type Store } from '../git/objects.ts';
import { isPartialClone } from '../git/partial-clone.ts';
import { shallowCommits } from '../git/shallow.ts';
import { gitText } from '../git/spawn.ts';
import type { Source } from '../model/blob.ts';
import { GitError, UsageError } from '../util/errors.ts';
import { CoverageCounter } from './coverage-counter.ts';
import { interruptible } from './interruptible.ts';
import { feedObjects } from './object-feeder.ts';

/**
 * Reads what the commits of `range` bring: their objects that the excluded commits do not reach.
 * @param range a revision range as `git rev-list` takes it, such as `main..topic`
 * @returns a source whose `read` throws UsageError for a range that does not exist or brings nothing
 */
export function rangeSource(cwd: string, range: string): Source {
  return {
    async read(sink, watch) {
      const coverage = new CoverageCounter(watch);
      return interruptible(coverage, async () => {
        const store = { cwd, signal: coverage.signal };
        for (const commit of await shallowCommits(cwd)) coverage.skip(commit, 'shallow');
        const { oids, absent } = await objectsInRange(store, range);
        // A range without commits is what a gate gets that compares a branch with itself: nothing, and no reason to pass.
        if (oids.length + absent.length === 0) throw new UsageError('empty-range', { range });
        noteAbsent(absent, coverage);
        const wanted = oids.filter((oid) => coverage.takes(oid));
        coverage.expected = wanted.length + absent.filter(({ oid }) => coverage.takes(oid)).length;
        coverage.announce(wanted.length);
        await readObjects(store, wanted, feedObjects(sink, coverage));
        coverage.signal?.throwIfAborted();
      });
    },
  };
}

async function objectsInRange(store: Store, range: string): Promise<{ oids: string[]; absent: AbsentObject[] }> {
  const revisions = range.split(/\s+/).filter(Boolean);
  // An option in its place would change what is listed, or write a file.
  for (const revision of revisions)
    if (revision.startsWith('-')) throw new UsageError('no-such-revision', { revision });
  const list = ['rev-list', '--objects', '--no-object-names', '--missing=print'];
  const lines = await gitText([...list, ...revisions, '--'], store).catch((error) => asUsage(error, range));
  const all = lines.split('\n').filter(Boolean);
  const missing = all.filter((line) => line.startsWith('?'));
  const promised = missing.length > 0 && (await isPartialClone(store.cwd));
  return {
    oids: all.filter((line) => !line.startsWith('?')),
    absent: missing.map((line) => ({ oid: line.slice(1), promised })),
  };
}

/** An object that the range names and the store does not have. */
interface AbsentObject {
  readonly oid: string;
  /** True when a remote promises it. */
  readonly promised: boolean;
}

/** git's words for a revision that is not there become ours. */
function asUsage(error: unknown, range: string): never {
  if (!(error instanceof GitError) || error.code !== 'git-failed') throw error;
  if (!/bad revision|unknown revision|bad object|Invalid revision range/i.test(String(error.facts['message'])))
    throw error;
  throw new UsageError('no-such-revision', { revision: range }, { cause: error });
}

function noteAbsent(absent: readonly AbsentObject[], coverage: CoverageCounter): void {
  for (const { oid, promised } of absent) coverage.skipOnce(oid, promised ? 'missing-promised' : 'missing-object');
}
