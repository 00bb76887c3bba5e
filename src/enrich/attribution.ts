/*
 * Owns telling where objects were: first and last commit, paths, refs. git is asked for the index and the names of few
 * commits; everything else is in the store graph. Started only when there is something to attribute.
 */

import { readCommitInfo } from '../git/commit-info.ts';
import { pathsInIndex } from '../git/paths-in-index.ts';
import type { Roots } from '../git/roots.ts';
import { CommitOrder } from '../graph/commit-order.ts';
import { type Life, livesOf } from '../graph/occurrences.ts';
import { RefReach } from '../graph/ref-reach.ts';
import type { Attribution, DatedCommit, Occurrence } from '../model/occurrence.ts';
import type { StoreGraph } from '../model/store-graph.ts';

/** What to attribute. */
export interface AttributionQuery {
  readonly cwd: string;
  readonly graph: StoreGraph;
  /** Number of an object by its hex id; negative when the store does not have it. */
  readonly idOf: (oid: string) => number;
  /** Hex id of an object of the store. */
  readonly oidOf: (object: number) => string;
  readonly roots: Pick<Roots, 'refs' | 'head' | 'shallow'>;
  /** Blobs and trees. */
  readonly objects: readonly string[];
  /** Commits and tags whose messages are to be placed. */
  readonly messages: readonly string[];
}

/** Tells where the objects were, in all commits of the store, reachable or not. */
export async function attribute(query: AttributionQuery): Promise<Attribution> {
  const { cwd, graph, idOf, oidOf } = query;
  const { refs, head, shallow } = query.roots;
  const index = await pathsInIndex(cwd);
  const order = CommitOrder.of(graph, new Set(shallow.map(idOf)));
  const headRow = head === null ? -1 : order.rowOf(idOf(head));
  const numbered = refs.map(({ name, oid }) => ({ name, object: idOf(oid) }));
  const reach = new RefReach(graph, order, numbered, headRow < 0 || head === null ? -1 : idOf(head));
  const wanted = query.objects.map(idOf).filter((object) => object >= 0);
  const { lives, isCut } = livesOf({ graph, order, wanted, head: headRow, tips: reach.tips, oidOf });
  const commits = await datedCommits(query, order, lives);
  const reached = order.reachableFrom(reach.tips);
  const occurrences = occurrencesByObject(lives, commits, reached);
  const rowOf = (oid: string): number => order.rowOf(idOf(oid));
  const commitOf = (row: number): DatedCommit | null => commits.get(row) ?? null;
  return {
    isCut,
    occurrencesOf: (oid) => occurrences.get(idOf(oid)) ?? [],
    commitOf: (oid) => commitOf(rowOf(oid)),
    refsReaching: (oid) => (rowOf(oid) < 0 ? reach.pointingTo(idOf(oid)) : reach.over([rowOf(oid)])),
    isReached: (oid) => (rowOf(oid) < 0 ? reach.pointingTo(idOf(oid)).size > 0 : reached[rowOf(oid)] === 1),
    refsOver: (rows) => reach.over([...rows]),
    indexPathsOf: (oid) => index.get(oid) ?? [],
  };
}

/** By row, author and date of the commits that will be named, with the times by which commits are ordered. */
async function datedCommits(
  { cwd, graph, idOf, oidOf, messages }: AttributionQuery,
  order: CommitOrder,
  lives: readonly Life[],
): Promise<Map<number, DatedCommit>> {
  const rows = new Set(lives.flatMap(({ first, last }) => [first, last]));
  for (const oid of messages) rows.add(order.rowOf(idOf(oid)));
  rows.delete(-1);
  const oids = new Map([...rows].map((row) => [row, oidOf(graph.commits.id[row] ?? 0)]));
  const infos = await readCommitInfo(cwd, [...oids.values()]);
  const commits = new Map<number, DatedCommit>();
  for (const [row, oid] of oids) {
    const info = infos.get(oid);
    if (info !== undefined) commits.set(row, { ...info, time: order.times[row] ?? info.time });
  }
  return commits;
}

function occurrencesByObject(
  lives: readonly Life[],
  commits: ReadonlyMap<number, DatedCommit>,
  reached: Uint8Array,
): Map<number, Occurrence[]> {
  const occurrences = new Map<number, Occurrence[]>();
  for (const { object, path, first, last, inHead, introduced } of lives) {
    const [firstCommit, lastCommit] = [commits.get(first), commits.get(last)];
    if (firstCommit === undefined || lastCommit === undefined) continue;
    const isReached = introduced.some((row) => reached[row] === 1);
    const occurrence = { path, first: firstCommit, last: lastCommit, inHead, introduced, isReached };
    const known = occurrences.get(object);
    if (known === undefined) occurrences.set(object, [occurrence]);
    else known.push(occurrence);
  }
  return occurrences;
}
