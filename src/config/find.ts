/*
 * Owns finding the configuration file. Does not own reading it (load.ts): the hook only needs to know that there is none.
 */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigError } from '../util/errors.ts';

/** Files looked for in each folder. */
const NAMES = ['leakgate.toml', '.leakgate.json'] as const;

/**
 * The configuration files of the nearest folder that has any, from `cwd` upwards to the one that holds `.git`:
 * `leakgate.toml`, `.leakgate.json`, or a `package.json` with the key `leakgate`. Absolute paths.
 */
export function findConfig(cwd: string): readonly string[] {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = filesIn(folder);
    if (found.length > 0 || existsSync(join(folder, '.git')) || dirname(folder) === folder) return found;
  }
}

/**
 * The text of a configuration file.
 * @throws ConfigError when it cannot be read
 */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ConfigError(
      'config-unreadable',
      { path, detail: cause instanceof Error ? cause.message : '' },
      { cause },
    );
  }
}

/** Larger ones are no configuration. */
const LARGEST = 4 * 1024 * 1024;

/**
 * The text of a file that a configuration names: a plain file of bearable size, since a repository may name any.
 * @throws ConfigError when it cannot be read
 */
export function readData(path: string): string {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info !== undefined && (!info.isFile() || info.size > LARGEST))
    throw new ConfigError('config-unreadable', { path, detail: info.isFile() ? 'too large' : 'not a file' });
  return readText(path);
}

/** The `.gitleaks.toml` of the repository that `cwd` is in, absolute; null when it has none. */
export function findGitleaks(cwd: string): string | null {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) {
      const path = join(folder, '.gitleaks.toml');
      return existsSync(path) ? path : null;
    }
    if (dirname(folder) === folder) return null;
  }
}

function filesIn(folder: string): string[] {
  const found: string[] = NAMES.map((name) => join(folder, name)).filter((path) => existsSync(path));
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest) && hasOwnKey(readText(manifest))) found.push(manifest);
  return found;
}

/** True when a package.json has `leakgate` at its top level. A damaged one is npm's to complain about. */
function hasOwnKey(text: string): boolean {
  if (!text.includes('"leakgate"')) return false;
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === 'object' && manifest !== null && 'leakgate' in manifest;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
