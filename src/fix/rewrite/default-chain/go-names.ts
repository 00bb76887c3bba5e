/*
 * Owns what the names of a Go file mean: those of packages are the paths of their imports.
 */

import { descendants } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';

/** The imports of a file. */
export interface Names {
  /** Full name of what is called, or of the type of a literal; empty when it is nothing imported. */
  madeBy(expression: SyntaxNode): string;
}

/** An import. */
export interface Import {
  readonly node: SyntaxNode;
  readonly path: string;
  /** The name of the package in the file: `.` and `_` are none. */
  readonly name: string;
}

/** The imports in the tree `root`. */
export function importsIn(root: SyntaxNode): Import[] {
  return descendants(root, 'import_spec').map((node) => {
    const path = (node.childForFieldName('path')?.text ?? '').slice(1, -1);
    return { node, path, name: node.childForFieldName('name')?.text ?? nameOfPackage(path) };
  });
}

/** The names in the tree `root`. */
export function namesIn(root: SyntaxNode): Names {
  const paths = new Map(importsIn(root).map(({ name, path }) => [name, path]));
  return { madeBy: (expression) => madeBy(expression, paths) };
}

/** By convention the last part of the path, without a version. */
function nameOfPackage(path: string): string {
  return path.replace(/\/v\d+$/, '').replace(/^.*\//, '');
}

function madeBy(expression: SyntaxNode, paths: ReadonlyMap<string, string>): string {
  const node = expression.childForFieldName(expression.type === 'call_expression' ? 'function' : 'type');
  const name = node?.childForFieldName('operand') ?? node?.childForFieldName('package');
  const path = name ? paths.get(name.text) : undefined;
  const member = node?.childForFieldName('field') ?? node?.childForFieldName('name');
  return path === undefined || !member ? '' : `${path}.${member.text}`;
}
