/*
 * Owns the imports of Go that nothing uses any more: a file with one of them does not compile.
 */

import { descendants } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import type { Deletion, Found, Masked, Piece } from './deletion.ts';
import { type Import, importsIn } from './go-names.ts';
import { withoutLines } from './without-lines.ts';

/** Those of `founds` after which the file compiles, and the imports that go with them. */
export function withImports(masked: Masked, founds: readonly Found[]): Result {
  const imports: Deletion[] = [];
  for (const each of importsIn(masked.root)) {
    const { users, isUsed, isShadowed } = usersOf(each, masked, founds);
    if (users.length === 0 || (isUsed && !isShadowed)) continue;
    const piece = isShadowed ? null : pieceOf(each.node, masked.text);
    if (piece === null) {
      const others = founds.filter((found) => !users.includes(found));
      return withImports(masked, others);
    }
    imports.push({ ...piece, masks: users.flatMap(({ masks }) => masks) });
  }
  return { founds, imports };
}

interface Result {
  readonly founds: readonly Found[];
  readonly imports: readonly Deletion[];
}

interface Users {
  readonly users: readonly Found[];
  /** Whether anything else uses the import. */
  readonly isUsed: boolean;
  /** Whether the name has another meaning somewhere: nobody knows who uses what. */
  readonly isShadowed: boolean;
}

function usersOf({ name, node: spec }: Import, { root }: Masked, founds: readonly Found[]): Users {
  const uses = descendants(root, 'identifier', 'package_identifier').filter(
    (node) => node.text === name && !covers(spec, node) && !isElsewhere(node),
  );
  const userOf = (node: SyntaxNode) =>
    founds.find(({ pieces }) => pieces.some(({ start, end }) => start <= node.startIndex && node.endIndex <= end));
  const users = new Set(uses.map(userOf).filter((user) => user !== undefined));
  const isUsed = uses.some((node) => userOf(node) === undefined);
  return { users: [...users], isUsed, isShadowed: !uses.every(isOfPackage) };
}

/** Names of packages and of fields are names of their own. */
function isElsewhere({ parent }: SyntaxNode): boolean {
  if (parent?.type === 'package_clause') return true;
  return parent?.type === 'literal_element' && parent.parent?.childForFieldName('key')?.id === parent.id;
}

/** `credentials.X`, as a value or as a type. */
function isOfPackage({ type, parent }: SyntaxNode): boolean {
  return type === 'package_identifier' || parent?.type === 'selector_expression';
}

function covers(outer: SyntaxNode, inner: SyntaxNode): boolean {
  return outer.startIndex <= inner.startIndex && inner.endIndex <= outer.endIndex;
}

/** The line of an import; the whole declaration when it is the only one. */
function pieceOf(spec: SyntaxNode, text: string): Piece | null {
  const list = spec.parent;
  if (list?.type !== 'import_spec_list') return list && withoutLines(text, list);
  const isOnly = descendants(list, 'import_spec').length === 1;
  return withoutLines(text, isOnly && list.parent !== null ? list.parent : spec);
}
