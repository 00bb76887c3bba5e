/*
 * Owns which literals of Go have to stay ones, and those that are not just replaced by a call: values of named types, and
 * format strings.
 */

import { pieces } from '../../advice/embed.ts';
import { fillTemplate } from '../../advice/idioms/idiom.ts';
import { GO } from '../../advice/idioms/native.ts';
import type { Refusal } from '../../model/fix.ts';
import { memoisedByObject } from '../../util/memoised.ts';
import type { Own } from '../syntax/grammar.ts';
import { descendants, enclosing, everywhere, fieldText, isField, partsOf } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import { formatEdits, PERCENT } from './format-call.ts';
import { refusalOfGoConstant } from './go-constants.ts';
import { isTight } from './go-format.ts';
import { goTypeOf } from './go-types.ts';

/** Why a literal or a comment of Go has to stay as it is. */
export function refuseGo(node: SyntaxNode): Refusal | null {
  if (node.type === 'comment') return isDirective(node) ? 'no-safe-edit' : null;
  if (hasOtherOs(node)) return 'no-safe-edit';
  const spec = enclosing(node, ['const_spec'], ['func_literal', 'block']);
  return spec === null ? null : refusalOfGoConstant(spec);
}

/** The compiler reads these, and the C compiler what stands above `import "C"`. */
function isDirective(comment: SyntaxNode): boolean {
  if (/^\/\/(?:go:|export |line |\s*\+build)/.test(comment.text)) return true;
  for (let next = comment.nextNamedSibling; next !== null; next = next.nextNamedSibling) {
    if (next.type !== 'comment') return next.type === 'import_declaration' && next.text.includes('"C"');
  }
  return false;
}

/** True when `os` is, or may be, something else than the package. */
function hasOtherOs(node: SyntaxNode): boolean {
  const imported = importsIn(node.tree).some((spec) => {
    const path = fieldText(spec, 'path').slice(1, -1);
    const name = fieldText(spec, 'name') || path.slice(path.lastIndexOf('/') + 1);
    return name === 'os' && path !== 'os';
  });
  return imported || everywhere(node, { type: 'identifier', text: 'os' }).some(isDeclared);
}

const importsIn = memoisedByObject((tree: SyntaxNode['tree']) => descendants(tree.rootNode, 'import_spec'));

function isDeclared(name: SyntaxNode): boolean {
  const { parent } = name;
  if (parent === null) return false;
  if (/^(?:parameter_declaration|variadic_parameter_declaration|function_declaration)$/.test(parent.type)) return true;
  if (/^(?:var|const)_spec$/.test(parent.type)) return true;
  const holder = parent.type === 'expression_list' ? parent.parent : null;
  return (
    holder !== null && /^(?:short_var_declaration|range_clause)$/.test(holder.type) && isField(holder, 'left', parent)
  );
}

/** Edits of a literal of Go that are more than its quotes tell. */
export function ownGo(literal: SyntaxNode): Own | null {
  return formatOf(literal) ?? convertedOf(literal) ?? tightOf(literal);
}

/** Functions whose argument of this number is a format. */
const FORMATS: readonly (readonly [names: RegExp, index: number])[] = [
  [/(?:^|\.)(?:Fprintf|Appendf|Wrapf)$/, 1],
  [/(?:^|\.)(?:(?:Print|Sprint|Error|Fatal|Panic|Log|Skip|Debug|Info|Warn|Warning|Trace)f)$/, 0],
];

function formatOf(literal: SyntaxNode): Own | null {
  const list = literal.parent;
  if (list?.type !== 'argument_list' || literal.type !== 'interpreted_string_literal') return null;
  const args = partsOf(list);
  const index = args.findIndex(({ id }) => id === literal.id);
  const callee = fieldText(list.parent, 'function');
  if (!FORMATS.some(([names, place]) => place === index && names.test(callee))) return null;
  if (args.some(({ type }) => type === 'variadic_argument')) return null;
  return formatEdits({ literal, args: args.slice(index + 1), style: PERCENT, read: GO });
}

/** Where a sum needs no parentheses. */
const BESIDE = /^(?:argument_list|binary_expression|expression_list|index_expression|type_conversion_expression)$/;

/** A sum that gofmt writes without blanks. */
function tightOf(literal: SyntaxNode): Own | null {
  const { parent } = literal;
  if (parent === null || (parent.type === 'index_expression' && isField(parent, 'operand', literal))) return null;
  return BESIDE.test(parent.type) && isTight(literal) ? replaced(literal, (sum) => sum) : null;
}

/** An untyped constant becomes what it is assigned to; a call has to be converted. */
function convertedOf(literal: SyntaxNode): Own | null {
  const type = goTypeOf(literal);
  if (type === null) return null;
  return replaced(literal, (sum) => `${type}(${sum})`);
}

function replaced(literal: SyntaxNode, wrap: (sum: string) => string): Own {
  const { startIndex: start, endIndex: end, text } = literal;
  const quote = text.slice(0, 1);
  const edits: Own['edits'] = (variables) => {
    const parts = pieces({ text: text.slice(1, -1), variables }).map((piece) =>
      piece.variable === null ? quote + piece.text + quote : fillTemplate(GO, piece.variable),
    );
    return [{ start, end, text: wrap(parts.join(isTight(literal) ? '+' : ' + ')) }];
  };
  return { reach: { start, end }, edits };
}
