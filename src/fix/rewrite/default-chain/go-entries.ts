/*
 * Owns reading the entries of composite literals and arguments in Go.
 */

import { partsOf } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import type { Entry } from './key-pair.ts';
import { unwrapped } from './nodes-of.ts';

/** The fields of a composite literal, or the arguments of a call. */
export function entriesOf(list: SyntaxNode): Entry[] {
  return partsOf(list).map((node) => {
    if (node.type === 'variadic_argument') return { node, name: null, value: null };
    if (node.type !== 'keyed_element') return { node, name: null, value: unwrapped(node) };
    const value = node.childForFieldName('value');
    return { node, name: node.childForFieldName('key')?.text ?? null, value: value && unwrapped(value) };
  });
}
