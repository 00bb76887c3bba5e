/*
 * Owns `leakgate baseline --prune`: removes entries that no finding meets, after a scan that had everything.
 */

import { readBaseline } from '../../../baseline/baseline-file.ts';
import { unusedIn } from '../../../baseline/usage.ts';
import { GitError } from '../../../util/errors.ts';
import { agrees } from '../../ask.ts';
import type { RunCommand } from '../../context.ts';
import { entryLine } from './list.ts';
import { gapsOf, isWhole, scanned } from './scanned.ts';
import { writeEntries } from './write.ts';

export const prune: RunCommand = async (context) => {
  const { io, words } = context;
  // What only a scan for less sure findings meets is needed as well.
  const { top, result, pen } = await scanned(context, 'low');
  if (!isWhole(result)) throw new GitError('baseline-incomplete', { gaps: gapsOf(result, pen) });
  const unused = unusedIn(readBaseline(top), result);
  if (unused.length === 0) {
    io.stdout.write(`${words.say('baseline.no-unused')}\n`);
    return 0;
  }
  io.stdout.write(`${words.say('baseline.unused', { n: unused.length })}\n`);
  for (const entry of unused) io.stdout.write(`${entryLine({ ...entry, state: 'unused' }, pen)}\n`);
  if (!(await agrees(context))) {
    io.stdout.write(`${words.say('cli.declined')}\n`);
    return 2;
  }
  const changes = new Map(unused.map(({ fingerprint }) => [fingerprint, null]));
  await writeEntries(changes, { context, top, done: 'baseline.pruned' });
  return 0;
};
