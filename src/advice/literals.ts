/*
 * Owns finding literals and comments in masked text. It is a scanner of quotes, not a parser: what it cannot see it
 * leaves outside every literal, where nothing is rewritten in code.
 */

import type { Edit } from './edit.ts';
import type { Idiom, Quote } from './idioms/idiom.ts';

/** A literal: `start` to `end` with its quotes, `bodyStart` to `bodyEnd` without. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly quote: Quote;
  /** One of several side by side that are one string. */
  readonly chained?: boolean;
  /** Inside of another literal, in an interpolation. */
  readonly nested?: boolean;
  /** Edits that a parser wants instead of what the quote says, offsets as of the literal; null from it: there are none. */
  readonly own?: OwnEdits;
}

/** Edits that replace a literal by reads of `variables`. */
export type OwnEdits = (variables: ReadonlyMap<string, string>) => readonly Edit[] | null;

/** A comment, from its opening to its end. */
export interface Comment {
  readonly start: number;
  readonly end: number;
}

export interface Scanned {
  readonly literals: readonly Literal[];
  readonly comments: readonly Comment[];
  /** Where the last literal opens that does not close; -1 when all do. */
  readonly unclosed: number;
  /** True when that literal may go on over lines. */
  readonly open: boolean;
}

/** Finds the literals and comments of `text`. */
export function scanLiterals({ text, idiom }: { text: string; idiom: Idiom }): Scanned {
  const literals: Literal[] = [];
  const comments: Comment[] = [];
  let unclosed = -1;
  let open = false;
  let at = 0;
  while (at < text.length) {
    const comment = commentAt({ text, at, idiom });
    const quote = comment ? null : quoteAt({ text, at, idiom });
    const literal = quote ? literalAt({ text, at, quote }) : null;
    if (comment) comments.push(comment);
    if (literal) literals.push(literal);
    if (quote && !literal && !closesAnEarlier({ text, at, quote })) {
      unclosed = at;
      open = quote.multiline === true;
      if (open) break;
    }
    at = comment?.end ?? literal?.end ?? at + (quote?.open.length ?? 1);
  }
  return { literals, comments, unclosed, open };
}

interface Position {
  readonly text: string;
  readonly at: number;
  readonly idiom: Idiom;
}

function commentAt({ text, at, idiom }: Position): Comment | null {
  for (const opening of idiom.comments ?? []) {
    if (!text.startsWith(opening, at) || !mayComment({ opening, previous: text[at - 1] ?? '\n' })) continue;
    const close = CLOSINGS[opening] ?? '\n';
    const found = text.indexOf(close, at + opening.length);
    return { start: at, end: found < 0 ? text.length : found + close.length };
  }
  return docCommentAt({ text, at, idiom });
}

const CLOSINGS: Readonly<Record<string, string>> = { '/*': '*/', '<#': '#>' };

/** `#` also begins colours, fragments and interpolations; `//` follows the scheme of a URL. */
function mayComment({ opening, previous }: { opening: string; previous: string }): boolean {
  if (opening === '#') return /\s/.test(previous);
  return opening !== '//' || previous !== ':';
}

/** A line that begins with an asterisk continues a block comment whose beginning the frame may not show. */
function docCommentAt({ text, at, idiom }: Position): Comment | null {
  if (text[at] !== '*' || !idiom.comments?.includes('/*') || !/^\*(?:\s|$)/.test(text.slice(at, at + 2))) return null;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (text.slice(lineStart, at).trim() !== '') return null;
  const found = text.indexOf('\n', at);
  return { start: at, end: found < 0 ? text.length : found };
}

function quoteAt({ text, at, idiom }: Position): Quote | null {
  const previous = text[at - 1] ?? ' ';
  for (const quote of idiom.quotes ?? []) {
    if (quote.parsed || !text.startsWith(quote.open, at)) continue;
    const lettered = /^[A-Za-z]/.test(quote.open) || idiom.strictQuotes;
    if (!lettered || !/\w/.test(previous)) return quote;
  }
  return null;
}

/** A quote alone on its line, or before what ends a statement, closes a literal that began above the text. */
function closesAnEarlier({ text, at, quote }: { text: string; at: number; quote: Quote }): boolean {
  const lineEnd = text.indexOf('\n', at);
  if (!quote.multiline || lineEnd < 0) return false;
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const after = text.slice(at + quote.open.length, lineEnd);
  return /^\s*[;,)\]]+\s*$/.test(after) || (before.trim() === '' && after.trim() === '');
}

function literalAt({ text, at, quote }: { text: string; at: number; quote: Quote }): Literal | null {
  const bodyStart = at + quote.open.length;
  let end = bodyStart;
  while (end < text.length) {
    if (text[end] === '\n' && !quote.multiline) return null;
    if (quote.escape === 'double' && text.startsWith(quote.close.repeat(2), end)) {
      end += quote.close.length * 2;
    } else if (quote.escape !== 'double' && text[end] === quote.escape) {
      end += 2;
    } else if (text.startsWith(quote.close, end)) {
      return { start: at, end: end + quote.close.length, bodyStart, bodyEnd: end, quote };
    } else {
      end += 1;
    }
  }
  return null;
}
