/*
 * Owns the steps for husky 9: the scripts in `.husky`, never `.husky/_`, which husky writes anew on every install.
 * Husky 8 is plain.ts.
 */

import { join } from 'node:path';
import { plainSteps } from './plain.ts';
import { scriptStep } from './script-step.ts';
import type { Step } from './step.ts';
import type { WriterOptions } from './writer.ts';

/** Both hooks; the block stands after lint-staged, whose formatters change what is staged. */
export async function huskySteps(options: WriterOptions): Promise<readonly Step[]> {
  const { survey, script, command } = options;
  if (survey.huskyDir === null) return plainSteps(options);
  const shared = { top: survey.top, script, command, startedByGit: false };
  return [
    await scriptStep({ ...shared, path: join(survey.huskyDir, 'pre-commit'), hook: 'pre-commit' }),
    await scriptStep({ ...shared, path: join(survey.huskyDir, 'pre-merge-commit'), hook: 'pre-merge-commit' }),
  ];
}
