/*
 * Owns reading a configuration with the files it extends: data only, nothing of the repository is executed. Does not own
 * finding it (find-config.ts), nor what one person sets for oneself (local-layer.ts).
 */

import { dirname, resolve } from 'node:path';
import { ConfigError } from '../util/errors.ts';
import { type ConfigFiles, diskFiles, isWithin, readNamed } from './config-files.ts';
import { type FoundFile, findConfig } from './find-config.ts';
import { type ConfigLayer, mergedConfig } from './layer.ts';
import { localLayer } from './local-layer.ts';
import { parseFile } from './parse-file.ts';
import { problemError } from './problem-error.ts';
import type { Config } from './schema.ts';

/** A configuration: what all its files say together. */
export type LoadedConfig = Config & {
  /** The repository's file; absent when it has none. */
  readonly file?: string;
  /** The top of the repository, else the folder of `file`. */
  readonly root?: string;
  /** The `.gitleaks.toml` at the top of the repository. */
  readonly gitleaksAtTop?: string;
  /** What it is made of, each over those before it. */
  readonly layers?: readonly ConfigLayer[];
};

/** Where a configuration is read from. */
export interface LoadOptions {
  /** The disk when absent. */
  readonly files?: ConfigFiles;
  /** The folder where looking upwards ends; the one that holds `.git` when absent. */
  readonly top?: string;
  /** Whether what one person sets for oneself is read; true for the disk, false for others, when absent. */
  readonly withLocal?: boolean;
}

/**
 * The nearest configuration from `cwd` upwards to the folder that holds `.git`: `leakgate.toml`, `.leakgate.json`, or the
 * key `leakgate` of `package.json`; with the files it extends, and `leakgate.local.toml` beside it. An empty one when there is
 * none; then no parser is loaded.
 * @throws ConfigError when it cannot be read, or says something unknown
 */
export async function loadConfig(cwd: string, options: LoadOptions = {}): Promise<LoadedConfig> {
  const { files = diskFiles, withLocal = files === diskFiles } = options;
  const { found, top, gitleaks } = await findConfig(cwd, files, options.top);
  const [first, second] = found;
  if (first !== undefined && second !== undefined)
    throw new ConfigError('config-several', { first: first.path, second: second.path });
  const root = top ?? (first === undefined ? null : dirname(first.path));
  const layers = first === undefined || root === null ? [] : await new Chain(root, files).layersOf(first);
  const beside = first === undefined ? root : dirname(first.path);
  const local = withLocal && beside !== null ? await localLayer(beside, files) : null;
  const all = local === null ? layers : [...layers, local];
  return {
    ...(all.length > 0 && { ...mergedConfig(all), layers: all }),
    ...(first !== undefined && { file: first.path }),
    ...(root !== null && { root }),
    ...(gitleaks !== null && { gitleaksAtTop: gitleaks }),
  };
}

/** Files that extend files are followed so far, and so many are read. */
const DEEPEST = 8;
const MOST = 50;

/** A file and those it extends, each once: those below before those above. */
class Chain {
  readonly #root: string;
  readonly #files: ConfigFiles;
  readonly #layers = new Map<string, ConfigLayer>();

  constructor(root: string, files: ConfigFiles) {
    this.#root = root;
    this.#files = files;
  }

  /** The layers of the repository's file. */
  async layersOf(found: FoundFile): Promise<ConfigLayer[]> {
    await this.#add(found, []);
    return [...this.#layers.values()];
  }

  /** @param above files that lead here, the repository's first */
  async #add({ path, text }: FoundFile, above: readonly string[]): Promise<void> {
    const config = await readConfig(path, text);
    for (const name of relativeNames(config)) {
      const file = resolve(dirname(path), name);
      this.#check(file, [...above, path]);
      if (this.#layers.has(file)) continue;
      await this.#add({ path: file, text: await readNamed(file, this.#files) }, [...above, path]);
    }
    this.#layers.set(path, { file: path, kind: above.length === 0 ? 'repository' : 'extended', config, text });
  }

  #check(file: string, above: readonly string[]): void {
    const facts = { path: above.at(-1) ?? '', file };
    if (above.includes(file) || above.length > DEEPEST || this.#layers.size > MOST)
      throw new ConfigError('config-extends-loop', facts);
    if (!isWithin(file, this.#root, this.#files)) throw new ConfigError('config-extends-outside', facts);
  }
}

/** Files of the repository that `config` extends; the other names are those of packages. */
function relativeNames({ extends: names = [] }: Config): string[] {
  return (typeof names === 'string' ? [names] : names).filter((name) => name.startsWith('.'));
}

async function readConfig(path: string, text: string): Promise<Config> {
  const data = await parseFile(path, text);
  const { validate } = await import('./schema.ts');
  const result = validate(data);
  if ('config' in result) return result.config;
  throw await problemError(path, result.problem);
}
