/*
 * Durations as a configuration writes them.
 */

import { expect, test } from 'vitest';
import { durationOf } from '../../src/util/duration.ts';

test.each<[string, number | null]>([
  ['500ms', 500],
  ['5s', 5000],
  ['2m', 120_000],
  ['0s', null],
  ['05s', null],
  ['5', null],
  ['5 s', null],
  ['-5s', null],
  ['5h', null],
  ['5toString', null],
  ['9999999s', null],
  ['', null],
])('%j: %s ms', (text, milliseconds) => expect(durationOf(text)).toBe(milliseconds));
