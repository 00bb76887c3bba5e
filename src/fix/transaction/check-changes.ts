/*
 * Owns checking, before anything is written, that everything is as a fix was told, and may be changed.
 */

import { GitError } from '../../util/errors.ts';
import type { Change, FileChange, IndexChange } from './change.ts';
import { type FileMove, isSameContent, isSameEntry, temporaryFor } from './moves.ts';
import { isPlainPath, leadsTo, type Place, targetOf } from './place.ts';
import type { FileState, FoundFile, Steps } from './steps.ts';

/** Changes that can be made. */
export interface Checked {
  readonly files: readonly FileMove[];
  readonly entries: readonly IndexChange[];
}

/** Where, and the part of names that tells one fix from others. */
export interface Scope {
  readonly place: Place;
  readonly id: string;
}

/**
 * The moves of files that `changes` ask for, and the changes of entries.
 * @throws GitError `fix-changed`, `fix-unsafe-path`, `fix-not-a-file`, `fix-index-entry`, `fix-file-failed`
 */
export async function checkChanges(changes: readonly Change[], scope: Scope, steps: Steps): Promise<Checked> {
  assertDistinct(changes);
  const wanted = changes.filter((change) => change.kind === 'file');
  const entries = changes.filter((change) => change.kind === 'index');
  const changed = new Set<string>();
  const files = wanted.map((change, at) => {
    const target = targetFor(change, scope.place);
    const from = steps.read(target);
    if (!isSameContent(from, change.before)) changed.add(change.shown);
    const temporary = temporaryFor(target, scope.id, at);
    return { shown: change.shown, target, temporary, from, to: stateAfter(change, from) };
  });
  for (const path of await changedEntries(entries, steps)) changed.add(path);
  if (changed.size > 0) throw new GitError('fix-changed', { paths: [...changed].join(', ') });
  return { files, entries };
}

/** Of two changes of one thing neither is what is there afterwards. */
function assertDistinct(changes: readonly Change[]): void {
  const names = changes.map((change) => `${change.kind} ${change.kind === 'file' ? change.shown : change.path}`);
  const again = names.find((name, at) => names.indexOf(name) !== at);
  if (again !== undefined) throw new Error(`two changes of ${again}`);
}

function targetFor({ shown, path }: FileChange, { top }: Place): string {
  const target = targetOf(top, shown);
  if (!leadsTo(path, target)) throw new GitError('fix-unsafe-path', { path });
  return target;
}

function stateAfter({ after, mode }: FileChange, now: FoundFile | null): FileState | null {
  if (after === null) return null;
  return now === null ? { bytes: after, mode, owner: null } : { ...now, bytes: after };
}

/** Paths whose entry is another than said. */
async function changedEntries(changes: readonly IndexChange[], steps: Steps): Promise<string[]> {
  const now = await steps.indexEntries(changes.map(({ path }) => path));
  for (const { path, before } of changes) {
    if (!isPlainPath(path)) throw new GitError('fix-unsafe-path', { path });
    const why = now.get(path)?.bar ?? oddMode(before);
    if (why !== null) throw new GitError('fix-index-entry', { path, why });
  }
  return changes.filter(({ path, before }) => !isSameEntry(now.get(path) ?? null, before)).map(({ path }) => path);
}

/** The mode of an entry that is no file: what a link leads to, a commit of a submodule. */
function oddMode(entry: IndexChange['before']): string | null {
  return entry === null || /^100(?:644|755)$/.test(entry.mode) ? null : entry.mode;
}
