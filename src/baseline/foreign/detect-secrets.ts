/*
 * Owns `.secrets.baseline` of detect-secrets. Source: docs/design.md and core/potential_secret.py of detect-secrets.
 */

import type { EntryKind } from '../entry.ts';
import { isRecord, numberAt, textIn } from './json-data.ts';
import { type Foreign, gitPath, type Mark, NO_MARK } from './mark.ts';

/** Its `hashed_secret` is of the first line of the key, which is the same for all keys. */
const PRIVATE_KEY = 'Private Key';

/** @param results what the file has under that name */
export function detectSecretsBaseline(results: Readonly<Record<string, unknown>>, file: string): Foreign {
  const marks: Mark[] = [];
  let unread = 0;
  for (const [path, found] of Object.entries(results)) {
    for (const secret of Array.isArray(found) ? found : [null]) {
      const mark = markOf(secret, path);
      if (mark === null) unread++;
      else marks.push(mark);
    }
  }
  return { file, marks, unread };
}

function markOf(secret: unknown, path: string): Mark | null {
  if (!isRecord(secret)) return null;
  const kind = kindOf(secret['is_secret']);
  const line = numberAt(secret, 'line_number');
  if (textIn(secret, 'type') === PRIVATE_KEY)
    return line === null ? null : { ...NO_MARK, kind, place: { path: gitPath(path), line, commit: null } };
  const digest = textIn(secret, 'hashed_secret')?.toLowerCase() ?? '';
  return /^[0-9a-f]{40}$/.test(digest) ? { ...NO_MARK, kind, digest } : null;
}

/** What `detect-secrets audit` has been told. */
function kindOf(isSecret: unknown): EntryKind {
  if (isSecret === true) return 'real';
  return isSecret === false ? 'false-alarm' : 'accepted';
}
