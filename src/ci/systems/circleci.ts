/*
 * Owns reading a run of CircleCI: https://circleci.com/docs/reference/variables/#built-in-environment-variables. It says neither
 * what a branch was before a push (but as a pipeline value, for `--from`) nor where a pull request goes.
 */

import { type CiEnv, type CiRun, ciRun } from '../ci-run.ts';
import { forgePlaceOf } from '../forge-place.ts';
import { idIn, isTrueIn, textIn } from '../outside-values.ts';

/** A run of CircleCI. */
export function circleCi(env: CiEnv): CiRun | null {
  if (!isTrueIn(env, 'CIRCLECI')) return null;
  const head = idIn(env, 'CIRCLE_SHA1');
  const tag = textIn(env, 'CIRCLE_TAG');
  if (tag !== null) return ciRun('circleci', { event: 'tag', head, name: tag, fetchable: [`refs/tags/${tag}`] });
  // `pull/12` for those of forks.
  const branch = textIn(env, 'CIRCLE_BRANCH');
  const fork = /^pull\/(\d+)$/.exec(branch ?? '')?.[1];
  const isFork = fork !== undefined || textIn(env, 'CIRCLE_PR_NUMBER') !== null;
  const proposal = forgePlaceOf(textIn(env, 'CIRCLE_PULL_REQUEST'), { isFork });
  const ref = fork === undefined ? `refs/heads/${branch}` : `refs/pull/${fork}/head`;
  return ciRun('circleci', {
    event: proposal !== null || fork !== undefined ? 'proposal' : 'push',
    head,
    branch,
    fetchable: branch === null ? [] : [ref],
    proposal,
  });
}
