/*
 * Owns `leakgate audit`: walking through findings, or telling what was decided. Does not own either (audit/).
 */

import { UsageError } from '../../util/errors.ts';
import type { Context, RunCommand } from '../context.ts';

export const audit: RunCommand = async (context) => {
  if (context.args.booleans.has('stats')) return (await import('./audit/stats.ts')).stats(context);
  checkTerminal(context);
  return (await import('./audit/walk.ts')).walk(context);
};

/** Before anything is scanned. */
function checkTerminal({ args, io }: Context): void {
  if (args.values.has('format'))
    throw new UsageError('unexpected-argument', { argument: '--format', command: 'audit' });
  if (!io.stdout.isTerminal || !io.stdinIsTerminal) throw new UsageError('audit-terminal-needed', {});
}
