/*
 * Owns `leakgate baseline`: which of its words and flags go together. Does not own what each of them does (baseline/).
 */

import { UsageError } from '../../util/errors.ts';
import type { RunCommand } from '../context.ts';
import type { RawArgs } from '../parse.ts';

/** Flags that say what is to be accepted. */
const JUDGEMENT = ['reason', 'until', 'kind', 'finding', 'rule'];

export const baseline: RunCommand = async (context) => {
  const { args } = context;
  const [word, ...operands] = args.operands;
  if (args.booleans.has('prune')) {
    refuse(args, { flags: [...JUDGEMENT, 'format'], operand: word, command: 'baseline --prune' });
    return (await import('./baseline/prune.ts')).prune(context);
  }
  if (word === 'list') {
    refuse(args, { flags: JUDGEMENT, operand: operands[0], command: 'baseline list' });
    return (await import('./baseline/list.ts')).list(context);
  }
  if (word === 'import') {
    refuse(args, { flags: [...JUDGEMENT, 'format'], command: 'baseline import' });
    return (await import('./baseline/import.ts')).importForeign(context, operands);
  }
  refuse(args, { flags: ['format'], command: 'baseline' });
  return (await import('./baseline/accept.ts')).accept(context);
};

function refuse(
  { values }: RawArgs,
  { flags, operand, command }: { flags: readonly string[]; operand?: string | undefined; command: string },
): void {
  const flag = flags.find((name) => values.has(name));
  const argument = flag === undefined ? operand : `--${flag}`;
  if (argument !== undefined) throw new UsageError('unexpected-argument', { argument, command });
}
