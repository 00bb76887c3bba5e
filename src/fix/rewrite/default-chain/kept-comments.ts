/*
 * Owns which comments of code that goes stay: those with a line of their own.
 */

import { descendants } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import { beginsLine, endOfBlank, startOfLine } from './layout.ts';

/**
 * What stays of `nodes` in place of `piece`, indented as the first of them. Null when a comment stands where none can
 * stay: only in place of whole lines.
 */
export function keptComments(text: string, nodes: readonly SyntaxNode[], { start, isWhole }: Goes): string | null {
  const comments = nodes.flatMap((node) => descendants(node, 'comment', 'line_comment', 'block_comment'));
  const first = nodes[0]?.startIndex ?? 0;
  const indentation = text.slice(startOfLine(text, first), first);
  let kept = '';
  for (const { startIndex, endIndex } of comments) {
    const next = endOfBlank(text, endIndex);
    const isOwn = beginsLine(text, startIndex);
    if (next < 0 || startOfLine(text, startIndex) < start || (isOwn && !isWhole)) return null;
    if (isOwn) kept += indentation + text.slice(startIndex, next);
  }
  return kept;
}

/** What goes: from where, and whether it is whole lines. */
interface Goes {
  readonly start: number;
  readonly isWhole: boolean;
}
