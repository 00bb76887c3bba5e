/*
 * Owns doing something with files for which one failure is none.
 */

import { errnoOf } from '../util/errors.ts';

/** Does `work`; the failure with errno name `errno` is the state that was wanted. */
export function unless(errno: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (errnoOf(error) !== errno) throw error;
  }
}
