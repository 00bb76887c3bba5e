/*
 * Owns the steps for hooks that git starts directly: `.git/hooks`, a folder of `core.hooksPath`, husky 8.
 */

import { join } from 'node:path';
import { scriptStep } from './script-step.ts';
import type { Step } from './step.ts';
import type { WriterOptions } from './writer.ts';

/** Both hooks, since git does not ask pre-commit about merges that commit by themselves. */
export async function plainSteps({ survey, script, command }: WriterOptions): Promise<readonly Step[]> {
  const shared = { top: survey.top, script, command, startedByGit: true };
  return [
    await scriptStep({ ...shared, path: join(survey.hooksDir, 'pre-commit'), hook: 'pre-commit' }),
    await scriptStep({ ...shared, path: join(survey.hooksDir, 'pre-merge-commit'), hook: 'pre-merge-commit' }),
  ];
}
