/*
 * Owns reading a run of GitLab CI: https://docs.gitlab.com/ci/variables/predefined_variables/ and, for what is checked out,
 * https://docs.gitlab.com/ci/pipelines/merge_request_pipelines/, merged_results_pipelines/ and merge_trains/ beside it.
 */

import { type CiEnv, type CiFacts, type CiRun, ciRun, type ForgePlace } from '../ci-run.ts';
import { idIn, isTrueIn, known, numberIn, textIn } from '../outside-values.ts';

/** A run of GitLab CI. */
export function gitlabCi(env: CiEnv): CiRun | null {
  if (!isTrueIn(env, 'GITLAB_CI')) return null;
  return ciRun('gitlab-ci', { defaultBranch: textIn(env, 'CI_DEFAULT_BRANCH'), ...factsOf(env) });
}

function factsOf(env: CiEnv): CiFacts {
  // Child pipelines of a merge request have its variables too, and another source.
  if (numberIn(env, 'CI_MERGE_REQUEST_IID') !== null) return merged(env);
  if (numberIn(env, 'CI_EXTERNAL_PULL_REQUEST_IID') !== null) return mergedElsewhere(env);
  const head = idIn(env, 'CI_COMMIT_SHA');
  const branch = textIn(env, 'CI_COMMIT_BRANCH');
  const source = textIn(env, 'CI_PIPELINE_SOURCE');
  const tag = textIn(env, 'CI_COMMIT_TAG');
  if (source === 'schedule') return { event: 'schedule', head, branch, name: branch ?? tag };
  if (tag !== null) return { event: 'tag', head, name: tag, fetchable: [`refs/tags/${tag}`] };
  if (!PUSHES.includes(source ?? '')) return { event: 'manual', head, branch };
  // Zeros for a new branch.
  const before = idIn(env, 'CI_COMMIT_BEFORE_SHA');
  const fetchable = branch === null ? [] : [`refs/heads/${branch}`];
  return { event: 'push', head, bases: known([before]), isFirstPush: before === null, branch, fetchable };
}

/** Values of CI_PIPELINE_SOURCE that come of a push, child pipelines among them (https://docs.gitlab.com/ci/jobs/job_rules/). */
const PUSHES = ['push', 'webide', 'parent_pipeline'];

/**
 * A merge request. CI_COMMIT_SHA is its head; in pipelines of merged results and of merge trains it is a merge that GitLab made,
 * and only they name the tips of both branches.
 */
function merged(env: CiEnv): CiFacts {
  const number = numberIn(env, 'CI_MERGE_REQUEST_IID') ?? 0;
  const source = idIn(env, 'CI_MERGE_REQUEST_SOURCE_BRANCH_SHA');
  const commit = idIn(env, 'CI_COMMIT_SHA');
  return {
    event: textIn(env, 'CI_MERGE_REQUEST_EVENT_TYPE') === 'merge_train' ? 'merge-queue' : 'proposal',
    head: source ?? commit,
    merge: source === null || source === commit ? null : commit,
    bases: known([idIn(env, 'CI_MERGE_REQUEST_TARGET_BRANCH_SHA')]),
    forkPoint: idIn(env, 'CI_MERGE_REQUEST_DIFF_BASE_SHA'),
    branch: textIn(env, 'CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'),
    target: textIn(env, 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME'),
    fetchable: [`refs/merge-requests/${number}/head`],
    proposal: placeOf(env, number),
  };
}

function placeOf(env: CiEnv, number: number): ForgePlace | null {
  const apiUrl = textIn(env, 'CI_API_V4_URL');
  const repository = textIn(env, 'CI_MERGE_REQUEST_PROJECT_PATH') ?? textIn(env, 'CI_PROJECT_PATH');
  if (apiUrl === null || repository === null) return null;
  const isFork = textIn(env, 'CI_MERGE_REQUEST_SOURCE_PROJECT_PATH') !== repository;
  return { kind: 'gitlab', apiUrl, repository, number, isFork };
}

/** A pull request of GitHub that GitLab runs for (https://docs.gitlab.com/ci/ci_cd_for_external_repos/). */
function mergedElsewhere(env: CiEnv): CiFacts {
  const number = numberIn(env, 'CI_EXTERNAL_PULL_REQUEST_IID') ?? 0;
  const repository = textIn(env, 'CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY');
  const isFork = textIn(env, 'CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY') !== repository;
  const apiUrl = 'https://api.github.com';
  return {
    event: 'proposal',
    head: idIn(env, 'CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_SHA') ?? idIn(env, 'CI_COMMIT_SHA'),
    bases: known([idIn(env, 'CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA')]),
    branch: textIn(env, 'CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME'),
    target: textIn(env, 'CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME'),
    proposal: repository === null ? null : { kind: 'github', apiUrl, repository, number, isFork },
  };
}
