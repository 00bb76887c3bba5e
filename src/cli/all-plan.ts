/*
 * Owns the plan of scanning everything that a repository has.
 */

import { attributeIn } from '../engine/attribute-in.ts';
import { wholeRepository } from '../sources/whole-repository.ts';
import type { PartialPlan } from './plan.ts';

/** Full history, index and working tree of the repository that holds `cwd`. @throws GitError when it is in none */
export async function allPlan(cwd: string): Promise<PartialPlan> {
  const { top, store, files } = await wholeRepository(cwd);
  const sources = files === null ? [] : [files];
  return { mode: 'all', sources, store: { source: store, isScanned: true }, attribute: attributeIn(top) };
}
