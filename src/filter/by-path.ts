/*
 * Owns objections that the path of a file decides. In history it is only known once findings are attributed: then they are
 * asked again.
 */

import type { BlobInfo } from '../model/blob.ts';
import type { Filter, Match, Objection } from '../model/match.ts';
import type { PathList } from '../model/path-list.ts';
import { allowlist } from './allowlist.ts';

/** Objects to files that the rule is not for, and to what an allowlist of a configuration names. */
export const byPath: Filter = (match, { blob }) =>
  isPlaced(blob) ? objectionAt(match, blob.path) : allowlist(match, null);

/** The same, for a match that turned out to be at `path`; null when nothing names what it is in. */
export function objectionAt(match: Match, path: string | null): Objection | null {
  const { path: wanted } = match.rule;
  if (wanted !== undefined && path !== null && !wanted.test(path)) return { filter: 'other-path', facts: {} };
  return allowlist(match, path);
}

/** Objects to a match in what turned out to be at `path`, when a configuration leaves that out. What is placed was not read. */
export function excludedAt(blob: BlobInfo, path: string | null, exclude: PathList | undefined): Objection | null {
  if (exclude === undefined || path === null || isPlaced(blob)) return null;
  return exclude.test(withoutEntry(path, blob)) ? { filter: 'excluded', facts: {} } : null;
}

/** The path of the archive that an entry is in: `a.zip!b` → `a.zip`. */
function withoutEntry(path: string, { path: entry }: BlobInfo): string {
  const mark = entry?.indexOf('!') ?? -1;
  return entry === null || mark === -1 ? path : path.slice(0, path.length - (entry.length - mark));
}

/** True when the path is known while the text is read. */
function isPlaced({ oid, origin }: BlobInfo): boolean {
  return oid === null || origin === 'index';
}
