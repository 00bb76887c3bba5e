/*
 * Owns the output format of `git cat-file --batch` (git's Documentation/git-cat-file.txt, "BATCH OUTPUT").
 */

import { Buffer } from 'node:buffer';
import { GitError } from '../util/errors.ts';

/** Receives objects in the order git prints them. */
export interface ObjectVisitor {
  begin(oid: string, type: string, size: number): void;
  /** A piece of the object; valid during the call, and until `end` has finished for the last one. */
  data(bytes: Uint8Array): void;
  /** When this returns a promise, no further input is parsed before it settles. */
  end(): Promise<void> | undefined;
  /** git does not have the object. */
  missing(oid: string): void;
}

/** Longest header: 64 hex digits, a type, a size of 20 digits. A "missing" line repeats what was asked. */
const LONGEST_HEADER = 4096;

/** Parses piece by piece, without ever holding an object. */
export class BatchParser {
  readonly #visitor: ObjectVisitor;
  #header = Buffer.alloc(0);
  /** Bytes of the current object that are still to come; -1 between objects. */
  #left = -1;
  #skipNewline = false;
  /** Objects completed or found missing. */
  completed = 0;
  /** Id of the object being read, or of the last one. */
  current: string | null = null;

  constructor(visitor: ObjectVisitor) {
    this.#visitor = visitor;
  }

  /** True between two objects: where the output may end. */
  get isAtBoundary(): boolean {
    return this.#left === -1 && !this.#skipNewline && this.#header.length === 0;
  }

  /** True while an object's content is incomplete. */
  get isInsideObject(): boolean {
    return this.#left > 0;
  }

  /** Parses `bytes`. Resolves, or returns nothing, when all of them are used up. */
  feed(bytes: Buffer): Promise<void> | undefined {
    let at = 0;
    while (at < bytes.length) {
      if (this.#skipNewline) {
        this.#skipNewline = false;
        at++;
      } else if (this.#left === -1) {
        at = this.#readHeader(bytes, at);
      } else {
        at = this.#readContent(bytes, at);
      }
      if (this.#left !== 0) continue;
      const pending = this.#finishObject();
      if (pending !== undefined) {
        const rest = bytes.subarray(at);
        return pending.then(() => this.feed(rest));
      }
    }
    return undefined;
  }

  #readHeader(bytes: Buffer, at: number): number {
    const newline = bytes.indexOf(0x0a, at);
    const end = newline === -1 ? bytes.length : newline;
    const piece = bytes.subarray(at, end);
    const line = this.#header.length === 0 ? piece : Buffer.concat([this.#header, piece]);
    if (newline === -1) {
      if (line.length > LONGEST_HEADER) throw new GitError('git-output', { output: line.toString('latin1', 0, 80) });
      this.#header = Buffer.from(line);
      return end;
    }
    this.#header = Buffer.alloc(0);
    this.#parseHeader(line.toString('latin1'));
    return newline + 1;
  }

  #parseHeader(line: string): void {
    const [oid = '', type = '', size = ''] = line.split(' ');
    this.current = oid;
    if (type === 'missing' || type === 'ambiguous') {
      this.completed++;
      this.#visitor.missing(oid);
      return;
    }
    const length = Number(size);
    if (size === '' || !Number.isSafeInteger(length)) throw new GitError('git-output', { output: line.slice(0, 80) });
    this.#left = length;
    this.#visitor.begin(oid, type, length);
  }

  #readContent(bytes: Buffer, at: number): number {
    const piece = bytes.subarray(at, at + this.#left);
    this.#left -= piece.length;
    this.#visitor.data(piece);
    return at + piece.length;
  }

  #finishObject(): Promise<void> | undefined {
    this.#left = -1;
    this.#skipNewline = true;
    this.completed++;
    return this.#visitor.end();
  }
}
