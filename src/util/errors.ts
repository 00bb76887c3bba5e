/*
 * Owns the error classes. Errors carry a code and facts; the words are in messages/.
 */

/** Every way leakgate can fail; each has a sentence `error.<code>` in the catalog. */
export type ErrorCode =
  | CoreErrorCode
  | ForgeErrorCode
  | IamErrorCode
  | LibraryErrorCode
  | LiveErrorCode
  | PurgeErrorCode
  | RespondErrorCode
  | RunbookErrorCode
  | ShardErrorCode
  | TrailErrorCode;

/** What can go wrong in what all commands share; sentences in messages/{en,ja}/errors.ts. */
export type CoreErrorCode =
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
  | 'config-extends-loop'
  | 'config-extends-outside'
  | 'config-local-hides'
  | 'config-local-shared'
  | 'config-plain-value'
  | 'config-unknown-rule'
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
  | 'file-at-refused'
  | 'no-such-object'
  | 'bypass-without-reason'
  | 'bad-ref-line'
  | 'push-needs-lines'
  | 'nothing-looked-at'
  | 'ci-event-unreadable'
  | 'ci-head-missing'
  | 'hook-changed'
  | 'hook-needs-work-tree'
  | 'hook-unreadable'
  | 'hook-write-failed'
  | 'consent-needed'
  | 'no-such-finding'
  | 'terminal-needed'
  | 'baseline-ambiguous'
  | 'baseline-bad-day'
  | 'baseline-bad-line'
  | 'baseline-conflict'
  | 'baseline-incomplete'
  | 'baseline-no-finding'
  | 'baseline-unreadable'
  | 'baseline-write-failed'
  | 'foreign-none'
  | 'foreign-unknown'
  | 'foreign-unreadable'
  | 'audit-terminal-needed'
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

/** What can be wrong with what `leakgate respond` is given; sentences in messages/{en,ja}/respond-run.ts. */
export type RespondErrorCode =
  | 'respond-needs-input'
  | 'respond-needs-live'
  | 'respond-no-key-id'
  | 'respond-not-understood'
  | 'respond-one-stdin'
  | 'respond-one-subject'
  | 'respond-too-large'
  | 'respond-unreadable'
  | 'respond-which';

/** What can go wrong where several runs share the work; sentences in messages/{en,ja}/shard.ts. */
export type ShardErrorCode =
  | 'blob-needs-shard'
  | 'blob-other-run'
  | 'blob-other-store'
  | 'blob-shows-secrets'
  | 'blob-twice'
  | 'blob-unreadable'
  | 'merge-needs-files'
  | 'shard-bad'
  | 'shard-of-stdin'
  | 'shard-tells-forge';

/** What can be wrong about reading CloudTrail logs; sentences in messages/{en,ja}/cloudtrail.ts. */
export type TrailErrorCode = 'trail-bad-address';

/** What can go wrong between leakgate and a forge; sentences in messages/{en,ja}/forge.ts. */
export type ForgeErrorCode =
  | 'forge-bad-answer'
  | 'forge-bad-label'
  | 'forge-bad-place'
  | 'forge-bad-token'
  | 'forge-bad-url'
  | 'forge-failed'
  | 'forge-forbidden'
  | 'forge-job-token'
  | 'forge-no-labels'
  | 'forge-not-found'
  | 'forge-other-place'
  | 'forge-rate-limited'
  | 'forge-too-long'
  | 'forge-unauthorized'
  | 'forge-unreachable';

/** What can stand in the way of a purge; sentences in messages/{en,ja}/purge.ts. */
export type PurgeErrorCode =
  | 'purge-exists'
  | 'purge-failed'
  | 'purge-interrupted'
  | 'purge-no-filter-repo'
  | 'purge-no-folder'
  | 'purge-no-space'
  | 'purge-other-repository'
  | 'purge-sha256'
  | 'purge-shallow'
  | 'purge-unsafe-folder'
  | 'purge-write-failed';

/** What can go wrong with the file that keeps the progress of an incident; sentences in messages/{en,ja}/runbook.ts. */
export type RunbookErrorCode =
  | 'incident-bad-id'
  | 'incident-damaged'
  | 'incident-newer'
  | 'incident-unknown-step'
  | 'incident-unreadable'
  | 'incident-write-failed';

/** What can go wrong before a provider is asked; sentences in messages/{en,ja}/live.ts. */
export type LiveErrorCode =
  | 'live-bad-endpoint'
  | 'live-bad-profile'
  | 'live-bad-region'
  | 'live-no-profile'
  | 'live-no-responder'
  | 'live-of-shard'
  | 'live-responder-is-leaked'
  | 'live-responder-is-user';

/** What is wrong with policies, and with values for queries; sentences in messages/{en,ja}/iam.ts. */
export type IamErrorCode = 'iam-bad-policy' | 'query-bad-value';

/** What programs that use leakgate as a library do wrong; sentences in messages/{en,ja}/library.ts. */
export type LibraryErrorCode = 'library-foreign-rule' | 'library-foreign-result';

/** What an error is about, by name: a path, a value, a rule. May be hostile text of a repository. */
export type ErrorFacts = Readonly<Record<string, string | number>>;

/** Base of all errors leakgate throws on purpose. `code` is stable, `cause` is what led to it when there is such. */
export abstract class LeakgateError extends Error {
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

/** A forge (GitHub, GitLab, Gitea, Bitbucket) did not do what it was asked. */
export class ForgeError extends LeakgateError {
  override readonly name: string = 'ForgeError';
}

/** A provider cannot be asked: by whom, where, or of what is wrong. */
export class LiveError extends LeakgateError {
  override readonly name: string = 'LiveError';
}

/** A policy of AWS IAM cannot be understood, or a value does not fit into a query about an account. */
export class IamError extends LeakgateError {
  override readonly name: string = 'IamError';
}

/** True for errors that carry a code and facts for the catalog. */
export function isLeakgateError(error: unknown): error is LeakgateError {
  return error instanceof LeakgateError;
}

/** The errno name (`ENOENT`, `EACCES` …) of a file system error, or null. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
