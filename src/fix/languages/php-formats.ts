/*
 * Owns secrets in format strings of PHP: a placeholder there, and the read among the arguments, where nothing looks for
 * percent signs.
 */

import type { Own } from '../syntax/grammar.ts';
import { fieldText, partsOf } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import { type FormatStyle, formatEdits } from './format-call.ts';

const STYLE: FormatStyle = {
  pattern: /%(?:\d+\$)?(?:[-+ 0]|'.)*(?:\*|\d+)?(?:\.(?:\*|\d+)?)?[a-zA-Z%]?/g,
  takes: (placeholder) => {
    if (placeholder.endsWith('%')) return placeholder === '%%' ? 0 : null;
    // Behind an apostrophe stands what fills the width.
    return placeholder.includes('$') ? null : placeholder.replace(/'./g, '').split('*').length;
  },
  mark: '%s',
  escapes: /%/,
};

/** Which argument is the format. */
const FORMATS: Readonly<Record<string, number>> = { sprintf: 0, printf: 0, fprintf: 1 };

/** Edits of a format string, with `read` as the template of a read; null for other literals, and where it numbers its arguments. */
export function ownPhp(read: string): (literal: SyntaxNode) => Own | null {
  return (literal) => {
    const list = literal.parent?.parent;
    const call = list?.parent;
    if (list?.type !== 'arguments' || call?.type !== 'function_call_expression') return null;
    const index = FORMATS[fieldText(call, 'function').replace(/^\\/, '').toLowerCase()];
    const args = partsOf(list);
    if (index === undefined || args[index]?.id !== literal.parent?.id) return null;
    if (args.some(({ text }) => /^\.\.\.|^\w+\s*:(?!:)/.test(text))) return null;
    return formatEdits({ literal, args: args.slice(index + 1), style: STYLE, read });
  };
}
