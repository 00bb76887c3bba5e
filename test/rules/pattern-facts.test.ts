import { expect, test } from 'vitest';
import { patternFacts } from './pattern-facts.ts';

test.each([
  ['abc', 3],
  ['a{2,5}b?', 6],
  ['(?:ab|c){3}', 6],
  ['[^\\]a*+]{0,7}?x', 8],
  ['\\+\\*\\{1,\\}', 6],
  ['^(?<secret>a|b{4})$', 4],
  ['', 0],
] as const)('%s matches at most %i characters and breaks no rule', (source, longest) => {
  expect(patternFacts(source)).toEqual({ longest, forbidden: new Set() });
});

test.each([
  ['a*', 'unbounded repeat'],
  ['a+?', 'unbounded repeat'],
  ['(?:a{2,})', 'unbounded repeat'],
  ['[*+]*', 'unbounded repeat'],
  ['a(?=b)', 'look-around'],
  ['a(?!b)', 'look-around'],
  ['(?<=a)b', 'look-around'],
  ['(?<!a)b', 'look-around'],
  ['(a)\\1', 'back-reference'],
  ['(?<a>a)\\k<a>', 'back-reference'],
] as const)('%s: %s', (source, forbidden) => {
  expect([...patternFacts(source).forbidden]).toEqual([forbidden]);
});
