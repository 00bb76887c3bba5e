/*
 * Owns filling the tables of the object store from pack indexes and loose objects. Does not own the formats of the files
 * (pack-index.ts, multi-pack-index.ts), nor reading objects.
 */

import { Buffer } from 'node:buffer';
import { basename } from 'node:path';
import type { Gap } from '../../model/blob.ts';
import type { PackFile, StoreTables } from '../../model/object-store.ts';
import { errnoOf } from '../../util/errors.ts';
import { compareIds } from './compare-ids.ts';
import { type LooseListing, type LooseObject, listLoose, listPacks } from './list-store.ts';
import { type OffsetOrder, offsetOrder } from './offset-order.ts';
import { detailOf, PackError } from './pack-error.ts';
import { readPackIndex } from './pack-index.ts';
import { withRegularFile } from './regular-file.ts';
import { indexPath, type PackSurvey, type SkipPack, type SurveyedPack, surveyPacks } from './survey-packs.ts';

/** Everything that is in some object folders. */
export interface OpenedStore {
  readonly tables: StoreTables;
  /** For each of `tables.packs`: the checksum that ends it, in hex. It stands for the content of the pack. */
  readonly checksums: readonly string[];
  /** For each of `tables.packs`: its objects in the order in which they are in it, by their place in the index. */
  readonly orders: readonly OffsetOrder[];
  /** What could not be read. `what` is the name of a pack file, a folder or an object id. */
  readonly gaps: readonly Gap[];
}

export interface OpenOptions {
  /** Says by its checksum that a pack is to be left out: it costs no more than reading that. */
  readonly skipPack?: SkipPack;
}

/** How often packs are listed, when `git repack` replaces them at the same time. */
const ATTEMPTS = 3;
/** `StoreTables.stored` of what is larger. */
const LARGEST_STORED = 0xffffffff;
/** Object numbers are kept in 32 bits with a sign. */
const MOST_OBJECTS = 2 ** 31 - 1;

/**
 * Opens the packs and lists the loose objects of `folders` (objectFolders). What cannot be read becomes a gap. Throws
 * RangeError when there are more objects than memory.
 */
export function openStore(
  folders: readonly string[],
  hashBytes: 20 | 32,
  { skipPack = () => false }: OpenOptions = {},
): OpenedStore {
  let last = openOnce(folders, hashBytes, skipPack);
  for (let attempt = 1; attempt < ATTEMPTS && last.isUnsettled; attempt++) {
    last = openOnce(folders, hashBytes, skipPack);
  }
  return last;
}

/**
 * Objects move between packs and loose files while git tidies up, but it writes before it deletes: when the same packs are
 * there before and after, and all could be opened, nothing has been overlooked.
 */
function openOnce(
  folders: readonly string[],
  hashBytes: 20 | 32,
  skipPack: SkipPack,
): OpenedStore & { isUnsettled: boolean } {
  const listing = listPacks(folders);
  const loose = listLoose(folders, hashBytes);
  const survey = surveyPacks(listing.paths, hashBytes, skipPack);
  const filler = new TableFiller(hashBytes, survey, loose);
  const hasChanged = listPacks(folders).paths.join('\0') !== listing.paths.join('\0');
  const changed: Gap[] = hasChanged ? [{ what: 'objects/pack', why: 'changed-while-read' }] : [];
  return {
    tables: filler.tables(folders),
    checksums: filler.checksums,
    orders: filler.orders,
    gaps: [...listing.gaps, ...loose.gaps, ...survey.gaps, ...filler.gaps, ...changed],
    isUnsettled: hasChanged || survey.isUnsettled || filler.isUnsettled,
  };
}

