/*
 * Owns the tables of a repository's object store: every object as a number, where it is kept, and in which order objects
 * are read. Plain typed arrays on shared memory, so that threads share them. Does not own filling them (git/pack) or
 * what is done with the objects (engine/).
 */

/** What git calls the four kinds of object, as a pack numbers them (gitformat-pack, "Object types"). */
export const OBJECT_TYPES = ['', 'commit', 'tree', 'blob', 'tag'] as const;

/** One pack file. Its objects have the ids `firstId … firstId + count - 1`, in the order of its index (by object id). */
export interface PackFile {
  /** Absolute path of the `.pack` file. */
  readonly path: string;
  readonly firstId: number;
  readonly count: number;
}

/**
 * Every object of a store by number: those of all packs, pack by pack, then loose ones. An object that is in two places
 * has two numbers; `find` (git/pack/object-index.ts) knows the first.
 */
export interface StoreTables {
  /** Bytes of an object id: 20 (SHA-1) or 32 (SHA-256). */
  readonly hashBytes: 20 | 32;
  readonly packs: readonly PackFile[];
  /** Folders that hold loose objects (`objects/`, alternates), absolute. */
  readonly looseFolders: readonly string[];
  /** How many objects there are; ids below `packedCount` are in packs. */
  readonly count: number;
  readonly packedCount: number;
  /** Object ids, `hashBytes` each, by number. */
  readonly oids: Uint8Array;
  /** Packed: where the object starts in its pack, in bytes. Loose: index of its folder. */
  readonly offset: Float64Array;
  /** Bytes the object takes where it is kept, with its header; 0xffffffff when more. */
  readonly stored: Uint32Array;
}

/** Bits of `ReadPlan.how`. The lower five are the level of the slot the object is put in. */
export const LEVEL_BITS = 0x1f;
/** The object takes its delta base's slot: nothing else needs the base any more. */
export const REPLACES_BASE = 0x20;
/** Needed only to rebuild others: scanned before, or a second copy. */
export const BASE_ONLY = 0x40;

/**
 * The order in which objects are read: delta families, a base before its deltas, depth first, so that whatever an object
 * is built from is at hand. The base of an object at level n is what was last put in slot n - 1, or in slot n when the
 * object replaces it; an object at level 0 that replaces nothing has no base.
 */
export interface ReadPlan {
  /** Object numbers. */
  readonly order: Uint32Array;
  /** One byte for each of `order`. */
  readonly how: Uint8Array;
  /** Positions in `order` at which the tasks that threads share begin, and `order.length` at the end. Families are whole. */
  readonly tasks: Uint32Array;
  /** Objects that cannot be read this way (no such base, unknown type): git is asked for them. */
  readonly leftOver: readonly number[];
  /** How many objects of `order` are wanted for themselves. */
  readonly wanted: number;
}
