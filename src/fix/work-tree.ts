/*
 * Owns what a fix reads of the work tree around the files it is about, each of it once: many files share a folder.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Secret } from '../model/secret.ts';
import { errnoOf } from '../util/errors.ts';
import { memoised } from '../util/memoised.ts';
import { readDotenv } from './env/dotenv-text.ts';
import { MANIFESTS } from './env/loader-hint.ts';
import type { KnownVariable } from './names.ts';

/** A folder from the top level, with `/`; empty for the top level itself. */
export type Folder = string;

/** A work tree as it was when it was first asked. */
export interface WorkTree {
  /** Absolute. */
  readonly top: string;
  /** The nearest folder above `path` that has a `.env`; the top level when none has. */
  environmentFolder(path: string): Folder;
  /** What the `.env` of `folder` sets. */
  knownIn(folder: Folder): readonly KnownVariable[];
  /** Manifests in the folders from that of `path` up to the top level; the nearest of each name. */
  manifestsFor(path: string): ReadonlyMap<string, string>;
}

/** The work tree at `top`. */
export function workTree(top: string): WorkTree {
  const environmentFolder = memoised((folder: string) => environmentFolderOf(top, folder));
  const manifests = memoised((folder: string) => manifestsOf(top, folder));
  return {
    top,
    environmentFolder: (path) => environmentFolder(dirname(path)),
    knownIn: memoised((folder) => knownIn(top, folder)),
    manifestsFor: (path) => manifests(dirname(path)),
  };
}

/** Names of the files in a folder. */
export function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The text of a file; null when there is none. */
export function textAt(path: string): string | null {
  return bytesAt(path)?.toString('utf8') ?? null;
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

function environmentFolderOf(top: string, start: string): Folder {
  for (let folder = start; folder !== '.'; folder = dirname(folder)) {
    if (existsSync(join(top, folder, '.env'))) return folder;
  }
  return '';
}

function knownIn(top: string, folder: Folder): readonly KnownVariable[] {
  const text = textAt(join(top, folder, '.env'));
  return text === null ? [] : readDotenv(text).map(({ name, value }) => ({ name, value: new Secret(value) }));
}

function manifestsOf(top: string, start: string): ReadonlyMap<string, string> {
  const manifests = new Map<string, string>();
  for (let folder = start; ; folder = dirname(folder)) {
    for (const name of filesIn(join(top, folder)).filter((each) => isManifest(each) && !manifests.has(each))) {
      manifests.set(name, textAt(join(top, folder, name)) ?? '');
    }
    if (folder === '.') return manifests;
  }
}

function isManifest(name: string): boolean {
  return MANIFESTS.some((manifest) => (typeof manifest === 'string' ? manifest === name : manifest.test(name)));
}
