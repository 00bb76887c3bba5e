/*
 * Owns the format of git tree objects: `mode name\0hash`, one entry after another (git's tree-walk.c).
 */

import { Buffer } from 'node:buffer';

/** One entry of a tree. */
export interface TreeEntry {
  readonly name: string;
  /** Offset of the name's first byte in the tree, from 0. */
  readonly nameStart: number;
  /** Object id of what the name names, in hex. */
  readonly oid: string;
}

/**
 * The entry whose name covers byte `offset` of the tree, or null when the byte is in a mode or hash.
 * @param hashBytes 20 for SHA-1, 32 for SHA-256 repositories
 */
export function treeEntryAt(tree: Uint8Array, offset: number, hashBytes: number): TreeEntry | null {
  for (let at = 0; at < tree.length; ) {
    const nameStart = tree.indexOf(0x20, at) + 1;
    const nameEnd = tree.indexOf(0, nameStart);
    if (nameStart === 0 || nameEnd === -1 || nameStart > offset) return null;
    if (offset < nameEnd) {
      const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
      return {
        name: bytes.toString('utf8', nameStart, nameEnd),
        nameStart,
        oid: bytes.toString('hex', nameEnd + 1, nameEnd + 1 + hashBytes),
      };
    }
    at = nameEnd + 1 + hashBytes;
  }
  return null;
}
