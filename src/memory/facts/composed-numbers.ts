/*
 * Owns which number an object has in a composed graph, whether it is new, remembered, known without anything to remember,
 * or missing.
 */

import { Buffer } from 'node:buffer';
import { NO_CHILD, type StoreGraph } from '../../model/store-graph.ts';
import type { HistoryFacts } from './history-facts.ts';
import { IdKey } from './ids.ts';
import { KnownObjects } from './known-objects.ts';

/** A graph with the ways between hex ids and numbers. */
export interface NumberedGraph {
  readonly graph: StoreGraph;
  /** Negative, or from `graph.count` on, for what the store does not have. */
  readonly idOf: (oid: string) => number;
  readonly oidOf: (object: number) => string;
}

/**
 * Numbers below `fresh.graph.count` are those of `fresh`; `known` tells the next; then come others that are there, with
 * nothing to tell of them but their ids; and from `count` on what is missing.
 */
export class ComposedNumbers {
  readonly known: KnownObjects;
  /** By content the number of what has it. */
  readonly ofContent: Uint32Array;
  /** Number of objects that are there, or rather of their numbers: not all need be given out. */
  readonly count: number;
  /** Hex ids of objects that are named and nowhere. */
  readonly missing: string[] = [];
  /** Hex ids of objects that are named, known, and nothing more. */
  readonly #others: string[] = [];
  readonly #key: IdKey;
  readonly #named = new Map<string, number>();
  readonly #facts: HistoryFacts;
  readonly #fresh: NumberedGraph;
  readonly #isKnown: (oid: string) => boolean;
  /** By number in `fresh` the number here, one higher; 0 where it has not been asked for. */
  readonly #ofFresh: Float64Array;

  constructor(facts: HistoryFacts, fresh: NumberedGraph, isKnown: (oid: string) => boolean) {
    this.known = new KnownObjects(facts, fresh.graph.count);
    this.#key = new IdKey(facts.hashBytes);
    this.#facts = facts;
    this.#fresh = fresh;
    this.#isKnown = isKnown;
    this.count = this.known.end + fresh.graph.missing.length + namedById(facts);
    this.#ofFresh = new Float64Array(fresh.graph.count + fresh.graph.missing.length);
    this.ofContent = Uint32Array.from(facts.contents.entryStart, (_, content) => this.known.firstContent + content);
    const { wanted, absent } = facts.contents;
    this.ofContent.set(this.ofIds(absent), 1 + wanted.length / facts.hashBytes);
  }

  /** @param object a number in `fresh`, or `NO_CHILD`, which it stays */
  ofFresh(object: number): number {
    if (object === NO_CHILD) return NO_CHILD;
    const asked = this.#ofFresh[object] ?? 0;
    if (asked > 0) return asked - 1;
    const { count, missing } = this.#fresh.graph;
    const number = this.#numberOf(object < count ? this.#fresh.oidOf(object) : (missing[object - count] ?? ''));
    this.#ofFresh[object] = number + 1;
    return number;
  }

  /** Numbers of the objects with these ids, which stand one after another. */
  ofIds(ids: Uint8Array): number[] {
    const { hashBytes } = this.#facts;
    const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength);
    const rows = Array.from({ length: ids.length / hashBytes }, (_, row) => row * hashBytes);
    return rows.map((at) => this.#numberOf(bytes.toString('hex', at, at + hashBytes)));
  }

  /** -1 for what is neither there nor named by anything. */
  idOf(oid: string): number {
    const number = this.#find(oid);
    if (number >= 0) return number;
    return this.#isKnown(oid) ? this.known.ofNothing : -1;
  }

  /** '' for numbers that stand for several objects. */
  oidOf(object: number): string {
    if (object < this.#fresh.graph.count) return this.#fresh.oidOf(object);
    const id = Buffer.alloc(this.#facts.hashBytes);
    if (this.known.writeId(object, id, 0)) return id.toString('hex');
    return (object < this.count ? this.#others[object - this.known.end] : this.missing[object - this.count]) ?? '';
  }

  /** As `oidOf`, in bytes, one after another. */
  idsOf(objects: Uint32Array): Buffer {
    const { hashBytes } = this.#facts;
    const ids = Buffer.alloc(objects.length * hashBytes);
    for (let row = 0; row < objects.length; ) {
      const object = objects[row] as number;
      const run = this.known.isCommit(object) ? runLength(objects, row, this.known.firstTag) : 1;
      if (run > 1) ids.set(this.known.commitIds(object, run), row * hashBytes);
      else if (!this.known.writeId(object, ids, row * hashBytes)) ids.write(this.oidOf(object), row * hashBytes, 'hex');
      row += run;
    }
    return ids;
  }

  canPlace(oid: string): boolean {
    return (this.#key.set(oid) && this.known.isPlaced(this.#key)) || !this.#isKnown(oid);
  }

  /** As `idOf`, but each object has its own number. */
  #numberOf(oid: string): number {
    const number = this.#find(oid);
    if (number >= 0) return number;
    const next = this.#isKnown(oid)
      ? this.known.end + this.#others.push(oid) - 1
      : this.count + this.missing.push(oid) - 1;
    this.#named.set(oid, next);
    return next;
  }

  /** -1 for what is neither remembered, nor new, nor named before. */
  #find(oid: string): number {
    if (!this.#key.set(oid)) return -1;
    const remembered = this.known.find(this.#key);
    if (remembered >= 0) return remembered;
    const fresh = this.#fresh.idOf(oid);
    if (fresh >= 0 && fresh < this.#fresh.graph.count) return fresh;
    return this.#named.get(oid) ?? -1;
  }
}

/** How many objects facts name by their ids, at most. */
function namedById({ hashBytes, commits, tags, contents }: HistoryFacts): number {
  return (commits.absent.length + tags.targets.length + contents.absent.length) / hashBytes;
}

/** How many numbers from `objects[from]` on go up by one and are below `limit`. */
function runLength(objects: Uint32Array, from: number, limit: number): number {
  const first = objects[from] as number;
  let run = 1;
  while (first + run < limit && objects[from + run] === first + run) run++;
  return run;
}
