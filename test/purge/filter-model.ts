/*
 * Owns a small model of what `git filter-repo --replace-text` does with its file, by its manual and read_expressions: not
 * by how expressions.ts writes it.
 */

import { Buffer } from 'node:buffer';

/** `text` after the expressions of `file`. */
export function filtered(file: Buffer, text: Buffer): Buffer {
  const rules = linesOf(file).map(ruleOf);
  const ordered = [...rules.filter(({ isRegex }) => !isRegex), ...rules.filter(({ isRegex }) => isRegex)];
  return ordered.reduce((result, { value, replacement }) => replaced(result, value, replacement), text);
}

interface Rule {
  readonly isRegex: boolean;
  readonly value: Buffer;
  readonly replacement: Buffer;
}

/** As Python iterates over a file in binary: lines end at 0x0a alone, then `rstrip(b'\r\n')`. */
function linesOf(file: Buffer): Buffer[] {
  const lines = file.toString('latin1').split('\n');
  return lines.filter((line) => line !== '').map((line) => Buffer.from(line.replace(/[\r\n]+$/, ''), 'latin1'));
}

function ruleOf(line: Buffer): Rule {
  const at = line.lastIndexOf('==>');
  const [left, replacement] = [line.subarray(0, at), line.subarray(at + 3)];
  if (left.subarray(0, 8).equals(Buffer.from('literal:')))
    return { isRegex: false, value: left.subarray(8), replacement };
  const pattern = left.toString('latin1').slice('regex:'.length);
  const value = pattern.replace(/\\x([0-9a-f]{2})|[^A-Za-z0-9_]/g, (found, hex?: string) => {
    if (hex === undefined) throw new Error(`${found} is no plain character of a pattern`);
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
  return { isRegex: true, value: Buffer.from(value, 'latin1'), replacement };
}

/** As `bytes.replace`: from the left, without looking at what was replaced. */
function replaced(text: Buffer, value: Buffer, replacement: Buffer): Buffer {
  if (value.length === 0) throw new Error('nothing would be replaced everywhere');
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, from)) {
    pieces.push(text.subarray(from, at), replacement);
    from = at + value.length;
  }
  return Buffer.concat([...pieces, text.subarray(from)]);
}
