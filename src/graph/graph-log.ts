/*
 * Owns reading the kernel's log (kernel/assembly/log.ts) of how objects hang together, and turning object ids into
 * numbers. One log a thread; graph-of-parts.ts puts them together.
 */

import { Buffer } from 'node:buffer';
import { NO_CHILD } from '../model/store-graph.ts';
import { Float64List, Uint32List } from '../util/growing-list.ts';

/** Look-ups of which the memory is asked for together. */
const AT_ONCE = 256;

/** First word of each unit of the log. */
const UNIT = { tree: 1, entry: 2, gone: 3, commit: 4, parent: 5, tag: 6 } as const;
/** What one thread logged; as `StoreGraph`, but names and missing objects are numbered by this thread alone. */
export interface GraphPart {
  readonly commitId: Uint32Array;
  readonly commitTree: Uint32Array;
  readonly commitTime: Float64Array;
  readonly parentStart: Uint32Array;
  readonly parents: Uint32Array;
  readonly tagId: Uint32Array;
  readonly tagTarget: Uint32Array;
  readonly treeId: Uint32Array;
  /** Row of the base + 1; 0 without. */
  readonly treeBase: Uint32Array;
  readonly entryStart: Uint32Array;
  readonly entryName: Uint32Array;
  readonly entryChild: Uint32Array;
  readonly names: readonly string[];
  /** Hex ids of objects that the store does not have; numbered from its object count on. */
  readonly missing: readonly string[];
}

/** Looks objects up. */
export interface ObjectFinder {
  /** The number of the object whose id stands in `bytes` at `at`; -1 when the store does not have it. */
  find(bytes: Uint8Array, at: number): number;
  /** Has the memory at hand that `find` will read; what it returns says nothing. */
  touch(bytes: Uint8Array, at: number): number;
}

/** Reads a log, piece by piece; pieces hold whole units. */
export class GraphLog {
  readonly #index: ObjectFinder;
  readonly #count: number;
  readonly #hashBytes: number;
  readonly #commitId = new Uint32List();
  readonly #commitTree = new Uint32List();
  readonly #commitTime = new Float64List();
  readonly #parentStart = new Uint32List();
  readonly #parents = new Uint32List();
  readonly #tagId = new Uint32List();
  readonly #tagTarget = new Uint32List();
  readonly #treeId = new Uint32List();
  readonly #treeBase = new Uint32List();
  readonly #entryStart = new Uint32List();
  readonly #entryName = new Uint32List();
  readonly #entryChild = new Uint32List();
  readonly #missing = new Map<string, number>();
  /** The memory with the words being read, and where they begin. */
  #bytes: Uint8Array = new Uint8Array(0);
  #start = 0;
  /** First entry whose child is still a place in the words being read. */
  #unresolved = 0;
  #rowHasGone = false;
  /** Keeps `touch` from being optimised away. */
  #touched = 0;

  /** @param count number of objects in the store */
  constructor(index: ObjectFinder, count: number, hashBytes: number) {
    this.#index = index;
    this.#count = count;
    this.#hashBytes = hashBytes;
  }

  take(words: DataView): void {
    const bytes = new Uint8Array(words.buffer);
    this.#bytes = bytes;
    this.#start = words.byteOffset;
    const id = (at: number) => this.#numberOf(bytes, words.byteOffset + at);
    for (let at = 0; at < words.byteLength; ) {
      const unit = words.getUint32(at, true);
      const first = words.getUint32(at + 4, true);
      if (unit === UNIT.entry) {
        this.#entryName.push(first);
        this.#entryChild.push(at + 8);
        at += 8 + this.#hashBytes;
      } else if (unit === UNIT.tree) {
        this.#startTree(first, words.getUint32(at + 8, true));
        at += 12;
      } else if (unit === UNIT.gone) {
        this.#entryName.push(first);
        this.#entryChild.push(NO_CHILD);
        this.#rowHasGone = true;
        at += 8;
      } else if (unit === UNIT.parent) {
        this.#parents.push(id(at + 4));
        at += 4 + this.#hashBytes;
      } else if (unit === UNIT.commit) {
        this.#startCommit(first, words.getFloat64(at + 8, true), id(at + 16));
        at += 16 + this.#hashBytes;
      } else {
        this.#tagId.push(first);
        this.#tagTarget.push(id(at + 8));
        at += 8 + this.#hashBytes;
      }
    }
    this.#resolve();
  }

