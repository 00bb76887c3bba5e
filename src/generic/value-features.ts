/*
 * Owns the features of a value by itself.
 */

import { classAt, DIGIT, LOWER, UPPER } from './characters.ts';
import { letterPairs } from './letters.ts';

export const VALUE_FEATURES = [
  'length',
  'digits',
  'uppers',
  'specials',
  'changes',
  'entropy',
  'pairMean',
  'pairWorst',
  'wordy',
  'distinct',
  'sequence',
  'hexLength',
  'letterDigitMix',
  'case',
  'separators',
  'firstClass',
  'lastClass',
] as const;

/** Longer values are told by how they begin. */
const HEAD = 160;

/** Occurrences of each character; zero between calls. */
const seen = new Uint8Array(256);

/** Writes the features of `value` to `out` from `at` on. */
export function writeValueFeatures(value: string, out: Float64Array, at: number): void {
  const head = value.length > HEAD ? value.slice(0, HEAD) : value;
  writeClasses(head, out, at);
  writeChanges(head, out, at);
  writeDistribution(head, out, at);
  const pairs = letterPairs(head);
  out[at] = value.length;
  out[at + 6] = pairs.mean;
  out[at + 7] = pairs.worst;
  out[at + 8] = pairs.wordy;
  out[at + 10] = longestSequence(head);
  out[at + 11] = hexLength(value);
  out[at + 15] = classAt(value, 0);
  out[at + 16] = classAt(value, value.length - 1);
}

function writeClasses(value: string, out: Float64Array, at: number): void {
  let digits = 0;
  let uppers = 0;
  let lowers = 0;
  let separators = 0;
  for (let i = 0; i < value.length; i++) {
    const kind = classAt(value, i);
    if (kind === DIGIT) digits++;
    else if (kind === UPPER) uppers++;
    else if (kind === LOWER) lowers++;
    else if (isSeparator(value.charCodeAt(i))) separators++;
  }
  out[at + 1] = digits / value.length;
  out[at + 2] = uppers / value.length;
  out[at + 3] = (value.length - digits - uppers - lowers) / value.length;
  out[at + 13] = caseOf(value, uppers, lowers, digits);
  out[at + 14] = separators;
}

/** `.`, `-`, `_`, `/`, `:`. */
function isSeparator(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2f || code === 0x3a;
}

/** 0 no letters, 1 small, 2 capital, 3 capitalised, 4 mixed; 5 more with digits. */
function caseOf(value: string, uppers: number, lowers: number, digits: number): number {
  const withDigits = digits > 0 ? 5 : 0;
  if (uppers === 0) return (lowers === 0 ? 0 : 1) + withDigits;
  if (lowers === 0) return 2 + withDigits;
  return (uppers === 1 && classAt(value, 0) === UPPER ? 3 : 4) + withDigits;
}

/** How often one class of characters follows another, and how often letters and digits alternate. */
function writeChanges(value: string, out: Float64Array, at: number): void {
  let changes = 0;
  let mixes = 0;
  let previous = classAt(value, 0);
  for (let i = 1; i < value.length; i++) {
    const kind = classAt(value, i);
    if (kind === previous) continue;
    changes++;
    const both = kind | previous;
    if (both === (LOWER | DIGIT) || both === (UPPER | DIGIT)) mixes++;
    previous = kind;
  }
  out[at + 4] = changes / value.length;
  out[at + 12] = mixes;
}

/** Entropy relative to what the length allows, and how many characters differ; leaves `seen` empty. */
function writeDistribution(value: string, out: Float64Array, at: number): void {
  const { length } = value;
  for (let i = 0; i < length; i++) seen[value.charCodeAt(i) & 0xff] = (seen[value.charCodeAt(i) & 0xff] as number) + 1;
  let bits = 0;
  let distinct = 0;
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i) & 0xff;
    const count = seen[code] as number;
    if (count === 0) continue;
    distinct++;
    bits -= (count / length) * Math.log2(count / length);
    seen[code] = 0;
  }
  out[at + 5] = bits / Math.log2(Math.max(2, length));
  out[at + 9] = distinct;
}

/** Most characters that follow each other as they do in ASCII. */
function longestSequence(value: string): number {
  let sequence = 1;
  let longest = 1;
  for (let i = 1; i < value.length; i++) {
    sequence = value.charCodeAt(i) - value.charCodeAt(i - 1) === 1 ? sequence + 1 : 1;
    if (sequence > longest) longest = sequence;
  }
  return longest;
}

/** Length of a value of hexadecimal digits only; 0 for others. */
function hexLength(value: string): number {
  return value.length >= 8 && /^(?:0x)?(?:[0-9a-f]+|[0-9A-F]+)$/.test(value) ? value.length : 0;
}
