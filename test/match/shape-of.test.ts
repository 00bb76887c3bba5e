import { describe, expect, it, test } from 'vitest';
import { PROVIDERS } from '../../rules/index.ts';
import { rulesOf } from '../../rules/rules-of.ts';
import { runShapeOf } from '../../src/match/shape-of.ts';

const [LOWER, UPPER, DIGIT, SIGNS, DASHES, DOTS] = [0x01, 0x02, 0x04, 0x08, 0x10, 0x20];

describe('the shape of the secret in a pattern', () => {
  it.each([
    [/(?<secret>AKIA[A-Z2-7]{16})/g, { run: 20, classes: UPPER | DIGIT }],
    [/name[^\n]{0,20}(?<secret>[A-Za-z0-9+/]{40,60}={0,2})/g, { run: 40, classes: LOWER | UPPER | DIGIT | SIGNS }],
    [/(?<secret>(?:AKIA|ABIA)[A-Z]{4})/g, { run: 8, classes: UPPER }],
    [/(?<secret>a{3}|[0-9]{7})/g, { run: 3, classes: LOWER | DIGIT }],
    [/(?<secret>[0-9a-f]{8}-[0-9a-f]{4})/g, { run: 13, classes: LOWER | DIGIT | DASHES }],
    [/(?<secret>\w{5}\.[a-z]+x?)/g, { run: 7, classes: LOWER | UPPER | DIGIT | DASHES | DOTS }],
    [/(?<secret>(?:ab){4})/g, { run: 8, classes: LOWER }],
    [/(?<secret>[a-z]{4}:[a-z]{9})/g, { run: 9, classes: LOWER }],
    [/(?<secret>[a-z]{0,9})/g, null],
    [/(?<secret>[^\s"]{8,128})/g, null],
    [/(?<secret>.{20})/g, null],
    [/(?<secret>[A-Za-z%]{20})/g, null],
    [/no group at all/g, null],
  ])('%s', (pattern, shape) => {
    expect(runShapeOf(pattern)).toEqual(shape);
  });
});

test('rules of providers whose secrets have no run of letters and digits: few, for each costs time at its keywords', () => {
  const rules = PROVIDERS.flatMap(rulesOf);
  const without = rules.filter(({ pattern }) => runShapeOf(pattern) === null);
  expect(without.length).toBeLessThan(rules.length / 100);
});
