/*
 * Owns reading a gitleaks configuration with the files it extends.
 */

import { dirname, relative, resolve } from 'node:path';
import { type ConfigFiles, readNamed } from '../config-files.ts';
import { parseFile } from '../parse-file.ts';
import { problemError } from '../problem-error.ts';
import { type GitleaksAllowlist, type GitleaksFile, type GitleaksRule, validateGitleaks } from './schema.ts';

/** Something, and the file it stands in: absolute, and as reports name it. */
export interface In<T> {
  readonly path: string;
  readonly label: string;
  readonly it: T;
}

/** Everything that a file and those it extends say; rules by id, the extending file's words before those of the extended. */
export interface GitleaksConfig {
  /** What was read, absolute. */
  readonly files: readonly string[];
  readonly rules: readonly In<GitleaksRule>[];
  readonly allowlists: readonly In<GitleaksAllowlist>[];
  readonly disabled: readonly In<string>[];
}

/** Files that extend files are followed as far as gitleaks does. */
const DEEPEST = 2;

/** Where the files are. */
export interface GitleaksPlace {
  readonly files: ConfigFiles;
  /** Folder that labels are relative to. */
  readonly root: string;
}

/**
 * @param path of the file
 * @throws ConfigError when one of the files cannot be read or understood
 */
export async function readGitleaks(path: string, place: GitleaksPlace, depth: number = 0): Promise<GitleaksConfig> {
  const file = await readOne(path, place.files);
  const label = relative(place.root, path) || path;
  const here = <T>(it: T): In<T> => ({ path, label, it });
  const isExtended = file.extend.path !== '' && depth < DEEPEST;
  const base = isExtended ? await readGitleaks(resolve(dirname(path), file.extend.path), place, depth + 1) : NOTHING;
  return {
    files: [...base.files, path],
    rules: merged(
      base.rules,
      file.rules.map((rule, index) => here({ ...rule, id: rule.id || `rule-${index + 1}` })),
    ),
    allowlists: [...base.allowlists, ...[...file.allowlist, ...file.allowlists].map(here)],
    disabled: [...base.disabled, ...file.extend.disabledrules.map(here)],
  };
}

const NOTHING: GitleaksConfig = { files: [], rules: [], allowlists: [], disabled: [] };

async function readOne(path: string, files: ConfigFiles): Promise<GitleaksFile> {
  const result = validateGitleaks(await parseFile(path, await readNamed(path, files)));
  if ('problem' in result) throw await problemError(path, result.problem);
  return result.file;
}

/** A rule of an id that is there says it again, as far as it says anything; allowlists add up. */
function merged(base: readonly In<GitleaksRule>[], rules: readonly In<GitleaksRule>[]): In<GitleaksRule>[] {
  const byId = new Map(base.map((rule) => [rule.it.id, rule]));
  for (const rule of rules) {
    const known = byId.get(rule.it.id);
    byId.set(rule.it.id, known === undefined ? rule : { ...rule, it: over(known.it, rule.it) });
  }
  return [...byId.values()];
}

function over(base: GitleaksRule, rule: GitleaksRule): GitleaksRule {
  return {
    ...rule,
    description: rule.description || base.description,
    regex: rule.regex || base.regex,
    path: rule.path || base.path,
    secretgroup: rule.secretgroup || base.secretgroup,
    entropy: rule.entropy || base.entropy,
    allowlists: [...base.allowlist, ...base.allowlists, ...rule.allowlists],
  };
}
