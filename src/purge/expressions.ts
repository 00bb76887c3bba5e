/*
 * Owns the file of expressions for `git filter-repo --replace-text` and `--replace-message`.
 *
 * Of its format (git-filter-repo(1), "--replace-text"; get_replace_text of 2.47): a line is `literal:<bytes>` or
 * `regex:<Python>`, then `==>` and what replaces it, of which the last on the line counts. Lines end at 0x0a; there are no
 * comments and no escapes for literals. All literals are replaced before all regular expressions, each kind in the order of
 * the file.
 */

import { Buffer } from 'node:buffer';
import { bytesOf, type Form } from './form.ts';

/** What stands where a secret stood: filter-repo's own default. */
export const REMOVED = '***REMOVED***';

/**
 * The file for `forms`, longest first, so that what is part of another is replaced after it. Forms of UTF-16 and UTF-32 are
 * left to binary files (callbacks.ts): filter-repo replaces no text in those.
 */
export function expressionsOf(forms: readonly Form[]): Buffer {
  const values = longestFirst(forms.filter(({ wide }) => wide === null).map(bytesOf));
  const broken = values.filter(hasBreak);
  const lines = values.map((value) => (isLiteral(value, broken) ? literal(value) : regex(value)));
  return Buffer.concat(lines);
}

/** `values`, each once. */
export function longestFirst(values: readonly Buffer[]): Buffer[] {
  const each = new Map(values.map((value) => [value.toString('latin1'), value]));
  return [...each.values()].sort((a, b) => b.length - a.length || Buffer.compare(a, b));
}

/** What stands in a value of several lines must not be replaced before it. */
function isLiteral(value: Buffer, broken: readonly Buffer[]): boolean {
  return !hasBreak(value) && !broken.some((other) => other.includes(value));
}

function hasBreak(value: Buffer): boolean {
  return value.includes(0x0a);
}

function literal(value: Buffer): Buffer {
  return Buffer.concat([Buffer.from('literal:'), value, Buffer.from(`==>${REMOVED}\n`)]);
}

/** Bytes that could mean anything to Python's `re` are written by number. */
function regex(value: Buffer): Buffer {
  const pattern = value
    .toString('latin1')
    .replace(/[^A-Za-z0-9_]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return Buffer.from(`regex:${pattern}==>${REMOVED}\n`, 'latin1');
}
