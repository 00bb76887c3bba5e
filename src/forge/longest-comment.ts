/*
 * Owns how long a comment may be. Does not own cutting it.
 */

import type { ForgeKind } from './forge.ts';

/** Room for the marker and the empty line after it, in UTF-16 units. */
const MARKER_ROOM = 64;

/**
 * Most UTF-16 units that a forge takes.
 *
 * - GitHub answers 422 "Body is too long (maximum is 65536 characters)".
 * - GitLab: 1,000,000 (docs.gitlab.com/api/notes).
 * - Gitea: has no limit of its own; 65,535 is what MySQL's TEXT holds, which old databases have.
 * - Bitbucket: 32,768 (answers 400 "Please enter a non-empty value less than 32768 characters" where it is a server).
 */
const LIMITS: Readonly<Record<ForgeKind, number>> = {
  github: 65_536,
  gitlab: 1_000_000,
  gitea: 65_535,
  bitbucket: 32_767,
};

/** Most UTF-16 units of a body that `upsertComment` takes; the marker comes on top. */
export function longestComment(kind: ForgeKind): number {
  // On GitLab a line that begins like a command grows by one; three in four is enough for lines of three.
  const limit = kind === 'gitlab' ? (LIMITS[kind] * 3) / 4 : LIMITS[kind];
  return limit - MARKER_ROOM;
}
