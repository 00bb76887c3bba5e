/*
 * Owns what src/hooks needs from the outside: answers of git, and one program run to its end.
 * Does not own how either is done (src/git has that, and hands it in).
 */

/** Asks git. Its hardening must leave `core.hooksPath` alone: where hooks lie is the question here. */
export interface GitPort {
  /** stdout of `git <args>` without its final newline; rejects with GitError when git fails. */
  text(args: readonly string[], options?: GitOptions): Promise<string>;
}

export interface GitOptions {
  /** Added to the inherited environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Standard input. */
  readonly input?: string;
}

/** Runs a program as the user would: inherited environment, nothing hardened, standard input closed. */
export interface ProcessPort {
  /** Resolves when the program has ended and its output is closed; rejects only when it cannot be started. */
  run(job: Job): Promise<JobResult>;
}

export interface Job {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to the inherited environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends the program when aborted; `run` still resolves, without waiting for what the program had started. */
  readonly signal: AbortSignal;
}

export interface JobResult {
  /** Exit status; null when a signal ended it. */
  readonly status: number | null;
  /** stdout and stderr, as they came. */
  readonly output: string;
}
