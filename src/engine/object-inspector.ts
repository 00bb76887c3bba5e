/*
 * Owns looking into the objects that the kernel points at: first only at what is new, then, when there is something, at
 * that and what was found in their bases. Does not own what becomes of the matches.
 */

import { WINDOW } from '../chunks/window-buffer.ts';
import { type ObjectInspection, WHY } from '../kernel/family-kernel.ts';
import type { KernelKeyword } from '../kernel/keyword.ts';
import type { BlobInfo, BlobKind } from '../model/blob.ts';
import type { Hits } from '../model/chunk.ts';
import type { FilterName, Match } from '../model/match.ts';
import { OBJECT_TYPES } from '../model/object-store.ts';
import { BlobScanner, type BlobScannerOptions } from './blob-scanner.ts';
import { type Peeked, TextScanner } from './text-scanner.ts';

/** What is known of an object by its number and kind. */
export type DescribeObject = (id: number, kind: BlobKind, size: number) => BlobInfo;

export interface ObjectInspectorOptions extends BlobScannerOptions {
  readonly describe: DescribeObject;
  /** Refused matches are reported as well. */
  readonly explain: boolean;
  /** How far from a keyword, by its number, what it leads to may be. */
  readonly reachOf: (keyword: number) => KernelKeyword['reach'];
}

const NOT_LOOKED: Peeked = { accepted: [], refused: [] };

/** Looks into objects, one at a time. */
export class ObjectInspector {
  readonly #options: ObjectInspectorOptions;
  readonly #text: TextScanner;
  readonly #blobs: BlobScanner;
  /** Archives that are still being opened. */
  #pending: Promise<void>[] = [];

  constructor(options: ObjectInspectorOptions) {
    this.#options = options;
    this.#text = new TextScanner(options);
    this.#blobs = new BlobScanner(options);
  }

  /** Indexes of the hits at which something new was found, or may be. */
  inspect({ id, type, bytes, hits, fresh, why }: ObjectInspection): readonly number[] {
    const blob = this.#options.describe(id, OBJECT_TYPES[type] || 'blob', bytes.length);
    if ((why & WHY.archive) !== 0) {
      this.#openArchive(blob, bytes);
      // Not judged: a copy may be no archive.
      return Array.from({ length: hits.count }, (_, hit) => hit);
    }
    const { accepted, refused } = fresh.count > 0 ? this.#text.peek(blob, bytes, fresh) : NOT_LOOKED;
    const isNew = accepted.length > 0 || refused.some(({ filter }) => this.#isTold(filter));
    if (!isNew && why === WHY.fresh) return [];
    if (this.#isKnown(why) && bytes.length <= WINDOW) this.#blobs.scanAt(blob, bytes, hits);
    else this.#scanWhole(this.#blobs, blob, bytes);
    return this.#hotAmong(hits, accepted);
  }

  /** Waits for the archives that were met. */
  async settle(): Promise<void> {
    if (this.#pending.length === 0) return;
    const pending = this.#pending;
    this.#pending = [];
    await Promise.all(pending);
  }

  #isTold(filter: FilterName): boolean {
    return this.#options.explain || filter === 'documentation-example';
  }

  /** True when nothing that is told can be away from the hits. */
  #isKnown(why: number): boolean {
    return (why & ~(WHY.fresh | WHY.inherited)) === 0 && !this.#options.explain;
  }

  /** Indexes of the hits within whose reach one of `matches` is: when all of that was copied, so was the match. */
  #hotAmong(hits: Hits, matches: readonly Match[]): number[] {
    const hot: number[] = [];
    for (let hit = 0; hit < hits.count && matches.length > 0; hit++) {
      const offset = hits.offset[hit] as number;
      const { before, after } = this.#options.reachOf(hits.keyword[hit] as number);
      if (matches.some(({ start, end }) => start <= offset + after && end >= offset - before)) hot.push(hit);
    }
    return hot;
  }

  #scanWhole(scanner: BlobScanner, blob: BlobInfo, bytes: Uint8Array): Promise<void> | undefined {
    scanner.begin(blob);
    scanner.push(bytes);
    return scanner.end();
  }

  /** The scanner copies what it needs of an archive; opening it goes on while other objects are read. */
  #openArchive(blob: BlobInfo, bytes: Uint8Array): void {
    const opening = this.#scanWhole(new BlobScanner(this.#options), blob, bytes);
    if (opening !== undefined) this.#pending.push(opening);
  }
}
