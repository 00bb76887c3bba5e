/*
 * Owns reading a run of Azure Pipelines: https://learn.microsoft.com/en-us/azure/devops/pipelines/build/variables. It does not say
 * what a branch was before a push.
 */

import { type CiEnv, type CiFacts, type CiRun, ciRun, type ForgePlace, proposalName } from '../ci-run.ts';
import { branchOf, idIn, isTrueIn, known, numberIn, tagOf, textIn } from '../outside-values.ts';

/** A run of Azure Pipelines. */
export function azurePipelines(env: CiEnv): CiRun | null {
  return isTrueIn(env, 'TF_BUILD') ? ciRun('azure-pipelines', factsOf(env)) : null;
}

function factsOf(env: CiEnv): CiFacts {
  const head = idIn(env, 'BUILD_SOURCEVERSION');
  const ref = textIn(env, 'BUILD_SOURCEBRANCH');
  const reason = textIn(env, 'BUILD_REASON');
  if (reason === 'PullRequest') return proposed(env);
  const branch = branchOf(ref);
  const name = tagOf(ref);
  const fetchable = known([ref]);
  if (reason === 'Schedule') return { event: 'schedule', head, branch, name, fetchable };
  if (reason !== 'IndividualCI' && reason !== 'BatchedCI') return { event: 'manual', head, branch, name, fetchable };
  if (name !== null) return { event: 'tag', head, name, fetchable };
  return { event: 'push', head, branch, fetchable };
}

/** What is checked out is a merge, `refs/pull/N/merge`; what it merges is named where the forge says it. */
function proposed(env: CiEnv): CiFacts {
  const number =
    numberIn(env, 'SYSTEM_PULLREQUEST_PULLREQUESTNUMBER') ?? numberIn(env, 'SYSTEM_PULLREQUEST_PULLREQUESTID');
  const commit = idIn(env, 'BUILD_SOURCEVERSION');
  const source = idIn(env, 'SYSTEM_PULLREQUEST_SOURCECOMMITID');
  const branch = branchOf(textIn(env, 'SYSTEM_PULLREQUEST_SOURCEBRANCH'));
  // `refs/heads/main` in Azure Repos, `main` for GitHub.
  const target = branchOf(textIn(env, 'SYSTEM_PULLREQUEST_TARGETBRANCH'));
  return {
    event: 'proposal',
    head: source ?? commit,
    merge: source === null || source === commit ? null : commit,
    branch,
    target,
    name: proposalName(number, { branch, target }),
    fetchable: known([textIn(env, 'BUILD_SOURCEBRANCH')]),
    proposal: placeOf(env),
  };
}

/** Only for repositories of GitHub; comments in Azure Repos have another API. */
function placeOf(env: CiEnv): ForgePlace | null {
  const number = numberIn(env, 'SYSTEM_PULLREQUEST_PULLREQUESTNUMBER');
  const repository = textIn(env, 'BUILD_REPOSITORY_NAME');
  if (textIn(env, 'BUILD_REPOSITORY_PROVIDER') !== 'GitHub' || number === null || repository === null) return null;
  const isFork = isTrueIn(env, 'SYSTEM_PULLREQUEST_ISFORK');
  return { kind: 'github', apiUrl: 'https://api.github.com', repository, number, isFork };
}
