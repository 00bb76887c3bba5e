/*
 * Owns what may stand where a string literal of C or C++ stands, as far as one file tells: `getenv` gives a `char *`, and
 * only a `std::string` can be put together.
 */

import { descendants, enclosing, everywhere, fieldText, isField, partsOf } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';

export type Dialect = 'c' | 'cpp';

/**
 * - `pointer`: a `char *`, or what is made of one
 * - `string`: a `std::string` as well
 * - `sum`: what is added to a `std::string`
 * - `stream`: what is written to a stream
 * - `array`: an array of characters, which only a literal can fill
 */
export type CPlace = 'pointer' | 'string' | 'sum' | 'stream' | 'array';

type Finder = (unit: SyntaxNode, parent: SyntaxNode, dialect: Dialect) => CPlace | null;

/** What may stand in place of `unit`, a literal or adjacent ones; null when that is not known. */
export function cPlaceOf(unit: SyntaxNode, dialect: Dialect): CPlace | null {
  if (unit.parent === null) return null;
  if (unit.type === 'user_defined_literal') return 'string';
  return BY_PARENT[unit.parent.type]?.(unit, unit.parent, dialect) ?? null;
}

const always = (): CPlace => 'pointer';

const BY_PARENT: Readonly<Record<string, Finder>> = {
  init_declarator: (_, parent) => ofDeclaration(parent.parent, parent.childForFieldName('declarator')),
  optional_parameter_declaration: (_, parent) => ofDeclaration(parent, parent.childForFieldName('declarator')),
  field_declaration: (_, parent) => ofDeclaration(parent, parent.childForFieldName('declarator')),
  initializer_list: ofElement,
  initializer_pair: ofElement,
  argument_list: ofArgument,
  binary_expression: ofOperand,
  assignment_expression: (_, parent, dialect) => ofAssignment(parent, dialect),
  return_statement: (unit) => ofResult(unit),
  conditional_expression: always,
  parenthesized_expression: always,
  cast_expression: always,
  subscript_expression: always,
  comma_expression: always,
  throw_statement: always,
};

function isString(type: string): boolean {
  return /(?:^|[<,\s])(?:std::)?string\b(?!_view)/.test(type);
}

function ofDeclaration(declaration: SyntaxNode | null, declarator: SyntaxNode | null): CPlace | null {
  const type = fieldText(declaration, 'type');
  if (/array_declarator$/.test(declarator?.type ?? '')) return 'array';
  if (declarator?.type === 'pointer_declarator') return /char$/.test(type) ? 'pointer' : null;
  if (isString(type)) return 'string';
  return /\bchar\b/.test(type) || declarator === null ? null : 'pointer';
}

/** Of a list in braces: of an array of pointers, of strings, or of a structure that the file shows. */
function ofElement(unit: SyntaxNode, parent: SyntaxNode, dialect: Dialect): CPlace | null {
  const holder = enclosing(unit, HOLDERS_OF_LISTS);
  const declaration = holder?.type === 'init_declarator' ? holder.parent : holder;
  const type = fieldText(declaration, 'type');
  const declarator = holder?.childForFieldName('declarator') ?? null;
  if (declarator?.type === 'pointer_declarator') return /char$/.test(type) ? 'pointer' : null;
  if (isString(type)) return 'string';
  if (/char$/.test(type)) return 'array';
  const fields = fieldsOf(unit, type);
  if (fields.length === 0) return dialect === 'cpp' ? 'pointer' : null;
  const field = fieldFor(unit, parent, fields);
  return field && ofDeclaration(field, field.childForFieldName('declarator'));
}

const HOLDERS_OF_LISTS = [
  'init_declarator',
  'compound_literal_expression',
  'argument_list',
  'return_statement',
  'field_initializer',
  'assignment_expression',
  'compound_statement',
];

