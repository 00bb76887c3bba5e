/*
 * Owns `leakgate history [RANGE]`: every object of the repository, or those of a range.
 */

import { historySource, rangeSource } from '../../sources/history.ts';
import type { RunCommand } from '../context.ts';
import { scanAndReport } from '../plan.ts';
import { attributeFrom } from './attribute-from.ts';

export const history: RunCommand = (context) => {
  const { cwd } = context.io;
  const range = context.args.operands.join(' ');
  const source = range === '' ? historySource(cwd) : rangeSource(cwd, range);
  return scanAndReport({ mode: 'history', sources: [source], attribute: attributeFrom(cwd, source) }, context);
};
