/*
 * Owns reading files of a configuration, which may come with the repository: plain ones of bearable size. Does not own where
 * they are looked for (find-config.ts).
 */

import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { ConfigError } from '../util/errors.ts';

/** Where configuration files are read from: the disk, or a revision of the repository. */
export interface ConfigFiles {
  /**
   * The text of a file.
   * @param path absolute
   * @returns null when there is no such file
   * @throws ConfigError when there is one that cannot be read, is no plain file, or is too large
   */
  read(path: string): Promise<string | null>;
}

/** Larger ones are no configuration. */
export const LARGEST_CONFIG: number = 4 * 1024 * 1024;

/** The files on disk. */
export const diskFiles: ConfigFiles = {
  read: async (path) => (existsSync(path) ? readPlain(path) : null),
};

/** The text of a file that is there. */
function readPlain(path: string): string {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info !== undefined && (!info.isFile() || info.size > LARGEST_CONFIG))
    throw new ConfigError('config-unreadable', { path, detail: info.isFile() ? 'too large' : 'not a file' });
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/**
 * The text of a file that a configuration names.
 * @throws ConfigError when it cannot be read, or is not there
 */
export async function readNamed(path: string, files: ConfigFiles): Promise<string> {
  const text = await files.read(path);
  if (text === null) throw new ConfigError('config-unreadable', { path, detail: 'no such file' });
  return text;
}

/** True when `path` is in the folder `root`; on disk, what symbolic links lead to counts. Both absolute. */
export function isWithin(path: string, root: string, files: ConfigFiles): boolean {
  const folder = root.endsWith(sep) ? root : root + sep;
  if (!path.startsWith(folder)) return false;
  if (files !== diskFiles || !existsSync(path)) return true;
  const real = realpathSync(root);
  return realpathSync(path).startsWith(real.endsWith(sep) ? real : real + sep);
}

function unreadable(path: string, cause: unknown): ConfigError {
  const detail = cause instanceof Error ? cause.message : '';
  return new ConfigError('config-unreadable', { path, detail }, { cause });
}
