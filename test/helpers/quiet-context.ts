/*
 * Owns a context for parts of the command line that tests call by themselves: nothing is printed, nobody is asked.
 */

import { Readable } from 'node:stream';
import type { Context } from '../../src/cli/context.ts';
import { parse } from '../../src/cli/parse.ts';
import { loadConfig } from '../../src/config/load.ts';
import { english } from '../../src/messages/words.ts';

/** As if `leakgate` had been started in `cwd`, in one thread: others are built files. */
export async function quietContext(cwd: string): Promise<Context> {
  const stream = { write: () => undefined, isTerminal: false, columns: undefined };
  const io = { cwd, env: {}, stdout: stream, stderr: stream, stdin: Readable.from([]), stdinIsTerminal: false };
  return { args: parse(['--threads', '1']), io, config: await loadConfig(cwd), words: english, color: false };
}
