/*
 * Every rule against all others: its examples are found, its counter-examples are not. More draws: test/slow/rules.
 */

import { expect, test } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { foundFor, misjudged } from './examples.ts';
import { TAKEN_PAIRS } from './more-specific.ts';

const SEEDS = [1, 2, 3];
const IDS = new Set(RULES.map(({ id }) => id));

test('each example of each rule is found, as this rule or as one that is listed to go before it, and as no other', () => {
  const wrong = RULES.flatMap((rule) => foundFor(rule, SEEDS).filter(({ found }) => misjudged(rule, found)));
  expect(wrong).toEqual([]);
});

test('no counter-example of a rule is found by it', () => {
  const wrong = RULES.flatMap((rule) =>
    foundFor({ id: rule.id, examples: rule.nonExamples }, SEEDS).filter(({ found }) => found.includes(rule.id)),
  );
  expect(wrong).toEqual([]);
});

test('what is listed to go before others does', () => {
  const unneeded = TAKEN_PAIRS.filter(([found, id]) => {
    const rule = RULES.find((each) => each.id === id);
    return rule === undefined || !foundFor(rule, [1, 2, 3, 4, 5, 6]).some((each) => each.found.includes(found));
  });
  expect(TAKEN_PAIRS.filter(([found]) => !IDS.has(found))).toEqual([]);
  expect(unneeded).toEqual([['atlassian-legacy-token', 'atlassian-data-center-token']]);
});
