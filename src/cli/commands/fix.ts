/*
 * Owns `leakgate fix`: shows what it would do, does it, or takes the last one back. Does not own planning or writing (src/fix).
 */

import { UsageError } from '../../util/errors.ts';
import type { Context, RunCommand } from '../context.ts';

export const fix: RunCommand = async (context) => {
  checkFlags(context);
  if (context.args.booleans.has('undo')) return (await import('./fix/undo.ts')).undo(context);
  return (await import('./fix/replace.ts')).replace(context);
};

/** `--undo` goes with nothing else: it takes back what was done, not a part of it. */
function checkFlags({ args }: Context): void {
  if (!args.booleans.has('undo')) return;
  const other = ['apply', 'interactive', 'keep-arguments'].find((flag) => args.booleans.has(flag));
  const argument = other === undefined ? args.operands[0] : `--${other}`;
  if (argument !== undefined || args.values.has('finding'))
    throw new UsageError('unexpected-argument', { argument: argument ?? '--finding', command: 'fix --undo' });
}
