/*
 * Owns small questions to git off the hook path, through simple-git. Does not own bytes (spawn.ts, objects.ts).
 */

import { simpleGit } from 'simple-git';
import { GitError } from '../util/errors.ts';
import { QUIET_AND_OFFLINE, safeConfigEnv } from './safe-config.ts';
import { gitError } from './spawn.ts';

/** Asks git one thing and gets its standard output. */
export type Ask = (args: readonly string[]) => Promise<string>;

/** Variables that tell git where the repository is and who asks; all others stay behind. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'SYSTEMROOT',
  'XDG_CONFIG_HOME',
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_CEILING_DIRECTORIES',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
];

/** The settings are named here because ours are the safe values of them. */
const SAFE_VALUES = {
  allowUnsafeAskPass: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeHooksPath: true,
  allowUnsafePack: true,
  allowUnsafePager: true,
  allowUnsafeProtocolOverride: true,
} as const;

/**
 * A client for the repository at `cwd`. simple-git refuses `-c` for the settings that make git safe and most GIT_
 * variables, so the environment is built from nothing and each variable is allowed by name.
 */
export function createClient(cwd: string): Ask {
  const env = clientEnv();
  const git = simpleGit({
    baseDir: cwd,
    // Without this, output that is still in the pipe 50 ms after git's exit is lost.
    completion: { onClose: true, onExit: false },
    unsafe: SAFE_VALUES,
    allowEnvironment: Object.keys(env),
  }).env(env);
  return async (args) => {
    try {
      return await git.raw([...args]);
    } catch (cause) {
      throw asGitError(args, cause);
    }
  };
}

function asGitError(args: readonly string[], cause: unknown): GitError {
  const message = cause instanceof Error ? cause.message.trim() : String(cause);
  if (/^(?:Error: )?spawn git ENOENT/.test(message)) return new GitError('git-missing', {}, { cause });
  return gitError(args, message, 'simple-git', { cause });
}

function clientEnv(): Record<string, string> {
  const env: Record<string, string> = { ...safeConfigEnv(), ...QUIET_AND_OFFLINE };
  for (const name of PASSED_ON) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}
