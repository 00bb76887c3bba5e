/*
 * Owns reading a run of Woodpecker: https://woodpecker-ci.org/docs/usage/environment. Pull requests are checked out at their
 * head.
 */

import { type CiEnv, type CiFacts, type CiRun, ciRun, proposalName } from '../ci-run.ts';
import { forgePlaceOf } from '../forge-place.ts';
import { idIn, known, numberIn, textIn } from '../outside-values.ts';

/** A run of Woodpecker. */
export function woodpecker(env: CiEnv): CiRun | null {
  if (textIn(env, 'CI') !== 'woodpecker') return null;
  return ciRun('woodpecker', { defaultBranch: textIn(env, 'CI_REPO_DEFAULT_BRANCH'), ...factsOf(env) });
}

function factsOf(env: CiEnv): CiFacts {
  const head = idIn(env, 'CI_COMMIT_SHA');
  const branch = textIn(env, 'CI_COMMIT_BRANCH');
  const fetchable = known([textIn(env, 'CI_COMMIT_REF')]);
  const event = textIn(env, 'CI_PIPELINE_EVENT') ?? '';
  if (event.startsWith('pull_request')) return { ...proposed(env), head, fetchable };
  if (event === 'tag' || event === 'release')
    return { event: 'tag', head, name: textIn(env, 'CI_COMMIT_TAG'), fetchable };
  if (event === 'cron') return { event: 'schedule', head, branch, fetchable };
  if (event !== 'push') return { event: 'manual', head, branch, fetchable };
  // That of the pipeline before, which may have been about another branch or a pull request into this one: refs tell.
  const isSameRef = textIn(env, 'CI_PREV_COMMIT_REF') === textIn(env, 'CI_COMMIT_REF');
  const previous = isSameRef ? idIn(env, 'CI_PREV_COMMIT_SHA') : null;
  return { event: 'push', head, bases: known([previous === head ? null : previous]), branch, fetchable };
}

function proposed(env: CiEnv): CiFacts {
  const number = numberIn(env, 'CI_COMMIT_PULL_REQUEST');
  const branch = textIn(env, 'CI_COMMIT_SOURCE_BRANCH');
  const target = textIn(env, 'CI_COMMIT_TARGET_BRANCH');
  // Whether it comes from a fork is not said: taken for one.
  const proposal = forgePlaceOf(textIn(env, 'CI_PIPELINE_FORGE_URL'), { isFork: true });
  return { event: 'proposal', branch, target, name: proposalName(number, { branch, target }), proposal };
}
