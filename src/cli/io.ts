/*
 * Owns the process's streams and environment: the only user of process.stdout and process.stderr.
 */

import type { Writer } from '../model/writer.ts';
import { errnoOf } from '../util/errors.ts';

/** What the command line may touch of the process. */
export interface Io {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** The report. */
  readonly stdout: Writer & { readonly isTerminal: boolean; readonly columns: number | undefined };
  /** Words for people. */
  readonly stderr: Writer & { readonly isTerminal: boolean; readonly columns: number | undefined };
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
}

/** The real process. A reader of stdout that goes away (`| head`) ends nothing and changes no exit code. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (errnoOf(error) !== 'EPIPE') throw error;
    });
  }
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: {
      write: (text) => void process.stdout.write(text),
      isTerminal: process.stdout.isTTY === true,
      columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    },
    stderr: {
      write: (text) => void process.stderr.write(text),
      isTerminal: process.stderr.isTTY === true,
      // Changes while a scan runs.
      get columns() {
        return process.stderr.columns;
      },
    },
    // Touching process.stdin opens it; the hook never reads it.
    get stdin() {
      return process.stdin;
    },
    get stdinIsTerminal() {
      return process.stdin.isTTY === true;
    },
  };
}