  /**
   * Puts numbers where the children of the last entries are still places in the words. Nearly every look-up has to wait for
   * memory; asked for before, many wait at once.
   */
  #resolve(): void {
    const [bytes, start] = [this.#bytes, this.#start];
    for (let from = this.#unresolved; from < this.#entryChild.length; from += AT_ONCE) {
      const to = Math.min(from + AT_ONCE, this.#entryChild.length);
      for (let entry = from; entry < to; entry++) {
        const place = this.#entryChild.at(entry);
        if (place !== NO_CHILD) this.#touched += this.#index.touch(bytes, start + place);
      }
      for (let entry = from; entry < to; entry++) {
        const place = this.#entryChild.at(entry);
        if (place !== NO_CHILD) this.#entryChild.set(entry, this.#numberOf(bytes, start + place));
      }
    }
    this.#unresolved = this.#entryChild.length;
  }

  /** What was read; `names` are those that the kernel numbered. */
  part(names: readonly string[]): GraphPart {
    this.#endTree();
    this.#entryStart.push(this.#entryName.length);
    this.#parentStart.push(this.#parents.length);
    return {
      commitId: this.#commitId.toArray(),
      commitTree: this.#commitTree.toArray(),
      commitTime: this.#commitTime.toArray(),
      parentStart: this.#parentStart.toArray(),
      parents: this.#parents.toArray(),
      tagId: this.#tagId.toArray(),
      tagTarget: this.#tagTarget.toArray(),
      treeId: this.#treeId.toArray(),
      treeBase: this.#treeBase.toArray(),
      entryStart: this.#entryStart.toArray(),
      entryName: this.#entryName.toArray(),
      entryChild: this.#entryChild.toArray(),
      names,
      missing: [...this.#missing.keys()],
    };
  }

  #startTree(id: number, base: number): void {
    this.#endTree();
    // One higher: 0xffffffff, no base, becomes 0.
    this.#treeBase.push(base + 1);
    this.#treeId.push(id);
    this.#entryStart.push(this.#entryName.length);
  }

  /**
   * A name may be gone as a file and be there as a folder, which sorts elsewhere: then it is there, whatever came last.
   */
  #endTree(): void {
    if (!this.#rowHasGone) return;
    this.#rowHasGone = false;
    const start = this.#entryStart.at(this.#entryStart.length - 1);
    // Numbers and places would be mixed up.
    if (start < this.#unresolved) this.#resolve();
    const there = new Map<number, number>();
    for (let at = start; at < this.#entryName.length; at++) {
      const child = this.#entryChild.at(at);
      const name = this.#entryName.at(at);
      if (child !== NO_CHILD || !there.has(name)) there.set(name, child);
    }
    this.#entryName.cut(start);
    this.#entryChild.cut(start);
    for (const [name, child] of there) {
      this.#entryName.push(name);
      this.#entryChild.push(child);
    }
    this.#unresolved = Math.min(this.#unresolved, this.#entryChild.length);
  }

  #startCommit(id: number, time: number, tree: number): void {
    this.#commitId.push(id);
    this.#commitTime.push(time);
    this.#commitTree.push(tree);
    this.#parentStart.push(this.#parents.length);
  }

  #numberOf(bytes: Uint8Array, at: number): number {
    const id = this.#index.find(bytes, at);
    if (id >= 0) return id;
    const oid = Buffer.from(bytes.buffer, bytes.byteOffset + at, this.#hashBytes).toString('hex');
    const known = this.#missing.get(oid);
    if (known !== undefined) return known;
    const number = this.#count + this.#missing.size;
    this.#missing.set(oid, number);
    return number;
  }
}
