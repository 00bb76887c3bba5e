/*
 * Owns what a scan takes from earlier ones and leaves for later ones: which objects were scanned under the same rules,
 * which of them hold findings, and how old commits hang together. Does not own the file (memory/).
 */

import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { type ComposedGraph, composeGraph } from '../memory/facts/compose-graph.ts';
import { decodeFacts } from '../memory/facts/decode-facts.ts';
import { encodeFacts } from '../memory/facts/encode-facts.ts';
import { extendFacts } from '../memory/facts/extend-facts.ts';
import { factsOf } from '../memory/facts/facts-of.ts';
import { factsWithin } from '../memory/facts/facts-within.ts';
import type { HistoryFacts } from '../memory/facts/history-facts.ts';
import { IdSet } from '../memory/id-set.ts';
import type { KeyPlace } from '../memory/key-folder.ts';
import { memoryKey } from '../memory/memory-key.ts';
import { decodeMarks, encodeMarks, type ObjectMarks } from '../memory/object-marks.ts';
import { readMemory } from '../memory/read-memory.ts';
import { rulesHash } from '../memory/rules-hash.ts';
import type { MemoryScope, ScanMemory } from '../memory/scan-memory.ts';
import { writeMemory } from '../memory/write-memory.ts';
import type { OpenedObjects, StoreSource } from '../sources/object-store.ts';
import { textOf } from './identity-hash.ts';
import type { NotedContext } from './noted-context.ts';
import type { ScanPlan } from './scan.ts';
import type { ObjectFacts } from './scan-store.ts';

/** What remembering needs to know of the process. */
export interface MemoryOptions {
  /** Of leakgate: another version may find more. */
  readonly version: string;
  readonly place: Omit<KeyPlace, 'repository'>;
}

/** Name of the section with the ids of loose objects: those that git may drop without a pack going. */
const LOOSE = 'loose';
/** Name of the section with what objects hold. */
const MARKS = 'marks';

/** What of a store was opened. */
interface OpenedPart {
  readonly opened: OpenedObjects;
  /** True when the rest is as it was: whatever is remembered is there. */
  readonly isPart: boolean;
}

