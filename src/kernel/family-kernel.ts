/*
 * Owns going through delta families with the WebAssembly kernel: where in its memory what stands, and what it is told and
 * tells. Does not own reading packs (git/pack) or what is done with what is found (engine/).
 */

import type { ArchiveMagic } from '../util/archive-kind.ts';
import type { InspectionWords } from './kernel-exports.ts';
import type { KernelKeyword } from './keyword.ts';
import { HitBuffer } from './search.ts';
import { align, NEW, TextKernel } from './text-kernel.ts';

/** Why the kernel asks about an object; bits of `ObjectInspection.why` (assembly/families.ts). */
export const WHY = { fresh: 1, inherited: 2, wide: 4, archive: 8, unknown: 16 } as const;

/** What became of an object. */
export const ANSWER = { done: 0, damaged: 1, tooLarge: 2 } as const;

/** An object in which something may be. */
export interface ObjectInspection {
  readonly id: number;
  /** As packs number types: 1 commit, 2 tree, 3 blob, 4 tag. */
  readonly type: number;
  /** The whole object; valid during the call. */
  readonly bytes: Uint8Array;
  /** Hits that are new in it, with their shape, and those at which something was found in its base; valid during the call. */
  readonly hits: HitBuffer;
  /** The new ones of them; valid during the call. */
  readonly fresh: HitBuffer;
  readonly why: number;
}

/** What the kernel asks and tells while it reads. */
export interface FamilyHost {
  /** Returns indexes of the hits at which something was found: objects that copy them are asked about as well. */
  inspect(inspection: ObjectInspection): readonly number[];
  /** Words of the log (assembly/log.ts); valid during the call. */
  takeLog(words: DataView): void;
}

/** What a kernel for delta families is made for. */
export interface FamilyKernelOptions {
  readonly keywords: readonly KernelKeyword[];
  readonly hashBytes: number;
  /** False: objects are only logged. */
  readonly searches: boolean;
  /** How archives begin. */
  readonly archives: readonly ArchiveMagic[];
  /** Bytes in which stored objects are put, and in which objects are rebuilt. */
  readonly inputSize: number;
  readonly arenaSize: number;
}

/** Most objects read in one call. */
export const MOST_RECORDS = 4096;
const RECORD_SIZE = 16;
const MAGIC_SIZE = 12;
const LOG_SIZE = 256 * 1024;
/** Bytes behind the input that may be read (assembly/inflate.ts). */
const SLACK = 320;
/** Tells the kernel that a stored object is loose and inflated already. */
const LOOSE = 0x100;

/** Kernel for one thread. */
export class FamilyKernel {
  readonly text: TextKernel;
  readonly #records: number;
  readonly #answers: number;
  readonly #input: number;
  readonly #inputSize: number;
  readonly #hits = new HitBuffer();
  readonly #fresh = new HitBuffer();

  constructor(options: FamilyKernelOptions, host: FamilyHost) {
    this.text = new TextKernel(options.keywords, {
      inspect: (...args) => this.#inspect(host, args),
      takeLog: (at, size) => host.takeLog(new DataView(this.text.exports.memory.buffer, at, size)),
    });
    const { exports } = this.text;
    this.#records = this.text.end;
    this.#answers = this.#records + MOST_RECORDS * RECORD_SIZE;
    const archives = align(this.#answers + MOST_RECORDS);
    const log = align(archives + options.archives.length * MAGIC_SIZE);
    this.#input = align(log + LOG_SIZE);
    this.#inputSize = options.inputSize;
    const arena = align(this.#input + options.inputSize + SLACK);
    const names = align(arena + options.arenaSize);
    this.text.reserve(names);
    const magics = options.archives.flatMap(({ at, mask, value }) => [at, mask, value]);
    new Uint32Array(exports.memory.buffer, archives, magics.length).set(magics);
    exports.useArchives(archives, options.archives.length);
    exports.startLog(log, log + LOG_SIZE, options.hashBytes);
    exports.useArena(arena, names, options.hashBytes, Number(options.searches));
    exports.startNames(names);
  }

  /** Where stored objects are put before they are read. */
  get input(): Uint8Array {
    return this.text.bytes.subarray(this.#input, this.#input + this.#inputSize);
  }

  /** Objects read and wanted so far, and their bytes. */
  get counts(): { readonly objects: number; readonly bytes: number } {
    const { objectCount, byteCount } = this.text.exports;
    return { objects: objectCount.value, bytes: byteCount.value };
  }

  /**
   * Says what the next `read` is to read: `count` objects of a plan (model/object-store.ts) from position `from` on, all
   * loose or none. `spans` has start and length of each in `input`, length 0 for one that could not be read.
   */
  setRecords(
    count: number,
    spans: Uint32Array,
    plan: { readonly ids: Uint32Array; readonly how: Uint8Array; readonly from: number; readonly isLoose: boolean },
  ): void {
    const words = new Uint32Array(this.text.exports.memory.buffer, this.#records, count * (RECORD_SIZE / 4));
    const flags = plan.isLoose ? LOOSE : 0;
    for (let i = 0; i < count; i++) {
      words[4 * i] = plan.ids[plan.from + i] as number;
      words[4 * i + 1] = this.#input + (spans[2 * i] as number);
      words[4 * i + 2] = spans[2 * i + 1] as number;
      words[4 * i + 3] = (plan.how[plan.from + i] as number) | flags;
    }
  }

  /** Reads the first `count` records. Returns an `ANSWER` for each; valid until the next call. */
  read(count: number): Uint8Array {
    this.text.exports.readRecords(this.#records, count, this.#answers);
    return this.text.bytes.subarray(this.#answers, this.#answers + count);
  }

  /** Ends the log: everything is handed over. Returns the names its entries have, by number. */
  endLog(): string[] {
    const { exports, bytes } = this.text;
    exports.flushLog();
    const names: string[] = [];
    const decoder = new TextDecoder();
    for (let number = 0; number < exports.nameCount.value; number++) {
      const at = exports.nameStart(number);
      names.push(decoder.decode(bytes.subarray(at, at + exports.nameLength(number))));
    }
    return names;
  }

  #inspect(host: FamilyHost, [id, type, at, size, hitsAt, count, why]: InspectionWords): void {
    const [hits, fresh] = [this.#hits, this.#fresh];
    hits.count = 0;
    fresh.count = 0;
    this.text.readHits(hitsAt, count, hits);
    this.text.readHits(hitsAt, count, fresh, NEW);
    const bytes = this.text.bytes.subarray(at, at + size);
    this.text.flagHits(hitsAt, host.inspect({ id, type, bytes, hits, fresh, why }));
  }
}
