/*
 * Owns reading the entries of objects and arguments in JavaScript.
 */

import { partsOf } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import type { Entry } from './key-pair.ts';

/** The properties of an object, or the arguments of a call. */
export function entriesOf(list: SyntaxNode | null): Entry[] {
  return list === null ? [] : partsOf(list).map((node) => ({ node, name: nameOf(node), value: heldBy(node) }));
}

function nameOf(node: SyntaxNode): string | null {
  if (node.type === 'shorthand_property_identifier') return node.text;
  const key = node.childForFieldName(node.type === 'method_definition' ? 'name' : 'key');
  if (!/^(?:pair|method_definition)$/.test(node.type) || key === null) return null;
  return /^(?:property_identifier|string)$/.test(key.type) ? key.text.replace(/^(["'])(.*)\1$/, '$2') : null;
}

function heldBy(node: SyntaxNode): SyntaxNode | null {
  if (node.type === 'spread_element') return null;
  if (node.type !== 'pair') return node;
  return nameOf(node) === null ? null : node.childForFieldName('value');
}
