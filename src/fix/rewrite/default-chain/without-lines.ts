/*
 * Owns taking out code that has lines of its own: a statement, an import.
 */

import { isComment } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import type { Piece } from './deletion.ts';
import { keptComments } from './kept-comments.ts';
import { beginsLine, endOfBlank, startOfLine } from './layout.ts';

/** The lines of `node`; null when something else stands on them. */
export function withoutLines(text: string, node: SyntaxNode): Piece | null {
  if (node.hasError || !beginsLine(text, node.startIndex)) return null;
  const end = endOfBlank(text, endWithComment(text, node));
  const kept = keptComments(text, [node], { start: startOfLine(text, node.startIndex), isWhole: true });
  if (end < 0 || kept === null) return null;
  const start = startOfLine(text, node.startIndex);
  return kept === '' ? withBlankLine(text, { start, end, text: kept }) : { start, end, text: kept };
}

/** Past a comment on the same line. */
function endWithComment(text: string, { endIndex, nextSibling }: SyntaxNode): number {
  if (nextSibling === null || !isComment(nextSibling)) return endIndex;
  return text.slice(endIndex, nextSibling.startIndex).includes('\n') ? endIndex : nextSibling.endIndex;
}

/** Of the blank lines on both sides one stays, and none at the start or the end of a block. */
function withBlankLine(text: string, { start, end, text: kept }: Piece): Piece {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const blankBehind = /^[ \t]*\r?\n/.exec(behind)?.[0] ?? '';
  if (blankBehind !== '' && /(?:^|\n[ \t]*\r?\n|[{(]\r?\n)$/.test(before))
    return { start, end: end + blankBehind.length, text: kept };
  const blankBefore = /\n([ \t]*\r?\n)$/.exec(before)?.[1] ?? '';
  return /^[ \t]*[)}]/.test(behind)
    ? { start: start - blankBefore.length, end, text: kept }
    : { start, end, text: kept };
}