/** The fields of a structure of this file. */
function fieldsOf(unit: SyntaxNode, type: string): SyntaxNode[] {
  const text = type.replace(/^(?:struct|class)\s+/, '');
  const named = ['struct_specifier', 'class_specifier'].flatMap((each) => [
    ...everywhere(unit, { type: each, field: 'name', text }),
  ]);
  const aliases = everywhere(unit, { type: 'type_definition', field: 'declarator', text });
  const structures = [...named, ...aliases.map((each) => each.childForFieldName('type'))];
  const bodies = structures.flatMap((each) => each?.childForFieldName('body') ?? []);
  return text === '' || bodies[0] === undefined
    ? []
    : partsOf(bodies[0]).filter((each) => each.type === 'field_declaration');
}

function fieldFor(unit: SyntaxNode, parent: SyntaxNode, fields: readonly SyntaxNode[]): SyntaxNode | null {
  if (parent.type !== 'initializer_pair') return fields[partsOf(parent).findIndex(({ id }) => id === unit.id)] ?? null;
  const name = fieldText(parent, 'designator').replace(/^\.\s*/, '');
  return fields.find((field) => descendants(field, 'field_identifier').some(({ text }) => text === name)) ?? null;
}

/** Names that look like macros, which may do anything with a literal; those of tests and logs do not. */
const MACRO = /^(?!(?:ASSERT|EXPECT|CHECK|REQUIRE|LOG)\w*$)(?:[A-Z][A-Z0-9_]*|_T?)$|Literal$/;

function ofArgument(unit: SyntaxNode, list: SyntaxNode): CPlace | null {
  const call = list.parent;
  if (call === null) return null;
  if (call.type === 'init_declarator') return ofDeclaration(call.parent, call.childForFieldName('declarator'));
  if (call.type === 'field_initializer') return ofMember(unit, call.firstNamedChild?.text ?? '');
  if (call.type !== 'call_expression') return call.type === 'new_expression' ? 'pointer' : null;
  const callee = fieldText(call, 'function');
  if (MACRO.test(callee)) return null;
  if (/^(?:std::)?string$/.test(callee)) return 'string';
  return isString(parameterType(unit, list, callee)) ? 'string' : 'pointer';
}

function ofMember(unit: SyntaxNode, text: string): CPlace {
  const fields = everywhere(unit, { type: 'field_declaration', field: 'declarator', text });
  return fields.some((each) => isString(fieldText(each, 'type'))) ? 'string' : 'pointer';
}

function parameterType(unit: SyntaxNode, list: SyntaxNode, callee: string): string {
  const [found] = everywhere(unit, { type: 'function_declarator', field: 'declarator', text: callee });
  const parameters = found?.childForFieldName('parameters');
  const place = partsOf(list).findIndex(({ id }) => id === unit.id);
  return parameters ? fieldText(partsOf(parameters)[place] ?? null, 'type') : '';
}

function ofOperand(unit: SyntaxNode, expression: SyntaxNode, dialect: Dialect): CPlace {
  const operator = fieldText(expression, 'operator');
  if (dialect === 'c') return 'pointer';
  const isRight = isField(expression, 'right', unit);
  if (operator === '<<') return isRight ? 'stream' : 'pointer';
  if (operator === '+') return isRight ? 'sum' : 'string';
  return /^[=!]=$/.test(operator) ? 'string' : 'pointer';
}

function ofAssignment(assignment: SyntaxNode, dialect: Dialect): CPlace {
  if (dialect === 'c') return 'pointer';
  if (fieldText(assignment, 'operator') === '+=') return 'string';
  const name = fieldText(assignment, 'left').replace(/^this->/, '');
  const declared = new RegExp(`\\bstring\\s*&?\\s+&?${name}\\b`);
  return /^\w+$/.test(name) && declared.test(assignment.tree.rootNode.text) ? 'string' : 'pointer';
}

function ofResult(unit: SyntaxNode): CPlace {
  const around = enclosing(unit, ['function_definition', 'lambda_expression']);
  const isPointer = around?.childForFieldName('declarator')?.type === 'pointer_declarator';
  return !isPointer && isString(fieldText(around, 'type')) ? 'string' : 'pointer';
}
