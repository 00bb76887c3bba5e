/*
 * Owns planning an installation: which file gets what, and what people should know. Changes nothing (install.ts does).
 */

import { join } from 'node:path';
import { isInside, readHookFile, shownPath } from './hook-file.ts';
import { huskySteps } from './husky.ts';
import { lefthookSteps } from './lefthook.ts';
import { plainSteps } from './plain.ts';
import type { GitPort } from './port.ts';
import { preCommitSteps } from './pre-commit.ts';
import { INSTALL_COMMAND, searchLines, shortCommand } from './script.ts';
import { simpleGitHooksSteps } from './simple-git-hooks.ts';
import { isEdit, type Manager, type Note, type NoteCode, type Plan, type Step } from './step.ts';
import { isOurs, type Survey, surveyRepository } from './survey.ts';
import type { WriterOptions } from './writer.ts';

/**
 * Plans how leakgate gets into the hooks of the repository around `cwd`.
 * @throws HookError `hook-needs-work-tree` in a bare repository
 */
export async function planInstall({ git, cwd }: { git: GitPort; cwd: string }): Promise<Plan> {
  const survey = await surveyRepository({ git, cwd });
  const steps = await WRITERS[survey.manager]({
    survey,
    script: await searchLines(survey.folder),
    command: shortCommand(survey.folder),
  });
  return {
    purpose: 'install',
    manager: survey.manager,
    hooksDir: shownPath(survey.top, survey.hooksDir),
    steps,
    notes: await notesOf(survey, steps),
    outside: writesOutside(survey, steps),
  };
}

/** True when a step writes a file of another repository, or of all of them. */
export function writesOutside(survey: Survey, steps: readonly Step[]): boolean {
  return steps.some((step) => isEdit(step) && !isOurs(survey, step.path));
}

const WRITERS: Readonly<Record<Manager, (options: WriterOptions) => Promise<readonly Step[]>>> = {
  husky: huskySteps,
  lefthook: lefthookSteps,
  'pre-commit': preCommitSteps,
  'simple-git-hooks': simpleGitHooksSteps,
  plain: plainSteps,
};

/** What sets each manager up in a clone. */
export const ACTIVATE: Readonly<Record<Manager, string>> = {
  husky: 'npx husky',
  lefthook: 'npx lefthook install',
  'pre-commit': 'pre-commit install',
  'simple-git-hooks': 'npx simple-git-hooks',
  plain: 'npx leakgate init',
};

async function notesOf(survey: Survey, steps: readonly Step[]): Promise<readonly Note[]> {
  const { manager, hooksDir, commonDir, hooksPath } = survey;
  const notes: Note[] = [];
  const note = (code: NoteCode, facts: Note['facts'] = {}): number => notes.push({ code, facts });
  const inGitDir = isInside(commonDir, hooksDir);
  if (writesOutside(survey, steps)) note('outside-repository', { path: hooksDir, scope: hooksPath?.scope ?? '' });
  if (!survey.active) note('manager-inactive', { manager, command: ACTIVATE[manager] });
  if (manager === 'plain' && inGitDir) note('every-clone', { script: '"prepare": "leakgate init --yes"' });
  if (manager === 'plain' && inGitDir && survey.linked) note('every-work-tree');
  if (survey.lintStaged) note(manager === 'husky' ? 'after-lint-staged' : 'lint-staged-order');
  if (manager === 'pre-commit' && !(await hasMergeHook(hooksDir))) {
    note('merge-commits', { command: 'pre-commit install --hook-type pre-merge-commit' });
  }
  if (!survey.installed) note('leakgate-missing', { command: INSTALL_COMMAND });
  return notes;
}

async function hasMergeHook(hooksDir: string): Promise<boolean> {
  return (await readHookFile(join(hooksDir, 'pre-merge-commit'))) !== null;
}
