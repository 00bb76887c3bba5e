/*
 * Owns constants of Go whose value is read at run time: which of them cannot become variables, and the declarations that
 * the others need.
 */

import type { Edit } from '../../advice/edit.ts';
import type { Refusal } from '../../model/fix.ts';
import { descendants, enclosing, everywhere, fieldText, isField } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import { endOfLine, linesOf } from '../text/lines-of.ts';
import { realigned } from './go-format.ts';

/** Why the constants of `spec` have to stay ones. */
export function refusalOfGoConstant(spec: SyntaxNode): Refusal | null {
  const names = spec.childrenForFieldName('name').flatMap((name) => name?.text ?? []);
  if (names.some((name) => isNeeded(spec, name))) return 'constant-used';
  const specs = spec.parent === null ? [spec] : descendants(spec.parent, 'const_spec');
  if (specs.length === 1) return null;
  if (specs.some((each) => each.id !== spec.id && sharesLine(each, spec))) return 'no-safe-edit';
  return repeats(specs, spec) || countsOn(specs, spec) ? 'constant-expression' : null;
}

function sharesLine(one: SyntaxNode, other: SyntaxNode): boolean {
  return one.endPosition.row >= other.startPosition.row && one.startPosition.row <= other.endPosition.row;
}

/** Sizes of arrays and other constants want constants. */
function isNeeded(spec: SyntaxNode, text: string): boolean {
  return everywhere(spec, { type: 'identifier', text }).some((each) => {
    const other = enclosing(each, ['const_spec'], ['block', 'func_literal']);
    if (other !== null && other.id !== spec.id) return true;
    return isInSize(each);
  });
}

function isInSize(node: SyntaxNode): boolean {
  for (let child = node; child.parent !== null; child = child.parent) {
    if (child.parent.type === 'array_type') return isField(child.parent, 'length', child);
    if (/block|_literal$/.test(child.parent.type)) return false;
  }
  return false;
}

/** A constant without a value has that of the one above. */
function repeats(specs: readonly SyntaxNode[], spec: SyntaxNode): boolean {
  const next = specs[specs.findIndex(({ id }) => id === spec.id) + 1];
  return next !== undefined && next.childForFieldName('value') === null;
}

/** `iota` counts the constants above. */
function countsOn(specs: readonly SyntaxNode[], spec: SyntaxNode): boolean {
  const place = specs.findIndex(({ id }) => id === spec.id);
  return specs
    .slice(place + 1)
    .some((each) => descendants(each, 'iota').length > 0 || !each.childForFieldName('value'));
}

/** The edits with which no constant of the text under `root` has a read for its value. */
export function goConstantEdits(root: SyntaxNode): Edit[] {
  return descendants(root, 'const_declaration').flatMap((declaration) => {
    const specs = descendants(declaration, 'const_spec');
    const moved = specs.filter(readsEnvironment);
    if (moved.length === 0) return [];
    const start = declaration.startIndex;
    if (moved.length === specs.length) return [{ start, end: start + 'const'.length, text: 'var' }];
    return [...movedOut(declaration, moved), ...realigned(specs, moved)];
  });
}

function readsEnvironment(spec: SyntaxNode): boolean {
  return descendants(spec, 'call_expression').some((call) => fieldText(call, 'function') === 'os.Getenv');
}

function movedOut(declaration: SyntaxNode, moved: readonly SyntaxNode[]): Edit[] {
  const text = declaration.tree.rootNode.text;
  const { ending } = linesOf(text);
  const blocks = moved.map((spec) => blockOf(spec, text));
  const indent = /[ \t]*$/.exec(text.slice(0, declaration.startIndex))?.[0] ?? '';
  const apart = declaration.parent?.type === 'source_file' ? ending : '';
  const variables = blocks.map(({ start, end }) => text.slice(start, end));
  const end = endOfLine(text, declaration.endIndex);
  const added = ending + apart + declared(variables, { indent, ending });
  return [...blocks.map((block) => ({ ...withBlank(block, text), text: '' })), { start: end, end, text: added }];
}

interface Block {
  readonly start: number;
  readonly end: number;
}

/** The lines of a constant, with the comments right above it. */
function blockOf(spec: SyntaxNode, text: string): Block {
  let first = spec;
  for (let each = spec.previousNamedSibling; each?.type === 'comment'; each = each.previousNamedSibling) {
    if (each.endPosition.row !== first.startPosition.row - 1 || !beginsLine(each, text)) break;
    first = each;
  }
  return { start: text.lastIndexOf('\n', first.startIndex - 1) + 1, end: endOfLine(text, spec.endIndex) };
}

function beginsLine({ startIndex }: SyntaxNode, text: string): boolean {
  return text.slice(text.lastIndexOf('\n', startIndex - 1) + 1, startIndex).trim() === '';
}

/** Takes along what ends the lines, and a blank line that would be one too many. */
function withBlank({ start, end }: Block, text: string): Block {
  const after = /^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const blankAbove = /(?:\(|\n)[ \t]*\r?\n$/.exec(text.slice(0, start));
  const blankBelow = /^[ \t]*(?:\r?\n|\))/.test(text.slice(end + after));
  if (!blankAbove || !blankBelow) return { start, end: end + after };
  if (blankAbove[0].startsWith('(')) return { start, end: end + after + blankLine(text.slice(end + after)) };
  return { start: start - blankAbove[0].length + 1, end: end + after };
}

function blankLine(text: string): number {
  return /^[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
}

function declared(blocks: readonly string[], { indent, ending }: { indent: string; ending: string }): string {
  const [only = ''] = blocks;
  if (blocks.length > 1) return [`${indent}var (`, ...blocks, `${indent})`].join(ending);
  const lines = only.split(ending).map((line) => line.replace(`${indent}\t`, indent));
  const spec = lines.findIndex((line) => !/^\s*\/[/*]/.test(line));
  lines[spec] = asVariable(lines[spec] ?? '');
  return lines.join(ending);
}

/** Without the blanks that kept its columns in line with those of its neighbours. */
function asVariable(line: string): string {
  const [, indent = '', names = '', rest = ''] = /^(\s*)([^=]*?)\s*(=.*)$/.exec(line) ?? [];
  return `${indent}var ${names.replace(/(\S)\s+/g, '$1 ')} ${rest}`;
}
