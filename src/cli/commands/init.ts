/*
 * Owns `leakgate init`: installs the hook where git looks for it.
 */

import { hookGit } from '../../git/hook-git.ts';
import { planInstall } from '../../hooks/plan.ts';
import type { RunCommand } from '../context.ts';
import { carryOut } from './carry-out.ts';

export const init: RunCommand = async (context) => {
  const { cwd } = context.io;
  return carryOut(await planInstall({ git: hookGit(cwd), cwd }), context);
};
