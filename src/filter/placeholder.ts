/*
 * Owns values that stand for a secret without being one.
 */

import type { Filter } from '../model/match.ts';

const WORDS = /EXAMPLE|PLACEHOLDER|DUMMY|REDACTED|SAMPLE|CHANGEME|INSERT|YOUR_?KEY|YOUR_?SECRET|TESTTEST|FAKEFAKE/i;
/** `ASIAPACIFICNORTHEAST` and others of its kind are as long as a key id. */
const REGION = /^ASIAPACIFIC/;
/** A character that comes this often in a row, or a block of two to eight characters, is a repetition. */
const SAME = 5;
const BLOCKS = 4;
const LONGEST_BLOCK = 8;
/** Characters that follow each other in ASCII at least this many times in a row are a sequence. */
const SEQUENCE = 6;

/** Objects to words such as DUMMY, names of regions, repeated characters and blocks, and sequences such as 1234567. */
export const placeholder: Filter = ({ secret }) => {
  const value = secret.expose();
  const isPlaceholder = WORDS.test(value) || REGION.test(value) || hasRepetition(value) || hasSequence(value);
  return isPlaceholder ? { filter: 'placeholder', facts: {} } : null;
};

/** By counting how long each period goes on: a regular expression with back-references takes ten times as long. */
function hasRepetition(value: string): boolean {
  for (let period = 1; period <= LONGEST_BLOCK; period++) {
    const needed = period === 1 ? SAME - 1 : period * (BLOCKS - 1);
    let equal = 0;
    for (let i = period; i < value.length; i++) {
      equal = value.charCodeAt(i) === value.charCodeAt(i - period) ? equal + 1 : 0;
      if (equal >= needed) return true;
    }
  }
  return false;
}

function hasSequence(value: string): boolean {
  let up = 1;
  let down = 1;
  for (let i = 1; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (up >= SEQUENCE || down >= SEQUENCE) return true;
  }
  return false;
}
