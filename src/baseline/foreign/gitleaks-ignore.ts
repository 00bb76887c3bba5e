/*
 * Owns `.gitleaksignore`: fingerprints `commit:file:rule:line` and `file:rule:line`, one a line.
 * Source: README of gitleaks, "gitleaks:allow" and ".gitleaksignore"; detect/detect.go, AddGitleaksIgnore.
 */

import { type Foreign, gitPath, type Mark, NO_MARK } from './mark.ts';

const FINGERPRINT = /^(?:(?<commit>[0-9a-f]{40}(?:[0-9a-f]{24})?):)?(?<path>.+):[^:]+:(?<line>\d{1,9})$/;

/** The fingerprint as a mark; null when it is none. */
export function gitleaksMark(fingerprint: string): Mark | null {
  const { commit = null, path, line } = FINGERPRINT.exec(fingerprint)?.groups ?? {};
  if (path === undefined || line === undefined) return null;
  return { ...NO_MARK, place: { path: gitPath(path), line: Number(line), commit } };
}

export function gitleaksIgnore(text: string, file: string): Foreign {
  const marks: Mark[] = [];
  let unread = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) continue;
    const mark = gitleaksMark(content);
    if (mark === null) unread++;
    else marks.push({ ...mark, line: index + 1 });
  }
  return { file, marks, unread };
}
