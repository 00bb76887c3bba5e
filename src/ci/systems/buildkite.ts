/*
 * Owns reading a run of Buildkite: https://buildkite.com/docs/pipelines/configure/environment-variables. It does not say what a
 * branch was before a push.
 */

import { type CiEnv, type CiFacts, type CiRun, ciRun, proposalName } from '../ci-run.ts';
import { forgePlaceOf } from '../forge-place.ts';
import { idIn, isTrueIn, known, numberIn, textIn } from '../outside-values.ts';

/** A run of Buildkite. */
export function buildkite(env: CiEnv): CiRun | null {
  if (!isTrueIn(env, 'BUILDKITE')) return null;
  return ciRun('buildkite', { defaultBranch: textIn(env, 'BUILDKITE_PIPELINE_DEFAULT_BRANCH'), ...factsOf(env) });
}

function factsOf(env: CiEnv): CiFacts {
  // `HEAD` when whoever started the build named no commit.
  const head = idIn(env, 'BUILDKITE_COMMIT');
  const branch = textIn(env, 'BUILDKITE_BRANCH');
  const tag = textIn(env, 'BUILDKITE_TAG');
  if (numberIn(env, 'BUILDKITE_PULL_REQUEST') !== null) return proposed(env);
  if (textIn(env, 'BUILDKITE_MERGE_QUEUE_BASE_BRANCH') !== null) return queued(env);
  if (tag !== null) return { event: 'tag', head, name: tag, fetchable: [`refs/tags/${tag}`] };
  const fetchable = branch === null ? [] : [`refs/heads/${branch}`];
  const source = textIn(env, 'BUILDKITE_SOURCE');
  if (source === 'schedule') return { event: 'schedule', head, branch, fetchable };
  return { event: source === 'webhook' ? 'push' : 'manual', head, branch, fetchable };
}

function proposed(env: CiEnv): CiFacts {
  const number = numberIn(env, 'BUILDKITE_PULL_REQUEST') ?? 0;
  const branch = textIn(env, 'BUILDKITE_BRANCH');
  const target = textIn(env, 'BUILDKITE_PULL_REQUEST_BASE_BRANCH');
  const repository = pathOf(textIn(env, 'BUILDKITE_REPO'));
  const isFork = pathOf(textIn(env, 'BUILDKITE_PULL_REQUEST_REPO')) !== repository;
  const page = repository?.startsWith('github.com/') ? `https://${repository}/pull/${number}` : null;
  return {
    event: 'proposal',
    head: idIn(env, 'BUILDKITE_COMMIT'),
    // With "use merge refspec" the merge that the forge made is checked out.
    merge: isTrueIn(env, 'BUILDKITE_PULL_REQUEST_USING_MERGE_REFSPEC') ? 'HEAD' : null,
    branch,
    target,
    name: proposalName(number, { branch, target }),
    fetchable: [`refs/pull/${number}/head`],
    proposal: forgePlaceOf(page, { isFork }),
  };
}

/** https://buildkite.com/docs/pipelines/tutorials/github-merge-queue */
function queued(env: CiEnv): CiFacts {
  const branch = textIn(env, 'BUILDKITE_BRANCH');
  return {
    event: 'merge-queue',
    head: idIn(env, 'BUILDKITE_COMMIT'),
    bases: known([idIn(env, 'BUILDKITE_MERGE_QUEUE_BASE_COMMIT')]),
    branch,
    target: textIn(env, 'BUILDKITE_MERGE_QUEUE_BASE_BRANCH'),
    fetchable: branch === null ? [] : [`refs/heads/${branch}`],
  };
}

/** `host/owner/name` of a repository's address, in whatever form git takes it. */
function pathOf(address: string | null): string | null {
  const found = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+(?=\/))?[:/](.+?)(?:\.git)?\/?$/.exec(address ?? '');
  return found === null ? null : `${found[1]}/${found[2]}`;
}
