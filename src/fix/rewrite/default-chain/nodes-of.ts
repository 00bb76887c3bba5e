/*
 * Owns the steps through lists of arguments that the languages share. Those of any tree are in syntax/nodes.ts.
 */

import type { SyntaxNode } from '../../syntax/tree-sitter.ts';

/** Children, with punctuation and comments. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return node.children.filter((each) => each !== null);
}

/** The node around `node` that is longer than it: some grammars wrap each argument. */
export function holderOf(node: SyntaxNode): SyntaxNode | null {
  let holder = node.parent;
  while (holder !== null && isSame(holder, node)) holder = holder.parent;
  return holder;
}

/** The list that `node` is an argument of, by position or by name; null when it is something else. */
export function argumentsAround(node: SyntaxNode): SyntaxNode | null {
  const holder = holderOf(node);
  const list = holder?.type === 'argument' ? holder.parent : holder;
  return list !== null && /^(?:argument_list|arguments)$/.test(list.type) ? list : null;
}

/** `node` without what wraps it. */
export function unwrapped(node: SyntaxNode): SyntaxNode {
  const child = node.namedChildCount === 1 ? node.namedChild(0) : null;
  return child !== null && isSame(child, node) ? unwrapped(child) : node;
}

/** Whether two nodes are the same stretch of the text. */
export function isSame(a: SyntaxNode, b: SyntaxNode): boolean {
  return a.startIndex === b.startIndex && a.endIndex === b.endIndex;
}
