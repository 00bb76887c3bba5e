/*
 * Owns reading objects through `git cat-file --batch`: all of the store, or those asked for. An object that git cannot
 * read is reported and the reading goes on behind it.
 */

import type { Buffer } from 'node:buffer';
import { GitError } from '../util/errors.ts';
import { BatchParser, type ObjectVisitor } from './batch-parser.ts';
import { gitText, startGit } from './spawn.ts';

/** Receives objects, and those that could not be read. */
export interface StoreVisitor extends ObjectVisitor {
  /** The object exists and cannot be read; `begin` may have been called for it, then its rest never comes. */
  corrupt(oid: string, detail: string): void;
}

/** After this many unreadable objects the rest is given up, and reported as unreadable. */
const MOST_CORRUPT = 200;

/** Reads every object of the store once: packs, loose objects, alternates, reachable or not. */
export async function readAllObjects(cwd: string, receiver: StoreVisitor): Promise<void> {
  // What the store lists it has: git calls it missing when it cannot read its header.
  const visitor: StoreVisitor = { ...receiver, missing: (oid) => receiver.corrupt(oid, '') };
  const all = ['cat-file', '--batch-all-objects', '--batch', '--buffer', '--unordered'];
  const stop = await readBatch(all, { cwd }, visitor);
  if (stop === null) return;
  // The listing has the same order as the reading that failed.
  const oids = (
    await gitText(['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'], { cwd })
  ).split('\n');
  await resume(cwd, oids, stop, visitor);
}

/** Reads the objects `oids`, in this order. */
export async function readObjects(cwd: string, oids: readonly string[], visitor: StoreVisitor): Promise<void> {
  if (oids.length === 0) return;
  const input = `${oids.join('\n')}\n`;
  const stop = await readBatch(['cat-file', '--batch', '--buffer'], { cwd, input }, visitor);
  if (stop !== null) await resume(cwd, oids, stop, visitor);
}

/** Where a reading ended early. */
interface Stop {
  /** Objects completed before it. */
  readonly completed: number;
  readonly error: GitError;
}

/** Goes on behind unreadable objects, one git process each. */
async function resume(cwd: string, oids: readonly string[], first: Stop, visitor: StoreVisitor): Promise<void> {
  let from = 0;
  let stop: Stop | null = first;
  for (let failures = 0; stop !== null; failures++) {
    const bad = oids[from + stop.completed];
    if (bad === undefined) throw stop.error;
    visitor.corrupt(bad, String(stop.error.facts['message'] ?? ''));
    from += stop.completed + 1;
    const rest = oids.slice(from);
    if (rest.length === 0) return;
    if (failures >= MOST_CORRUPT) {
      for (const oid of rest) visitor.corrupt(oid, '');
      return;
    }
    stop = await readBatch(['cat-file', '--batch', '--buffer'], { cwd, input: `${rest.join('\n')}\n` }, visitor);
  }
}

/** One git process. Returns where it stopped when it failed at an object. */
async function readBatch(
  args: string[],
  options: { cwd: string; input?: string },
  visitor: StoreVisitor,
): Promise<Stop | null> {
  const git = startGit(args, { input: '', ...options });
  const parser = new BatchParser(visitor);
  for await (const piece of git.child.stdout as AsyncIterable<Buffer>) {
    const pending = parser.feed(piece);
    if (pending !== undefined) await pending;
  }
  try {
    await git.done;
  } catch (error) {
    if (
      error instanceof GitError &&
      error.code === 'git-failed' &&
      /[0-9a-f]{40}/.test(String(error.facts['message']))
    ) {
      return { completed: parser.completed, error };
    }
    throw error;
  }
  if (!parser.isAtBoundary && parser.isInsideObject) {
    return { completed: parser.completed, error: new GitError('git-output', { output: parser.current ?? '' }) };
  }
  return null;
}
