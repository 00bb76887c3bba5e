/*
 * Owns objections to places that are only known once findings are attributed: those of history.
 */

import { objectionAt } from '../filter/by-path.ts';
import type { Dropped } from '../model/finding.ts';
import { redact } from '../util/redact.ts';
import type { Sighting } from './collector.ts';

/** Keeps what it objected to, for `--explain`. */
export class LateObjections {
  readonly dropped: Dropped[] = [];

  /** False when the rule, or an allowlist, is against `seen` at `path`. */
  readonly keeps = (seen: Sighting, path: string | null): boolean => {
    const { match, blob, line, column } = seen;
    const objection = objectionAt(match, path);
    if (objection === null) return true;
    const { filter, facts } = objection;
    const value = redact(match.secret);
    if (filter !== 'other-path')
      this.dropped.push({ rule: match.rule, path, blob: blob.oid, line, column, filter, facts, value });
    return false;
  };
}
