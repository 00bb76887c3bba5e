/*
 * Owns telling which named type of string Go gives to an untyped literal, from what one file shows.
 */

import { descendants, enclosing, everywhere, fieldText, isField, partsOf } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';

/** The type that a string in place of `literal` would have to be converted to; null when none is seen. */
export function goTypeOf(literal: SyntaxNode): string | null {
  const operand = wholeSum(literal);
  const declared = declaredType(operand);
  if (declared !== null) return /^(?:string|any|error)$|^interface\b/.test(declared.text) ? null : declared.text;
  const type = elementType(operand) ?? parameterType(operand) ?? resultType(operand);
  return type !== null && isNamedString(type) ? type.text : null;
}

/** The sum or the parentheses that `node` is in. */
function wholeSum(node: SyntaxNode): SyntaxNode {
  let each = node;
  while (each.parent !== null && /^(?:parenthesized|binary)_expression$/.test(each.parent.type)) {
    if (each.parent.type === 'binary_expression' && fieldText(each.parent, 'operator') !== '+') break;
    each = each.parent;
  }
  return each;
}

function declaredType(node: SyntaxNode): SyntaxNode | null {
  const spec = node.parent?.type === 'expression_list' ? node.parent.parent : null;
  return spec && /^(?:var|const)_spec$/.test(spec.type) ? spec.childForFieldName('type') : null;
}

/** A named type of this file whose values are strings. */
function isNamedString(type: SyntaxNode): boolean {
  if (type.type !== 'type_identifier') return false;
  const spec = typeSpec(type);
  return spec !== null && fieldText(spec, 'type') === 'string';
}

function typeSpec(name: SyntaxNode): SyntaxNode | null {
  return everywhere(name, { type: 'type_spec', field: 'name', text: name.text })[0] ?? null;
}

function elementType(node: SyntaxNode): SyntaxNode | null {
  const element = node.parent;
  if (element?.type !== 'literal_element') return null;
  const keyed = element.parent?.type === 'keyed_element' ? element.parent : null;
  const body = (keyed ?? element).parent;
  const type = body?.parent?.type === 'composite_literal' ? body.parent.childForFieldName('type') : null;
  if (!type) return null;
  if (type.type === 'map_type' && keyed)
    return type.childForFieldName(isField(keyed, 'key', element) ? 'key' : 'value');
  if (/^(?:slice|array|implicit_length_array)_type$/.test(type.type)) return type.childForFieldName('element');
  const place = keyed ? fieldText(keyed, 'key') : body ? partsOf(body).findIndex(({ id }) => id === element.id) : -1;
  return type.type === 'type_identifier' ? structField(type, place) : null;
}

function structField(type: SyntaxNode, place: string | number): SyntaxNode | null {
  const spec = typeSpec(type);
  const fields = spec ? descendants(spec, 'field_declaration') : [];
  const named = fields.flatMap((field) =>
    field.childrenForFieldName('name').map((name) => ({ field, name: name?.text })),
  );
  const found = typeof place === 'number' ? named[place] : named.find(({ name }) => name === place);
  return found?.field.childForFieldName('type') ?? null;
}

function parameterType(node: SyntaxNode): SyntaxNode | null {
  const list = node.parent;
  if (list?.type !== 'argument_list') return null;
  const text = fieldText(list.parent, 'function');
  const [declaration] = everywhere(node, { type: 'function_declaration', field: 'name', text });
  const parameters = declaration?.childForFieldName('parameters');
  const place = partsOf(list).findIndex(({ id }) => id === node.id);
  return parameters ? (typesIn(parameters)[place] ?? null) : null;
}

function resultType(node: SyntaxNode): SyntaxNode | null {
  const list = node.parent;
  if (list?.type !== 'expression_list' || list.parent?.type !== 'return_statement') return null;
  const around = enclosing(node, ['function_declaration', 'method_declaration', 'func_literal']);
  const result = around?.childForFieldName('result') ?? null;
  if (result?.type !== 'parameter_list') return result;
  const place = partsOf(list).findIndex(({ id }) => id === node.id);
  return typesIn(result)[place] ?? null;
}

/** One type for each parameter. */
function typesIn(parameters: SyntaxNode): (SyntaxNode | null)[] {
  return partsOf(parameters).flatMap((each) => {
    const names = each.childrenForFieldName('name').length;
    return Array.from({ length: Math.max(1, names) }, () => each.childForFieldName('type'));
  });
}
