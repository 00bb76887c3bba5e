/*
 * Owns how commits are named where people read.
 */

import type { CommitInfo } from '../model/finding.ts';

const SHORT = 8;

/** The first characters of an object's id: enough to find it. */
export function shortOid(oid: string): string {
  return oid.slice(0, SHORT);
}

/** The author's day: no conversion, so nothing depends on the reader's time zone. */
export function commitDay({ date }: CommitInfo): string {
  return date.slice(0, 10).replace(/[^0-9-]/g, '');
}
