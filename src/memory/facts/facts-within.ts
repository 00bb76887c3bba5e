/*
 * Owns leaving out what a store has no longer: git drops what no ref leads to, and another repository may have less.
 */

import { Buffer } from 'node:buffer';
import type { HashBytes } from '../id-set.ts';
import type { CommitFacts, HistoryFacts, TagFacts, TreeFacts } from './history-facts.ts';
import { idsAt } from './ids.ts';

/** Tells whether the store has the object whose full id stands in `ids` at `at`. */
export type IsThere = (ids: Uint8Array, at: number) => boolean;

/** Facts about commits, tags and trees that are there; `facts` itself when all are. Contents stay as they are. */
export function factsWithin(facts: HistoryFacts, isThere: IsThere): HistoryFacts {
  const { commits, tags, trees, hashBytes } = facts;
  const kept = {
    commits: commitsAt(commits, rowsThere(commits.ids, hashBytes, isThere), hashBytes),
    tags: tagsAt(tags, rowsThere(tags.ids, hashBytes, isThere), hashBytes),
    trees: treesAt(trees, rowsThere(trees.ids, hashBytes, isThere), hashBytes),
  };
  return kept.commits === commits && kept.tags === tags && kept.trees === trees ? facts : { ...facts, ...kept };
}

function rowsThere(ids: Uint8Array, hashBytes: HashBytes, isThere: IsThere): Uint32Array {
  const rows = new Uint32Array(ids.length / hashBytes);
  let count = 0;
  for (let row = 0; row < rows.length; row++) if (isThere(ids, row * hashBytes)) rows[count++] = row;
  return rows.subarray(0, count);
}

/** Parents that are left out are absent from now on. */
function commitsAt(commits: CommitFacts, rows: Uint32Array, hashBytes: HashBytes): CommitFacts {
  const { ids, time, content, parentStart, parents, absent } = commits;
  const count = content.length;
  if (rows.length === count) return commits;
  const newRow = new Int32Array(count).fill(-1);
  for (const [at, row] of rows.entries()) newRow[row] = at;
  const starts = new Uint32Array(rows.length + 1);
  const gone = new Map<number, number>();
  const named: number[] = [];
  for (const [at, row] of rows.entries()) {
    for (const parent of parents.subarray(parentStart[row], parentStart[row + 1])) {
      const kept = newRow[parent] ?? -1;
      if (kept < 0 && !gone.has(parent)) gone.set(parent, rows.length + gone.size);
      named.push(kept < 0 ? (gone.get(parent) ?? 0) : kept);
    }
    starts[at + 1] = named.length;
  }
  return {
    ids: idsAt(ids, rows, hashBytes),
    time: Float64Array.from(rows, (row) => time[row] ?? 0),
    content: rows.map((row) => content[row] ?? 0),
    parentStart: starts,
    parents: Uint32Array.from(named),
    absent: idsAt(Buffer.concat([ids, absent]), Uint32Array.from(gone.keys()), hashBytes),
  };
}

function tagsAt(tags: TagFacts, rows: Uint32Array, hashBytes: HashBytes): TagFacts {
  if (rows.length * hashBytes === tags.ids.length) return tags;
  return { ids: idsAt(tags.ids, rows, hashBytes), targets: idsAt(tags.targets, rows, hashBytes) };
}

function treesAt(trees: TreeFacts, rows: Uint32Array, hashBytes: HashBytes): TreeFacts {
  if (rows.length === trees.content.length) return trees;
  return { ids: idsAt(trees.ids, rows, hashBytes), content: rows.map((row) => trees.content[row] ?? 0) };
}
