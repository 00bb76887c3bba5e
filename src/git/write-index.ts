/*
 * Owns writing blobs and entries of the index. Does not own what may be written over (index-entry.ts).
 */

import { GitError } from '../util/errors.ts';
import { indexEntries } from './index-entry.ts';
import { gitBytes, gitText } from './spawn.ts';
import { withoutFilters } from './without-filters.ts';

/** An entry as the index is to have it. */
export interface EntryToWrite {
  /** From the top level, POSIX. */
  readonly path: string;
  /** As `IndexEntry.mode`; of no account when the entry goes. */
  readonly mode: string;
  /** The blob; null when the entry goes. */
  readonly oid: string | null;
}

/** Puts `bytes` into the object store as they are, past every filter. Resolves with the blob's id. */
export function writeBlob(cwd: string, bytes: Uint8Array): Promise<string> {
  return gitText(['hash-object', '-w', '--stdin', '--no-filters'], { cwd, input: bytes });
}

/**
 * Writes `entries` into the index, all or none. Flags of entries that are there get lost, and what is in the way goes:
 * `IndexEntry.bar` tells beforehand. No file is looked at, so git compares contents when it is next asked for changes.
 * @throws GitError `git-failed`, also for what git itself lets pass: a blob that is not there, a path it ignores
 */
export async function updateIndex(cwd: string, entries: readonly EntryToWrite[]): Promise<void> {
  if (entries.length === 0) return;
  await assertObjects(cwd, entries);
  const noBlob = entries.some(({ oid }) => oid === null) ? await nullId(cwd) : '';
  // Mode 0 says that the entry goes.
  const lines = entries.map(({ path, mode, oid }) => `${oid === null ? '0' : mode} ${oid ?? noBlob}\t${path}\0`);
  const env = await withoutFilters(cwd);
  await gitBytes(['update-index', '-z', '--index-info'], { cwd, env, input: lines.join('') });
  await assertWritten(cwd, entries);
}

/** git takes any id, and the next commit fails. */
async function assertObjects(cwd: string, entries: readonly EntryToWrite[]): Promise<void> {
  const oids = entries.filter(({ mode }) => mode !== '160000').map(({ oid }) => oid);
  const input = oids.map((oid) => (oid === null ? '' : `${oid}\n`)).join('');
  const output = await gitText(['cat-file', '--batch-check'], { cwd, input });
  const missing = output.split('\n').find((line) => line.endsWith(' missing'));
  if (missing !== undefined) throw notWritten(missing);
}

/** git says "Ignoring path" of one it does not want (`.git/x`), and exits 0. */
async function assertWritten(cwd: string, entries: readonly EntryToWrite[]): Promise<void> {
  const paths = entries.map(({ path }) => path);
  const written = await indexEntries(cwd, paths);
  const wrong = entries.find(({ path, oid }) => (written.get(path)?.oid ?? null) !== oid);
  if (wrong !== undefined) throw notWritten(`Ignoring path ${wrong.path}`);
}

function notWritten(message: string): GitError {
  return new GitError('git-failed', { command: 'update-index', status: 0, message });
}

/** The id of no object, as long as the repository's ids are. */
async function nullId(cwd: string): Promise<string> {
  const format = await gitText(['rev-parse', '--show-object-format'], { cwd });
  return '0'.repeat(format === 'sha256' ? 64 : 40);
}
