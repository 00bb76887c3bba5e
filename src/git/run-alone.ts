/*
 * Owns running git where nothing of the user's shell may reach it: no variable says which repository is meant, and what git
 * starts by itself (git-filter-repo) is hardened like git.
 */

import { spawn } from 'node:child_process';
import { QUIET_AND_OFFLINE, safeArgs } from './safe-config.ts';
import { ended } from './spawn.ts';

/** Where and how. */
export interface AloneOptions {
  readonly cwd: string;
  /** Allows reading other repositories of this machine, as `git clone` does. */
  readonly readsLocal?: boolean;
  /** Written to standard input. */
  readonly input?: string;
  /** File descriptor that standard output goes to; it is returned when left out. */
  readonly output?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Programs are found, and the user's own settings read (`safe.directory` is one). */
const PASSED_ON = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'SYSTEMROOT',
  'TMPDIR',
  'TEMP',
  'TMP',
  'XDG_CONFIG_HOME',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
];

/** Most characters kept of what is written: answers are short, and programs talk. */
const KEPT = 64 * 1024;

/**
 * Runs `git <args>` to its end and returns its standard output, without the final line break; no more than 64 KiB of it.
 * Settings given by `-c` reach every git that git starts.
 * @throws GitError `git-failed` with the beginning of standard error
 */
export async function runAlone(args: readonly string[], options: AloneOptions): Promise<string> {
  const { cwd, input = '', output = 'pipe', signal } = options;
  const child = spawn('git', [...safeArgs(), ...args], {
    cwd,
    env: aloneEnv(options),
    stdio: ['pipe', output, 'pipe'],
    windowsHide: true,
    ...(signal && { signal }),
  });
  const stdout = kept(child.stdout);
  const stderr = kept(child.stderr);
  const end = ended(child, { args, stderr, signal });
  child.stdin?.end(input);
  await end;
  return stdout().replace(/\r?\n$/, '');
}

function aloneEnv({ readsLocal = false }: AloneOptions): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...QUIET_AND_OFFLINE,
    GIT_GRAFT_FILE: '/dev/null',
    ...(readsLocal && { GIT_ALLOW_PROTOCOL: 'file' }),
  };
  for (const name of PASSED_ON) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}

/** Reads all of `stream` and keeps the beginning. */
function kept(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (piece: string) => {
    if (text.length < KEPT) text += piece.slice(0, KEPT - text.length);
  });
  return () => text;
}
