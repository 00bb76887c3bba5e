/*
 * Owns what has to stand where a string literal of Rust stands: a `String`, a reference to one that lives long enough, or
 * the `&'static str` that the literal was.
 */

import { enclosing, everywhere, fieldText, isField, partsOf } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import type { Span } from '../text/masked-text.ts';
import { isFormatting, macroAround } from './rust-macros.ts';

/** The stretch that a read replaces, and as what. */
export interface RustPlace extends Span {
  /**
   * - `value`: a `String` (for bytes a `Vec<u8>`)
   * - `receiver`: what a method is called on, and which lives as long as the statement
   * - `borrowed`: a reference, for as long as the statement
   * - `leaked`: what a method is called on whose result may live on
   * - `static`: what the literal was
   */
  readonly as: 'value' | 'receiver' | 'borrowed' | 'leaked' | 'static';
}

/** The place of a literal; null where none of these would be of the right type. */
export function rustPlaceOf(literal: SyntaxNode): RustPlace | null {
  const macro = macroAround(literal);
  if (macro !== null) return inTokens(literal, isFormatting(macro));
  const place = inExpression(literal);
  return isBytes(literal) && place.as === 'static' && !isSlice(literal) ? null : place;
}

function isBytes(literal: SyntaxNode): boolean {
  return /^b/.test(literal.text);
}

