/*
 * Owns what one person sets for oneself in `leakgate.local.toml`: nothing in it may come with the repository, and nothing in
 * it can hide findings.
 */

import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, GitError } from '../util/errors.ts';
import type { ConfigFiles } from './config-files.ts';
import type { ConfigLayer } from './layer.ts';
import { LOCAL } from './names.ts';
import { parseFile } from './parse-file.ts';
import { problemError } from './problem-error.ts';
import type { Config } from './schema.ts';

/** Keys that can only add to what is found, or say how it is told. */
const PERSONAL: ReadonlySet<string> = new Set(['lang', 'color', 'limits', 'rules', 'severity', 'aws', 'environments']);

/**
 * The personal layer in `folder`; null when there is none.
 * @throws ConfigError when it says what it may not, or git would commit it
 */
export async function localLayer(folder: string, files: ConfigFiles): Promise<ConfigLayer | null> {
  const file = join(folder, LOCAL);
  const text = await files.read(file);
  if (text === null) return null;
  const { validate } = await import('./schema.ts');
  const result = validate(await parseFile(file, text));
  if ('problem' in result) throw await problemError(file, result.problem);
  const hiding = hidingKey(result.config);
  if (hiding !== null) throw new ConfigError('config-local-hides', { path: file, key: hiding });
  if (await isShared(folder)) throw new ConfigError('config-local-shared', { path: file });
  return { file, kind: 'local', config: result.config, text };
}

function hidingKey(config: Config): string | null {
  const key = Object.keys(config).find((each) => !PERSONAL.has(each));
  if (key !== undefined) return key;
  const off = Object.entries(config.severity ?? {}).find(([, severity]) => severity === 'off');
  return off === undefined ? null : `severity.${off[0]}`;
}

/** True when git has it, or would take it: then it is everybody's. */
async function isShared(folder: string): Promise<boolean> {
  // git tells where the work tree really is.
  const real = realpathSync(folder);
  const file = join(real, LOCAL);
  const [{ isIgnoredByGit }, { isInIndex }] = await Promise.all([
    import('../git/check-ignore.ts'),
    import('../git/paths-in-index.ts'),
  ]);
  try {
    return !(await isIgnoredByGit(real, file)) || (await isInIndex(real, file));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    // Outside of a work tree nobody commits it.
    if (error.code === 'not-a-repository' || /must be run in a work tree/.test(String(error.facts['message'])))
      return false;
    throw error;
  }
}
