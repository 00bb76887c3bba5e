/*
 * Every pattern through a checker of backtracking. It counts steps on short strings and so calls some bounded repeats
 * polynomial: what it finds is tried for real.
 */

import { check } from 'recheck';
import { expect, test } from 'vitest';
import { RULES } from '../../../rules/index.ts';
import { type Disproportion, disproportionOf } from './proportion.ts';

// The backends in Java and Scala Native are faster, but start a process and are not on every machine.
process.env['RECHECK_BACKEND'] = 'pure';
/**
 * Milliseconds for one pattern; what is not decided by then is `unknown`: hostile.test.ts tries it all the same. In 100 ms as
 * many are decided as in 500.
 */
const TIMEOUT = 200;
const SHORTEST_ATTACK = 8;

test('what is called open to catastrophic backtracking takes time in proportion', { timeout: 1_800_000 }, async () => {
  // Many rules look for the same form of value.
  const rules = new Map(RULES.map((rule) => [rule.pattern.source, rule]));
  const status = { safe: 0, vulnerable: 0, unknown: 0 };
  const slow: Disproportion[] = [];
  for (const [source, rule] of rules) {
    const result = await check(source, '', { timeout: TIMEOUT });
    status[result.status]++;
    if (result.status !== 'vulnerable') continue;
    const { string, pumps } = result.attack;
    const pumped = pumps.map(({ prefix, pump }) => prefix + pump.repeat(4000));
    const units = [string, ...pumped].filter(({ length }) => length >= SHORTEST_ATTACK);
    const found = disproportionOf(rule, units);
    if (found !== null) slow.push(found);
  }
  console.log('recheck:', status);
  expect(slow).toEqual([]);
});
