/*
 * Owns planning a removal: every file that may hold a block of leakgate's, wherever git or a manager looks or looked.
 * Changes nothing (install.ts does).
 */

import { join } from 'node:path';
import { GIT_HOOKS } from './git-hooks.ts';
import { shownPath } from './hook-file.ts';
import { LEFTHOOK_FILES, PRE_COMMIT_FILES } from './manager.ts';
import { writesOutside } from './plan.ts';
import type { GitPort } from './port.ts';
import { removalSteps } from './removal.ts';
import type { Plan } from './step.ts';
import { type Survey, surveyRepository } from './survey.ts';

/** Plans taking leakgate out of the hooks of the repository around `cwd`; no steps when it is in none. */
export async function planUninstall({ git, cwd }: { git: GitPort; cwd: string }): Promise<Plan> {
  const survey = await surveyRepository({ git, cwd });
  const steps = await removalSteps({ top: survey.top, paths: candidates(survey) });
  return {
    purpose: 'uninstall',
    manager: survey.manager,
    hooksDir: shownPath(survey.top, survey.hooksDir),
    steps,
    notes: [],
    outside: writesOutside(survey, steps),
  };
}

/** Not only where git looks today: `core.hooksPath` or the manager may have changed since. */
export function candidates({ top, commonDir, hooksDir, huskyDir, config }: Survey): readonly string[] {
  const folders = [hooksDir, huskyDir ?? hooksDir, join(top, '.husky'), join(commonDir, 'hooks')];
  const scripts = folders.flatMap((folder) => GIT_HOOKS.map(({ name }) => join(folder, name)));
  const configs = [...LEFTHOOK_FILES, ...PRE_COMMIT_FILES].map((name) => join(top, name));
  return [...new Set([...scripts, ...configs, ...(config === null ? [] : [config])])];
}
