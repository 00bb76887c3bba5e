/*
 * Owns reading objects through `git cat-file --batch`. An object that git cannot read is reported and the reading goes on
 * behind it.
 */

import type { Buffer } from 'node:buffer';
import { GitError } from '../util/errors.ts';
import { isInterruption } from '../util/interruption.ts';
import { BatchParser, type ObjectVisitor } from './batch-parser.ts';
import { startGit } from './spawn.ts';

/** Receives objects, and those that could not be read. */
export interface StoreVisitor extends ObjectVisitor {
  /** The object exists and cannot be read; `begin` may have been called for it, then its rest never comes. */
  corrupt(oid: string, detail: string): void;
}

/** After this many unreadable objects the rest is given up, and reported as unreadable. */
const MOST_CORRUPT = 200;

/** Where to read, and what says to stop. A reading that stops throws the reason of the signal, between two objects. */
export interface Store {
  readonly cwd: string;
  readonly signal?: AbortSignal | undefined;
}

/** Reads the objects `oids`, in this order. */
export async function readObjects(store: Store, oids: readonly string[], visitor: StoreVisitor): Promise<void> {
  if (oids.length === 0) return;
  const input = `${oids.join('\n')}\n`;
  const stop = await readBatch(['cat-file', '--batch', '--buffer'], { ...store, input }, visitor);
  if (stop !== null) await resume(store, oids, stop, visitor);
}

/** Where a reading ended early. */
interface Stop {
  /** Objects completed before it. */
  readonly completed: number;
  readonly error: GitError;
}

/** Goes on behind unreadable objects, one git process each. */
async function resume(store: Store, oids: readonly string[], first: Stop, visitor: StoreVisitor): Promise<void> {
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
    stop = await readBatch(['cat-file', '--batch', '--buffer'], { ...store, input: `${rest.join('\n')}\n` }, visitor);
  }
}

/** git names the object, or has died while it told the program that was to fetch it, which was not let run. */
function endedAtObject({ code, facts }: GitError): boolean {
  if (code !== 'git-failed') return false;
  return /[0-9a-f]{40}/.test(String(facts['message'])) || facts['status'] === 'SIGPIPE';
}

/** One git process. Returns where it stopped when it failed at an object. */
async function readBatch(
  args: string[],
  options: Store & { readonly input?: string },
  visitor: StoreVisitor,
): Promise<Stop | null> {
  const git = startGit(args, { input: '', ...options });
  const parser = new BatchParser(visitor);
  for await (const piece of git.child.stdout as AsyncIterable<Buffer>) {
    const pending = parser.feed(piece);
    if (pending !== undefined) await pending;
    if (options.signal?.aborted) break;
  }
  try {
    await git.done;
    options.signal?.throwIfAborted();
  } catch (error) {
    if (isInterruption(error, options.signal)) {
      // What has come of an object counts, as far as it goes.
      if (parser.isInsideObject) await visitor.end();
      throw error;
    }
    if (error instanceof GitError && endedAtObject(error)) return { completed: parser.completed, error };
    throw error;
  }
  if (!parser.isAtBoundary && parser.isInsideObject) {
    return { completed: parser.completed, error: new GitError('git-output', { output: parser.current ?? '' }) };
  }
  return null;
}
