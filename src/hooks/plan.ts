/*
 * Owns planning an installation: which file gets what, and what people should know. Changes nothing (install.ts does).
 */

import { join } from 'node:path';
import { GIT_HOOKS, type GitHook, HOOK_CHOICES, type HookChoice, hooksOf } from './git-hooks.ts';
import { exists, isInside, shownPath } from './hook-file.ts';
import { huskySteps } from './husky.ts';
import { lefthookSteps } from './lefthook.ts';
import { plainSteps } from './plain.ts';
import type { GitPort } from './port.ts';
import { preCommitSteps } from './pre-commit.ts';
import { removalSteps } from './removal.ts';
import { INSTALL_COMMAND, searchLines, shortCommand } from './script.ts';
import { simpleGitHooksSteps } from './simple-git-hooks.ts';
import { isEdit, type Manager, type Note, type NoteCode, type Plan, type Step } from './step.ts';
import { isOurs, type Survey, surveyRepository } from './survey.ts';
import type { HookLines, WriterOptions } from './writer.ts';

export interface InstallOptions {
  readonly git: GitPort;
  readonly cwd: string;
  /** Which hooks there will be; blocks of leakgate's in others go. All when not given. */
  readonly choices?: readonly HookChoice[];
}

/**
 * Plans how leakgate gets into the hooks of the repository around `cwd`.
 * @throws HookError `hook-needs-work-tree` in a bare repository
 */
export async function planInstall({ git, cwd, choices = HOOK_CHOICES }: InstallOptions): Promise<Plan> {
  const survey = await surveyRepository({ git, cwd });
  const hooks = hooksOf(choices);
  const steps = [
    ...(await WRITERS[survey.manager]({ survey, hooks: await linesOf(survey, hooks) })),
    ...(await removalSteps({ top: survey.top, paths: scriptsOfOthers(survey, hooks) })),
  ];
  return {
    purpose: 'install',
    manager: survey.manager,
    hooksDir: shownPath(survey.top, survey.hooksDir),
    steps,
    notes: await notesOf({ survey, hooks, steps }),
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

function linesOf({ folder }: Survey, hooks: readonly GitHook[]): Promise<readonly HookLines[]> {
  return Promise.all(
    hooks.map(async (hook) => ({
      hook,
      script: await searchLines({ hook, folder }),
      command: shortCommand({ hook, folder }),
    })),
  );
}

function scriptsOfOthers({ huskyDir, hooksDir }: Survey, hooks: readonly GitHook[]): readonly string[] {
  const others = GIT_HOOKS.filter((hook) => !hooks.includes(hook));
  return others.map(({ name }) => join(huskyDir ?? hooksDir, name));
}

/** What makes a manager write the files for `hooks` where git looks. */
export function activation(manager: Manager, ...hooks: readonly string[]): string {
  if (manager !== 'pre-commit') return ACTIVATE[manager];
  return ['pre-commit install', ...hooks.map((hook) => `--hook-type ${hook}`)].join(' ');
}

interface NotesOptions {
  readonly survey: Survey;
  readonly hooks: readonly GitHook[];
  readonly steps: readonly Step[];
}

async function notesOf({ survey, hooks, steps }: NotesOptions): Promise<readonly Note[]> {
  const { manager, hooksDir, commonDir, hooksPath } = survey;
  const notes: Note[] = [];
  const note = (code: NoteCode, facts: Note['facts'] = {}): number => notes.push({ code, facts });
  const inGitDir = isInside(commonDir, hooksDir);
  if (writesOutside(survey, steps)) note('outside-repository', { path: hooksDir, scope: hooksPath?.scope ?? '' });
  if (!survey.active) note('manager-inactive', { manager, command: ACTIVATE[manager] });
  if (manager === 'plain' && inGitDir) note('every-clone', { script: '"prepare": "leakgate init --yes"' });
  if (manager === 'plain' && inGitDir && survey.linked) note('every-work-tree');
  if (survey.lintStaged) note(manager === 'husky' ? 'after-lint-staged' : 'lint-staged-order');
  const types = await typesToInstall(survey, hooks);
  if (types.length > 0) note('hook-types', { hooks: types.join(', '), command: activation(manager, ...types) });
  if (!survey.installed) note('leakgate-missing', { command: INSTALL_COMMAND });
  return notes;
}

/** Hooks that a manager with a configuration of its own has not written yet, beside the one it is known by. */
async function typesToInstall({ manager, active, hooksDir }: Survey, hooks: readonly GitHook[]): Promise<string[]> {
  const types: string[] = [];
  // lefthook writes all hooks of its configuration at once, which the note about setting it up says already.
  if (manager !== 'pre-commit' && !(manager === 'lefthook' && active)) return types;
  for (const { name } of hooks) {
    if (name !== 'pre-commit' && !(await exists(join(hooksDir, name)))) types.push(name);
  }
  return types;
}
