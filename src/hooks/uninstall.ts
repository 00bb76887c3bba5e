/*
 * Owns planning a removal: every file that may hold a block of leakgate's, wherever git or a manager looks or looked.
 * Changes nothing (install.ts does).
 */

import { join } from 'node:path';
import { findBlock, withoutBlock } from './block.ts';
import { type HookFile, readHookFile, shownPath } from './hook-file.ts';
import { LEFTHOOK_FILES, PRE_COMMIT_FILES } from './manager.ts';
import { writesOutside } from './plan.ts';
import type { GitPort } from './port.ts';
import { SHEBANG } from './shell-hook.ts';
import type { EditStep, Plan } from './step.ts';
import { type Survey, surveyRepository } from './survey.ts';

/** Plans taking leakgate out of the hooks of the repository around `cwd`; no steps when it is in none. */
export async function planUninstall({ git, cwd }: { git: GitPort; cwd: string }): Promise<Plan> {
  const survey = await surveyRepository({ git, cwd });
  const steps = new Map<string, EditStep>();
  for (const path of candidates(survey)) {
    const file = await readHookFile(path);
    const step = file === null ? null : removal(survey.top, file);
    if (step !== null) steps.set(step.path, step);
  }
  return {
    purpose: 'uninstall',
    manager: survey.manager,
    hooksDir: shownPath(survey.top, survey.hooksDir),
    steps: [...steps.values()],
    notes: [],
    outside: writesOutside(survey, [...steps.values()]),
  };
}

/** Not only where git looks today: `core.hooksPath` or the manager may have changed since. */
export function candidates({ top, commonDir, hooksDir, huskyDir, config }: Survey): readonly string[] {
  const folders = [hooksDir, huskyDir ?? hooksDir, join(top, '.husky'), join(commonDir, 'hooks')];
  const scripts = folders.flatMap((folder) => [join(folder, 'pre-commit'), join(folder, 'pre-merge-commit')]);
  const configs = [...LEFTHOOK_FILES, ...PRE_COMMIT_FILES].map((name) => join(top, name));
  return [...new Set([...scripts, ...configs, ...(config === null ? [] : [config])])];
}

function removal(top: string, { path, text }: HookFile): EditStep | null {
  const found = text === null ? null : findBlock(text);
  if (text === null || found === null) return null;
  const shared = { path, shown: shownPath(top, path), before: text, mode: null, block: '' };
  const after = withoutBlock(text);
  const ours = found.made && (after === '' || after.replaceAll('\r\n', '\n') === SHEBANG);
  return ours ? { ...shared, kind: 'delete', after: null } : { ...shared, kind: 'remove', after };
}
