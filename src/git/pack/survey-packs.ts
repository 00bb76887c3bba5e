/*
 * Owns looking at the outline of packs and their indexes, before memory is set aside for what is in them.
 */

import { basename, dirname, join } from 'node:path';
import type { Gap } from '../../model/blob.ts';
import { errnoOf } from '../../util/errors.ts';
import { type IndexedPack, type MultiPackIndex, readMultiPackIndex } from './multi-pack-index.ts';
import { detailOf, PackError } from './pack-error.ts';
import { type PackHeader, readPackHeader } from './pack-header.ts';
import { indexedChecksum, openPackIndex, type PackIndex } from './pack-index.ts';
import { withRegularFile } from './regular-file.ts';

/** True for packs that are to be left out, by checksum in hex. */
export type SkipPack = (checksum: string) => boolean;

/** A pack whose outline is sound. */
export interface SurveyedPack {
  readonly path: string;
  readonly header: PackHeader;
  /** Number of objects the index has. */
  readonly count: number;
  /** Its own index, or what a multi-pack-index has of it. */
  readonly index: PackIndex | IndexedPack;
}

export interface PackSurvey {
  readonly packs: readonly SurveyedPack[];
  readonly gaps: readonly Gap[];
  /** A file was not there: git may be replacing packs just now. */
  readonly isUnsettled: boolean;
}

/** Opens the packs at `paths` in turn. Those that cannot be read become gaps. */
export function surveyPacks(paths: readonly string[], hashBytes: number, skipPack: SkipPack): PackSurvey {
  const survey = new Survey(paths, hashBytes, skipPack);
  for (const path of paths) survey.add(path);
  return survey;
}

/** Path of the index that belongs to a pack file. */
export function indexPath(packPath: string): string {
  return packPath.replace(/\.pack$/, '.idx');
}

class Survey implements PackSurvey {
  readonly packs: SurveyedPack[] = [];
  readonly gaps: Gap[] = [];
  isUnsettled = false;
  readonly #listed: ReadonlySet<string>;
  readonly #hashBytes: number;
  readonly #skipPack: SkipPack;
  readonly #multi = new Map<string, MultiPackIndex>();

  constructor(paths: readonly string[], hashBytes: number, skipPack: SkipPack) {
    this.#listed = new Set(paths);
    this.#hashBytes = hashBytes;
    this.#skipPack = skipPack;
  }

  add(path: string): void {
    try {
      const pack = this.#open(path);
      if (pack !== null) this.packs.push(pack);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') this.isUnsettled = true;
      this.#addGap(path, detailOf(error));
    }
  }

  /** Null when the pack is to be skipped: only the end of its index has been read then. */
  #open(path: string): SurveyedPack | null {
    const found = this.#ownIndex(path);
    if (found === 'absent') return this.#openByMulti(path);
    if (found === 'skipped') return null;
    const header = readPackHeader(path, this.#hashBytes);
    if (header.count !== found.index.count) throw new PackError('index has another number of objects');
    if (header.checksum !== found.checksum) throw new PackError('index belongs to another pack');
    return { path, header, count: header.count, index: found.index };
  }

  #ownIndex(path: string): { index: PackIndex; checksum: string } | 'skipped' | 'absent' {
    try {
      return withRegularFile(indexPath(path), (file) => {
        const checksum = indexedChecksum(file, this.#hashBytes);
        return this.#skipPack(checksum) ? 'skipped' : { index: openPackIndex(file, this.#hashBytes), checksum };
      });
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return 'absent';
      throw error;
    }
  }

  #openByMulti(path: string): SurveyedPack | null {
    const header = readPackHeader(path, this.#hashBytes);
    if (this.#skipPack(header.checksum)) return null;
    const multi = this.#multiOf(dirname(path));
    const index = multi.get(basename(path));
    if (index === undefined) {
      this.isUnsettled = true; // git puts the index beside a pack a moment after it
      throw new PackError('no index');
    }
    this.#checkCount(path, { header, index, multi });
    return { path, header, count: index.count, index };
  }

  /** A multi-pack-index names every object once: what this pack seems to lack is in another of its packs. */
  #checkCount(
    path: string,
    { header, index, multi }: { header: PackHeader; index: IndexedPack; multi: MultiPackIndex },
  ): void {
    const lacking = header.count - index.count;
    if (lacking < 0) throw new PackError('MIDX has more objects than the pack');
    const areOthersHere = [...multi.keys()].every((name) => this.#listed.has(join(dirname(path), name)));
    if (lacking > 0 && !areOthersHere) this.#addGap(path, `no index for ${lacking} objects`);
  }

  #multiOf(packFolder: string): MultiPackIndex {
    const known = this.#multi.get(packFolder);
    if (known !== undefined) return known;
    const read = readMultiOrNone(packFolder, this.#hashBytes);
    this.#multi.set(packFolder, read);
    return read;
  }

  #addGap(path: string, detail: string): void {
    this.gaps.push({ what: basename(path), why: 'unreadable', detail });
  }
}

/** A damaged one is as good as none: the pack is then reported to have no index. */
function readMultiOrNone(packFolder: string, hashBytes: number): MultiPackIndex {
  try {
    return readMultiPackIndex(packFolder, hashBytes);
  } catch (error) {
    detailOf(error);
    return new Map();
  }
}
