/*
 * Owns looking into the objects that the kernel points at: first only at what is new, then, when there is something, at
 * the whole object. Does not own what becomes of the matches.
 */

import { type ObjectInspection, WHY } from '../kernel/family-kernel.ts';
import type { BlobInfo, BlobKind } from '../model/blob.ts';
import type { FilterName } from '../model/match.ts';
import { OBJECT_TYPES } from '../model/object-store.ts';
import { BlobScanner, type BlobScannerOptions } from './blob-scanner.ts';
import { TextScanner } from './text-scanner.ts';

/** What is known of an object by its number and kind. */
export type DescribeObject = (id: number, kind: BlobKind, size: number) => BlobInfo;

export interface ObjectInspectorOptions extends BlobScannerOptions {
  readonly describe: DescribeObject;
  /** Refused matches are reported as well. */
  readonly explain: boolean;
}

/** Looks into objects, one at a time. */
export class ObjectInspector {
  readonly #options: ObjectInspectorOptions;
  readonly #text: TextScanner;
  readonly #blobs: BlobScanner;
  /** Archives that are still being opened. */
  #pending: Promise<void>[] = [];

  constructor(options: ObjectInspectorOptions) {
    this.#options = options;
    this.#text = new TextScanner(options.detector, options.hook);
    this.#blobs = new BlobScanner(options);
  }

  /** True when something was found at the new hits. */
  inspect({ id, type, bytes, hits, why }: ObjectInspection): boolean {
    const blob = this.#options.describe(id, OBJECT_TYPES[type] || 'blob', bytes.length);
    if ((why & WHY.archive) !== 0) {
      this.#openArchive(blob, bytes);
      return true;
    }
    const seen = hits.count > 0 ? this.#text.peek(blob, bytes, hits) : [];
    const isWanted = seen === 'accepted' || (why & ~WHY.fresh) !== 0 || seen.some((each) => this.#isTold(each.filter));
    if (isWanted) this.#scanWhole(this.#blobs, blob, bytes);
    return seen === 'accepted';
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
