/*
 * Owns finding the files of a configuration. Does not own what they say (load.ts).
 */

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ConfigFiles } from './config-files.ts';
import { GITLEAKS, hasOwnKey, MANIFEST, NAMES } from './names.ts';

/** A file, and what it says. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** What was found. */
export interface FoundConfig {
  /** Those of the nearest folder that has any. */
  readonly found: readonly FoundFile[];
  /** The folder that holds `.git`; null outside of a repository. */
  readonly top: string | null;
  /** The `.gitleaks.toml` at the top; null when there is none. */
  readonly gitleaks: string | null;
}

/**
 * Looks from `cwd` upwards to `top`, else to the folder that holds `.git`: for `leakgate.toml`, `.leakgate.json`, or a
 * `package.json` with the key `leakgate`.
 * @throws ConfigError when one of them cannot be read
 */
export async function findConfig(cwd: string, files: ConfigFiles, top?: string): Promise<FoundConfig> {
  const end = top === undefined ? null : resolve(top);
  let found: readonly FoundFile[] = [];
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (found.length === 0) found = await filesIn(folder, files);
    if (end === null ? existsSync(join(folder, '.git')) : folder === end) {
      const gitleaks = join(folder, GITLEAKS);
      return { found, top: folder, gitleaks: (await files.read(gitleaks)) === null ? null : gitleaks };
    }
    if (dirname(folder) === folder) return { found, top: null, gitleaks: null };
  }
}

async function filesIn(folder: string, files: ConfigFiles): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const name of [...NAMES, MANIFEST]) {
    const path = join(folder, name);
    const text = await files.read(path);
    if (text !== null && (name !== MANIFEST || hasOwnKey(text))) found.push({ path, text });
  }
  return found;
}
