/*
 * Owns opening a repository's object store for the engine: where everything is, in which order to read it, and what only
 * git can read. Does not own scanning.
 */

import { readObjects } from '../git/objects.ts';
import { objectFolders } from '../git/pack/object-folders.ts';
import { ObjectIndex } from '../git/pack/object-index.ts';
import { openStore } from '../git/pack/open-store.ts';
import { type ObjectType, planReading } from '../git/pack/plan-reading.ts';
import { sharePlan } from '../git/pack/share-plan.ts';
import { isPartialClone } from '../git/partial-clone.ts';
import { collectRoots, type Roots } from '../git/roots.ts';

export type { Roots };

import { gitText } from '../git/spawn.ts';
import type { BlobSink, Gap } from '../model/blob.ts';
import type { Watch } from '../model/progress.ts';
import type { Share } from '../model/share.ts';
import { once } from '../util/memoised.ts';
import type { CoverageCounter } from './coverage-counter.ts';
import { feedObjects } from './object-feeder.ts';
import type { ObjectStore } from './object-reader.ts';

/** What is to be read of a store. */
export interface StoreWish {
  readonly types?: ReadonlySet<ObjectType>;
  /** Objects that need not be read again, by the id at `at` of `oids`. */
  readonly isKnown?: (oids: Uint8Array, at: number) => boolean;
  /** Packs that need not be opened, by their checksum in hex. */
  readonly skipPack?: (checksum: string) => boolean;
  /** The part of it that is wanted; all when left out. */
  readonly share?: Share | undefined;
}

/** Where a repository is. */
export interface RepositoryPlace {
  /** The git directory that all work trees share. */
  readonly gitDir: string;
  /** Null when it is bare. */
  readonly workTree: string | null;
  readonly hashBytes: 20 | 32;
}

/** A store, opened. */
export interface OpenedObjects {
  readonly store: ObjectStore;
  readonly index: ObjectIndex;
  /** Checksums of the packs, in hex. */
  readonly checksums: readonly string[];
  readonly gaps: readonly Gap[];
}

/** The object store of the repository at `cwd`. */
export interface StoreSource {
  place(): Promise<RepositoryPlace>;
  open(wish?: StoreWish): Promise<OpenedObjects>;
  /** What the repository keeps objects from. */
  roots(): Promise<Roots>;
  /** True when some remote promises what is missing. */
  isPartial(): Promise<boolean>;
  /** Reads objects through git: what is too large for the kernel, damaged, or has moved. */
  readByGit(oids: readonly string[], sink: BlobSink, coverage: CoverageCounter, watch: Watch): Promise<void>;
}

export function storeSource(cwd: string): StoreSource {
  // It does not move during a scan.
  const place = once(() => placeOf(cwd));
  return {
    place,
    async open({ types, isKnown, skipPack, share } = {}) {
      const { gitDir, hashBytes } = await place();
      const { tables, checksums, orders, gaps } = openStore(objectFolders(gitDir), hashBytes, skipPack && { skipPack });
      const index = new ObjectIndex(tables);
      const isWanted = isKnown && ((id: number) => !isKnown(tables.oids, id * hashBytes));
      const whole = planReading(tables, index, { orders, ...(types && { types }), ...(isWanted && { isWanted }) });
      const plan = share === undefined ? whole : sharePlan(whole, tables, share);
      return { store: { tables, lookup: index.lookup, plan }, index, checksums, gaps };
    },
    roots: () => collectRoots(cwd),
    isPartial: () => isPartialClone(cwd),
    readByGit(oids, sink, coverage, { signal }) {
      const visitor = feedObjects(sink, coverage);
      // What the store lists it has: git calls it missing when it cannot read its header.
      return readObjects({ cwd, signal }, oids, { ...visitor, missing: (oid) => visitor.corrupt(oid, '') });
    },
  };
}

async function placeOf(cwd: string): Promise<RepositoryPlace> {
  const questions = ['--path-format=absolute', '--git-common-dir', '--show-object-format', '--is-inside-work-tree'];
  const answers = (await gitText(['rev-parse', ...questions], { cwd })).split('\n');
  const [gitDir = '', format = '', isInside = ''] = answers;
  const workTree = isInside === 'true' ? await gitText(['rev-parse', '--show-toplevel'], { cwd }) : null;
  return { gitDir, workTree, hashBytes: format === 'sha256' ? 32 : 20 };
}
