/*
 * Owns what gofmt would change about new code: blanks around operators, and columns.
 */

import type { Edit } from '../../advice/edit.ts';
import { fieldText, isField, partsOf } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';

/**
 * True where gofmt writes sums without blanks: deep in an expression, where several arguments and indexes count as levels
 * and parentheses take one back (go/printer, `binaryExpr`).
 */
export function isTight(node: SyntaxNode): boolean {
  const path: SyntaxNode[] = [];
  for (let each: SyntaxNode | null = node; each !== null; each = each.parent) path.unshift(each);
  let depth = 1;
  for (const [at, each] of path.entries()) depth = depthWithin(each, path[at + 1] ?? null, depth);
  return depth > 1;
}

function depthWithin(node: SyntaxNode, child: SyntaxNode | null, depth: number): number {
  if (child === null) return depth;
  if (/^(?:literal_value|block|func_literal)$/.test(node.type)) return 1;
  if (node.type === 'parenthesized_expression') return Math.max(1, depth - 1);
  if (node.type === 'argument_list') return depth + (partsOf(node).length > 1 ? 1 : 0);
  if (/^(?:index|slice)_expression$/.test(node.type)) return depth + (isField(node, 'operand', child) ? 0 : 1);
  if (node.type === 'binary_expression') return depth + (isSum(node) && isSummand(child) ? 0 : 1);
  const isPair = /^(?:assignment_statement|short_var_declaration)$/.test(node.type);
  return depth + (isPair && child.namedChildCount > 1 ? 1 : 0);
}

/** Operands of the same precedence are on the same level; a literal is about to become such a sum. */
function isSummand(node: SyntaxNode): boolean {
  return isSum(node) || /_string_literal$/.test(node.type);
}

function isSum(node: SyntaxNode): boolean {
  return node.type === 'binary_expression' && /^[-+|^]$/.test(fieldText(node, 'operator'));
}

/** The edits with which the names of `specs` take up no more room than they need. `gone` are about to leave. */
export function realigned(specs: readonly SyntaxNode[], gone: readonly SyntaxNode[]): Edit[] {
  return columnsOf(specs).flatMap((column) => {
    const left = column.filter((spec) => !gone.some(({ id }) => id === spec.id));
    if (left.length === column.length || left.some((spec) => spec.childForFieldName('type') !== null)) return [];
    const ends = left.map((spec) => nameEnd(spec));
    const width = Math.max(...left.map((spec, at) => (ends[at] ?? 0) - spec.startIndex));
    return left.flatMap((spec, at) => padded(spec, ends[at] ?? 0, width));
  });
}

/** Lines that follow one another. */
function columnsOf(specs: readonly SyntaxNode[]): SyntaxNode[][] {
  const columns: SyntaxNode[][] = [];
  let row = Number.NaN;
  for (const spec of specs) {
    if (spec.startPosition.row === row + 1) columns.at(-1)?.push(spec);
    else columns.push([spec]);
    row = spec.endPosition.row;
  }
  return columns;
}

function nameEnd(spec: SyntaxNode): number {
  return spec.childrenForFieldName('name').at(-1)?.endIndex ?? spec.startIndex;
}

function padded(spec: SyntaxNode, end: number, width: number): Edit[] {
  const sign = spec.children.find((child) => child?.type === '=');
  if (!sign) return [];
  return [{ start: end, end: sign.startIndex, text: ' '.repeat(spec.startIndex + width - end + 1) }];
}
