/*
 * Owns reading a run of Gitea or Forgejo Actions, which set the variables of GitHub Actions
 * (https://docs.gitea.com/usage/actions/comparison, https://forgejo.org/docs/latest/user/actions/reference/). Pull requests are
 * checked out at their head, without a merge.
 */

import type { CiEnv, CiRun, ReadFile } from '../ci-run.ts';
import { isTrueIn } from '../outside-values.ts';
import { actionsRun } from './github-actions.ts';

/** A run of Gitea or Forgejo Actions. */
export function giteaActions(env: CiEnv, readFile: ReadFile): CiRun | null {
  if (!isTrueIn(env, 'GITEA_ACTIONS') && !isTrueIn(env, 'FORGEJO_ACTIONS')) return null;
  return actionsRun({ env, readFile, flavour: { system: 'gitea-actions', kind: 'gitea' } });
}
