/*
 * Owns what may stand between a name and its value. Does not own the value.
 */

import type { Joint } from './assignment.ts';
import { classAt, LOWER, SIGN, skipBlanks, UPPER, WORD } from './characters.ts';
import type { NameSpan } from './name.ts';

/** Where the value may begin, and what it must look like there. */
export interface JointSpan {
  readonly joint: Joint;
  readonly end: number;
  /** Bare values are too much like code here. */
  readonly mustBeQuoted: boolean;
  /** Bare values are prose here unless the line ends with them. */
  readonly mustEndLine?: boolean;
}

const BLANKS = 60;
/** What closes a name: `"`, `\"`, `']`, `&quot;`, `[]`, `[32]`, `?`, `!`. */
const CLOSER = /\}?\\{0,4}["'`]?\]?(?:\[\d{0,5}\])?[?!]?/y;
/** `:`, `=`, `:=`, `=>`, `==`, `||=` … */
const OPERATOR = /[:=!?|+~<>.-]{1,4}/y;
/** The type between a name and `=`: `: Optional[str] =`, `string =`. */
const TYPE =
  /[ \t]{0,9}[A-Za-z_][\w.<>[\]?*&|]{0,40}[ \t]{0,40}=(?=[ \t]{0,9}(?:[@$bBrRuUfL]?["'`]|new[ \t]|[\w.[\]]{1,30}\())/y;
/** The other half of `{"name": "X", "value": "…"}`, of `<add key="X" value="…"/>` and of their like in two lines. */
const VALUE_OF =
  /[\\"',;\s]{0,40}[\\"' \t-]{0,6}\b(?:default_?value|string_?value|value|default|content|defaultvalue)\b[\\"']{0,4}[ \t]{0,9}(?::|=>?)(?![=>])/iy;
/** `</key><string>` of a property list, `</name><value>` of Hadoop. */
const ELEMENT_PAIR = /<\/(?:key|name|string)>\s{0,40}<(?:string|value)>/iy;
/** PHP's serialize. */
const SERIALIZED = /;s:\d{1,5}:(?=\\{0,4}")/y;
/** The words of SQL. */
const BY = /[ \t]{1,9}by[ \t]{1,9}/iy;
/** The words of sentences. */
const WORDS_BETWEEN = /[ \t]{1,9}(?:by|is|as|to|values?)[ \t]{1,9}/iy;
const BLOCK = /[ \t]{0,9}\)[ \t]{0,9}(?:\{|do|->)[ \t]{0,9}(?=["'])/y;
/** What goes before the name of a group of a regular expression, and of a variable: `"$TOKEN" > file` is a redirection. */
const NO_ELEMENT = /\(\?P?<$|\$\{?$/;
const TAG_REST = /(?:[ \t]{1,9}[\w:.-]{1,40}="[^"<>]{0,60}"){0,4}[ \t]{0,9}>/y;

const OPERATORS: Readonly<Record<string, Joint>> = {
  '=': 'equals',
  '?=': 'equals',
  '+=': 'equals',
  '||=': 'equals',
  ':': 'colon',
  ':=': 'walrus',
  '::=': 'walrus',
  ':::=': 'walrus',
  '=>': 'arrow',
  '==': 'comparison',
  '===': 'comparison',
  '!=': 'comparison',
  '!==': 'comparison',
  '=~': 'comparison',
  ':-': 'fallback',
  '.=': 'equals',
  '-': 'colon',
};

/** What joins the name to whatever comes after it; null when that is plain code or prose. */
export function jointAfter(text: string, name: NameSpan): JointSpan | null {
  const closed = endOf(CLOSER, text, name.end);
  const at = skipBlanks(text, closed, closed + BLANKS);
  const code = text.charCodeAt(at);
  if ((classAt(text, at) & SIGN) !== 0) return operatorAt(text, at);
  if (code === 0x3e || code === 0x3c) return elementAt(text, name, closed);
  if (code === 0x28) return { joint: 'call', end: at + 1, mustBeQuoted: true };
  if (code === 0x29) return jointBy(BLOCK, text, closed, 'block', true);
  if (code === 0x2c && isConstant(text, name)) return { joint: 'comma', end: at + 1, mustBeQuoted: true };
  if (closed === name.end) return spaceAfter(text, name, at);
  return quotedNameAt(text, closed, at, code);
}

/** After a name in quotes: `"name", "value"`, `"name" value="…"`, `"name";s:4:"…"`. */
function quotedNameAt(text: string, closed: number, at: number, code: number): JointSpan | null {
  const pair = jointBy(VALUE_OF, text, closed, 'value-of', false);
  if (pair !== null) return pair;
  if (code === 0x2c) return { joint: 'comma', end: at + 1, mustBeQuoted: true };
  if (code === 0x3b) return jointBy(SERIALIZED, text, at, 'comma', true);
  return (classAt(text, at) & WORD) === 0 ? null : jointBy(WORDS_BETWEEN, text, closed, 'space', true);
}

function operatorAt(text: string, at: number): JointSpan | null {
  const end = endOf(OPERATOR, text, at);
  const joint = OPERATORS[text.slice(at, end)];
  if (joint === undefined)
    return text.startsWith('=-', at) ? { joint: 'equals', end: at + 1, mustBeQuoted: false } : null;
  const typed = joint === 'colon' ? endOf(TYPE, text, end) : end;
  if (typed > end) return { joint: 'equals', end: typed, mustBeQuoted: true };
  return { joint, end, mustBeQuoted: joint === 'comparison' || text.charCodeAt(at) === 0x2d };
}

/** After `<password`, `<password type="x"`, `<entry key="password"` or `<key>password`. */
function elementAt(text: string, name: NameSpan, closed: number): JointSpan | null {
  const pair = jointBy(ELEMENT_PAIR, text, name.end, 'element', false);
  if (pair !== null) return pair;
  if (NO_ELEMENT.test(text.slice(Math.max(0, name.start - 4), name.start))) return null;
  const isTag =
    text.charCodeAt(name.start - 1) === 0x3c || text.charCodeAt(name.start - 1) === 0x3a || closed > name.end;
  return isTag ? jointBy(TAG_REST, text, closed, 'element', false) : null;
}

/** After a name and nothing but space: options, SQL, and the languages without signs. */
function spaceAfter(text: string, name: NameSpan, at: number): JointSpan | null {
  if (at === name.end) return text.startsWith('\\n', at) ? null : jointBy(VALUE_OF, text, at, 'value-of', false);
  if (text.charCodeAt(name.start - 1) === 0x2d) return { joint: 'option', end: at, mustBeQuoted: false };
  if (text.charCodeAt(name.start - 1) === 0x3c) return elementAt(text, name, name.end);
  const code = text.charCodeAt(at);
  if (code === 0x22 || code === 0x27 || code === 0x60 || code === 0x5c)
    return { joint: 'space', end: at, mustBeQuoted: true };
  if ((classAt(text, at) & WORD) === 0) return code === 0x0a ? jointBy(VALUE_OF, text, at, 'value-of', false) : null;
  const typed = endOf(TYPE, text, at);
  if (typed > at) return { joint: 'equals', end: typed, mustBeQuoted: true };
  const by = jointBy(BY, text, name.end, 'space', false);
  if (by !== null) return by;
  const words = endOf(WORDS_BETWEEN, text, name.end);
  if (words === name.end && !isStatement(text, name)) return null;
  return { joint: 'space', end: Math.max(at, words), mustBeQuoted: false, mustEndLine: true };
}

/** `CURLOPT_PROXYPASSWORD`, which is set by a call. */
function isConstant(text: string, name: NameSpan): boolean {
  for (let at = name.start; at < name.end; at++) if ((classAt(text, at) & LOWER) !== 0) return false;
  return true;
}

/** A keyword of SQL in capitals, or the first word of a line: `PASSWORD x`, `password x`. */
function isStatement(text: string, name: NameSpan): boolean {
  if ((classAt(text, name.start) & UPPER) !== 0 && (classAt(text, name.end - 1) & UPPER) !== 0) return true;
  let before = name.start;
  while (before > 0 && name.start - before < BLANKS && (text.charCodeAt(before - 1) | 0x29) === 0x29) before--;
  return before === 0 || text.charCodeAt(before - 1) === 0x0a;
}

function jointBy(pattern: RegExp, text: string, at: number, joint: Joint, mustBeQuoted: boolean): JointSpan | null {
  const end = endOf(pattern, text, at);
  return end === at ? null : { joint, end, mustBeQuoted };
}

/** End of a sticky pattern's match at `at`; `at` itself without one. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
