/*
 * Owns what there is to read of a whole repository: its object store with the index, and the files of its work tree.
 */

import { createClient } from '../git/client.ts';
import { type FilesSource, filesSource } from './files.ts';
import { type StoreSource, storeSource } from './object-store.ts';

/** All that a repository has. */
export interface WholeRepository {
  /** Top of the work tree, absolute; of a bare repository where one stands. */
  readonly top: string;
  readonly store: StoreSource;
  /** Null when it is bare. */
  readonly files: FilesSource | null;
}

/** The repository that holds `cwd`. @throws GitError when it is in none */
export async function wholeRepository(cwd: string): Promise<WholeRepository> {
  const ask = createClient(cwd);
  const isBare = (await ask(['rev-parse', '--is-bare-repository'])).trim() === 'true';
  const top = isBare ? cwd : (await ask(['rev-parse', '--show-toplevel'])).trim();
  return { top, store: storeSource(top), files: isBare ? null : filesSource(top, []) };
}
