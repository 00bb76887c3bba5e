/*
 * Owns reading a run of Bitbucket Pipelines: https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/. It does
 * not say what a branch was before a push, nor that a run is scheduled or by hand.
 */

import { type CiEnv, type CiFacts, type CiRun, ciRun } from '../ci-run.ts';
import { idIn, known, numberIn, textIn } from '../outside-values.ts';

/** A run of Bitbucket Pipelines. */
export function bitbucketPipelines(env: CiEnv): CiRun | null {
  if (textIn(env, 'BITBUCKET_BUILD_NUMBER') === null || textIn(env, 'BITBUCKET_COMMIT') === null) return null;
  return ciRun('bitbucket-pipelines', factsOf(env));
}

function factsOf(env: CiEnv): CiFacts {
  const head = idIn(env, 'BITBUCKET_COMMIT');
  const branch = textIn(env, 'BITBUCKET_BRANCH');
  const tag = textIn(env, 'BITBUCKET_TAG');
  const number = numberIn(env, 'BITBUCKET_PR_ID');
  if (number !== null) return proposed(env, { number, head, branch });
  if (tag !== null) return { event: 'tag', head, name: tag, fetchable: [`refs/tags/${tag}`] };
  return { event: 'push', head, branch, fetchable: branch === null ? [] : [`refs/heads/${branch}`] };
}

/** The destination is merged into the source within the clone; its id is abbreviated. Forks run in their own repository. */
function proposed(
  env: CiEnv,
  { number, head, branch }: { number: number; head: string | null; branch: string | null },
): CiFacts {
  const repository = textIn(env, 'BITBUCKET_REPO_FULL_NAME');
  const apiUrl = 'https://api.bitbucket.org/2.0';
  return {
    event: 'proposal',
    head,
    merge: 'HEAD',
    bases: known([idIn(env, 'BITBUCKET_PR_DESTINATION_COMMIT')]),
    branch,
    target: textIn(env, 'BITBUCKET_PR_DESTINATION_BRANCH'),
    fetchable: branch === null ? [] : [`refs/heads/${branch}`],
    proposal: repository === null ? null : { kind: 'bitbucket', apiUrl, repository, number, isFork: false },
  };
}
