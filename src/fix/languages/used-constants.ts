/*
 * Owns finding the constants of a file that the compiler needs as such. What other files need is not seen.
 */

import { descendants, fieldText } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';

/**
 * The names used in `contexts`, and in the values of the variables of these names. Names are not resolved: another variable
 * of the same name counts as well.
 */
export function neededNames(contexts: readonly SyntaxNode[]): ReadonlySet<string> {
  const needed = new Set(contexts.flatMap(namesIn));
  const [first] = contexts;
  const declarators = first === undefined ? [] : descendants(first.tree.rootNode, 'variable_declarator');
  for (let known = -1; known < needed.size; ) {
    known = needed.size;
    for (const each of declarators) if (needed.has(fieldText(each, 'name'))) addAll(needed, namesIn(each));
  }
  return needed;
}

function addAll(names: Set<string>, added: readonly string[]): void {
  for (const name of added) names.add(name);
}

function namesIn(node: SyntaxNode): string[] {
  const nodes = node.type === 'identifier' ? [node] : descendants(node, 'identifier');
  return nodes.map(({ text }) => text);
}
