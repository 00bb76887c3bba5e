/*
 * Owns the steps for hooks that git starts directly: `.git/hooks`, a folder of `core.hooksPath`, husky 8.
 */

import { scriptSteps } from './script-step.ts';
import type { Step } from './step.ts';
import type { WriterOptions } from './writer.ts';

/** One step a hook; `pre-merge-commit` is among them, since git does not ask pre-commit about merges that commit by themselves. */
export function plainSteps({ survey, hooks }: WriterOptions): Promise<readonly Step[]> {
  return scriptSteps({ top: survey.top, folder: survey.hooksDir, hooks, startedByGit: true });
}