/** True where `&[u8]` is said to be wanted: the literal itself is an array. */
function isSlice(literal: SyntaxNode): boolean {
  const type = declaredType(literal.parent) || resultOf(literal);
  return /^&(?:'\w+\s+)?\[u8\]$/.test(type);
}

function declaredType(declaration: SyntaxNode | null): string {
  return declaration?.type === 'let_declaration' ? fieldText(declaration, 'type') : '';
}

function resultOf(node: SyntaxNode): string {
  return fieldText(enclosing(node, ['function_item', 'closure_expression']), 'return_type');
}

type As = RustPlace['as'];

function spanned({ startIndex, endIndex }: SyntaxNode, as: As): RustPlace {
  return { start: startIndex, end: endIndex, as };
}

function inExpression(literal: SyntaxNode): RustPlace {
  const { parent } = literal;
  if (parent === null) return spanned(literal, 'static');
  if (parent.type === 'field_expression') return ofReceiver(literal, parent);
  if (parent.type === 'arguments' && parent.parent !== null) return ofArgument(literal, parent.parent);
  if (parent.type === 'binary_expression') return spanned(literal, ofOperand(parent));
  if (parent.type === 'compound_assignment_expr') return spanned(literal, 'borrowed');
  if (parent.type === 'index_expression') return spanned(literal, isFirst(parent, literal) ? 'leaked' : 'static');
  return spanned(literal, isLocal(parent) ? 'borrowed' : 'static');
}

function isFirst(parent: SyntaxNode, child: SyntaxNode): boolean {
  return parent.firstNamedChild?.id === child.id;
}

/** `String == String`, `&str == String` and `String + &String` are all there. */
function ofOperand(expression: SyntaxNode): As {
  const operator = fieldText(expression, 'operator');
  if (operator === '+') return 'borrowed';
  return /^[=!]=$/.test(operator) ? 'value' : 'static';
}

/** A reference in a `let` lives as long as its block; nothing of it may be given back. */
function isLocal(parent: SyntaxNode): boolean {
  return declaredType(parent) === '&str' && !resultOf(parent).includes('&');
}

/** Methods that give what the literal is to become. */
const CONVERSIONS = /^(?:to_string|to_owned|to_vec)$/;
/** Methods whose result holds on to nothing. */
const OWNED =
  /^(?:into|into_boxed_str|len|is_empty|parse|repeat|replace|replacen|contains|starts_with|ends_with|eq|ne|cmp|to_(?:upper|lower|ascii_)\w+|to_(?:string|owned|vec))$/;

function ofReceiver(literal: SyntaxNode, field: SyntaxNode): RustPlace {
  const call = field.parent;
  const method = fieldText(field, 'field');
  if (call?.type !== 'call_expression' || !isField(call, 'function', field)) return spanned(literal, 'leaked');
  const converts = CONVERSIONS.test(method) && isBytes(literal) === (method === 'to_vec');
  if (converts) return spanned(call, 'value');
  if (OWNED.test(method)) return spanned(literal, 'receiver');
  const inCall = enclosing(call, ['arguments'], ['block', 'let_declaration', 'closure_expression']) !== null;
  return spanned(literal, inCall ? 'receiver' : 'leaked');
}

/** Functions that make a `String` of a literal. */
const STRING_OF = /(?:^|::)(?:String::from|(?:String|str)::to_owned|(?:str|ToString)::to_string|ToOwned::to_owned)$/;
/** Functions that keep what they are given. */
const KEEPING =
  /(?:^|::|\.)(?:insert|push|push_back|push_front|unwrap_or|or|or_insert|get_or_insert|replace|set|fill|resize|once|repeat|send|from_static|get|get_mut|contains|contains_key|remove)$/;
/** `Some(…)`, `Token(…)`: a field of whatever type. `Client::new(…)`: what it makes may hold on to it. */
const CONSTRUCTOR = /(?:^|::)[A-Z]\w*(?:::\w+)?$/;
/** Functions of types that only read what they are given. */
const READING = /::(?:connect\w*|open|parse\w*|from_str|(?:new_)?from_slice|from_secret|verify\w*|decode\w*)$/;

function ofArgument(literal: SyntaxNode, call: SyntaxNode): RustPlace {
  const callee = fieldText(call, 'function').replace(/::<[^(]*>$/, '');
  if (STRING_OF.test(callee) && !isBytes(literal)) return spanned(call, 'value');
  return spanned(literal, ofCallee(callee, parameterType(literal, callee)));
}

function ofCallee(callee: string, declared: string): As {
  if (/'static\b/.test(declared)) return 'static';
  if (/(?:^|::)(?!Cow)[A-Z]\w*::from$/.test(callee)) return 'value';
  if (READING.test(callee)) return 'borrowed';
  return KEEPING.test(callee) || CONSTRUCTOR.test(callee) ? 'static' : 'borrowed';
}

/** What a function of this file says of its parameter. */
function parameterType(literal: SyntaxNode, callee: string): string {
  const [found] = everywhere(literal, { type: 'function_item', field: 'name', text: callee });
  const parameters = found?.childForFieldName('parameters');
  const type = fieldText(parameters ? (partsOf(parameters)[argumentsBefore(literal)] ?? null) : null, 'type');
  // What is given back may be what was given.
  return fieldText(found ?? null, 'return_type').startsWith('&') ? "'static" : type;
}

function argumentsBefore({ parent, startIndex }: SyntaxNode): number {
  return (parent?.children ?? []).filter((child) => child?.type === ',' && child.startIndex < startIndex).length;
}

/** Within macros: what the tokens around it look like. */
function inTokens(literal: SyntaxNode, isDisplayed: boolean): RustPlace | null {
  const method = literal.nextSibling?.type === '.' ? (literal.nextSibling.nextSibling ?? null) : null;
  if (isBytes(literal)) return null;
  if (method !== null) return ofTokens(literal, method);
  if (literal.previousSibling?.type === '+') return spanned(literal, 'borrowed');
  const callee = calleeBefore(literal.parent);
  if (callee !== '')
    return spanned(literal, STRING_OF.test(callee) ? 'value' : ofCallee(callee, parameterType(literal, callee)));
  const isTop = literal.parent?.parent?.type === 'macro_invocation';
  const isJson = fieldText(enclosing(literal, ['macro_invocation']), 'macro') === 'json';
  return spanned(literal, isJson || (isTop && isDisplayed) ? 'value' : 'static');
}

function ofTokens(literal: SyntaxNode, method: SyntaxNode): RustPlace {
  const end = method.nextSibling;
  if (CONVERSIONS.test(method.text) && end?.text === '()') {
    return { start: literal.startIndex, end: end.endIndex, as: 'value' };
  }
  return spanned(literal, OWNED.test(method.text) ? 'receiver' : 'leaked');
}

/** The path before parentheses; empty without. */
function calleeBefore(tree: SyntaxNode | null): string {
  if (tree === null || !tree.text.startsWith('(') || tree.parent?.type === 'macro_invocation') return '';
  let callee = '';
  for (let token = tree.previousSibling; token !== null; token = token.previousSibling) {
    if (!/^(?:identifier|::|\.|type_identifier|self)$/.test(token.type)) break;
    callee = token.text + callee;
  }
  return callee;
}
