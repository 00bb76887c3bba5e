/*
 * Owns scanning a repository again and again as the scan will: facts are remembered, and only what is new is read. Each
 * time the answers must be those that reading everything gives.
 */

import { Buffer } from 'node:buffer';
import { expect } from 'vitest';
import { attribute } from '../../../src/enrich/attribution.ts';
import { collectRoots } from '../../../src/git/roots.ts';
import { missingFrom } from '../../../src/graph/missing.ts';
import { composeGraph } from '../../../src/memory/facts/compose-graph.ts';
import type { NumberedGraph } from '../../../src/memory/facts/composed-numbers.ts';
import { decodeFacts } from '../../../src/memory/facts/decode-facts.ts';
import { encodeFacts } from '../../../src/memory/facts/encode-facts.ts';
import { extendFacts } from '../../../src/memory/facts/extend-facts.ts';
import { factsOf } from '../../../src/memory/facts/facts-of.ts';
import { factsWithin } from '../../../src/memory/facts/facts-within.ts';
import type { HistoryFacts } from '../../../src/memory/facts/history-facts.ts';
import type { Attribution, Occurrence } from '../../../src/model/occurrence.ts';
import { graphOf } from '../../graph/graph-of.ts';
import { freshOf } from './fresh-of.ts';

/** What a rescan reads beside what is new. */
export interface Reading {
  /** Decides numbers and delta bases. */
  readonly seed: number;
  /** Whether known objects are in the store's index too, as after `git gc`. */
  readonly listsKnown: boolean;
  /** Whether objects with findings are read again. */
  readonly readsWanted: boolean;
  /** Whether some other known objects are read again. */
  readonly readsKnown: boolean;
}

const PLAIN: Reading = { seed: 1, listsKnown: false, readsWanted: false, readsKnown: false };

export class Rescans {
  readonly #dir: string;
  readonly #hashBytes: 20 | 32;
  #facts: HistoryFacts | null = null;
  #known: ReadonlySet<string> = new Set();
  readonly wanted = new Set<string>();

  constructor(dir: string, hashBytes: 20 | 32 = 20) {
    this.#dir = dir;
    this.#hashBytes = hashBytes;
  }

  get facts(): HistoryFacts {
    if (this.#facts === null) throw new Error('no facts');
    return this.#facts;
  }

  /**
   * Scans what is there now, the first time all of it.
   * @param isWanted tells of new objects whether they hold a finding
   */
  async scan(isWanted: (oid: string) => boolean, reading = PLAIN): Promise<void> {
    const full = graphOf(this.#dir, reading.seed);
    const there = new Set(Array.from({ length: full.graph.count }, (_, object) => full.oidOf(object)));
    for (const oid of there) if (!this.#known.has(oid) && isWanted(oid)) this.wanted.add(oid);
    const facts = this.#facts === null ? this.#all(full) : await this.#rescan(this.#facts, full, there, reading);
    expect(facts).not.toBeNull();
    this.#facts = facts === null ? null : decodeFacts(encodeFacts(facts), this.#hashBytes);
    expect(this.#facts === null ? null : plain(this.#facts)).toEqual(facts === null ? null : plain(facts));
    this.#known = there;
  }

  #all(full: NumberedGraph): HistoryFacts | null {
    return factsOf(full.graph, { ...full, wanted: [...this.wanted], hashBytes: this.#hashBytes });
  }

  async #rescan(
    before: HistoryFacts,
    full: NumberedGraph,
    there: ReadonlySet<string>,
    { seed, listsKnown, readsWanted, readsKnown }: Reading,
  ): Promise<HistoryFacts | null> {
    const facts = factsWithin(before, (ids, at) => there.has(hexAt(ids, at, this.#hashBytes)));
    const isKnown = (oid: string): boolean => this.#known.has(oid) && there.has(oid);
    const isRead = (oid: string): boolean => {
      if (!isKnown(oid) || (readsWanted && this.wanted.has(oid))) return true;
      return readsKnown && (Number.parseInt(oid.slice(0, 4), 16) + seed) % 3 === 0;
    };
    const fresh = freshOf(full, { isListed: (oid) => listsKnown || isRead(oid), isRead });
    const composed = composeGraph(facts, fresh, isKnown);
    expect(await this.#told(composed, full)).toEqual(await this.#told(full, full));
    const extended = extendFacts(facts, composed, [...this.wanted]);
    const all = this.#all(full);
    if (extended !== null && all !== null) expect(idsIn(extended)).toEqual(idsIn(all));
    return extended;
  }

  /** All that anybody asks of a graph. */
  async #told({ graph, idOf, oidOf }: NumberedGraph, full: NumberedGraph): Promise<unknown> {
    const objects = [...this.wanted];
    const messages = [...full.graph.commits.id, ...full.graph.tags.id].map((object) => full.oidOf(object)).sort();
    const roots = await collectRoots(this.#dir);
    const told = await attribute({ cwd: this.#dir, graph, idOf, oidOf, roots, objects, messages });
    return {
      isCut: told.isCut,
      objects: objects.map((oid) => [
        oid,
        told.occurrencesOf(oid).map((each) => withNames(told, each)),
        told.refsReaching(oid).names(),
      ]),
      messages: messages.map((oid) => [oid, told.commitOf(oid), told.refsReaching(oid).names()]),
      missing: missingFrom(graph, idOf, roots),
      missingLater: missingFrom(graph, idOf, { ...roots, tips: [...roots.tips, ...messages] }),
      oids: messages.map((oid) => oidOf(idOf(oid))),
    };
  }
}

/** Rows of commits are those of one graph. */
function withNames(told: Attribution, occurrence: Occurrence): unknown {
  return { ...occurrence, introduced: told.refsOver(occurrence.introduced).names() };
}

/** Sorted ids of what is remembered. What was wanted and is gone may still be. */
function idsIn({ commits, tags, trees, hashBytes }: HistoryFacts): unknown {
  const sorted = (ids: Uint8Array): string[] =>
    Array.from({ length: ids.length / hashBytes }, (_, row) => hexAt(ids, row * hashBytes, hashBytes)).sort();
  return { commits: sorted(commits.ids), tags: sorted(tags.ids), trees: sorted(trees.ids) };
}

/** Facts with arrays as lists: which class of bytes they are does not matter. */
export function plain(facts: HistoryFacts): unknown {
  return JSON.parse(JSON.stringify(facts, (_, value) => (ArrayBuffer.isView(value) ? listOf(value) : value)));
}

function listOf(view: ArrayBufferView): readonly number[] {
  if (view instanceof Uint32Array || view instanceof Float64Array) return [...view];
  return [...new Uint8Array(view.buffer, view.byteOffset, view.byteLength)];
}

function hexAt(ids: Uint8Array, at: number, hashBytes: number): string {
  return Buffer.from(ids.buffer, ids.byteOffset + at, hashBytes).toString('hex');
}
