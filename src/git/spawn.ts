/*
 * Owns running git: the only place that starts it, byte-exact, with the exit code checked.
 */

import { Buffer } from 'node:buffer';
import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { GitError } from '../util/errors.ts';
import { safeArgs, safeEnv } from './safe-config.ts';

/** Where and how to run git. */
export interface GitOptions {
  /** Directory git is started in. */
  readonly cwd: string;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Written to standard input, which is then closed. */
  readonly input?: string | Uint8Array;
  /** Leaves `core.hooksPath` as it is set. */
  readonly keepHooksPath?: boolean;
  /** Leaves what is configured about passwords as it is: for fetch-refs.ts alone. */
  readonly keepCredentials?: boolean;
  /** Ends git. */
  readonly signal?: AbortSignal | undefined;
}

/** A running git. */
export interface GitProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** Settles when git has ended: rejects with a GitError that quotes stderr when it failed. */
  readonly done: Promise<void>;
}

/** Most bytes of stderr kept for the error. */
const STDERR_KEPT = 4096;

/** Starts `git <args>` hardened against the repository's own configuration. */
export function startGit(args: readonly string[], options: GitOptions): GitProcess {
  const child = spawn('git', [...safeArgs(options), ...args], {
    cwd: options.cwd,
    env: { ...safeEnv(process.env), ...options.env },
    windowsHide: true,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  let stderr = '';
  child.stderr.on('data', (piece: Buffer) => {
    if (stderr.length < STDERR_KEPT) stderr += piece.toString('utf8').slice(0, STDERR_KEPT - stderr.length);
  });
  const done = ended(child, { args, stderr: () => stderr, signal: options.signal });
  // Whoever awaits `done` sees the failure; until then it must not count as unhandled.
  done.catch(() => undefined);
  if (options.input !== undefined) child.stdin.end(options.input);
  return { child, done };
}

/** Runs git to its end and returns its whole standard output. For small outputs. */
export async function gitBytes(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const { child, done } = startGit(args, { input: '', ...options });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  await done;
  return Buffer.concat(pieces);
}

/** As `gitBytes`, as UTF-8 without the final newline. */
export async function gitText(args: readonly string[], options: GitOptions): Promise<string> {
  return (await gitBytes(args, options)).toString('utf8').replace(/\r?\n$/, '');
}

/**
 * Waits for the end of `child`, a git with `args`.
 * @param about `stderr` is what it has written there
 * @throws GitError `git-missing`, or what `gitError` makes of its end
 */
export function ended(
  child: ChildProcess,
  about: { readonly args: readonly string[]; readonly stderr: () => string; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const { args, stderr, signal } = about;
  return new Promise<void>((resolve, reject) => {
    child.on('error', (cause) => {
      // An abort comes as an error as well; the signal that ended git says it.
      if (!signal?.aborted) reject(new GitError('git-missing', {}, { cause }));
    });
    child.on('close', (code, by) => {
      if (code === 0) resolve();
      else reject(gitError(args, stderr(), code ?? by ?? 'unknown'));
    });
    // git may end before it has read all input (EPIPE); its exit code says why.
    child.stdin?.on('error', () => undefined);
  });
}

/** What git's words on stderr mean. */
export function gitError(
  args: readonly string[],
  stderr: string,
  status: number | string,
  options?: ErrorOptions,
): GitError {
  const message = stderr.trim();
  if (/not a git repository/i.test(message)) return new GitError('not-a-repository', {}, options);
  if (/dubious ownership/i.test(message)) return new GitError('unsafe-repository', { message }, options);
  return new GitError('git-failed', { command: args[0] ?? '', status, message }, options);
}
