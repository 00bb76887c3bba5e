/*
 * Owns when wanted objects came to a path, and when they were last there. Does not own what trees have (containment.ts) or
 * refs (ref-reach.ts).
 */

import type { StoreGraph } from '../model/store-graph.ts';
import { compare } from '../util/compare.ts';
import type { CommitOrder } from './commit-order.ts';
import { Containment } from './containment.ts';
import { NOTHING } from './content-table.ts';

/** The time an object was at a path. Commits are rows of the commit table. */
export interface Life {
  /** Object number. */
  readonly object: number;
  readonly path: string;
  /** The earliest of `introduced`. */
  readonly first: number;
  /** HEAD when that has it there, else the latest commit that has: one that refs reach, when there is any. */
  readonly last: number;
  readonly inHead: boolean;
  /** Commits that have it there where none of their parents has. */
  readonly introduced: readonly number[];
}

export interface LivesQuery {
  readonly graph: StoreGraph;
  readonly order: CommitOrder;
  /** Numbers of blobs and trees. */
  readonly wanted: readonly number[];
  /** Row of the commit that HEAD names, or -1. */
  readonly head: number;
  /** Rows of commits that refs lead to. */
  readonly tips: Iterable<number>;
  /** Hex id of an object: decides between commits of the same time, so that packing does not. */
  readonly oidOf: (object: number) => string;
}

/** @returns the lives in all commits, by object in the order of `wanted`, then by path; and whether some were left out */
export function livesOf(query: LivesQuery): { readonly lives: readonly Life[]; readonly isCut: boolean } {
  const containment = new Containment(query.graph, query.wanted);
  const contents = contentsOf(query, containment);
  const isLater = byTime(query);
  const introduced = introductions(query.order, containment, contents);
  const inHead = placesInHead(containment, contents, query.head);
  const lives = new Map(query.wanted.map((object) => [object, [] as Life[]]));
  const isBetter = reachedFirst(query, isLater);
  containment.greatest(latestByContent(contents, isBetter), isBetter, (path, object, latest) => {
    const commits = introduced.get(keyOf(path, object)) ?? [latest];
    const isThere = inHead.has(keyOf(path, object));
    const first = commits.reduce((earliest, commit) => (isLater(earliest, commit) ? commit : earliest));
    lives.get(object)?.push({
      object,
      path,
      first,
      last: isThere ? query.head : latest,
      inHead: isThere,
      introduced: commits,
    });
  });
  const sorted = [...lives.values()].flatMap((some) => some.sort((a, b) => compare(a.path, b.path)));
  return { lives: sorted, isCut: containment.isCut };
}

/** By commit, what its tree has: parents first, whose trees have most of it. */
function contentsOf({ graph, order }: LivesQuery, containment: Containment): Int32Array {
  const contents = new Int32Array(order.rows.length);
  for (const row of order.rows) contents[row] = containment.contentOf(graph.commits.tree[row] ?? 0);
  return contents;
}

function byTime({ order, graph, oidOf }: LivesQuery): (a: number, b: number) => boolean {
  const { times } = order;
  const { id } = graph.commits;
  return (a, b) => {
    const later = (times[a] ?? 0) - (times[b] ?? 0);
    return later === 0 ? oidOf(id[a] ?? 0) > oidOf(id[b] ?? 0) : later > 0;
  };
}

/** A commit that no ref reaches (amended, dropped) is nobody's last sight of anything, while another has it. */
function reachedFirst(
  { order, tips }: LivesQuery,
  isLater: (a: number, b: number) => boolean,
): (a: number, b: number) => boolean {
  const reached = order.reachableFrom([...tips].filter((row) => row >= 0));
  return (a, b) => (reached[a] === reached[b] ? isLater(a, b) : reached[a] === 1);
}

/** By place the commits that introduce it. Most commits have exactly what a parent has: one comparison. */
function introductions(order: CommitOrder, containment: Containment, contents: Int32Array): Map<string, number[]> {
  const introduced = new Map<string, number[]>();
  for (const row of order.rows) {
    const content = contents[row] ?? NOTHING;
    if (content === NOTHING) continue;
    const before: number[] = [];
    const end = order.parentStart[row + 1] ?? 0;
    for (let at = order.parentStart[row] ?? 0; at < end; at++)
      before.push(contents[order.parents[at] ?? -1] ?? NOTHING);
    containment.onlyIn(content, before, (path, object) => {
      const known = introduced.get(keyOf(path, object));
      if (known === undefined) introduced.set(keyOf(path, object), [row]);
      else if (known.at(-1) !== row) known.push(row);
    });
  }
  return introduced;
}

function placesInHead(containment: Containment, contents: Int32Array, head: number): Set<string> {
  const places = new Set<string>();
  containment.placesIn(contents[head] ?? NOTHING, (path, object) => places.add(keyOf(path, object)));
  return places;
}

/** By content the latest commit that has it. */
function latestByContent(contents: Int32Array, isLater: (a: number, b: number) => boolean): Map<number, number> {
  const latest = new Map<number, number>();
  for (const [row, content] of contents.entries()) {
    if (content === NOTHING) continue;
    const known = latest.get(content);
    if (known === undefined || isLater(row, known)) latest.set(content, row);
  }
  return latest;
}

function keyOf(path: string, object: number): string {
  return `${object} ${path}`;
}
