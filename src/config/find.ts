/*
 * Owns whether there is a configuration, for the hook, which only needs to know that there is none. Does not own finding and
 * reading it (find-config.ts).
 */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigError } from '../util/errors.ts';
import { GITLEAKS, hasOwnKey, LOCAL, MANIFEST, NAMES } from './names.ts';

/**
 * True when a configuration of leakgate or gitleaks is in force in `cwd`: in any folder from there upwards to the one that
 * holds `.git`.
 * @throws ConfigError when a `package.json` on the way cannot be read
 */
export function isConfigured(cwd: string): boolean {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if ([...NAMES, LOCAL].some((name) => existsSync(join(folder, name))) || isInManifest(folder)) return true;
    if (existsSync(join(folder, '.git'))) return existsSync(join(folder, GITLEAKS));
    if (dirname(folder) === folder) return false;
  }
}

function isInManifest(folder: string): boolean {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return false;
  try {
    return hasOwnKey(readFileSync(path, 'utf8'));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    throw new ConfigError('config-unreadable', { path, detail }, { cause });
  }
}
