/*
 * Owns objections to places that are only known once findings are attributed: those of history.
 */

import { excludedAt, objectionAt } from '../filter/by-path.ts';
import { droppedOf } from '../finding/dropped.ts';
import type { Dropped } from '../model/finding.ts';
import type { PathList } from '../model/path-list.ts';
import type { Sighting } from './collector.ts';

/** Keeps what it objected to, for `--explain`. */
export class LateObjections {
  readonly dropped: Dropped[] = [];
  readonly #exclude: PathList | undefined;

  /** @param exclude paths that a configuration leaves out */
  constructor(exclude?: PathList) {
    this.#exclude = exclude;
  }

  /** False when the rule, an allowlist or a path that is left out is against `seen` at `path`. */
  readonly keeps = (seen: Sighting, path: string | null): boolean => {
    const objection = objectionAt(seen.match, path) ?? excludedAt(seen.blob, path, this.#exclude);
    if (objection === null) return true;
    if (objection.filter !== 'other-path') this.dropped.push(droppedOf(seen, objection, path));
    return false;
  };
}
