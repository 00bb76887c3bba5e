/*
 * Owns telling "this token may not write here" from failures. Does not own what follows from it.
 */

import { ForgeError } from '../util/errors.ts';

/**
 * True when the forge knows the token and does not let it write: the token of a pull request from a fork, a GitLab job
 * token. No gate should fail for that. A token that the forge does not know (401) is a mistake, and false.
 */
export function isForbidden(error: unknown): boolean {
  return error instanceof ForgeError && (error.code === 'forge-forbidden' || error.code === 'forge-job-token');
}
