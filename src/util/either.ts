/*
 * Owns asking several acceptances.
 */

import type { Accept } from '../model/acceptance.ts';

/** The first acceptance that one of `accepts` has. */
export function either(accepts: readonly Accept[]): Accept {
  return (finding) => {
    for (const accept of accepts) {
      const found = accept(finding);
      if (found !== null) return found;
    }
    return null;
  };
}
