/*
 * Owns what a run of a CI system says of itself: which commit it is about, and what that is compared with. Does not own
 * whether the clone has those commits (resolve-range.ts).
 */

/** Variables of the environment, as node has them. */
export type CiEnv = Readonly<Record<string, string | undefined>>;

/** The text of a file; throws when it cannot be read. */
export type ReadFile = (path: string) => string;

/** Tells the run of one system; null when it is not this system's. */
export type CiReader = (env: CiEnv, readFile: ReadFile) => CiRun | null;

export type CiSystem =
  | 'github-actions'
  | 'gitea-actions'
  | 'gitlab-ci'
  | 'bitbucket-pipelines'
  | 'circleci'
  | 'azure-pipelines'
  | 'jenkins'
  | 'buildkite'
  | 'drone'
  | 'woodpecker'
  | 'travis'
  | 'teamcity'
  | 'codebuild';

export type CiEvent = 'push' | 'proposal' | 'merge-queue' | 'tag' | 'schedule' | 'manual' | 'unknown';

/**
 * One run. Whoever proposes a change decides over everything that `head` reaches, and over `branch` and `name`; ids, `target`
 * and numbers are the forge's own. All of it is text from outside: names are checked before git sees them.
 */
export interface CiRun {
  readonly system: CiSystem;
  readonly event: CiEvent;
  /** Id of the commit or tag that is to be gated; null: what is checked out. */
  readonly head: string | null;
  /**
   * A merge of `head` into the target that the system made to test it: an id, or `HEAD` where the system makes it in the
   * clone and tells no id. Gated in place of `head` when `head` is one of its parents.
   */
  readonly merge: string | null;
  /** Ids that `head` is compared with, as the system says them (may be abbreviated), best first. Never zeros. */
  readonly bases: readonly string[];
  /** Id of the commit that a proposal began at, for want of better: it may be far behind its target. */
  readonly forkPoint: string | null;
  readonly isFirstPush: boolean;
  readonly isForced: boolean;
  /** The branch that is pushed or proposed. */
  readonly branch: string | null;
  /** The branch that a proposal goes into. */
  readonly target: string | null;
  readonly defaultBranch: string | null;
  /** What people call it: `#12 topic → main`, `main`, `v1.0`. */
  readonly name: string | null;
  /** Whole names of refs that a remote may have `head` under, or a base: `refs/pull/12/head`. */
  readonly fetchable: readonly string[];
  readonly proposal: ForgePlace | null;
  /** A file whose Markdown the system shows with the run. */
  readonly summaryFile: string | null;
}

/** Where the proposal is discussed. */
export interface ForgePlace {
  readonly kind: 'github' | 'gitlab' | 'gitea' | 'bitbucket';
  /** Without a slash at its end. */
  readonly apiUrl: string;
  /** `owner/name`, of the repository that is proposed to. */
  readonly repository: string;
  readonly number: number;
  /** True when the change comes from another repository, or may: such runs get no token that may write. */
  readonly isFork: boolean;
}

/** What a reader of a system knows; the rest is as in a run that says nothing. */
export type CiFacts = Pick<CiRun, 'event'> & Partial<Omit<CiRun, 'system' | 'event'>>;

const SILENT: Omit<CiRun, 'system' | 'event'> = {
  head: null,
  merge: null,
  bases: [],
  forkPoint: null,
  isFirstPush: false,
  isForced: false,
  branch: null,
  target: null,
  defaultBranch: null,
  name: null,
  fetchable: [],
  proposal: null,
  summaryFile: null,
};

/** A run with what is not known filled in. Without a name of its own it is called after its proposal or branch. */
export function ciRun(system: CiSystem, facts: CiFacts): CiRun {
  const run = { ...SILENT, ...facts, system };
  return { ...run, name: run.name ?? proposalName(run.proposal?.number ?? null, run) ?? run.branch };
}

/** `#12 topic → main`, with what is known of it; null when there is neither number nor target. */
export function proposalName(
  number: number | null,
  { branch, target }: Pick<CiRun, 'branch' | 'target'>,
): string | null {
  if (number === null && target === null) return null;
  const source = [number === null ? null : `#${number}`, branch].filter((part) => part !== null).join(' ');
  return target === null ? source : `${source} → ${target}`.trim();
}
