/*
 * Owns literals within macros of Rust, where there are only tokens: which macros take expressions, and which of their
 * arguments is a format string.
 */

import type { Refusal } from '../../model/fix.ts';
import { enclosing, fieldText } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import type { FormatStyle } from './format-call.ts';

/** `{}` of Rust. */
export const RUST_FORMAT: FormatStyle = {
  pattern: /\{\{|\}\}|\{[^{}]*\}/g,
  takes: (placeholder) => {
    if (/^(?:\{\{|\}\})$/.test(placeholder)) return 0;
    if (/^\{\d|\$/.test(placeholder)) return null;
    if (/^\{[a-z_]/i.test(placeholder)) return 0;
    return placeholder.includes('.*') ? 2 : 1;
  },
  mark: '{}',
  escapes: /[{}]/,
};

/** Macros that format, by the number of arguments before the format string. */
const FORMATTING: Readonly<Record<string, number>> = {
  ...numbered(0, 'format', 'print', 'println', 'eprint', 'eprintln', 'panic', 'todo', 'unimplemented', 'unreachable'),
  ...numbered(0, 'format_args', 'trace', 'debug', 'info', 'warn', 'error', 'bail', 'anyhow', 'eyre'),
  ...numbered(1, 'write', 'writeln', 'assert', 'debug_assert', 'ensure'),
  ...numbered(2, 'assert_eq', 'assert_ne', 'debug_assert_eq', 'debug_assert_ne'),
};

/** Macros whose tokens are expressions. */
const EXPRESSIONS = new Set(['vec', 'dbg', 'json', 'lazy_static', 'thread_local', 'hashmap', 'btreemap', 'hashset']);

const COMPILED = /^(?:concat|env|option_env|include\w*|cfg|stringify|compile_error|asm|global_asm)$/;

function numbered(before: number, ...names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, before]));
}

/** The macro that a node is a token of; null outside of macros. */
export function macroAround(node: SyntaxNode): SyntaxNode | null {
  if (node.parent?.type !== 'token_tree') return null;
  return enclosing(node, ['macro_invocation']);
}

/** The last part of the name of a macro. */
export function macroName(macro: SyntaxNode): string {
  return fieldText(macro, 'macro').split('::').at(-1) ?? '';
}

/** True when the arguments of a macro are displayed. */
export function isFormatting(macro: SyntaxNode): boolean {
  return FORMATTING[macroName(macro)] !== undefined;
}

/** Why a literal within a macro has to stay one. */
export function refuseInMacro(literal: SyntaxNode): Refusal | null {
  const macro = macroAround(literal);
  if (macro === null) return null;
  const name = macroName(macro);
  if (COMPILED.test(name)) return 'compile-time';
  if (name === 'json' && literal.nextSibling?.type === ':') return 'no-safe-edit';
  if (EXPRESSIONS.has(name)) return null;
  if (!isFormatting(macro)) return 'no-safe-edit';
  return isFormatString(literal, macro) && formatArguments(literal) === null ? 'no-safe-edit' : null;
}

/** Where the arguments of a format string end; null for other literals. */
export function formatArguments(literal: SyntaxNode): readonly SyntaxNode[] | null {
  const macro = macroAround(literal);
  if (macro === null || !isFormatting(macro) || !isFormatString(literal, macro)) return null;
  const segments = segmentsOf(literal.parent);
  const place = segments.findIndex((segment) => segment.some(({ id }) => id === literal.id));
  const positional = segments.slice(place + 1).filter((segment) => segment[1]?.type !== '=');
  return positional.flatMap((segment) => segment.at(-1) ?? []);
}

function isFormatString(literal: SyntaxNode, macro: SyntaxNode): boolean {
  if (literal.parent?.parent?.id !== macro.id) return false;
  const segments = segmentsOf(literal.parent);
  const place = segments.findIndex((segment) => segment.some(({ id }) => id === literal.id));
  if (segments[place]?.length !== 1) return false;
  // Loggers have fields and targets before it.
  const before = segments.slice(0, place).filter((segment) => !/^[=:]$/.test(segment[1]?.type ?? '')).length;
  return before === FORMATTING[macroName(macro)];
}

/** The tokens between commas. */
function segmentsOf(tree: SyntaxNode | null): SyntaxNode[][] {
  const segments: SyntaxNode[][] = [[]];
  for (const token of (tree?.children ?? []).filter((each) => each !== null).slice(1, -1)) {
    if (token.type === ',') segments.push([]);
    else if (!token.type.endsWith('comment')) segments.at(-1)?.push(token);
  }
  return segments.filter((segment) => segment.length > 0);
}
