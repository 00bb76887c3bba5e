/*
 * Owns the numbers that remembered objects have in a composed graph, and finding them by id.
 */

import type { Buffer } from 'node:buffer';
import type { HistoryFacts } from './history-facts.ts';
import { copyId, IdIndex, type IdKey } from './ids.ts';

/**
 * Numbers from `first` on: commits, tags, then contents from 0 on. Content 0 stands for all objects that have nothing;
 * what is wanted has the number of its content, and trees share the one of theirs. Numbers of absent contents mean
 * nothing.
 */
export class KnownObjects {
  readonly firstCommit: number;
  readonly firstTag: number;
  readonly firstContent: number;
  /** Number of what is known, has nothing, and is named by nothing. */
  readonly ofNothing: number;
  /** One more than the last. */
  readonly end: number;
  readonly #facts: HistoryFacts;
  readonly #commits: IdIndex;
  readonly #tags: IdIndex;
  readonly #wanted: IdIndex;
  readonly #trees: IdIndex;

  constructor(facts: HistoryFacts, first: number) {
    const { commits, tags, contents, trees, hashBytes } = facts;
    this.#facts = facts;
    this.#commits = new IdIndex(commits.ids, hashBytes);
    this.#tags = new IdIndex(tags.ids, hashBytes);
    this.#wanted = new IdIndex(contents.wanted, hashBytes);
    this.#trees = new IdIndex(trees.ids, hashBytes);
    this.firstCommit = first;
    this.firstTag = first + commits.ids.length / hashBytes;
    this.firstContent = this.firstTag + tags.ids.length / hashBytes;
    this.ofNothing = this.firstContent;
    this.end = this.firstContent + contents.entryStart.length;
  }

  /** Number of an object by its id; -1 when nothing is remembered of it. */
  find(id: IdKey): number {
    const commit = this.#commits.rowOf(id);
    if (commit >= 0) return this.firstCommit + commit;
    const tag = this.#tags.rowOf(id);
    if (tag >= 0) return this.firstTag + tag;
    const wanted = this.#wanted.rowOf(id);
    if (wanted >= 0) return this.firstContent + 1 + wanted;
    const tree = this.#trees.rowOf(id);
    return tree < 0 ? -1 : this.firstContent + (this.#facts.trees.content[tree] ?? 0);
  }

  /** Whether places of an object can be told, or need not: it was wanted, or is a commit or a tag. */
  isPlaced(id: IdKey): boolean {
    return this.#commits.rowOf(id) >= 0 || this.#tags.rowOf(id) >= 0 || this.#wanted.rowOf(id) >= 0;
  }

  isCommit(object: number): boolean {
    return object >= this.firstCommit && object < this.firstTag;
  }

  /** Ids of `count` commits from `object` on. */
  commitIds(object: number, count: number): Uint8Array {
    const { commits, hashBytes } = this.#facts;
    const from = object - this.firstCommit;
    return commits.ids.subarray(from * hashBytes, (from + count) * hashBytes);
  }

  /** Writes the id of a commit, a tag or a wanted object to `ids[at]`; false for other numbers. */
  writeId(object: number, ids: Buffer, at: number): boolean {
    const { commits, tags, contents, hashBytes } = this.#facts;
    if (object < this.firstCommit || object >= this.end) return false;
    if (object < this.firstTag) copyId(commits.ids, (object - this.firstCommit) * hashBytes, ids, at, hashBytes);
    else if (object < this.firstContent) copyId(tags.ids, (object - this.firstTag) * hashBytes, ids, at, hashBytes);
    else {
      const from = (object - this.firstContent - 1) * hashBytes;
      if (from < 0 || from >= contents.wanted.length) return false;
      copyId(contents.wanted, from, ids, at, hashBytes);
    }
    return true;
  }
}
