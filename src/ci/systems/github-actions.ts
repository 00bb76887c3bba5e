/*
 * Owns reading a run of GitHub Actions: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 * for events and what is checked out, …/reference/workflows-and-actions/variables for variables, and
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads for payloads. Gitea and Forgejo speak the same.
 */

import { UsageError } from '../../util/errors.ts';
import {
  type CiEnv,
  type CiFacts,
  type CiRun,
  type CiSystem,
  ciRun,
  type ForgePlace,
  proposalName,
  type ReadFile,
} from '../ci-run.ts';
import { asId, asNumber, asText, branchOf, idIn, isTrueIn, known, tagOf, textIn, valueAt } from '../outside-values.ts';

/** Whose runs these are. */
export interface Flavour {
  readonly system: CiSystem;
  readonly kind: ForgePlace['kind'];
}

/** What readers of events are given. */
interface Run {
  readonly env: CiEnv;
  readonly event: unknown;
  readonly flavour: Flavour;
}

/** A run of GitHub Actions. */
export function githubActions(env: CiEnv, readFile: ReadFile): CiRun | null {
  if (!isTrueIn(env, 'GITHUB_ACTIONS')) return null;
  return actionsRun({ env, readFile, flavour: { system: 'github-actions', kind: 'github' } });
}

/**
 * A run of anything that sets the variables of GitHub Actions and writes the payload of the event.
 * @throws UsageError `ci-event-unreadable` when the payload cannot be read, or names no proposed commit
 */
export function actionsRun(given: {
  readonly env: CiEnv;
  readonly readFile: ReadFile;
  readonly flavour: Flavour;
}): CiRun {
  const { env, flavour } = given;
  const run = { env, event: payloadOf(env, given.readFile), flavour };
  const common = {
    defaultBranch: textAt(run.event, 'repository', 'default_branch'),
    summaryFile: textIn(env, 'GITHUB_STEP_SUMMARY'),
  };
  return ciRun(flavour.system, { ...common, ...factsOf(run) });
}

function payloadOf(env: CiEnv, readFile: ReadFile): unknown {
  const path = textIn(env, 'GITHUB_EVENT_PATH');
  if (path === null)
    throw new UsageError('ci-event-unreadable', { path: '$GITHUB_EVENT_PATH', detail: 'GITHUB_EVENT_PATH=' });
  try {
    return JSON.parse(readFile(path));
  } catch (cause) {
    // What JSON.parse says quotes the payload, which is other people's text.
    const detail = cause instanceof SyntaxError ? 'JSON' : String(cause instanceof Error ? cause.message : cause);
    throw new UsageError('ci-event-unreadable', { path, detail }, { cause });
  }
}

function factsOf(run: Run): CiFacts {
  switch (textIn(run.env, 'GITHUB_EVENT_NAME')) {
    case 'push':
      return pushed(run);
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return proposed(run, { isTested: true });
    // Runs in the target's context, and checks the target out: only the payload names what is proposed.
    case 'pull_request_target':
      return proposed(run, { isTested: false });
    case 'merge_group':
      return queued(run);
    case 'workflow_run':
      return followed(run);
    case 'release':
    case 'create':
      return ofRef(run, 'unknown');
    case 'schedule':
      return ofRef(run, 'schedule');
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return ofRef(run, 'manual');
    default:
      return { event: 'unknown' };
  }
}

/** `before` is zeros for what was not there before, and `after` for what is deleted: then nothing is pushed. */
function pushed(run: Run): CiFacts {
  const { event } = run;
  const ref = textAt(event, 'ref');
  const after = idAt(event, 'after');
  if (after === null || isTrueAt(event, 'deleted')) return { event: 'unknown' };
  if (tagOf(ref) !== null) return { event: 'tag', head: after, name: tagOf(ref), fetchable: known([ref]) };
  const before = idAt(event, 'before');
  return {
    event: 'push',
    head: after,
    bases: known([before]),
    isFirstPush: before === null || isTrueAt(event, 'created'),
    isForced: isTrueAt(event, 'forced'),
    branch: branchOf(ref),
    fetchable: known([ref]),
  };
}

/**
 * A pull request. GITHUB_SHA is the merge of it that GitHub made to test it, `refs/pull/N/merge`, unless the run is in the
 * target's context.
 * @throws UsageError `ci-event-unreadable` when the payload does not name the proposed commit
 */
