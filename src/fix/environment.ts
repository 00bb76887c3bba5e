/*
 * Owns which `.env` holds what: the file that belongs to each source file, what it has already, and what it gets.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Secret } from '../model/secret.ts';
import { errnoOf } from '../util/errors.ts';
import type { DotenvReader } from './env/dotenv-forms.ts';
import { readDotenv } from './env/dotenv-text.ts';
import type { KnownVariable } from './names.ts';
import type { Read } from './rewrite/target.ts';

/** A folder of the work tree whose `.env` is used, from the top level; empty for the top level itself. */
export type Folder = string;

/** A variable of a `.env`, and what reads that for the program. */
export interface WantedVariable extends KnownVariable {
  readonly reader: DotenvReader;
}

/** What one `.env` gets. */
export interface EnvironmentFile {
  readonly folder: Folder;
  /** From the top level, with `/`. */
  readonly shown: string;
  readonly isNew: boolean;
  /** All that is read from it, those that it has already among them. */
  readonly variables: readonly WantedVariable[];
}

/** The nearest folder above `path` that has a `.env`; the top level when none has. */
export function environmentFolder(top: string, path: string): Folder {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (existsSync(join(top, folder, '.env'))) return folder;
  }
  return '';
}

/** What the `.env` of `folder` sets. */
export function knownIn(top: string, folder: Folder): readonly KnownVariable[] {
  const text = textAt(join(top, folder, '.env'));
  return text === null ? [] : readDotenv(text).map(({ name, value }) => ({ name, value: new Secret(value) }));
}

/** The `.env` of `folder` with all of `reads`; one entry a name. */
export function environmentFile(
  top: string,
  folder: Folder,
  files: readonly { readonly reader: DotenvReader; readonly reads: readonly Read[] }[],
): EnvironmentFile {
  const shown = folder === '' ? '.env' : `${folder}/.env`;
  const byName = new Map<string, WantedVariable>();
  for (const { reader, reads } of files)
    for (const { stored, target } of reads) byName.set(stored, { name: stored, value: target.secret, reader });
  return { folder, shown, isNew: !existsSync(join(top, shown)), variables: [...byName.values()] };
}

/** Names that would stand for two values: in `reads`, or there and in what the `.env` has. */
export function takenNames(reads: readonly Read[], known: readonly KnownVariable[]): ReadonlySet<string> {
  const values = new Map(known.filter(({ value }) => value.length > 0).map(({ name, value }) => [name, value]));
  const taken = new Set<string>();
  for (const { stored, target } of reads) {
    const other = values.get(stored);
    if (other !== undefined && !other.equals(target.secret)) taken.add(stored);
    values.set(stored, other ?? target.secret);
  }
  return taken;
}

/** Names of the files in a folder. */
export function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The text of a file; null when there is none. */
export function textAt(path: string): string | null {
  const bytes = bytesAt(path);
  return bytes === null ? null : bytes.toString('utf8');
}

/** The bytes of a file; null when there is none. */
export function bytesAt(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}
