/*
 * Owns which literals of Rust have to stay ones, and what the others become: a `String` is read where a `&'static str` was,
 * so that the place decides (rust-places.ts).
 */

import { pieces } from '../../advice/embed.ts';
import { fillTemplate } from '../../advice/idioms/idiom.ts';
import { RUST } from '../../advice/idioms/native.ts';
import { hasSecret } from '../../advice/masks.ts';
import type { Refusal } from '../../model/fix.ts';
import type { Own } from '../syntax/grammar.ts';
import { enclosing } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import { formatEdits } from './format-call.ts';
import { formatArguments, RUST_FORMAT, refuseInMacro } from './rust-macros.ts';
import { type RustPlace, rustPlaceOf } from './rust-places.ts';

/** Why a literal of Rust has to stay as it is. */
export function refuseRust(node: SyntaxNode): Refusal | null {
  if (node.type.endsWith('comment')) return null;
  if (enclosing(node, ['attribute_item', 'inner_attribute_item', 'macro_definition']) !== null) return null;
  if (isInConstantFunction(node)) return 'compile-time';
  const { prefix, rest } = partsOfLiteral(node.text);
  // A `&CStr` ends in a zero byte, and a variable does not hold what is no UTF-8.
  if (prefix.includes('c') || (prefix.includes('b') && /\\x[89a-f]/i.test(rest))) return 'no-safe-edit';
  return refuseInMacro(node) ?? (rustPlaceOf(node) === null ? 'no-safe-edit' : null);
}

function isInConstantFunction(node: SyntaxNode): boolean {
  const around = enclosing(node, ['function_item', 'const_block'], ['closure_expression']);
  if (around === null) return false;
  return around.type === 'const_block' || /^[^(]*\bconst\b[^(]*\bfn\b/.test(around.text);
}

interface LiteralParts {
  /** `b`, `r`, `br` and the like. */
  readonly prefix: string;
  readonly open: string;
  readonly rest: string;
  readonly close: string;
}

function partsOfLiteral(text: string): LiteralParts {
  const [, prefix = '', hashes = ''] = /^(\w*)(#*)"/.exec(text) ?? [];
  const open = `${hashes}"`;
  const close = `"${hashes}`;
  return { prefix, open, close, rest: text.slice(prefix.length + open.length, text.length - close.length) };
}

/** The edits of a literal of Rust. */
export function ownRust(literal: SyntaxNode): Own | null {
  const args = formatArguments(literal);
  if (args !== null) return formatEdits({ literal, args, style: RUST_FORMAT, read: RUST });
  const place = rustPlaceOf(literal);
  if (place === null) return null;
  const { start, end } = place;
  const isBytes = partsOfLiteral(literal.text).prefix.includes('b');
  return {
    reach: { start, end },
    ...(isBytes ? { escapes: /\\x/ } : {}),
    edits: (variables) => {
      const read = readOf(literal.text, variables);
      if (read === null) return null;
      const text = isBytes ? BYTES[place.as](read) : STRINGS[place.as](read);
      return [{ start, end, text }];
    },
  };
}

/** A `String` of what the literal has; null where a secret has to stay, whose braces are not known. */
function readOf(text: string, variables: ReadonlyMap<string, string>): string | null {
  const { prefix, open, rest, close } = partsOfLiteral(text);
  const parts = pieces({ text: rest, variables });
  const [only] = parts;
  if (parts.length === 1 && only?.variable) return fillTemplate(RUST, only.variable);
  if (parts.some((part) => part.variable === null && hasSecret(part.text))) return null;
  const format = parts.map((part) => (part.variable === null ? part.text.replace(/[{}]/g, '$&$&') : '{}')).join('');
  const args = parts
    .flatMap(({ variable }) => (variable === null ? [] : [`, ${fillTemplate(RUST, variable)}`]))
    .join('');
  return `format!(${prefix.replace('b', '')}${open}${format}${close}${args})`;
}

type Wrap = (read: string) => string;

const STRINGS: Readonly<Record<RustPlace['as'], Wrap>> = {
  value: (read) => read,
  receiver: (read) => read,
  borrowed: (read) => `&${read}`,
  leaked: (read) => `${read}.leak()`,
  // `leak` gives a `&mut str`.
  static: (read) => `&*${read}.leak()`,
};

const BYTES: Readonly<Record<RustPlace['as'], Wrap>> = {
  value: (read) => `${read}.into_bytes()`,
  receiver: (read) => `${read}.as_bytes()`,
  borrowed: (read) => `${read}.as_bytes()`,
  leaked: (read) => `${read}.leak().as_bytes()`,
  static: (read) => `${read}.leak().as_bytes()`,
};
