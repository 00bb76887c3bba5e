/*
 * Owns which literals of C# have to stay ones, and how raw and interpolated strings are replaced.
 */

import type { Edit } from '../../advice/edit.ts';
import { pieces, replaceSecrets } from '../../advice/embed.ts';
import { CSHARP, CSHARP_WHOLE } from '../../advice/idioms/dotnet.ts';
import { fillTemplate } from '../../advice/idioms/idiom.ts';
import type { Refusal } from '../../model/fix.ts';
import { memoisedByObject } from '../../util/memoised.ts';
import type { Own } from '../syntax/grammar.ts';
import { descendants, enclosing, fieldText, isField } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import { isConstantDeclaration } from './csharp-constants.ts';
import { neededNames } from './used-constants.ts';

/** Why a literal of C# has to stay one. */
export function refuseCSharp(node: SyntaxNode): Refusal | null {
  if (node.type.endsWith('comment')) return null;
  // Bytes, and nothing that could be read.
  if (/u8$/i.test(node.text)) return 'no-safe-edit';
  const declarator = enclosing(node, ['variable_declarator'], ['lambda_expression', 'block', 'declaration_list']);
  const declaration = declarator?.parent?.parent ?? null;
  if (declarator === null || declaration === null || !isConstantDeclaration(declaration)) return null;
  const names = declaration.namedChildren.flatMap((child) => (child === null ? [] : declaredNames(child)));
  const needed = neededIn(node.tree);
  return names.some((name) => needed.has(name)) ? 'constant-used' : null;
}

const neededIn = memoisedByObject(({ rootNode }: SyntaxNode['tree']) => neededNames(constantContexts(rootNode)));

function declaredNames(node: SyntaxNode): string[] {
  return descendants(node, 'variable_declarator').map((each) => fieldText(each, 'name'));
}

/** Where the compiler wants constants. */
function constantContexts(root: SyntaxNode): SyntaxNode[] {
  const constants = descendants(root, 'field_declaration', 'local_declaration_statement').filter(isConstantDeclaration);
  const values = constants.flatMap((each) => descendants(each, 'variable_declarator')).map(initialOf);
  const parameters = descendants(root, 'parameter').map(initialOf);
  const patterns = descendants(root, 'attribute_argument', 'constant_pattern', 'goto_statement', 'case_switch_label');
  return [...values, ...parameters].flatMap((each) => each ?? []).concat(patterns);
}

/** The value of a declarator or a parameter; null without. */
function initialOf(node: SyntaxNode): SyntaxNode | null {
  const value = node.lastNamedChild;
  return value === null || !node.children.some((child) => child?.type === '=') ? null : value;
}

/** Edits of the strings that quotes alone do not tell. */
export function ownCSharp(literal: SyntaxNode): Own | null {
  const isInterpolated = literal.type === 'interpolated_string_expression';
  const isRaw = /^\$*"""/.test(literal.text);
  if (!isInterpolated && !isRaw) return null;
  const { startIndex: start, endIndex: end } = literal;
  const edits = (variables: ReadonlyMap<string, string>): Edit[] => {
    const text = isRaw ? rawText(literal, variables) : interpolatedText(literal, variables);
    return [{ start, end, text }];
  };
  // Braces are doubled there.
  return { reach: { start, end }, ...(isInterpolated ? { escapes: /[{}]/ } : {}), edits };
}

/** A raw string that is nothing but the secret. */
const ALONE = /^\$*"{3,}(?:[ \t]*\r?\n[ \t]*)?([\uE000-\uF8FF])(?:\r?\n[ \t]*)?"{3,}$/;

function rawText(literal: SyntaxNode, variables: ReadonlyMap<string, string>): string {
  const { text } = literal;
  const variable = variables.get(ALONE.exec(text)?.[1] ?? '');
  if (variable !== undefined) return wholeRead(literal, variable);
  const [, dollars = '', body = ''] = /^(\$*)([\s\S]*)$/.exec(text) ?? [];
  const braces = Math.max(0, ...[...body.matchAll(/\{+|\}+/g)].map(([run]) => run.length));
  const count = dollars.length || braces + 1;
  const read = `${'{'.repeat(count)}${CSHARP}${'}'.repeat(count)}`;
  return '$'.repeat(count) + replaceSecrets({ text: body, variables, read });
}

/** Quotes may not stand within the braces of an ordinary string before C# 11, so that it is cut. */
function interpolatedText(literal: SyntaxNode, variables: ReadonlyMap<string, string>): string {
  const [, prefix = '', body = ''] = /^([$@]+)"([\s\S]*)"$/.exec(literal.text) ?? [];
  const parts = pieces({ text: body, variables });
  const [only] = parts;
  if (parts.length === 1 && only?.variable) return wholeRead(literal, only.variable);
  const sum = parts.map(({ text, variable }) =>
    variable === null ? quoted(text, prefix) : fillTemplate(CSHARP, variable),
  );
  return isSummand(literal) ? sum.join(' + ') : `(${sum.join(' + ')})`;
}

function quoted(text: string, prefix: string): string {
  return `${/[{}]/.test(text) ? prefix : prefix.replace('$', '')}"${text}"`;
}

function wholeRead(literal: SyntaxNode, variable: string): string {
  const read = fillTemplate(CSHARP_WHOLE, variable);
  return standsAlone(literal) ? read : `(${read})`;
}

/** Nodes that hold an expression whatever its operators are. */
const HOLDERS =
  /^(?:variable_declarator|argument|return_statement|arrow_expression_clause|initializer_expression|parenthesized_expression|property_declaration|collection_element|lambda_expression|equals_value_clause|parameter)$/;

function standsAlone(literal: SyntaxNode): boolean {
  const { parent } = literal;
  if (parent === null || HOLDERS.test(parent.type)) return true;
  return parent.type === 'assignment_expression' && isField(parent, 'right', literal);
}

function isSummand(literal: SyntaxNode): boolean {
  const { parent } = literal;
  if (standsAlone(literal) || parent?.type === 'conditional_expression') return true;
  return parent?.type === 'binary_expression' && /^(?:\+|==|!=|&&|\|\||\?\?)$/.test(fieldText(parent, 'operator'));
}
