/*
 * Owns `leakgate history [RANGE]`: every object of the repository, or those of a range.
 */

import { attributeIn } from '../../engine/attribute-in.ts';
import { storeSource } from '../../sources/object-store.ts';
import { rangeSource } from '../../sources/range.ts';
import type { RunCommand } from '../context.ts';
import { scanAndReport } from '../plan.ts';

export const history: RunCommand = (context) => {
  const { cwd } = context.io;
  const range = context.args.operands.join(' ');
  const sources = range === '' ? [] : [rangeSource(cwd, range)];
  const store = { source: storeSource(cwd), isScanned: range === '' };
  return scanAndReport({ mode: 'history', sources, store, attribute: attributeIn(cwd) }, context);
};
