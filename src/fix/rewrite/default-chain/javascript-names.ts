/*
 * Owns what the names of a JavaScript module mean: `module#export.property` of what it imports.
 */

import { descendants, partsOf } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';

/** The imported names of a file. */
export interface Names {
  /** The full name of an expression; empty when it is nothing imported. */
  nameOf(expression: SyntaxNode): string;
  /** What things whose full name matches are called in the file. */
  localsOf(name: RegExp): readonly string[];
}

/** The names in the tree `root`. */
export function namesIn(root: SyntaxNode): Names {
  const bound = new Map<string, string>();
  const bind = (local: string, name: string) =>
    bound.set(local, bound.has(local) && bound.get(local) !== name ? '' : name);
  const names: Names = {
    nameOf: (expression) => nameOf(expression, bound),
    localsOf: (wanted) => [...bound].filter(([, name]) => wanted.test(name)).map(([local]) => local),
  };
  const nodes = descendants(root, 'import_statement', 'variable_declarator');
  for (const node of nodes) if (node.type === 'import_statement') bindImport(node, bind);
  for (const node of nodes) if (node.type === 'variable_declarator') bindDeclared(node, names, bind);
  return names;
}

type Bind = (local: string, name: string) => void;

function bindImport(statement: SyntaxNode, bind: Bind): void {
  const required = statement.namedChildren.find((child) => child?.type === 'import_require_clause') ?? null;
  const module = moduleOf((required ?? statement).childForFieldName('source')?.text ?? '');
  const clause = required ?? statement.namedChildren.find((child) => child?.type === 'import_clause') ?? null;
  for (const part of clause === null ? [] : partsOf(clause)) {
    if (part.type === 'identifier') bind(part.text, `${module}#`);
    if (part.type === 'namespace_import') bind(part.firstNamedChild?.text ?? '', `${module}#`);
    for (const specifier of part.type === 'named_imports' ? partsOf(part) : []) bindSpecifier(specifier, module, bind);
  }
}

function bindSpecifier(specifier: SyntaxNode, module: string, bind: Bind): void {
  const name = specifier.childForFieldName('name')?.text ?? '';
  bind(specifier.childForFieldName('alias')?.text ?? name, memberOf(`${module}#`, name));
}

function bindDeclared(declarator: SyntaxNode, names: Names, bind: Bind): void {
  const target = declarator.childForFieldName('name');
  const value = declarator.childForFieldName('value');
  const name = value === null ? '' : names.nameOf(value);
  if (target?.type === 'identifier') bind(target.text, name);
  for (const part of target?.type === 'object_pattern' ? partsOf(target) : []) {
    const key = part.childForFieldName('key')?.text ?? part.text;
    bind(part.childForFieldName('value')?.text ?? key, name === '' ? '' : memberOf(name, key));
  }
}

function nameOf(expression: SyntaxNode, bound: ReadonlyMap<string, string>): string {
  if (expression.type === 'identifier') return bound.get(expression.text) ?? '';
  if (expression.type === 'member_expression') return nameOfMember(expression, bound);
  if (expression.type === 'call_expression') return nameOfCall(expression, bound);
  const inner = /^(?:await|parenthesized)_expression$/.test(expression.type) ? expression.firstNamedChild : null;
  return inner === null ? '' : nameOf(inner, bound);
}

function nameOfMember(expression: SyntaxNode, bound: ReadonlyMap<string, string>): string {
  const object = expression.childForFieldName('object');
  const name = object === null ? '' : nameOf(object, bound);
  return name === '' ? '' : memberOf(name, expression.childForFieldName('property')?.text ?? '');
}

/** What is required, or imported as a promise; and `captureAWS(…)`, which gives what it is given. */
function nameOfCall(call: SyntaxNode, bound: ReadonlyMap<string, string>): string {
  const callee = call.childForFieldName('function')?.text ?? '';
  const argument = call.childForFieldName('arguments')?.firstNamedChild ?? null;
  if (argument === null) return '';
  if (/^(?:require|import)$/.test(callee)) return argument.type === 'string' ? `${moduleOf(argument.text)}#` : '';
  return /(?:^|\.)captureAWS$/.test(callee) ? nameOf(argument, bound) : '';
}

function memberOf(name: string, member: string): string {
  if (member === 'default') return name;
  return name.endsWith('#') ? name + member : `${name}.${member}`;
}

/** Deno: `npm:@aws-sdk/client-s3@3` */
function moduleOf(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/^npm:\/?/, '')
    .replace(/(?<=[\w-])@[\w.^~-]+$/, '')
    .replace(/\.js$/, '');
}
