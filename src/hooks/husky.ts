/*
 * Owns the steps for husky 9: the scripts in `.husky`, never `.husky/_`, which husky writes anew on every install.
 * Husky 8 is plain.ts.
 */

import { plainSteps } from './plain.ts';
import { scriptSteps } from './script-step.ts';
import type { Step } from './step.ts';
import type { WriterOptions } from './writer.ts';

/** One step a hook; before a commit the block stands after lint-staged, whose formatters change what is staged. */
export async function huskySteps(options: WriterOptions): Promise<readonly Step[]> {
  const { survey, hooks } = options;
  if (survey.huskyDir === null) return plainSteps(options);
  return scriptSteps({ top: survey.top, folder: survey.huskyDir, hooks, startedByGit: false });
}
