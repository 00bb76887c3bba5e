/*
 * Owns what can be seen to be wrong with hooks without starting them.
 */

import { join } from 'node:path';
import { findBlock } from './block.ts';
import { GIT_HOOKS, type GitHook, type HookName, hooksOf, startsIn } from './git-hooks.ts';
import { isInside, readHookFile } from './hook-file.ts';
import { isOurs, type Survey } from './survey.ts';
import { candidates } from './uninstall.ts';

export type Symptom =
  | 'no-hook'
  | 'not-executable'
  | 'manager-inactive'
  | 'looks-elsewhere'
  | 'without-leakgate'
  | 'no-merge-hook';

/** What is wrong around the hook at `hookPath`, the most important first. */
export async function symptomsOf(survey: Survey, hookPath: string): Promise<readonly Symptom[]> {
  const hook = await readHookFile(hookPath);
  const started = await startsLeakgate(effectiveFiles(survey, 'pre-commit'), hooksOf(['pre-commit']));
  const symptoms: Symptom[] = [];
  if (hook === null) symptoms.push('no-hook');
  if (hook?.executable === false) symptoms.push('not-executable');
  if (!survey.active) symptoms.push('manager-inactive');
  if (!started && (await looksElsewhere(survey))) symptoms.push('looks-elsewhere');
  else if (!started && hook !== null) symptoms.push('without-leakgate');
  if (started && hook !== null && !(await coversMerges(survey))) symptoms.push('no-merge-hook');
  return symptoms;
}

/** The files in which leakgate is named when the hook of that name starts it. */
export function effectiveFiles(survey: Survey, hook: HookName): readonly string[] {
  if (survey.config !== null) return [survey.config];
  if (survey.manager === 'simple-git-hooks') return [join(survey.top, 'package.json'), join(survey.hooksDir, hook)];
  return [join(survey.huskyDir ?? survey.hooksDir, hook)];
}

/** True when one of the files starts leakgate as one of `hooks` needs it. */
export async function startsLeakgate(paths: readonly string[], hooks: readonly GitHook[]): Promise<boolean> {
  for (const path of paths) {
    const text = (await readHookFile(path))?.text ?? '';
    if (hooks.some((hook) => startsIn(text, hook))) return true;
  }
  return false;
}

/** leakgate stands in a hook file that git does not look at, or git looks outside the repository. */
async function looksElsewhere(survey: Survey): Promise<boolean> {
  if (!isOurs(survey, survey.hooksDir)) return true;
  const others = candidates(survey).filter((path) => !isInside(survey.hooksDir, path));
  return startsLeakgate(others, GIT_HOOKS);
}

async function coversMerges(survey: Survey): Promise<boolean> {
  const hook = await readHookFile(join(survey.hooksDir, 'pre-merge-commit'));
  if (hook?.executable !== true) return false;
  // Managers with a configuration of their own say themselves what they run then.
  if (survey.config !== null || survey.manager === 'simple-git-hooks') return true;
  const text = (await readHookFile(join(survey.huskyDir ?? survey.hooksDir, 'pre-merge-commit')))?.text ?? '';
  return findBlock(text) !== null || /\bleakgate\b|\bpre-commit\b/.test(text);
}
