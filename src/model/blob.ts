/*
 * Owns what a source hands over: pieces of content and where they come from. Does not own reading them (sources/).
 */

import type { Watch } from './progress.ts';

/** Where content was found. `message` is a commit or tag message, `file-name` an entry name of a tree. */
export type Origin = 'worktree' | 'index' | 'history' | 'unreachable' | 'message' | 'file-name' | 'stdin';

/** What kind of git object (or plain file) the content is. */
export type BlobKind = 'blob' | 'tree' | 'commit' | 'tag' | 'file' | 'stdin';

/** Everything known about one piece of content before it is read. */
export interface BlobInfo {
  readonly kind: BlobKind;
  readonly origin: Origin;
  /** POSIX path relative to where the scan stands; null while history has not been attributed. */
  readonly path: string | null;
  /** Object id in hex, when it is a git object. */
  readonly oid: string | null;
  /** Size in bytes when known before reading. */
  readonly size: number | null;
  /** Set when git ignores the file on disk. */
  readonly ignored?: boolean;
  /** File mode of an entry (`100644`, `120000` …) when it comes from git or the file system. */
  readonly mode?: string;
}

/**
 * Receives content, one blob after another: `begin`, then `push` for every piece in order, then `end`.
 * Bytes given to `push` are valid until the next `push`, or until `end` has finished.
 * When `end` returns a promise the source waits for it before it begins the next blob.
 */
export interface BlobSink {
  begin(blob: BlobInfo): void;
  push(bytes: Uint8Array): void;
  end(): Promise<void> | undefined;
  /** Called instead of `end` when the rest of the blob cannot be read; what was pushed is dropped. */
  abandon(): void;
}

/** One place to read from: the staged files, the history, files on disk, standard input. */
export interface Source {
  /**
   * Reads everything once into `sink`. Resolves with what was and what was not looked at; soon, and with the gap
   * `interrupted`, when `watch` says to stop.
   */
  read(sink: BlobSink, watch?: Watch): Promise<SourceCoverage>;
}

/** Something that was not looked at. */
export interface Gap {
  /** A path, an object id, or a group such as `2 objects`. */
  readonly what: string;
  readonly why: GapReason;
  /** Extra words from the outside (an errno, git's own message), not translated. */
  readonly detail?: string;
}

/**
 * Why something was not looked at. Reasons before the blank line make a scan incomplete; those after it are out of a
 * scan's scope by design and only mentioned.
 */
export type GapReason =
  | 'unreadable'
  | 'corrupt-object'
  | 'missing-object'
  | 'missing-promised'
  | 'shallow'
  | 'unmerged'
  | 'changed-while-read'
  | 'archive-budget'
  | 'archive-encrypted'
  | 'archive-damaged'
  | 'interrupted'
  | 'missing-shard'
  | 'submodule'
  | 'special-file'
  | 'configured';

/** What a source looked at. */
export interface SourceCoverage {
  /** Git objects looked at (blobs, trees, commits, tags), those of `remembered` included. */
  readonly objects: number;
  /** Objects that an earlier scan looked at under the same rules, and this one did not read again. */
  readonly remembered: number;
  /** Files read (from disk, archives, stdin). */
  readonly files: number;
  readonly bytes: number;
  /** What could not be read: makes the scan incomplete. */
  readonly skipped: readonly Gap[];
  /** What is outside this scan's scope by design. */
  readonly excluded: readonly Gap[];
  /** How many blobs the source knew it should read; zero looked at with this above zero is an error. */
  readonly expected: number;
}
