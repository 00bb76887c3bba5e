/*
 * Owns telling what a piece of work failed with.
 */

import { ForgeError } from '../../src/util/errors.ts';

/** The `ForgeError` that `work` fails with; anything else is thrown. */
export async function failureOf(work: Promise<unknown>): Promise<ForgeError> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof ForgeError) return error;
  throw error;
}
