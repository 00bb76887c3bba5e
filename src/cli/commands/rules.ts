/*
 * Owns `leakgate rules`: what is looked for. Does not own what each of its words does (rules/).
 */

import { closest } from '../../util/closest.ts';
import { UsageError } from '../../util/errors.ts';
import type { Context, RunCommand } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';

/** What may follow, whether it takes one more word, and what does it. */
const WORDS: Readonly<Record<string, { readonly value: string; readonly load: () => Promise<Run> }>> = {
  list: { value: '', load: async () => (await import('./rules/list.ts')).list },
  show: { value: 'ID', load: async () => (await import('./rules/show.ts')).show },
  check: { value: '', load: async () => (await import('./rules/check.ts')).check },
  test: { value: 'FILE', load: async () => (await import('./rules/test.ts')).test },
};

type Run = (context: Context, operand: string) => Promise<ExitCode>;

export const rules: RunCommand = async (context) => {
  const [name = 'list', operand, ...rest] = context.args.operands;
  const word = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
  if (word === undefined) {
    const suggestion = closest(name, Object.keys(WORDS));
    throw new UsageError('unknown-command', {
      command: `rules ${name}`,
      suggestion: suggestion === null ? '' : `rules ${suggestion}`,
    });
  }
  if (word.value !== '' && operand === undefined)
    throw new UsageError('missing-argument', { option: `rules ${name}`, value: word.value });
  const [extra] = word.value === '' ? [operand] : rest;
  if (extra !== undefined) throw new UsageError('unexpected-argument', { argument: extra, command: `rules ${name}` });
  return (await word.load())(context, operand ?? '');
};
