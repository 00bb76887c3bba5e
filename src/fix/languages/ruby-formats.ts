/*
 * Owns secrets in format strings of Ruby: a placeholder there, and the read among the arguments, where nothing looks for
 * percent signs.
 */

import type { Own } from '../syntax/grammar.ts';
import { fieldText, isField, partsOf } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import { argumentEdits, filled, readsIn } from './format-arguments.ts';
import { type FormatStyle, formatEdits, placesOf } from './format-call.ts';

const STYLE: FormatStyle = {
  pattern: /%[-+ #0]*(?:<\w*>|\{\w*\}|\d+\$)?[-+ #0]*(?:\*|\d+)?(?:\.(?:\*|\d+)?)?[a-zA-Z%]?/g,
  takes: (placeholder) => {
    if (placeholder.endsWith('%')) return placeholder === '%%' ? 0 : null;
    return /[<{$]/.test(placeholder) ? null : placeholder.split('*').length;
  },
  mark: '%s',
  escapes: /%/,
};

/** Edits of a format string; null for other literals, and where it names its arguments. */
export function ownRuby(literal: SyntaxNode): Own | null {
  // `%q(…)` itself looks like a placeholder.
  if (!/^["']/.test(literal.text) || /^(["'])[\uE000-\uF8FF]\1$/.test(literal.text)) return null;
  const read = literal.text.startsWith('"') ? 'ENV.fetch("§")' : "ENV.fetch('§')";
  return callOf(literal, read) ?? percentOf(literal, read);
}

function callOf(literal: SyntaxNode, read: string): Own | null {
  const list = literal.parent;
  const call = list?.parent;
  if (list?.type !== 'argument_list' || call?.type !== 'call') return null;
  if (!/^(?:Kernel\.)?(?:format|sprintf|printf)$/.test(nameOf(call))) return null;
  const [format, ...args] = partsOf(list);
  if (format?.id !== literal.id || args.some(({ type }) => !isPlain(type))) return null;
  return formatEdits({ literal, args, style: STYLE, read });
}

function nameOf(call: SyntaxNode): string {
  const receiver = fieldText(call, 'receiver');
  return (receiver === '' ? '' : `${receiver}.`) + fieldText(call, 'method');
}

function isPlain(type: string): boolean {
  return !/^(?:splat_argument|hash_splat_argument|block_argument|pair|hash)$/.test(type);
}

/** `'…' % […]`. A name may stand for an array. */
function percentOf(literal: SyntaxNode, read: string): Own | null {
  const operation = literal.parent;
  if (operation?.type !== 'binary' || fieldText(operation, 'operator') !== '%') return null;
  const right = operation.childForFieldName('right');
  if (right === null || !isField(operation, 'left', literal) || !/^(?:array|string|integer)$/.test(right.type))
    return null;
  const isArray = right.type === 'array';
  const args = isArray ? partsOf(right) : [right];
  const places = placesOf({ literal, style: STYLE });
  if (places === null || args.length === 0 || !args.every(({ type }) => isPlain(type))) return null;
  if (places.some((place) => place > args.length)) return null;
  return {
    reach: { start: literal.startIndex, end: operation.endIndex },
    escapes: STYLE.escapes,
    edits: (variables) => {
      const reads = readsIn(literal, variables, read);
      if (reads.length < places.length) return null;
      const list = isArray ? {} : { open: '[', close: ']' };
      return [filled(literal, variables, () => '%s'), ...argumentEdits({ args, places, reads, ...list })];
    },
  };
}
