/*
 * Owns finding and reading the files that runs have handed over.
 */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BlobReader, type ReadBlob } from '../../report/blob/read-blob.ts';
import { ConfigError, errnoOf, UsageError } from '../../util/errors.ts';

/** What a file holds. */
export interface NamedBlob {
  /** As it was named. */
  readonly file: string;
  readonly blob: ReadBlob;
}

/** Bytes; a string of JavaScript has no more than some 512 MiB of text. */
const LARGEST = 256 * 1024 * 1024;
/** A download of artifacts has a folder for each. */
const DEEPEST = 4;

/**
 * Reads `paths`, of folders all `.json` files in them.
 * @throws UsageError when there is none
 * @throws ConfigError when one is not what a run hands over
 */
export function readBlobs(paths: readonly string[], cwd: string): NamedBlob[] {
  const files = paths.flatMap((path) => filesAt(path, cwd, 0));
  if (files.length === 0) throw new UsageError('merge-needs-files');
  const reader = new BlobReader();
  return files.map((file) => ({ file, blob: reader.read(textOf(file, cwd), file) }));
}

function filesAt(path: string, cwd: string, depth: number): string[] {
  const info = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  if (info === undefined) throw new UsageError('no-such-path', { path });
  if (!info.isDirectory()) return [path];
  if (depth >= DEEPEST) return [];
  const entries = readdirSync(resolve(cwd, path), { withFileTypes: true });
  const wanted = entries.filter((entry) => entry.isDirectory() || (entry.isFile() && entry.name.endsWith('.json')));
  const names = wanted.map(({ name }) => name).sort();
  return names.flatMap((name) => filesAt(join(path, name), cwd, depth + 1));
}

function textOf(file: string, cwd: string): string {
  const path = resolve(cwd, file);
  try {
    if (statSync(path).size > LARGEST) throw new ConfigError('blob-unreadable', { file, detail: 'too large' });
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    const detail = errnoOf(cause) ?? (cause instanceof Error ? cause.message : '');
    throw new ConfigError('blob-unreadable', { file, detail }, { cause });
  }
}
