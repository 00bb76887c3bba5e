/*
 * No text makes a rule slow: patterns, and looking for values behind words (match/values-behind.ts).
 */

import { expect, test } from 'vitest';
import { RULES } from '../../../rules/index.ts';
import { disproportionOf, hostileUnits } from './proportion.ts';

test('hostile texts of 64 and 256 KB: time in proportion', { timeout: 1_800_000 }, () => {
  const rules = RULES.filter(({ scored }) => scored === undefined);
  expect(rules.flatMap((rule) => disproportionOf(rule, hostileUnits(rule)) ?? [])).toEqual([]);
});