function proposed({ env, event, flavour }: Run, { isTested }: { readonly isTested: boolean }): CiFacts {
  const head = idAt(event, 'pull_request', 'head', 'sha');
  if (head === null)
    throw new UsageError('ci-event-unreadable', { path: '$GITHUB_EVENT_PATH', detail: 'pull_request.head.sha' });
  const number = asNumber(valueAt(event, ['pull_request', 'number']) ?? valueAt(event, ['number']));
  const target = textAt(event, 'pull_request', 'base', 'ref');
  const isMerge = isTested && /^refs\/pull\/\d+\/merge$/.test(textIn(env, 'GITHUB_REF') ?? '');
  const merge = isMerge ? idIn(env, 'GITHUB_SHA') : null;
  return {
    event: 'proposal',
    head,
    merge: merge === head ? null : merge,
    bases: known([idAt(event, 'pull_request', 'base', 'sha')]),
    branch: textAt(event, 'pull_request', 'head', 'ref'),
    target,
    fetchable: number === null ? [] : [`refs/pull/${number}/head`],
    proposal: number === null ? null : placeOf({ env, event, flavour }, number),
  };
}

function placeOf({ env, event, flavour }: Run, number: number): ForgePlace | null {
  const repository = textIn(env, 'GITHUB_REPOSITORY') ?? textAt(event, 'repository', 'full_name');
  if (repository === null) return null;
  // Null when the fork was deleted.
  const source = textAt(event, 'pull_request', 'head', 'repo', 'full_name');
  const apiUrl = (textIn(env, 'GITHUB_API_URL') ?? 'https://api.github.com').replace(/\/+$/, '');
  return { kind: flavour.kind, apiUrl, repository, number, isFork: source !== repository };
}

/** A merge queue tests a branch of its own, `gh-readonly-queue/main/pr-12-<id of base>`. */
function queued({ event }: Run): CiFacts {
  const target = branchOf(textAt(event, 'merge_group', 'base_ref'));
  const ref = textAt(event, 'merge_group', 'head_ref');
  const number = asNumber(/\/pr-(\d+)-[0-9a-f]+$/.exec(ref ?? '')?.[1]);
  return {
    event: 'merge-queue',
    head: idAt(event, 'merge_group', 'head_sha'),
    bases: known([idAt(event, 'merge_group', 'base_sha')]),
    branch: branchOf(ref),
    target,
    name: proposalName(number, { branch: null, target }),
    fetchable: known([ref]),
  };
}

/**
 * A run after another: it is in the default branch's context, and what the first run was about is in the payload. Of a fork's
 * run the payload does not say which pull request it was.
 */
function followed({ event }: Run): CiFacts {
  const head = idAt(event, 'workflow_run', 'head_sha');
  const branch = textAt(event, 'workflow_run', 'head_branch');
  if (textAt(event, 'workflow_run', 'event') !== 'pull_request') return { event: 'unknown', head, branch };
  const [first] = listAt(event, 'workflow_run', 'pull_requests');
  return {
    event: 'proposal',
    head,
    bases: known([idAt(first, 'base', 'sha')]),
    branch,
    target: textAt(first, 'base', 'ref') ?? textAt(event, 'repository', 'default_branch'),
  };
}

/** What only names a ref: a release its tag. */
function ofRef({ env }: Run, event: CiFacts['event']): CiFacts {
  const ref = textIn(env, 'GITHUB_REF');
  const head = idIn(env, 'GITHUB_SHA');
  if (tagOf(ref) !== null && event === 'unknown')
    return { event: 'tag', head, name: tagOf(ref), fetchable: known([ref]) };
  return { event, head, branch: branchOf(ref), name: tagOf(ref), fetchable: known([ref]) };
}

function textAt(payload: unknown, ...path: string[]): string | null {
  return asText(valueAt(payload, path));
}

function idAt(payload: unknown, ...path: string[]): string | null {
  return asId(valueAt(payload, path));
}

function isTrueAt(payload: unknown, ...path: string[]): boolean {
  return valueAt(payload, path) === true;
}

function listAt(payload: unknown, ...path: string[]): readonly unknown[] {
  const value = valueAt(payload, path);
  return Array.isArray(value) ? value : [];
}
