/*
 * Owns `leakgate staged`: the commit being made. A clean commit never gets here (quick-staged.ts).
 */

import { knownBefore } from '../../engine/known-before.ts';
import { stagedSource } from '../../sources/staged.ts';
import type { RunCommand } from '../context.ts';
import { scanAndReport } from '../plan.ts';

export const staged: RunCommand = (context) => {
  const source = stagedSource(context.io.cwd);
  const isKnown: NonNullable<Parameters<typeof scanAndReport>[0]['isKnown']> = (drafts, scannerFor) =>
    knownBefore(drafts, source, scannerFor);
  return scanAndReport({ mode: 'staged', sources: [source], isKnown }, context);
};
