/*
 * Owns `leakgate files`: files, folders, globs, or standard input.
 */

import { filesSource } from '../../sources/files.ts';
import { stdinSource } from '../../sources/stdin.ts';
import type { RunCommand } from '../context.ts';
import { scanAndReport } from '../plan.ts';

export const files: RunCommand = (context) => {
  const { args, io } = context;
  const name = args.values.get('name')?.[0] ?? 'stdin';
  const isStdin = args.operands.length === 1 && args.operands[0] === '-';
  const source = isStdin ? stdinSource(io.stdin, name) : filesSource(io.cwd, args.operands);
  return scanAndReport({ mode: isStdin ? 'stdin' : 'files', sources: [source] }, context);
};
