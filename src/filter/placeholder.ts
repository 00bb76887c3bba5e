/*
 * Owns values that stand for a secret without being one.
 */

import type { Filter } from '../model/match.ts';

const WORDS = /EXAMPLE|PLACEHOLDER|DUMMY|REDACTED|SAMPLE|CHANGEME|INSERT|YOUR_?KEY|YOUR_?SECRET|TESTTEST|FAKEFAKE/i;
/** Names of regions in capitals, that behind this say NORTHEAST, are as long as a key id. */
const REGION = /^ASIAPACIFIC/;
/**
 * Random values of hundreds of characters hold short runs by chance or by format (`AAAAA` in Azure keys and OpenSSH
 * bodies): runs count when they make up this share of the value together. Below 17 characters any run does.
 */
const SHARE = 0.3;
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
    const equal = (i: number) => value.charCodeAt(i) === value.charCodeAt(i - period);
    if (isMostly(value, { equal, before: period, least: period === 1 ? SAME : period * BLOCKS })) return true;
  }
  return false;
}

function hasSequence(value: string): boolean {
  const step = (i: number) => value.charCodeAt(i) - value.charCodeAt(i - 1);
  return [1, -1].some((by) => isMostly(value, { equal: (i) => step(i) === by, before: 1, least: SEQUENCE }));
}

/** Characters that go on as those before: `equal` says whether one does, the first `before` of a run have none before. */
interface Run {
  readonly equal: (index: number) => boolean;
  readonly before: number;
  /** Characters in a run, at least. */
  readonly least: number;
}

/** True when there are runs, and they make up the share. */
function isMostly(value: string, { equal, before, least }: Run): boolean {
  let total = 0;
  let length = before;
  for (let i = before; i <= value.length; i++) {
    if (i < value.length && equal(i)) {
      length++;
      continue;
    }
    if (length >= least) total += length;
    length = before;
  }
  return total > 0 && total >= value.length * SHARE;
}
