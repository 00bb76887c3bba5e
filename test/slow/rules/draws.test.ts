/*
 * Examples and counter-examples of all rules, drawn more often than on every commit.
 */

import { expect, test } from 'vitest';
import { RULES } from '../../../rules/index.ts';
import { foundFor, misjudged } from '../../rules/examples.ts';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 101);
/** Chance makes some draws look like words, or hold no digit: filters are right to object to those. */
const MOST_UNLIKE = 4;
/** Long random values sometimes hold the word that a rule's context asks for. */
const MOST_BY_CHANCE = 1;

test('each example is found in nearly all draws', () => {
  const wrong = RULES.flatMap((rule) =>
    rule.examples.flatMap((template) => {
      const draws = foundFor({ id: rule.id, examples: [template] }, SEEDS);
      const missed = draws.filter(({ found }) => misjudged(rule, found));
      return missed.length > MOST_UNLIKE ? [{ id: rule.id, template, missed: missed.length }] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('each counter-example is found in hardly any draw', () => {
  const wrong = RULES.flatMap((rule) =>
    rule.nonExamples.flatMap((template) => {
      const draws = foundFor({ id: rule.id, examples: [template] }, SEEDS);
      const taken = draws.filter(({ found }) => found.includes(rule.id));
      return taken.length > MOST_BY_CHANCE ? [{ id: rule.id, template, taken: taken.length }] : [];
    }),
  );
  expect(wrong).toEqual([]);
});
