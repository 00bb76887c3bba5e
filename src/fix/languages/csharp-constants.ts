/*
 * Owns what reads of the environment need elsewhere in a file of C#: fields in place of constants, and the namespace.
 */

import type { Edit } from '../../advice/edit.ts';
import { descendants, enclosing, fieldText } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import { linesOf } from '../text/lines-of.ts';

/** True for a declaration of constants. */
export function isConstantDeclaration(declaration: SyntaxNode): boolean {
  return constantModifier(declaration) !== null;
}

function constantModifier(declaration: SyntaxNode): SyntaxNode | null {
  return declaration.namedChildren.find((child) => child?.type === 'modifier' && child.text === 'const') ?? null;
}

const READ = 'Environment.GetEnvironmentVariable';

function readsIn(node: SyntaxNode): SyntaxNode[] {
  return descendants(node, 'member_access_expression').filter(({ text }) => text === READ);
}

/** The edits with which no constant of the text under `root` has a read for its value. */
export function csharpConstantEdits(root: SyntaxNode): Edit[] {
  return descendants(root, 'field_declaration', 'local_declaration_statement').flatMap((declaration) => {
    const modifier = constantModifier(declaration);
    if (modifier === null || readsIn(declaration).length === 0) return [];
    const { startIndex: start, endIndex: end } = modifier;
    // Without its class a field looks like a variable, but for its other modifiers.
    const modifiers = declaration.namedChildren.filter((child) => child?.type === 'modifier').length;
    if (declaration.type === 'field_declaration' || modifiers > 1) return [{ start, end, text: 'static readonly' }];
    const blanks = /^\s*/.exec(root.text.slice(end))?.[0].length ?? 0;
    return [{ start, end: end + blanks, text: '' }];
  });
}

/** The edits with which the reads of the text under `root` find their classes. */
export function csharpNamespaceEdits(root: SyntaxNode): Edit[] {
  const reads = readsIn(root);
  if (reads.length === 0) return [];
  const named = hasOwnEnvironment(root) ? reads.map(({ startIndex }) => inserted(startIndex, 'System.')) : [];
  return [...usingSystem(root), ...named];
}

/** Web applications have properties of this name. */
function hasOwnEnvironment(root: SyntaxNode): boolean {
  const types = ['property_declaration', 'parameter', 'variable_declarator', 'class_declaration', 'enum_declaration'];
  return descendants(root, ...types).some((each) => fieldText(each, 'name') === 'Environment');
}

function usingSystem(root: SyntaxNode): Edit[] {
  const directives = descendants(root, 'using_directive');
  if (directives.some(({ text }) => /^(?:global\s+)?using\s+System\s*;/.test(text))) return [];
  const { ending } = linesOf(root.text);
  const first = directives.find(({ text }) => /^using\s+(?!static\b)[\w.]+\s*;/.test(text)) ?? directives[0];
  if (first === undefined) return [atTop(root, ending)];
  if (first.text.startsWith('global')) return [inserted(directives.at(-1)?.endIndex ?? 0, `${ending}using System;`)];
  const line = root.text.slice(root.text.lastIndexOf('\n', first.startIndex - 1) + 1, first.startIndex);
  const indent = /^\s*$/.test(line) && enclosing(first, ['namespace_declaration']) !== null ? line : '';
  return [inserted(first.startIndex, `using System;${ending}${indent}`)];
}

/** Below what a file begins with; a comment right above a declaration belongs to it. */
function atTop(root: SyntaxNode, ending: string): Edit {
  const nodes = root.namedChildren.filter((child) => child !== null);
  const first = nodes.findIndex(({ type }) => !/comment$|^preproc_nullable$|^extern_alias/.test(type));
  let place = nodes[first] ?? root;
  for (let at = first - 1; at >= 0; at--) {
    const above = nodes[at];
    if (above?.type !== 'comment' || above.endPosition.row < place.startPosition.row - 1) break;
    place = above;
  }
  return inserted(place.startIndex, `using System;${ending}${ending}`);
}

function inserted(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
