/*
 * Owns rules that come as an npm package: one file of data, of which nothing is run. Always of the disk: they add rules and
 * nothing else.
 */

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from '../util/errors.ts';
import { diskFiles, readNamed } from './config-files.ts';
import { parseFile } from './parse-file.ts';
import { problemError } from './problem-error.ts';
import { type RuleConfig, validatePackage } from './schema.ts';

/** Files of a package that may hold its rules; the first that is there does. */
const FILES = ['rules.json', 'rules.toml'] as const;

/**
 * The rules of the package `name`, looked for in `node_modules` from the folder of the configuration `config` upwards.
 * @throws ConfigError when it is not installed, or its file cannot be understood
 */
export async function packageRules(name: string, config: string): Promise<{ path: string; rules: RuleConfig[] }> {
  const path = fileOf(name, dirname(config));
  if (path === null) throw new ConfigError('rules-package-missing', { path: config, package: name });
  const result = validatePackage(await parseFile(path, await readNamed(path, diskFiles)));
  if ('problem' in result) throw await problemError(path, result.problem);
  return { path, rules: result.rules };
}

function fileOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = FILES.map((file) => join(folder, 'node_modules', name, file)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (dirname(folder) === folder) return null;
  }
}
