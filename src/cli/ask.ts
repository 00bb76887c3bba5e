/*
 * Owns the one question a command may ask.
 */

import { UsageError } from '../util/errors.ts';
import type { Context } from './context.ts';

/** How somebody is asked. */
interface Asking {
  /** Lets only the terminal count. */
  readonly mustAsk?: boolean;
  /** `Write this?` when left out. */
  readonly question?: string;
}

/**
 * True when the user agrees: by --yes, or at the terminal.
 * @throws UsageError when nobody can be asked
 */
export async function agrees(
  { args, io, words }: Context,
  { mustAsk = false, question }: Asking = {},
): Promise<boolean> {
  if (args.booleans.has('yes') && !mustAsk) return true;
  if (!io.stdout.isTerminal || !io.stdinIsTerminal) throw new UsageError('consent-needed', {});
  const { confirm } = await import('@clack/prompts');
  return (await confirm({ message: question ?? words.say('cli.ask'), initialValue: true })) === true;
}
