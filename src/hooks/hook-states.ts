/*
 * Owns telling of the hooks that block no commit whether git would start leakgate from them. Looks at files and starts
 * nothing.
 */

import { join } from 'node:path';
import { type GitHook, type HookName, hooksOf } from './git-hooks.ts';
import { readHookFile } from './hook-file.ts';
import type { Survey } from './survey.ts';
import { effectiveFiles, startsLeakgate } from './symptoms.ts';

/** One hook. */
export interface HookState {
  readonly name: HookName;
  /** `inactive`: configured with the hook manager, which has not set the hook up here. */
  readonly state: 'present' | 'missing' | 'not-executable' | 'inactive';
}

/** The state of `commit-msg` and of `pre-push`. */
export function hookStates(survey: Survey): Promise<readonly HookState[]> {
  const hooks = hooksOf(['commit-msg', 'pre-push']);
  return Promise.all(hooks.map(async (hook) => ({ name: hook.name, state: await stateOf(survey, hook) })));
}

async function stateOf(survey: Survey, hook: GitHook): Promise<HookState['state']> {
  if (!(await startsLeakgate(effectiveFiles(survey, hook.name), [hook]))) return 'missing';
  const file = await readHookFile(join(survey.hooksDir, hook.name));
  if (file === null) return 'inactive';
  return file.executable ? 'present' : 'not-executable';
}
