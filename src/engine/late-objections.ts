/*
 * Owns objections to places that are only known once findings are attributed: those of history.
 */

import { objectionAt } from '../filter/by-path.ts';
import { droppedOf } from '../finding/dropped.ts';
import type { Dropped } from '../model/finding.ts';
import type { Sighting } from './collector.ts';

/** Keeps what it objected to, for `--explain`. */
export class LateObjections {
  readonly dropped: Dropped[] = [];

  /** False when the rule, or an allowlist, is against `seen` at `path`. */
  readonly keeps = (seen: Sighting, path: string | null): boolean => {
    const objection = objectionAt(seen.match, path);
    if (objection === null) return true;
    if (objection.filter !== 'other-path') this.dropped.push(droppedOf(seen, objection, path));
    return false;
  };
}
