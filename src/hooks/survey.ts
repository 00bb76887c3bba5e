/*
 * Owns the facts about a repository that decide where a hook goes: where git looks, who manages hooks, from which folder
 * leakgate runs. Changes nothing.
 */

import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { HookError } from '../util/errors.ts';
import { exists, isInside, readHookFile, realPath } from './hook-file.ts';
import { type Detected, detectManager } from './manager.ts';
import { dependsOn, readPackage } from './package-json.ts';
import type { GitPort } from './port.ts';

export interface Survey extends Detected {
  /** Top of the work tree. */
  readonly top: string;
  /** The git directory that all linked work trees share. */
  readonly commonDir: string;
  /** Where git looks for hooks. */
  readonly hooksDir: string;
  /** `core.hooksPath` and the scope that sets it (`local`, `global` …); null when unset. */
  readonly hooksPath: { readonly value: string; readonly scope: string } | null;
  /** True in a linked work tree. */
  readonly linked: boolean;
  /** Folder with the node_modules to start leakgate from, relative to `top`, with `/`; empty for `top`. */
  readonly folder: string;
  /** True when `node_modules/.bin/leakgate` is there now. */
  readonly installed: boolean;
  readonly lintStaged: boolean;
}

/** Looks at the repository around `cwd`. */
export async function surveyRepository({ git, cwd }: { git: GitPort; cwd: string }): Promise<Survey> {
  const top = await topOf(git, cwd);
  const commonDir = await realPath(resolve(top, await git.text(['rev-parse', '--git-common-dir'], { cwd: top })));
  const gitDir = await realPath(resolve(top, await git.text(['rev-parse', '--git-dir'], { cwd: top })));
  const hooksDir = await realPath(resolve(top, await git.text(['rev-parse', '--git-path', 'hooks'], { cwd: top })));
  const linked = gitDir !== commonDir;
  const node = await nodeFolder({ top, cwd: await realPath(resolve(cwd)), mainTop: mainTopOf(commonDir, linked) });
  const hooksPath = await hooksPathOf(git, top);
  return {
    top,
    commonDir,
    hooksDir,
    hooksPath,
    linked,
    ...node,
    lintStaged: await hasLintStaged(top, node.folder),
    ...(await detectManager({ top, hooksDir, usual: hooksPath === null })),
  };
}

/** True when `path` belongs to this repository: its work tree, its git directory, or the main one's work tree. */
export function isOurs(survey: Survey, path: string): boolean {
  const mainTop = mainTopOf(survey.commonDir, survey.linked);
  return [survey.top, survey.commonDir, mainTop].some((folder) => folder !== null && isInside(folder, path));
}

async function topOf(git: GitPort, cwd: string): Promise<string> {
  if ((await git.text(['rev-parse', '--is-inside-work-tree'], { cwd })) !== 'true') {
    throw new HookError('hook-needs-work-tree', { path: cwd });
  }
  return realPath(resolve(cwd, await git.text(['rev-parse', '--show-toplevel'], { cwd })));
}

async function hooksPathOf(git: GitPort, top: string): Promise<Survey['hooksPath']> {
  // With a default the command does not fail when the key is unset.
  const args = ['config', '--show-scope', '--default', '', '--get', 'core.hooksPath'];
  const [scope = '', value = ''] = (await git.text(args, { cwd: top })).split('\t');
  return value === '' ? null : { value, scope };
}

function mainTopOf(commonDir: string, linked: boolean): string | null {
  return linked && basename(commonDir) === '.git' ? dirname(commonDir) : null;
}

interface NodeFolderOptions {
  readonly top: string;
  readonly cwd: string;
  readonly mainTop: string | null;
}

/** The nearest folder upwards that has leakgate; else the nearest package; else the top. */
async function nodeFolder({ top, cwd, mainTop }: NodeFolderOptions): Promise<{ folder: string; installed: boolean }> {
  const folders = upwards(top, cwd);
  for (const folder of folders) {
    for (const base of mainTop === null ? [top] : [top, mainTop]) {
      if (await exists(join(base, folder, 'node_modules', '.bin', 'leakgate'))) return { folder, installed: true };
    }
  }
  for (const folder of folders) {
    if (await exists(join(top, folder, 'package.json'))) return { folder, installed: false };
  }
  return { folder: '', installed: false };
}

/** `cwd` and its parents up to `top`, relative to `top`. */
function upwards(top: string, cwd: string): readonly string[] {
  const parts = isInside(top, cwd) ? relative(top, cwd).split(sep).filter(Boolean) : [];
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/')).reverse();
  // Control characters would break out of the one line that names the folder in a hook.
  return [...folders.filter((folder) => !/\p{Cc}/u.test(folder)), ''];
}

async function hasLintStaged(top: string, folder: string): Promise<boolean> {
  for (const place of new Set([top, join(top, folder)])) {
    const manifest = await readPackage(place);
    if (manifest !== null && (dependsOn(manifest, 'lint-staged') || 'lint-staged' in manifest)) return true;
  }
  const husky = await readHookFile(join(top, '.husky', 'pre-commit'));
  return /\blint-staged\b/.test(husky?.text ?? '');
}
