/*
 * Owns taking a call out of a chain of calls.
 */

import { descendants, isComment } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import type { Piece } from './deletion.ts';
import { keptComments } from './kept-comments.ts';
import { beginsLine, endOfBlank, startOfLine } from './layout.ts';
import { childrenOf } from './nodes-of.ts';

/** A call and what it is called on, which stays. */
export interface Link {
  readonly call: SyntaxNode;
  readonly object: SyntaxNode;
}

/** The piece to take out so that `object` stands for `call`; null when that cannot be done cleanly. */
export function withoutLink(text: string, { call, object }: Link): Piece | null {
  const list = call.childForFieldName('arguments');
  const dot = dotOf(call, object);
  if (list === null || dot === null) return null;
  const comments = descendants(call, 'comment', 'line_comment', 'block_comment').map(({ startIndex }) => startIndex);
  const isOwn = beginsLine(text, dot);
  const next = endOfBlank(text, endWithComment(text, call));
  const whole = isOwn && next >= 0 ? { start: startOfLine(text, dot), end: next, text: '' } : null;
  const kept = keptComments(text, [list], { start: whole?.start ?? dot, isWhole: whole !== null });
  if (kept !== '' || comments.some((at) => at > dot && at < list.startIndex)) return null;
  if (whole !== null) return whole;
  const isCommented = comments.some((at) => at >= object.endIndex && at < dot);
  if (isCommented && !isOwn) return null;
  // What follows keeps the line when it is the next link, and may not get onto that of a comment.
  const stays = isOwn && (isCommented || /^\s*\./.test(text.slice(call.endIndex)));
  return { start: stays ? dot : object.endIndex, end: call.endIndex, text: '' };
}

/** Where the dot stands: Go has what is called as a node of its own. */
function dotOf(call: SyntaxNode, { endIndex }: SyntaxNode): number | null {
  const selector = call.childForFieldName('function') ?? call;
  return (
    childrenOf(selector).find(({ type, startIndex }) => type === '.' && startIndex >= endIndex)?.startIndex ?? null
  );
}

/** Past a comment on the same line. */
function endWithComment(text: string, { endIndex, nextSibling }: SyntaxNode): number {
  if (nextSibling === null || !isComment(nextSibling)) return endIndex;
  return text.slice(endIndex, nextSibling.startIndex).includes('\n') ? endIndex : nextSibling.endIndex;
}
