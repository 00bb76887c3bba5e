/*
 * Owns reading a run of Jenkins: the git plugin's variables (https://plugins.jenkins.io/git/#plugin-content-environment-variables)
 * and those of multibranch jobs (https://www.jenkins.io/doc/book/pipeline/multibranch/#additional-environment-variables).
 */

import { type CiEnv, type CiFacts, type CiRun, ciRun, proposalName } from '../ci-run.ts';
import { forgePlaceOf } from '../forge-place.ts';
import { asNumber, idIn, known, numberIn, textIn } from '../outside-values.ts';

/** A run of Jenkins. */
export function jenkins(env: CiEnv): CiRun | null {
  return textIn(env, 'JENKINS_URL') === null ? null : ciRun('jenkins', factsOf(env));
}

/**
 * What is gated is what is checked out: a pull request may be merged into its target within the clone, and GIT_COMMIT may be of
 * another repository when a job has several, such as a shared library.
 */
function factsOf(env: CiEnv): CiFacts {
  if (textIn(env, 'CHANGE_ID') !== null) return proposed(env);
  const tag = textIn(env, 'TAG_NAME');
  if (tag !== null) return { event: 'tag', name: tag };
  const branch =
    textIn(env, 'BRANCH_NAME') ?? textIn(env, 'GIT_LOCAL_BRANCH') ?? withoutRemote(textIn(env, 'GIT_BRANCH'));
  // The last that passed comes first: what a failed gate has seen is still to be gated.
  const previous = known([idIn(env, 'GIT_PREVIOUS_SUCCESSFUL_COMMIT'), idIn(env, 'GIT_PREVIOUS_COMMIT')]);
  return { event: 'push', bases: previous, isFirstPush: previous.length === 0, branch };
}

/** `origin/main` in jobs that are not multibranch. */
function withoutRemote(name: string | null): string | null {
  return name?.replace(/^(?:refs\/remotes\/)?origin\//, '') ?? null;
}

function proposed(env: CiEnv): CiFacts {
  const branch = textIn(env, 'CHANGE_BRANCH');
  const target = textIn(env, 'CHANGE_TARGET');
  const number = numberIn(env, 'CHANGE_ID') ?? asNumber(/\d+$/.exec(textIn(env, 'CHANGE_ID') ?? '')?.[0]);
  const proposal = forgePlaceOf(textIn(env, 'CHANGE_URL'), { isFork: textIn(env, 'CHANGE_FORK') !== null });
  return { event: 'proposal', branch, target, name: proposalName(number, { branch, target }), proposal };
}
