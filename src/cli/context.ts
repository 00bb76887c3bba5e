/*
 * Owns what every command gets: the parsed line, the streams, the configuration and the words.
 */

import type { LoadedConfig } from '../config/load.ts';
import type { Words } from '../messages/words.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import type { RawArgs } from './parse.ts';

export interface Context {
  readonly args: RawArgs;
  readonly io: Io;
  readonly config: LoadedConfig;
  readonly words: Words;
  readonly color: boolean;
}

/** Runs one command. */
export type RunCommand = (context: Context) => Promise<ExitCode>;
