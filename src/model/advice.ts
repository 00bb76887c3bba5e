/*
 * Owns the form of advice: codes and facts, no sentences (messages/ has those).
 */

import type { Segment } from './code-frame.ts';

/** The line as it should read. */
export interface Replacement {
  /** File kind, e.g. `ruby`, `github-actions`. */
  readonly kind: string;
  readonly path: string;
  /** Line number, from 1. */
  readonly line: number;
  /** Environment variable the line will read. */
  readonly variable: string;
  /** The line today. */
  readonly before: readonly Segment[];
  /** The line to paste; null where the file kind cannot read the environment (then the notes say what to do). */
  readonly after: string | null;
  readonly notes: readonly AdviceNote[];
}

/** Caveats of a replacement; one sentence each in the catalog. */
export type AdviceNote =
  | 'aws-default-chain'
  | 'aws-arguments-deleted'
  | 'rails-build'
  | 'carrierwave-iam'
  | 'import-os-python'
  | 'import-os-go'
  | 'const-to-var'
  | 'compile-time'
  | 'typescript-undefined'
  | 'laravel-config-only'
  | 'terraform-provider'
  | 'terraform-variable'
  | 'actions-oidc'
  | 'actions-env-block'
  | 'ci-masked-variable'
  | 'compose-required'
  | 'dockerfile-secret-mount'
  | 'kubernetes-secret-ref'
  | 'erb-files-only'
  | 'json-no-interpolation'
  | 'appsettings-env'
  | 'node-config-env'
  | 'yaml-no-interpolation'
  | 'properties-spring'
  | 'xml-external'
  | 'dotenv-destination'
  | 'dotenv-ignored'
  | 'aws-credentials-file'
  | 'notebook-outputs'
  | 'ini-no-env'
  | 'browser-code'
  | 'placeholder-in-docs'
  | 'shell-quoting'
  | 'helm-existing-secret'
  | 'no-known-idiom'
  | 'already-in-environment'
  | 'ansible-vault'
  | 'aws-key-file'
  | 'cloudformation-resolve'
  | 'constant-expression'
  | 'device-code'
  | 'generated-file'
  | 'gradle-properties'
  | 'line-cut'
  | 'no-safe-edit'
  | 'other-secret';

/** What to do, in order; one sentence each in the catalog. */
export type AdviceStep =
  | 'unstage'
  | 'replace-literal'
  | 'keep-file-out'
  | 'move-to-env'
  | 'deactivate-key'
  | 'check-usage'
  | 'rotate'
  | 'removing-did-not-help'
  | 'purge-history'
  | 'published'
  | 'canary-owner'
  | 'expired-nothing-to-revoke'
  | 'ignored-file'
  | 'unreachable-gc'
  | 'check-history';

export interface Advice {
  readonly steps: readonly AdviceStep[];
  readonly replacements: readonly Replacement[];
}
