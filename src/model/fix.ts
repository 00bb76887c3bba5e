/*
 * Owns what a fix would do, as reports show it: pieces of text in which secrets stay secrets.
 */

import type { AdviceNote } from './advice.ts';
import type { Origin } from './blob.ts';
import type { Segment } from './code-frame.ts';
import type { Secret } from './secret.ts';

/** Why a secret stays where it is; one sentence each in the catalog. */
export type Refusal = AdviceNote | FixRefusal;

/** Reasons that only matter when something is to be written. */
export const FIX_REFUSALS = [
  'binary',
  'conflict-markers',
  'minified',
  'generated-header',
  'recorded-data',
  'too-large',
  'would-not-parse',
  'unknown-escape',
  'not-found-again',
  'in-archive',
  'constant-used',
  'file-name',
  'name-taken',
] as const;

export type FixRefusal = (typeof FIX_REFUSALS)[number];

/** A place that is left as it is, and why. */
export interface LeftPlace {
  /** From the top level, with `/`; null for what has no path. */
  readonly path: string | null;
  /** From 1. */
  readonly line: number;
  readonly where: Origin;
  /** Kind of the file; null when nobody asked. */
  readonly kind: string | null;
  readonly secret: Secret;
  readonly reasons: readonly Refusal[];
}

/** A place that reads the environment from now on. */
export interface ReplacedPlace {
  /** From the top level, with `/`. */
  readonly path: string;
  /** From 1, before the change. */
  readonly line: number;
  readonly where: 'index' | 'worktree';
  /** Kind of the file, as advice has it. */
  readonly kind: string;
  readonly secret: Secret;
  readonly variable: string;
}

/** What a fix would do. */
export interface FixPreview {
  readonly files: readonly FileDiff[];
  readonly replaced: readonly ReplacedPlace[];
  /** Files that leave the index: they stay on disk. */
  readonly untracked: readonly string[];
  readonly left: readonly LeftPlace[];
  readonly notes: readonly PlannedNote[];
  /** What has to be done so that programs see the variables. */
  readonly hints: readonly LoaderHint[];
  /** Variables whose values what loads `.env` for the program would get wrong. */
  readonly misread: readonly string[];
  /** Files that are not staged and belong to the commit. */
  readonly beside: readonly string[];
}

/** The changes of one file. */
export interface FileDiff {
  readonly path: string;
  /** Which versions it changes; in both alike. */
  readonly where: readonly ('index' | 'worktree')[];
  readonly isNew: boolean;
  readonly hunks: readonly Hunk[];
}

/** Lines that change, as a unified diff without context has them: starts from 1, or the line before when there are none. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly lines: readonly DiffLine[];
}

export interface DiffLine {
  readonly sign: '-' | '+';
  readonly segments: readonly Segment[];
}

/** A caveat and what it is about. */
export interface PlannedNote {
  readonly note: AdviceNote;
  readonly path: string;
  readonly variables: readonly string[];
}

/** What people are told to do; one sentence each in the catalog. */
export type LoaderHintCode =
  | 'browser-bundle'
  | 'ci-secrets'
  | 'compose-reads-it'
  | 'deno-env-file'
  | 'django-dotenv'
  | 'docker-run'
  | 'dotnet-dotenv'
  | 'dotnet-user-secrets'
  | 'generic-shell'
  | 'github-actions-secrets'
  | 'go-godotenv'
  | 'jvm-dotenv'
  | 'kubernetes-secret'
  | 'node-env-file'
  | 'php-dotenv'
  | 'php-putenv'
  | 'powershell'
  | 'pydantic-settings'
  | 'python-decouple'
  | 'python-dotenv'
  | 'ruby-dotenv'
  | 'ruby-dotenv-rails'
  | 'ruby-figaro'
  | 'rust-dotenvy'
  | 'serverless-dotenv'
  | 'shell-source'
  | 'spring'
  | 'terraform-tf-var'
  | 'vite-load-env';

/** How a program gets to see what `.env` has. */
export interface LoaderHint {
  readonly code: LoaderHintCode;
  /** To run, or to put into a file. */
  readonly command?: string;
}
