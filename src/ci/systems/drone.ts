/*
 * Owns reading a run of Drone: https://docs.drone.io/pipeline/environment/reference/. Pull requests are merged into their target
 * within the clone (https://github.com/drone/drone-git).
 */

import { type CiEnv, type CiFacts, type CiRun, ciRun, proposalName } from '../ci-run.ts';
import { forgePlaceOf } from '../forge-place.ts';
import { idIn, isTrueIn, known, numberIn, textIn } from '../outside-values.ts';

/** A run of Drone, or of Harness, which sets its variables. */
export function drone(env: CiEnv): CiRun | null {
  if (!isTrueIn(env, 'DRONE')) return null;
  return ciRun('drone', { defaultBranch: textIn(env, 'DRONE_REPO_BRANCH'), ...factsOf(env) });
}

function factsOf(env: CiEnv): CiFacts {
  const head = idIn(env, 'DRONE_COMMIT_SHA') ?? idIn(env, 'DRONE_COMMIT');
  const branch = textIn(env, 'DRONE_BRANCH') ?? textIn(env, 'DRONE_COMMIT_BRANCH');
  const fetchable = known([textIn(env, 'DRONE_COMMIT_REF')]);
  switch (textIn(env, 'DRONE_BUILD_EVENT')) {
    case 'pull_request':
      return { ...proposed(env), head, fetchable };
    case 'tag':
      return { event: 'tag', head, name: textIn(env, 'DRONE_TAG'), fetchable };
    case 'cron':
      return { event: 'schedule', head, branch, fetchable };
    case 'push': {
      const before = idIn(env, 'DRONE_COMMIT_BEFORE');
      return { event: 'push', head, bases: known([before]), isFirstPush: before === null, branch, fetchable };
    }
    default:
      return { event: 'manual', head, branch, fetchable };
  }
}

function proposed(env: CiEnv): CiFacts {
  const number = numberIn(env, 'DRONE_PULL_REQUEST');
  const branch = textIn(env, 'DRONE_SOURCE_BRANCH');
  const target = textIn(env, 'DRONE_TARGET_BRANCH');
  // The address of the pull request's page. Whether it comes from a fork is not said: taken for one.
  const proposal = forgePlaceOf(textIn(env, 'DRONE_COMMIT_LINK'), { isFork: true });
  return {
    event: 'proposal',
    merge: 'HEAD',
    bases: known([idIn(env, 'DRONE_COMMIT_BEFORE')]),
    branch,
    target,
    name: proposalName(number, { branch, target }),
    proposal,
  };
}
