/*
 * Owns telling whether `os` is the module of that name where a literal stands in Python.
 */

import type { Refusal } from '../../model/fix.ts';
import { descendants, fieldText, isField } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';

/** Why a literal has to stay as it is: `os` is something else there. */
export function refusePython(node: SyntaxNode): Refusal | null {
  if (node.type === 'comment' || !/\bos\b/.test(node.tree.rootNode.text)) return null;
  const others = descendants(node.tree.rootNode, 'identifier').filter((each) => each.text === 'os' && isBound(each));
  return others.some((each) => sees(node, each)) ? 'no-safe-edit' : null;
}

const BINDS: Readonly<Record<string, readonly string[]>> = {
  assignment: ['left'],
  augmented_assignment: ['left'],
  named_expression: ['name'],
  for_statement: ['left'],
  for_in_clause: ['left'],
  default_parameter: ['name'],
  typed_default_parameter: ['name'],
  function_definition: ['name'],
  class_definition: ['name'],
};
const BINDERS = new Set([
  'parameters',
  'lambda_parameters',
  'typed_parameter',
  'list_splat_pattern',
  'pattern_list',
  'tuple_pattern',
  'as_pattern_target',
]);

function isBound(name: SyntaxNode): boolean {
  const { parent } = name;
  if (parent === null) return false;
  if (parent.type === 'aliased_import') return isField(parent, 'alias', name) && fieldText(parent, 'name') !== 'os';
  if (parent.type === 'dotted_name') return parent.parent?.type === 'import_from_statement' && isNamed(parent);
  return BINDERS.has(parent.type) || (BINDS[parent.type] ?? []).some((field) => isField(parent, field, name));
}

/** `from … import os`. */
function isNamed(name: SyntaxNode): boolean {
  return name.text === 'os' && name.parent !== null && !isField(name.parent, 'module_name', name);
}

/** A name that is bound in a function or a class means something only there. */
function sees(node: SyntaxNode, bound: SyntaxNode): boolean {
  let scope = bound.parent;
  while (scope !== null && !/^(?:function_definition|class_definition|lambda|.*_comprehension)$/.test(scope.type))
    scope = scope.parent;
  if (scope !== null && isField(scope, 'name', bound)) scope = null;
  return scope === null || (scope.startIndex <= node.startIndex && node.endIndex <= scope.endIndex);
}
