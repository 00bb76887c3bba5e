/*
 * Owns reading a run of AWS CodeBuild: https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html.
 */

import { type CiEnv, type CiFacts, type CiRun, ciRun, proposalName } from '../ci-run.ts';
import { forgePlaceOf } from '../forge-place.ts';
import { asNumber, branchOf, idIn, known, tagOf, textIn } from '../outside-values.ts';

/** A run of AWS CodeBuild. */
export function codeBuild(env: CiEnv): CiRun | null {
  return textIn(env, 'CODEBUILD_BUILD_ID') === null ? null : ciRun('codebuild', factsOf(env));
}

function factsOf(env: CiEnv): CiFacts {
  const head = idIn(env, 'CODEBUILD_RESOLVED_SOURCE_VERSION');
  const ref = textIn(env, 'CODEBUILD_WEBHOOK_HEAD_REF');
  const event = textIn(env, 'CODEBUILD_WEBHOOK_EVENT') ?? '';
  if (event.startsWith('PULL_REQUEST_')) return { ...proposed(env), head };
  const [, tag] = /^tag\/(.+)$/.exec(textIn(env, 'CODEBUILD_WEBHOOK_TRIGGER') ?? '') ?? [];
  const name = tag ?? tagOf(ref);
  const fetchable = known([ref]);
  if (name !== null) return { event: 'tag', head, name, fetchable };
  // EventBridge starts what is scheduled: `rule/<name>`.
  if (textIn(env, 'CODEBUILD_INITIATOR')?.startsWith('rule/')) return { event: 'schedule', head };
  if (event !== 'PUSH') return { event: 'manual', head };
  // Zeros, or nothing, for a new branch.
  const before = idIn(env, 'CODEBUILD_WEBHOOK_PREV_COMMIT');
  return {
    event: 'push',
    head,
    bases: known([before]),
    isFirstPush: before === null,
    branch: branchOf(ref),
    fetchable,
  };
}

function proposed(env: CiEnv): CiFacts {
  const [, trigger] = /^pr\/(\d+)$/.exec(textIn(env, 'CODEBUILD_WEBHOOK_TRIGGER') ?? '') ?? [];
  const number = asNumber(trigger);
  const branch = branchOf(textIn(env, 'CODEBUILD_WEBHOOK_HEAD_REF'));
  const target = branchOf(textIn(env, 'CODEBUILD_WEBHOOK_BASE_REF'));
  const repository = textIn(env, 'CODEBUILD_SOURCE_REPO_URL')?.replace(/(?:\.git)?\/?$/, '') ?? null;
  // Whether it comes from a fork is not said: taken for one. Only GitHub calls the pages of pull requests so.
  const page = repository?.startsWith('https://github.com/') ? `${repository}/pull/${number}` : null;
  return {
    event: 'proposal',
    branch,
    target,
    name: proposalName(number, { branch, target }),
    fetchable: number === null ? [] : [`refs/pull/${number}/head`],
    proposal: number === null ? null : forgePlaceOf(page, { isFork: true }),
  };
}
