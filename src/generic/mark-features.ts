/*
 * Owns the marks of values that stand for a credential, or lead to one: words for it, members of objects, what follows.
 */

import type { Assignment } from './assignment.ts';

export const MARK_FEATURES = ['expression', 'holdsKeyword', 'followed'] as const;

const KEYWORD = /passw|passphrase|pwd|secret|token|credential|api.?key|private.?key|key$|^key|auth|cookie|session/i;
const MEMBER = /^[A-Za-z_$@][\w$]*(?:(?:\.|->|::|\?\.|\[)[A-Za-z_$"']?[\w$"'\]]*)+$/;
const LITERAL = /^(?:function|return|await|async|new|lambda|self\.|this\.|nil|null|None|process\.|os\.|env\.|ENV\b)/;

/** Writes what in the value and right behind it says that it is no literal credential. */
export function writeMarkFeatures(
  value: string,
  assignment: Assignment,
  text: string,
  out: Float64Array,
  at: number,
): void {
  out[at] = assignment.quote === '' ? expressionOf(value) : 0;
  out[at + 1] = KEYWORD.test(value) ? 1 : 0;
  out[at + 2] = followedBy(text, assignment);
}

/** 1 a member, 2 a word of a language. */
function expressionOf(value: string): number {
  if (LITERAL.test(value)) return 2;
  return MEMBER.test(value) ? 1 : 0;
}

/** What stands behind the value and its quote: 0 end of line, 1 `,`, 2 `;`, 3 closing, 4 word, 5 `(`, 6 `.`, 7 other. */
function followedBy(text: string, { end, quote, isEscaped }: Assignment): number {
  let next = end + (quote === '' ? 0 : 1) + (isEscaped ? 1 : 0);
  const isApart = text.charCodeAt(next) === 0x20;
  while (next < end + 8 && (text.charCodeAt(next) === 0x20 || text.charCodeAt(next) === 0x09)) next++;
  const character = text.charAt(next);
  if (character === '' || character === '\n' || character === '\r' || character === '\\') return 0;
  if (character === ',') return 1;
  if (character === ';') return 2;
  if (character === ')' || character === '}' || character === ']' || character === '>' || character === '<') return 3;
  if (/\w/.test(character)) return isApart ? 4 : 8;
  if (character === '(') return 5;
  if (character === '.' || character === '+' || character === '[') return 6;
  return 7;
}
