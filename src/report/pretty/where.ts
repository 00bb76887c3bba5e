/*
 * Owns how the pretty report names a place: something to click where there is a file, words where there is none.
 */

import type { CommitInfo, Place } from '../../model/finding.ts';
import type { Secret } from '../../model/secret.ts';
import type { Told } from '../sentences.ts';
import { commitDay, shortOid } from '../short-commit.ts';
import type { Pen } from './pen.ts';

/** `path:line:column`, or which message, object or stream it is. */
export function where(place: Place, secret: Secret, pen: Told): string {
  const facts = { oid: shortOid(place.blob ?? ''), line: place.line, column: place.column };
  if (place.origin === 'message') return pen.words.say('report.where.message', facts);
  const path = pen.veil.path(place, secret);
  if (path !== null)
    return place.origin === 'file-name' ? pen.text(path) : `${pen.text(path)}:${place.line}:${place.column}`;
  return pen.words.say(place.origin === 'stdin' ? 'report.where.stdin' : 'report.where.object', facts);
}

/** The place with what kind of place it is, for a line of its own. */
export function placeLine(place: Place, secret: Secret, pen: Pen): string {
  const { cyan, dim } = pen.colors;
  const kind = kindOfPlace(place, pen);
  const shown = cyan(where(place, secret, pen));
  return kind === null ? shown : `${shown}${dim(` · ${kind}`)}`;
}

/** As `placeLine`, with the history of the place in a few words. */
export function shortPlaceLine(place: Place, secret: Secret, pen: Pen): string {
  const parts = [placeLine(place, secret, pen)];
  if (place.commit !== null) {
    parts.push(pen.words.say('report.since', { oid: shortOid(place.commit.oid), date: commitDay(place.commit) }));
  }
  if (place.inHead !== null) {
    parts.push(pen.words.say(place.inHead ? 'report.in-head-short' : 'report.not-in-head-short'));
  }
  return parts.join(pen.colors.dim(' · '));
}

/** A commit on one line: short id, day, author. */
export function commitLine(commit: CommitInfo, pen: Pen): string {
  return `${pen.colors.yellow(shortOid(commit.oid))}  ${commitDay(commit)}  ${pen.text(commit.author)}`;
}

/** On disk is where people expect it and goes without saying. */
function kindOfPlace(place: Place, pen: Pen): string | null {
  if (place.ignored) return pen.words.say('report.ignored');
  if (place.origin === 'worktree' || place.origin === 'message') return null;
  if (place.origin === 'stdin' && place.path === null) return null;
  return pen.words.say(`origin.${place.origin}`);
}