/** The memory of one repository. */
export class Recollection {
  readonly #path: string;
  readonly #scope: MemoryScope;
  readonly #uid: number | null;
  readonly #known: {
    readonly memory: ScanMemory;
    readonly facts: HistoryFacts;
    readonly marks: readonly ObjectMarks[];
  } | null;
  #composed: ComposedGraph | null = null;

  private constructor(of: { path: string; scope: MemoryScope; uid: number | null }) {
    this.#path = of.path;
    this.#scope = of.scope;
    this.#uid = of.uid;
    const { memory } = readMemory(of.path, of.scope);
    const facts = memory && decodeFacts(memory.extra, of.scope.hashBytes);
    const marks = memory && decodeMarks(memory.extra.get(MARKS));
    this.#known = memory === null || facts === null || marks === null ? null : { memory, facts, marks };
  }

  /** The memory of the repository of `source`; null when there is no safe place for the key to it. */
  static async of(
    source: StoreSource,
    { version, place }: MemoryOptions,
    { rules, exclude, compat = false }: Pick<ScanPlan, 'rules' | 'exclude' | 'compat'>,
  ): Promise<Recollection | null> {
    const { gitDir, workTree, hashBytes } = await source.place();
    const key = memoryKey({ ...place, repository: workTree === null ? [gitDir] : [gitDir, workTree] });
    if (key === null) return null;
    const what = [version, `compat ${compat}`, textOf(exclude), ...rules.map(textOf)];
    const scope = { key, rulesHash: rulesHash(what), hashBytes };
    return new Recollection({ path: join(gitDir, 'leakgate', 'scanned'), scope, uid: place.uid });
  }

  /** How many objects that are there earlier scans looked at. */
  countIn({ opened, isPart }: OpenedPart): number {
    if (this.#known === null) return 0;
    const { scanned } = this.#known.memory;
    if (isPart) return scanned.size;
    const { tables } = opened.store;
    let count = 0;
    for (let id = 0; id < tables.count; id++)
      if (scanned.has(tables.oids, id * tables.hashBytes) && !opened.index.isDuplicate(id)) count++;
    return count;
  }

  /** Objects that are there and have to be scanned again. */
  againIn(part: OpenedPart): string[] {
    const isThere = isThereIn(part);
    return (this.#known?.memory.again ?? []).filter((oid) => isThere(Buffer.from(oid, 'hex'), 0));
  }

  /** What the other objects hold that are there and hold something. */
  marksIn(part: OpenedPart): ObjectMarks[] {
    const isThere = isThereIn(part);
    return (this.#known?.marks ?? []).filter(({ blob }) => isThere(Buffer.from(blob.oid, 'hex'), 0));
  }

  /** Opens what is new in `source`; everything when something that is remembered has gone. */
  async open(source: StoreSource): Promise<OpenedPart> {
    if (this.#known === null) return { opened: await source.open(), isPart: false };
    const { scanned, packs } = this.#known.memory;
    const isKnown = (oids: Uint8Array, at: number) => scanned.has(oids, at);
    const known = new Set(packs);
    const skipped = new Set<string>();
    const skipPack = (checksum: string) => known.has(checksum) && skipped.add(checksum) !== undefined;
    const opened = await source.open({ isKnown, skipPack });
    if (skipped.size === known.size && this.#hasAllLoose(opened)) return { opened, isPart: true };
    return { opened: await source.open({ isKnown }), isPart: false };
  }

  /**
   * How all objects hang together, the remembered ones too.
   * @param fresh what was read now
   */
  compose(fresh: ObjectFacts, part: OpenedPart): ObjectFacts {
    if (this.#known === null) return fresh;
    const { facts, memory } = this.#known;
    const isThere = isThereIn(part);
    const isKnown = (oid: string) => {
      const id = Buffer.from(oid, 'hex');
      return memory.scanned.has(id, 0) && isThere(id, 0);
    };
    this.#composed = composeGraph(part.isPart ? facts : factsWithin(facts, isThere), fresh, isKnown);
    return this.#composed;
  }

  /** False when places of one of `oids` can only be told by reading everything. */
  canPlace(oids: readonly string[]): boolean {
    return this.#composed === null || oids.every((oid) => this.#composed?.canPlace(oid));
  }

  /**
   * Leaves what is known now for later scans. What is in the way is no reason to fail.
   */
  save(
    { opened, isPart }: OpenedPart,
    facts: ObjectFacts,
    found: Pick<NotedContext, 'again' | 'marks' | 'places'>,
  ): void {
    const { tables } = opened.store;
    const before = this.#known?.memory;
    if (before !== undefined && isPart && opened.store.plan.wanted === 0 && opened.checksums.length === 0) return;
    const extended = this.#factsToKeep(facts, found.places);
    if (extended === null) return;
    const again = new Set(found.again);
    const marks = found.marks.filter(({ blob }) => !again.has(blob.oid));
    const fresh = IdSet.from(tables.oids, tables.hashBytes);
    const loose = tables.oids.slice(tables.packedCount * tables.hashBytes);
    const memory: ScanMemory = {
      scanned: before === undefined || !isPart ? fresh : before.scanned.union(fresh),
      packs: [...new Set([...(isPart ? (before?.packs ?? []) : []), ...opened.checksums])],
      again: [...again].sort(),
      extra: new Map([...encodeFacts(extended), [LOOSE, loose], [MARKS, encodeMarks(marks)]]),
    };
    writeMemory(this.#path, memory, { ...this.#scope, uid: this.#uid });
  }

  #factsToKeep(facts: ObjectFacts, wanted: readonly string[]): HistoryFacts | null {
    if (this.#known !== null && this.#composed !== null) return extendFacts(this.#known.facts, this.#composed, wanted);
    return factsOf(facts.graph, { ...facts, wanted, hashBytes: this.#scope.hashBytes });
  }

  #hasAllLoose({ index }: OpenedObjects): boolean {
    const { hashBytes } = this.#scope;
    const loose = this.#known?.memory.extra.get(LOOSE) ?? new Uint8Array();
    for (let at = 0; at < loose.length; at += hashBytes) if (index.find(loose, at) < 0) return false;
    return true;
  }
}

/** Whether the object whose id is at `at` of `ids` is there. */
function isThereIn({ opened, isPart }: OpenedPart): (ids: Uint8Array, at: number) => boolean {
  return (ids, at) => isPart || opened.index.find(ids, at) >= 0;
}
