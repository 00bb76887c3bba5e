/*
 * Owns how much a text reads like words: pairs of letters against those of words and identifiers.
 */

import { BIGRAMS } from './model.ts';

/** 26 letters, and whatever is none. */
const SIZE = 27;
const NONE = 26;
/** Runs of letters that are shorter are no words. */
const SHORTEST_WORD = 3;

/** Log-odds of a pair, from -4 on in twelfths of a nat, one printable character each. */
const TABLE = new Float64Array(SIZE * SIZE);
for (let pair = 0; pair < TABLE.length; pair++) TABLE[pair] = (BIGRAMS.charCodeAt(pair) - 33) / 12 - 4;

/** How the letters of a value follow each other. */
export interface LetterPairs {
  /** Mean log-odds of a pair under words against chance; positive reads like words. */
  mean: number;
  /** The least likely two pairs that follow each other: noise amid words. */
  worst: number;
  /** Share of the characters in words. */
  wordy: number;
}

const result: LetterPairs = { mean: 0, worst: 0, wordy: 0 };
let sum = 0;
let pairs = 0;

/** Reads the letters of `value`; a capital after a small letter begins a word. The next call overwrites the answer. */
export function letterPairs(value: string): LetterPairs {
  sum = 0;
  pairs = 0;
  result.worst = 0;
  result.wordy = 0;
  let from = -1;
  for (let at = 0; at <= value.length; at++) {
    const isEnd = !isLetter(value.charCodeAt(at)) || (at > 0 && isHump(value, at));
    if (from >= 0 && isEnd) readRun(value, from, at);
    if (isEnd) from = isLetter(value.charCodeAt(at)) ? at : -1;
    else if (from < 0) from = at;
  }
  result.mean = pairs === 0 ? 0 : sum / pairs;
  result.wordy = value.length === 0 ? 0 : result.wordy / value.length;
  return result;
}

/** Adds the letters from `from` to `to`, with how they begin and end. */
function readRun(value: string, from: number, to: number): void {
  let previous = NONE;
  let before = 0;
  let total = 0;
  for (let at = from; at <= to; at++) {
    const letter = at < to ? (value.charCodeAt(at) | 32) - 97 : NONE;
    const odds = TABLE[previous * SIZE + letter] as number;
    total += odds;
    if (before + odds < result.worst) result.worst = before + odds;
    before = odds;
    previous = letter;
  }
  sum += total;
  pairs += to - from + 1;
  if (to - from >= SHORTEST_WORD && total > 0) result.wordy += to - from;
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isHump(value: string, at: number): boolean {
  return value.charCodeAt(at) < 97 && value.charCodeAt(at - 1) >= 97;
}
