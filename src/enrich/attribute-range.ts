/*
 * Owns telling where objects were, from what the commits of a range change alone: nothing else is asked for but what its
 * heads have.
 */

import { readCommitInfo } from '../git/commit-info.ts';
import { pathsInTree } from '../git/paths-in-tree.ts';
import type { CommitEntry, RangeChanges } from '../git/range-changes.ts';
import type { Attribution, DatedCommit, Occurrence } from '../model/occurrence.ts';
import { RefSet } from '../model/ref-set.ts';
import { groupBy } from '../util/group-by.ts';

/** What to attribute. */
export interface RangeQuery {
  readonly cwd: string;
  /** What the commits of the range change. */
  readonly changes: RangeChanges;
  /** The commits that it ends with. */
  readonly heads: readonly string[];
  /** Blobs, and commits whose messages are to be placed. */
  readonly objects: readonly string[];
  readonly messages: readonly string[];
}

/** A time that an object was at a path of a range. */
interface Stay {
  readonly oid: string;
  readonly path: string;
  readonly first: string;
  readonly last: string;
  readonly inHead: boolean;
}

/** Tells where objects were within the range. */
export async function attributeRange(query: RangeQuery): Promise<Attribution> {
  const stays = await staysIn(query);
  const named = new Set([...stays.flatMap(({ first, last }) => [first, last]), ...query.messages]);
  const infos = await readCommitInfo(query.cwd, [...named]);
  const occurrences = groupBy(stays, ({ oid }) => oid);
  return {
    isCut: false,
    occurrencesOf: (oid) => (occurrences.get(oid) ?? []).flatMap((stay) => occurrenceOf(stay, infos)),
    commitOf: (oid) => infos.get(oid) ?? null,
    refsReaching: () => RefSet.NONE,
    // Nothing is read but what the range has.
    isReached: () => true,
    refsOver: () => RefSet.NONE,
    indexPathsOf: () => [],
  };
}

function occurrenceOf(
  { path, first, last, inHead }: Stay,
  infos: ReadonlyMap<string, DatedCommit>,
): readonly Occurrence[] {
  const [one, other] = [infos.get(first), infos.get(last)];
  if (one === undefined || other === undefined) return [];
  return [{ path, first: one, last: other, inHead, introduced: [], isReached: true }];
}

/** One a blob and path, from the commit that brings it first to the parent of the one that replaces it. */
async function staysIn({ cwd, changes, heads, objects }: RangeQuery): Promise<Stay[]> {
  const wanted = new Set(objects);
  const byPath = groupBy(changes.entries, ({ path }) => path);
  const paths = [...byPath].filter(([, entries]) => entries.some(({ oid }) => wanted.has(oid))).map(([path]) => path);
  const headWith = await headsWith(cwd, heads, paths);
  return paths.flatMap((path) => {
    const entries = byPath.get(path) ?? [];
    const oids = new Set(entries.map(({ oid }) => oid).filter((oid) => wanted.has(oid)));
    return [...oids].map((oid) => stayOf({ oid, path, entries, changes }, headWith(path, oid)));
  });
}

/** Tells a head that has an object at a path; null when none has. */
async function headsWith(
  cwd: string,
  heads: readonly string[],
  paths: readonly string[],
): Promise<(path: string, oid: string) => string | null> {
  const trees: (readonly [string, ReadonlyMap<string, string>])[] = [];
  for (const head of heads) trees.push([head, await pathsInTree(cwd, head, paths)]);
  return (path, oid) => trees.find(([, at]) => at.get(path) === oid)?.[0] ?? null;
}

/** @param head null when it has something else at the path */
function stayOf(
  at: { oid: string; path: string; entries: readonly CommitEntry[]; changes: RangeChanges },
  head: string | null,
): Stay {
  const { oid, path, entries, changes } = at;
  const oidOf = (entry: CommitEntry | undefined) => changes.commits[entry?.commit ?? -1];
  const brings = entries.filter((entry) => entry.oid === oid);
  const first = oidOf(brings[0])?.oid ?? '';
  if (head !== null) return { oid, path, first, last: head, inHead: true };
  const replaced = entries.findLast((entry) => entry.old.includes(oid));
  const last = oidOf(replaced)?.parents[0] ?? oidOf(brings.at(-1))?.oid ?? first;
  return { oid, path, first, last, inHead: false };
}
