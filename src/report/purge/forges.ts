/*
 * Owns telling from the address of a remote whose support has to be asked.
 */

import type { PurgeRemote } from '../../model/purge.ts';
import { hostOfAddress } from '../../util/forge-repository.ts';

/** As the catalog names them. */
export type ForgeName = 'github' | 'gitlab' | 'bitbucket' | 'gitea' | 'other';

/** Parts of names of hosts; servers of one's own are mostly named after what runs there. */
const HOSTS: readonly (readonly [RegExp, ForgeName])[] = [
  [/github/i, 'github'],
  [/gitlab/i, 'gitlab'],
  [/bitbucket/i, 'bitbucket'],
  [/gitea|forgejo|codeberg/i, 'gitea'],
];

/** The forges of `remotes`, each once, in their order. */
export function forgesOf(remotes: readonly PurgeRemote[]): ForgeName[] {
  const names = remotes.map(({ address }) => {
    const host = hostOfAddress(address ?? '') ?? '';
    return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? 'other';
  });
  return [...new Set(names)];
}
