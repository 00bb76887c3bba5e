/*
 * Owns telling which CI system this is. What each says is in systems/.
 */

import type { CiEnv, CiReader, CiRun, ReadFile } from './ci-run.ts';
import { azurePipelines } from './systems/azure-pipelines.ts';
import { bitbucketPipelines } from './systems/bitbucket-pipelines.ts';
import { buildkite } from './systems/buildkite.ts';
import { circleCi } from './systems/circleci.ts';
import { codeBuild } from './systems/codebuild.ts';
import { drone } from './systems/drone.ts';
import { giteaActions } from './systems/gitea-actions.ts';
import { githubActions } from './systems/github-actions.ts';
import { gitlabCi } from './systems/gitlab-ci.ts';
import { jenkins } from './systems/jenkins.ts';
import { teamCity } from './systems/teamcity.ts';
import { travis } from './systems/travis.ts';
import { woodpecker } from './systems/woodpecker.ts';

/**
 * In the order they are asked. Who sets another's variables as well comes before it: Gitea those of GitHub, Woodpecker those
 * of Drone. Those that run on machines of one's own (Jenkins) come last: they may inherit variables of others.
 */
const READERS: readonly CiReader[] = [
  giteaActions,
  githubActions,
  gitlabCi,
  bitbucketPipelines,
  circleCi,
  azurePipelines,
  buildkite,
  woodpecker,
  drone,
  travis,
  codeBuild,
  teamCity,
  jenkins,
];

/**
 * The run of the CI system that leakgate is in.
 * @returns null when it is in none that it knows
 * @throws UsageError `ci-event-unreadable` when the payload that says what is to be gated cannot be read
 */
export function detectCi(env: CiEnv, readFile: ReadFile): CiRun | null {
  for (const read of READERS) {
    const run = read(env, readFile);
    if (run !== null) return run;
  }
  return null;
}
