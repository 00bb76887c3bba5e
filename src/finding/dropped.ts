/*
 * Owns what is told of a match that is not reported.
 */

import type { BlobInfo } from '../model/blob.ts';
import type { AllowedPlace, Dropped } from '../model/finding.ts';
import type { Match, Objection } from '../model/match.ts';
import { redact } from '../util/redact.ts';

/** A match that a filter objected to, where it is; the path is the blob's, unless another is known by now. */
export function droppedOf(
  { match, blob, line, column }: { match: Match; blob: BlobInfo; line: number; column: number },
  { filter, facts }: Objection,
  path: string | null = blob.path,
): Dropped {
  return { rule: match.rule, path, blob: blob.oid, line, column, filter, facts, value: redact(match.secret) };
}

/** The same of what a comment allows. */
export function droppedByComment({ rule, secret, place, reason }: AllowedPlace): Dropped {
  const { path, blob, line, column } = place;
  return { rule, path, blob, line, column, filter: 'inline', facts: { reason }, value: redact(secret) };
}