/** Tables with room for everything that was found. A pack that turns out to be unsound leaves its room to the next. */
class TableFiller {
  readonly packs: PackFile[] = [];
  readonly checksums: string[] = [];
  readonly orders: OffsetOrder[] = [];
  readonly gaps: Gap[] = [];
  isUnsettled = false;
  readonly #hashBytes: 20 | 32;
  readonly #oids: Uint8Array;
  readonly #offset: Float64Array;
  readonly #stored: Uint32Array;
  readonly #packedCount: number;
  #count = 0;

  constructor(hashBytes: 20 | 32, survey: PackSurvey, loose: LooseListing) {
    const room = survey.packs.reduce((sum, { count }) => sum + count, loose.objects.length);
    if (room > MOST_OBJECTS) throw new RangeError('more objects than can be numbered');
    this.#hashBytes = hashBytes;
    this.#oids = new Uint8Array(new SharedArrayBuffer(room * hashBytes));
    this.#offset = new Float64Array(new SharedArrayBuffer(room * Float64Array.BYTES_PER_ELEMENT));
    this.#stored = new Uint32Array(new SharedArrayBuffer(room * Uint32Array.BYTES_PER_ELEMENT));
    for (const pack of survey.packs) this.#addPack(pack);
    this.#packedCount = this.#count;
    for (const object of loose.objects) this.#addLoose(object);
  }

  tables(looseFolders: readonly string[]): StoreTables {
    return {
      hashBytes: this.#hashBytes,
      packs: this.packs,
      looseFolders,
      count: this.#count,
      packedCount: this.#packedCount,
      oids: this.#oids.subarray(0, this.#count * this.#hashBytes),
      offset: this.#offset.subarray(0, this.#count),
      stored: this.#stored.subarray(0, this.#count),
    };
  }

  #addPack(pack: SurveyedPack): void {
    try {
      this.orders.push(this.#fill(pack));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') this.isUnsettled = true;
      this.gaps.push({ what: basename(pack.path), why: 'unreadable', detail: detailOf(error) });
      return;
    }
    this.packs.push({ path: pack.path, firstId: this.#count, count: pack.count });
    this.checksums.push(pack.header.checksum);
    this.#count += pack.count;
  }

  #fill({ path, header, count, index }: SurveyedPack): OffsetOrder {
    const [first, last, hashBytes] = [this.#count, this.#count + count, this.#hashBytes];
    const names = this.#oids.subarray(first * hashBytes, last * hashBytes);
    const offsets = this.#offset.subarray(first, last);
    if ('fill' in index) index.fill({ hashBytes, names, offsets, end: header.end });
    else
      withRegularFile(indexPath(path), (file) =>
        readPackIndex(file, index, { hashBytes, names, offsets, end: header.end }),
      );
    checkNames(names, count, hashBytes);
    return fillStored(offsets, header.end, this.#stored.subarray(first, last));
  }

  #addLoose({ oid, folder, size }: LooseObject): void {
    this.#oids.set(Buffer.from(oid, 'hex'), this.#count * this.#hashBytes);
    this.#offset[this.#count] = folder;
    this.#stored[this.#count] = Math.min(size, LARGEST_STORED);
    this.#count++;
  }
}

/** Objects are looked up by halving. git itself lets a pack hold an object twice (index-pack without `--strict`). */
function checkNames(names: Uint8Array, count: number, hashBytes: number): void {
  for (let at = hashBytes; at < count * hashBytes; at += hashBytes) {
    if (compareIds(names, at - hashBytes, names, at, hashBytes) > 0) throw new PackError('index is not in order');
  }
}

/** An object ends where the next one starts. */
function fillStored(offsets: Float64Array, end: number, stored: Uint32Array): OffsetOrder {
  const sorted = offsetOrder(offsets);
  const { order, starts } = sorted;
  for (let rank = 0; rank < order.length; rank++) {
    const length = (starts[rank + 1] ?? end) - (starts[rank] ?? 0);
    if (length <= 0) throw new PackError('two objects at one offset');
    stored[order[rank] ?? 0] = Math.min(length, LARGEST_STORED);
  }
  return sorted;
}
