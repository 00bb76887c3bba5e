/*
 * Owns `leakgate fix --undo`.
 */

import { undoLast } from '../../../fix/transaction/undo.ts';
import { printable } from '../../../report/printable.ts';
import type { RunCommand } from '../../context.ts';

export const undo: RunCommand = async ({ io, words }) => {
  const { files, entries } = await undoLast({ cwd: io.cwd });
  const paths = [...new Set([...files, ...entries])].map(printable).join(', ');
  io.stdout.write(`${paths === '' ? words.say('fix.undone-nothing') : words.say('fix.undone', { paths })}\n`);
  return 0;
};
