/*
 * Owns asking a process that has leakgate loaded to run it: for tests of what is found, not of the process itself.
 */

import { Buffer } from 'node:buffer';
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CLEAN_ENV, type Run, type RunOptions } from './clean-env.ts';

const RUNNER = fileURLToPath(new URL('warm-cli.mjs', import.meta.url));
/** Then a new process goes on: memory of WebAssembly is given back late. */
const MOST_RUNS = 40;

let runner: ChildProcess | null = null;
let runs = 0;
/** One run after another: they share an environment and a folder. */
let last: Promise<unknown> = Promise.resolve();

/** Runs `leakgate <args>`; `runCli` with a process of its own is the honest one. */
export function runWarm(args: readonly string[], options: RunOptions): Promise<Run> {
  const run = last.then(() => runNow(args, options));
  last = run.catch(() => undefined);
  return run;
}

function runNow(args: readonly string[], { cwd, env, input = '' }: RunOptions): Promise<Run> {
  const child = warmRunner();
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) => reject(new Error(`the warm process ended, exit ${code}`));
    child.once('exit', fail);
    child.once('message', (run) => {
      child.off('exit', fail);
      resolve(run as Run);
    });
    child.send({ args, cwd, env: { ...CLEAN_ENV, ...env }, input: Buffer.from(input) });
  });
}

function warmRunner(): ChildProcess {
  if (runner !== null && runs++ < MOST_RUNS) return runner;
  runner?.disconnect();
  runs = 1;
  runner = fork(RUNNER, { serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  // It must not keep a finished test file waiting.
  const child = runner;
  child.once('exit', () => {
    if (runner === child) runner = null;
  });
  runner.unref();
  runner.channel?.unref();
  return runner;
}
