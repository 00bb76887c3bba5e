/*
 * Owns telling a partial clone: some remote promises what is missing in it (git's technical/partial-clone.txt).
 */

import { createClient } from './client.ts';

/** True when some remote promises what is missing. */
export async function isPartialClone(cwd: string): Promise<boolean> {
  const config = await createClient(cwd)(['config', '--list', '--name-only']);
  return /^(?:extensions\.partialclone|remote\..*\.promisor)$/im.test(config);
}
