/*
 * Owns reading a run of Travis CI: https://docs.travis-ci.com/user/environment-variables/#default-environment-variables. Pull requests
 * are checked out as the merge that GitHub made.
 */

import { type CiEnv, type CiFacts, type CiRun, ciRun, type ForgePlace, proposalName } from '../ci-run.ts';
import { asId, idIn, isTrueIn, known, numberIn, textIn } from '../outside-values.ts';

/** A run of Travis CI. */
export function travis(env: CiEnv): CiRun | null {
  return isTrueIn(env, 'TRAVIS') ? ciRun('travis', factsOf(env)) : null;
}

function factsOf(env: CiEnv): CiFacts {
  const head = idIn(env, 'TRAVIS_COMMIT');
  const branch = textIn(env, 'TRAVIS_BRANCH');
  const tag = textIn(env, 'TRAVIS_TAG');
  const event = textIn(env, 'TRAVIS_EVENT_TYPE');
  if (event === 'pull_request') return proposed(env);
  if (event === 'cron') return { event: 'schedule', head, branch };
  if (event !== 'push') return { event: 'manual', head, branch };
  if (tag !== null) return { event: 'tag', head, name: tag, fetchable: [`refs/tags/${tag}`] };
  // `A...B`; empty for the first push of a branch.
  const before = asId(textIn(env, 'TRAVIS_COMMIT_RANGE')?.split('...')[0]);
  const fetchable = branch === null ? [] : [`refs/heads/${branch}`];
  return { event: 'push', head, bases: known([before]), isFirstPush: before === null, branch, fetchable };
}

/** TRAVIS_BRANCH is the target then. */
function proposed(env: CiEnv): CiFacts {
  const number = numberIn(env, 'TRAVIS_PULL_REQUEST');
  const commit = idIn(env, 'TRAVIS_COMMIT');
  const source = idIn(env, 'TRAVIS_PULL_REQUEST_SHA');
  const branch = textIn(env, 'TRAVIS_PULL_REQUEST_BRANCH');
  const target = textIn(env, 'TRAVIS_BRANCH');
  return {
    event: 'proposal',
    head: source ?? commit,
    merge: source === null || source === commit ? null : commit,
    branch,
    target,
    name: proposalName(number, { branch, target }),
    fetchable: number === null ? [] : [`refs/pull/${number}/head`],
    proposal: number === null ? null : placeOf(env, number),
  };
}

function placeOf(env: CiEnv, number: number): ForgePlace | null {
  const repository = textIn(env, 'TRAVIS_REPO_SLUG');
  if (repository === null) return null;
  const isFork = textIn(env, 'TRAVIS_PULL_REQUEST_SLUG') !== repository;
  return { kind: 'github', apiUrl: 'https://api.github.com', repository, number, isFork };
}
