/*
 * Owns the syntax of one pattern of gitignore(5), as git's dir.c and wildmatch.c (WM_PATHNAME) read it. Does not own its sets
 * of characters (gitignore-set.ts), nor lists (gitignore-list.ts).
 */

import { linearSet } from './gitignore-set.ts';

/** A pattern, made one of RE2. */
export interface GitignorePattern {
  /** Matches a whole path without a slash at its end; not anchored itself. */
  readonly linear: string;
  /** For folders only. */
  readonly isFolder: boolean;
  /** Takes off the list what it matches. */
  readonly isNegated: boolean;
}

const ANYTHING = '(?s:.*)';
const SOMETHING = '(?s:.+)';
const FOLDERS = `(?:${ANYTHING}/)?`;
const PIECE = /\*+|\?|\[[!^]?\]?(?:\[:[a-z]*:\]|\\[\s\S]|[^\]\\])*\]|\\[\s\S]|[\s\S]/gu;

/** Reads one line; null when it says nothing: empty, a comment, or something that git matches with no path either. */
export function readGitignorePattern(line: string): GitignorePattern | null {
  if (line.startsWith('#')) return null;
  const isNegated = line.startsWith('!');
  const written = withoutBlanks(isNegated ? line.slice(1) : line);
  const isFolder = written.endsWith('/');
  const body = isFolder ? written.slice(0, -1) : written;
  const isAnchored = body.includes('/');
  const linear = translated(body.startsWith('/') ? body.slice(1) : body);
  if (linear === null || body === '') return null;
  return { linear: isAnchored ? linear : FOLDERS + linear, isFolder, isNegated };
}

/** Blanks at the end do not count, unless a backslash stands before them. */
function withoutBlanks(line: string): string {
  return /^((?:\\[\s\S]|[^\\])*?) *$/.exec(line)?.[1] ?? line;
}

/** null for what git matches with no path: a set that is not closed, a backslash at the end. */
function translated(body: string): string | null {
  let linear = '';
  let after = 0;
  for (const { 0: piece, index } of body.matchAll(PIECE)) {
    if (index < after) continue;
    after = index + piece.length;
    if (isOverFolders(body, index, after)) {
      linear += after === body.length ? SOMETHING : FOLDERS;
      // The slash behind it is part of it.
      after++;
      continue;
    }
    const made = translatedPiece(piece);
    if (made === null) return null;
    linear += made;
  }
  return linear;
}

/** True for two or more stars that stand for whole folders: between slashes, or the ends of the pattern. */
function isOverFolders(body: string, start: number, end: number): boolean {
  const isLong = end - start > 1 && body.startsWith('**', start);
  return isLong && (start === 0 || body[start - 1] === '/') && (end === body.length || body[end] === '/');
}

function translatedPiece(piece: string): string | null {
  if (piece.startsWith('*')) return '[^/]*';
  if (piece === '?') return '[^/]';
  if (piece === '[' || piece === '\\') return null;
  if (piece.startsWith('[')) return linearSet(piece);
  return escaped(piece.startsWith('\\') ? piece.slice(1) : piece);
}

function escaped(character: string): string {
  return /[\\^$.*+?()[\]{}|]/.test(character) ? `\\${character}` : character;
}
