/*
 * Owns what a fix wants changed. Does not own changing it (apply-changes.ts).
 */

/** A file of the working tree to write or delete; bytes are whole contents. */
export interface FileChange {
  readonly kind: 'file';
  /** Absolute. */
  readonly path: string;
  /** From the top level, with `/`. */
  readonly shown: string;
  /** What is there now; null when nothing. */
  readonly before: Uint8Array | null;
  /** Null: the file goes. */
  readonly after: Uint8Array | null;
  /** Permission bits for a new file, null for those that new files have; a file that is there keeps its own. */
  readonly mode: number | null;
}

/** An entry of the index. */
export interface IndexChange {
  readonly kind: 'index';
  /** From the top level, with `/`. */
  readonly path: string;
  /** What is there now, mode as git writes it (`100644`); null when nothing. */
  readonly before: { readonly mode: string; readonly oid: string } | null;
  /** Contents of the blob; null: the entry goes. A new entry is no executable file. */
  readonly after: Uint8Array | null;
}

/** What a fix consists of. The staged version of a file and the one on disk are changed by two of these. */
export type Change = FileChange | IndexChange;
