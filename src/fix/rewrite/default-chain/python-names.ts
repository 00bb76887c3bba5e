/*
 * Owns what the names of a Python module mean: full names of what it imports.
 */

import { descendants, partsOf } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';

/** The imported names of a file. */
export interface Names {
  /** The full name of an expression; empty when it is nothing imported. */
  nameOf(expression: SyntaxNode | null): string;
}

/** The names in the tree `root`. */
export function namesIn(root: SyntaxNode): Names {
  const bound = new Map<string, string>();
  const bind = (local: string, name: string) =>
    bound.set(local, bound.has(local) && bound.get(local) !== name ? '' : name);
  for (const statement of descendants(root, 'import_statement', 'import_from_statement')) {
    const module = statement.childForFieldName('module_name');
    bindAll(statement, module === null ? '' : `${module.text}.`, bind);
  }
  for (const { left } of assignmentsIn(root)) if (bound.has(left.text)) bound.set(left.text, '');
  return { nameOf: (expression) => nameOf(expression, bound) };
}

/** What is assigned where: by `=`, and by `with … as`. */
export function assignmentsIn(root: SyntaxNode): { readonly left: SyntaxNode; readonly right: SyntaxNode | null }[] {
  return descendants(root, 'assignment', 'named_expression', 'as_pattern').flatMap((node) => {
    const left = node.childForFieldName('left') ?? node.childForFieldName('name') ?? node.childForFieldName('alias');
    const right = node.childForFieldName('right') ?? node.childForFieldName('value') ?? node.firstNamedChild;
    return left === null ? [] : [{ left, right }];
  });
}

function bindAll(statement: SyntaxNode, prefix: string, bind: (local: string, name: string) => void): void {
  const module = statement.childForFieldName('module_name');
  for (const part of partsOf(statement)) {
    if (part.id === module?.id) continue;
    const name = part.childForFieldName('name')?.text ?? part.text;
    const alias = part.childForFieldName('alias')?.text;
    // `import boto3.session` binds `boto3`.
    const [first = ''] = name.split('.');
    if (alias !== undefined) bind(alias, prefix + name);
    else bind(first, prefix + first);
  }
}

function nameOf(expression: SyntaxNode | null, bound: ReadonlyMap<string, string>): string {
  if (expression?.type === 'identifier') return bound.get(expression.text) ?? '';
  if (expression?.type !== 'attribute') return '';
  const object = nameOf(expression.childForFieldName('object'), bound);
  return object === '' ? '' : `${object}.${expression.childForFieldName('attribute')?.text ?? ''}`;
}
