/*
 * Owns moving about in a tree: what every language asks of its nodes.
 */

import { memoised, memoisedByObject } from '../../util/memoised.ts';
import type { SyntaxNode } from './tree-sitter.ts';

/** The named children, comments left out. */
export function partsOf(node: SyntaxNode): SyntaxNode[] {
  return node.namedChildren.filter((child) => child !== null).filter((child) => !isComment(child));
}

export function isComment({ type }: SyntaxNode): boolean {
  return type.endsWith('comment');
}

/** All nodes below `node` of one of `types`. */
export function descendants(node: SyntaxNode, ...types: readonly string[]): SyntaxNode[] {
  return node.descendantsOfType([...types]).filter((each) => each !== null);
}

/** The innermost node around `node` of one of `types`, unless one of `barriers` comes first; null without. */
export function enclosing(
  node: SyntaxNode,
  types: readonly string[],
  barriers: readonly string[] = [],
): SyntaxNode | null {
  for (let each = node.parent; each !== null; each = each.parent) {
    if (types.includes(each.type)) return each;
    if (barriers.includes(each.type)) return null;
  }
  return null;
}

/** The text in a field of `node`; empty without. */
export function fieldText(node: SyntaxNode | null, field: string): string {
  return node?.childForFieldName(field)?.text ?? '';
}

/** True when `child` is in this field of `node`. */
export function isField(node: SyntaxNode, field: string, child: SyntaxNode): boolean {
  return node.childForFieldName(field)?.id === child.id;
}

/** What is looked for: nodes of a type with this text, or with this text in a field. */
export interface Named {
  readonly type: string;
  readonly field?: string;
  readonly text: string;
}

/** The nodes that are `wanted` anywhere in the tree of `node`. The tree is searched once for each type and field. */
export function everywhere({ tree }: SyntaxNode, { type, field = '', text }: Named): readonly SyntaxNode[] {
  return indexOf(tree)(`${type}.${field}`).get(text) ?? [];
}

const indexOf = memoisedByObject((tree: SyntaxNode['tree']) =>
  memoised((key: string) => {
    const [type = '', field = ''] = key.split('.');
    const index = new Map<string, SyntaxNode[]>();
    for (const node of descendants(tree.rootNode, type)) {
      const text = field === '' ? node.text : fieldText(node, field);
      const known = index.get(text);
      if (known === undefined) index.set(text, [node]);
      else known.push(node);
    }
    return index;
  }),
);
