/*
 * Owns the form of a plan: what would be changed, as plain data. Does not own making one (plan.ts, uninstall.ts), doing
 * it (install.ts) or saying it (describe.ts).
 */

/** Who runs the hooks of this repository. */
export type Manager = 'husky' | 'lefthook' | 'pre-commit' | 'simple-git-hooks' | 'plain';

interface Place {
  /** Absolute; links are followed. */
  readonly path: string;
  /** For people: relative to the top of the work tree when inside, with `/`. */
  readonly shown: string;
}

/** A file will be written or deleted. Text is the whole file. */
export interface EditStep extends Place {
  readonly kind: 'create' | 'add' | 'update' | 'remove' | 'delete';
  /** Null when there is no file yet. */
  readonly before: string | null;
  /** Null when the file is to go. */
  readonly after: string | null;
  /** Permissions the file will have; null leaves them. */
  readonly mode: number | null;
  /** The lines that are leakgate's, for people; empty when they go. */
  readonly block: string;
}

/** Nothing to do: `keep` is up to date, `covered` starts leakgate without our help. */
export interface IdleStep extends Place {
  readonly kind: 'keep' | 'covered';
}

/** Only the owner of the file can do it. */
export interface ManualStep extends Place {
  readonly kind: 'manual';
  readonly reason: ManualReason;
  /** What to put there. */
  readonly snippet: string;
}

/** Why leakgate does not edit a file; one sentence each in the catalog. */
export type ManualReason =
  | 'not-shell'
  | 'not-text'
  | 'not-executable'
  | 'unusual-yaml'
  | 'not-yaml'
  | 'no-config'
  | 'generated';

export type Step = EditStep | IdleStep | ManualStep;

/** Something to know about a plan; one sentence each in the catalog. */
export interface Note {
  readonly code: NoteCode;
  readonly facts: Readonly<Record<string, string>>;
}

export type NoteCode =
  | 'outside-repository'
  | 'manager-inactive'
  | 'every-clone'
  | 'every-work-tree'
  | 'after-lint-staged'
  | 'lint-staged-order'
  | 'hook-types'
  | 'leakgate-missing';

export interface Plan {
  readonly purpose: 'install' | 'uninstall';
  readonly manager: Manager;
  /** Where git looks for hooks, for people. */
  readonly hooksDir: string;
  readonly steps: readonly Step[];
  readonly notes: readonly Note[];
  /** True when a file outside the repository would be written: other repositories are concerned. */
  readonly outside: boolean;
}

/** The steps of a plan that change files. */
export function editsOf(plan: Plan): readonly EditStep[] {
  return plan.steps.filter(isEdit);
}

/** True for a step that changes a file. */
export function isEdit(step: Step): step is EditStep {
  return step.kind !== 'keep' && step.kind !== 'covered' && step.kind !== 'manual';
}
