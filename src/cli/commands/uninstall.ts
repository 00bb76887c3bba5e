/*
 * Owns `leakgate uninstall`: takes out what init wrote.
 */

import { hookGit } from '../../git/hook-git.ts';
import { planUninstall } from '../../hooks/uninstall.ts';
import type { RunCommand } from '../context.ts';
import { carryOut } from './carry-out.ts';

export const uninstall: RunCommand = async (context) => {
  const { cwd } = context.io;
  return carryOut(await planUninstall({ git: hookGit(cwd), cwd }), context);
};
