/*
 * Owns the error classes. Errors carry a code and facts; the words are in messages/.
 */

/** Every way leakgate can fail; each has a sentence `error.<code>` in the catalog. */
export type ErrorCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'bad-option-value'
  | 'bad-number'
  | 'unexpected-argument'
  | 'missing-argument'
  | 'output-failed'
  | 'no-such-path'
  | 'no-files-matched'
  | 'config-unreadable'
  | 'config-syntax'
  | 'config-unknown-key'
  | 'config-bad-value'
  | 'config-several'
  | 'rule-bad-pattern'
  | 'rule-bad-group'
  | 'rule-no-keyword'
  | 'rule-id-taken'
  | 'rules-package-missing'
  | 'no-such-rule'
  | 'not-a-repository'
  | 'unsafe-repository'
  | 'no-such-revision'
  | 'empty-range'
  | 'git-missing'
  | 'git-failed'
  | 'git-output'
  | 'nothing-looked-at'
  | 'hook-changed'
  | 'hook-needs-work-tree'
  | 'hook-unreadable'
  | 'hook-write-failed'
  | 'consent-needed'
  | 'no-such-finding'
  | 'terminal-needed'
  | 'fix-not-ignored'
  | 'fix-changed'
  | 'fix-file-failed'
  | 'fix-index-entry'
  | 'fix-journal-damaged'
  | 'fix-not-a-file'
  | 'fix-nothing-to-undo'
  | 'fix-other-index'
  | 'fix-restore-failed'
  | 'fix-undo-changed'
  | 'fix-unfinished'
  | 'fix-unsafe-path'
  | 'internal';

export type ErrorFacts = Readonly<Record<string, string | number>>;

/** Base of all errors leakgate throws on purpose. */
abstract class LeakgateError extends Error {
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;

  constructor(code: ErrorCode, facts: ErrorFacts = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(facts)}`, options);
    this.code = code;
    this.facts = facts;
  }
}

/** The command line is wrong. */
export class UsageError extends LeakgateError {
  override readonly name: string = 'UsageError';
}

/** A configuration file is wrong. */
export class ConfigError extends LeakgateError {
  override readonly name: string = 'ConfigError';
}

/** git, or the repository, did not do what was needed. */
export class GitError extends LeakgateError {
  override readonly name: string = 'GitError';
}

/** A hook could not be installed, removed or proved. */
export class HookError extends LeakgateError {
  override readonly name: string = 'HookError';
}

/** True for errors that carry a code and facts for the catalog. */
export function isLeakgateError(error: unknown): error is LeakgateError {
  return error instanceof LeakgateError;
}

export type { LeakgateError };

/** The errno name (`ENOENT`, `EACCES` …) of a file system error, or null. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
