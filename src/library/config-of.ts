/*
 * Owns the configuration of a scan that a program asks for: that of the repository, none, or what the program says.
 */

import { join } from 'node:path';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import { ConfigError } from '../util/errors.ts';
import type { Configurable, ScanSettings } from './scan-options.ts';

/** What errors and reports name in place of a file. */
const PLACE = 'options.config';

/**
 * The configuration that holds in `cwd`.
 * @throws ConfigError when it cannot be read, or says something unknown
 */
export async function configOf(wanted: ScanSettings['config'], cwd: string): Promise<LoadedConfig> {
  if (wanted === 'none') return {};
  return wanted === undefined || wanted === 'load' ? loadConfig(cwd) : given(wanted, cwd);
}

async function given(data: Configurable, cwd: string): Promise<LoadedConfig> {
  const [{ validate }, { problemError }] = await Promise.all([
    import('../config/schema.ts'),
    import('../config/problem-error.ts'),
  ]);
  const result = validate(data);
  if ('problem' in result) throw await problemError(PLACE, result.problem);
  const { config } = result;
  for (const name of [config.extends ?? []].flat())
    if (name.startsWith('.')) throw new ConfigError('config-bad-value', { path: PLACE, key: 'extends', value: name });
  const { root = cwd } = await loadConfig(cwd, { files: NO_FILES });
  const layer = { file: join(root, PLACE), kind: 'repository', config, text: JSON.stringify(config) } as const;
  return { ...config, layers: [layer], root };
}

const NO_FILES = { read: async () => null };
