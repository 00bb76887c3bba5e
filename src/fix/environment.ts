/*
 * Owns what each `.env` gets, and names that cannot go into it.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DotenvReader } from './env/dotenv-forms.ts';
import type { KnownVariable } from './names.ts';
import type { Read } from './rewrite/target.ts';
import type { Folder } from './work-tree.ts';

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
