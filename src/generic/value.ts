/*
 * Owns where a value begins and ends. Does not own whether it is a credential.
 */

import type { Quote, ValueSpan } from './assignment.ts';
import { classAt, isBlank, QUOTE, SPACE, STOP, skipBlanks } from './characters.ts';

/** Longer values are cut here. */
export const LONGEST_VALUE = 1024;
/** A string that goes on in the next line is read to the end of this one when it is longer. */
const LONGEST_WORD = 24;
/** Without quotes even keys are shorter. */
const LONGEST_BARE = 512;
/** Shorter ones guard nothing, or cannot be told from words. */
export const SHORTEST_VALUE = 4;

/** What may stand in front of the quote: `Some(`, `[]byte(`, `new Buffer(`, `[`, `{`, `@`, `b`, and that again. */
const WRAPPER =
  /(?:(?:new[ \t])?[A-Za-z_$&*@[\]][\w$.:@[\]!]{0,60}[ \t]?\([ \t]?|[[{(][ \t]{0,4}|[bBuUrRfLq@$%~]{1,2}(?=\\{0,4}["'`])){1,3}(?=\\{0,4}["'`]|[bBuUrRf@]{1,2}["'`])/y;
/** The end of a line and the beginning of the next, where a quoted value may stand. */
const LINE_BREAK = /[ \t]{0,20}\\?\r?\n[ \t]{0,60}(?=[@bru]?["'`])/y;
const SCHEME = /(?:bearer|basic|apikey|api-key|token|digest|negotiate|oauth|key|pass:)[ \t]{0,2}/iy;
const LITERAL_PREFIX = /[bBuUrRfLq@$%~]{1,2}(?=\\{0,4}["'`])/y;
/** What a bare expression may be replaced by: `env.KEY || "…"`. */
const OTHERWISE =
  /[^\s"'`(,;|?]{1,80}(?:\(["'][^"'\n]{0,60}["'](?:,[ \t]{0,4}(?=["'`])|\)))?(?:[ \t]{0,4}(?:\|\||\?\?|\?:|\bor\b|\?)[ \t]{0,4})?(?<=[|?:r, ])(?=["'`])/y;
/** The value is read from the environment: `os.environ["KEY"]`, `getenv('KEY', `. */
const ENVIRONMENT = /[\w$.:@]{0,40}?env[\w.]{0,20}[([][ \t]?["'][^"'\n]{1,60}["'][)\]]?/iy;
/** What stands between that and a literal for want of it. */
const FALLBACK = /[ \t]{0,4}(?:,|\|\||\?\?|\?:|\bor\b)[ \t]{0,4}(?=["'])/y;
const CDATA = '<![CDATA[';

/** The value that begins at or after `at`; null when there is none. */
export function valueFrom(text: string, at: number, mustBeQuoted: boolean, isElement: boolean): ValueSpan | null {
  if (isElement) return elementText(text, at);
  const start = endOf(LINE_BREAK, text, skipBlanks(text, at, at + 80));
  const looked = endOf(ENVIRONMENT, text, start);
  if (looked > start) return literalAfter(text, looked, endOf(FALLBACK, text, looked)) ?? null;
  const wrapped = endOf(WRAPPER, text, start);
  const quoted = quotedAt(text, endOf(LITERAL_PREFIX, text, wrapped), wrapped > start);
  if (quoted !== undefined) return quoted === null ? null : withoutScheme(text, quoted);
  const instead = literalAfter(text, start, endOf(OTHERWISE, text, start));
  if (instead !== undefined) return instead;
  return mustBeQuoted ? null : bareAt(text, start);
}

/** The quoted value at `to`, if something was skipped to get there; undefined without one. */
function literalAfter(text: string, from: number, to: number): ValueSpan | null | undefined {
  const value = to > from ? quotedAt(text, to, true) : undefined;
  return value === undefined || value === null ? value : withoutScheme(text, value);
}

/** A value in quotes; null when it is not closed or too short, undefined when there is no quote. */
function quotedAt(text: string, at: number, isWrapped: boolean): ValueSpan | null | undefined {
  let open = at;
  while (open < at + 4 && text.charCodeAt(open) === 0x5c) open++;
  if ((classAt(text, open) & QUOTE) === 0) return undefined;
  const mark = text.charCodeAt(open);
  const slashes = open - at;
  const isTriple = slashes === 0 && text.charCodeAt(open + 1) === mark && text.charCodeAt(open + 2) === mark;
  const start = isTriple ? open + 3 : open + 1;
  const end = closingQuote(text, start, mark, slashes);
  if (end < start + SHORTEST_VALUE) return null;
  return { start, end, quote: text.charAt(open) as Quote, isEscaped: slashes > 0, isWrapped, scheme: '' };
}

/** Index of what closes a string, cut at `LONGEST_VALUE`; -1 when the line ends first. */
function closingQuote(text: string, from: number, mark: number, slashes: number): number {
  const limit = Math.min(text.length, from + LONGEST_VALUE);
  let run = 0;
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) return at > from + LONGEST_WORD ? at : -1;
    if (code === mark && isClosing(run, slashes)) return at - slashes;
    run = code === 0x5c ? run + 1 : 0;
  }
  return limit < text.length ? limit : -1;
}

/** Inside an escaped string the quote that closes has as many backslashes as the one that opened. */
function isClosing(run: number, slashes: number): boolean {
  return slashes === 0 ? run % 2 === 0 : run <= slashes;
}

/** A value without quotes goes to the next space, quote or sign that separates. */
function bareAt(text: string, at: number): ValueSpan | null {
  const scheme = schemeAt(text, at);
  const start = at + scheme.length;
  const limit = Math.min(text.length, start + LONGEST_BARE);
  let end = start;
  while (end < limit && (classAt(text, end) & STOP) === 0 && !isEscape(text, end)) end++;
  end = withoutTail(text, start, end);
  if (end < start + SHORTEST_VALUE) return null;
  return { start, end, quote: '', isEscaped: false, isWrapped: false, scheme: scheme.trim().toLowerCase() };
}

/** `\n`, `\"`, `\\` … in a string that holds the whole assignment. */
function isEscape(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x5c && 'nrt"\'\\'.includes(text.charAt(at + 1));
}

/** Sentences end in `.` or `:`, comments in `*`. */
function withoutTail(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && '.:*'.includes(text.charAt(end - 1)) && (classAt(text, end) & SPACE) !== 0) end--;
  return end;
}

/** The text of an element of XML, to the next tag. */
function elementText(text: string, at: number): ValueSpan | null {
  let start = at;
  while (start < at + 80 && start < text.length && (classAt(text, start) & SPACE) !== 0) start++;
  const isData = text.startsWith(CDATA, start);
  if (isData) start += CDATA.length;
  const mark = isData ? 0x5d : 0x3c;
  const limit = Math.min(text.length, start + LONGEST_VALUE);
  let end = start;
  while (end < limit && text.charCodeAt(end) !== mark && text.charCodeAt(end) !== 0x0a) end++;
  while (end > start && (classAt(text, end - 1) & SPACE) !== 0) end--;
  if (end < start + SHORTEST_VALUE) return null;
  return { start, end, quote: '', isEscaped: false, isWrapped: true, scheme: '' };
}

function withoutScheme(text: string, value: ValueSpan): ValueSpan | null {
  let start = value.start;
  while (start < value.end && isBlank(text.charCodeAt(start))) start++;
  const scheme = schemeAt(text, start);
  start += scheme.length;
  return value.end < start + SHORTEST_VALUE ? null : { ...value, start, scheme: scheme.trim().toLowerCase() };
}

/** `Bearer `, `Basic ` and their like; they need the space, and `pass:` of openssl does not. */
function schemeAt(text: string, at: number): string {
  const scheme = text.slice(at, endOf(SCHEME, text, at));
  return scheme.endsWith(' ') || scheme.endsWith('\t') || scheme.endsWith(':') ? scheme : '';
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
