import { expect, test } from 'vitest';
import { exampleFileOf, withExampleNames } from '../../../src/fix/env/example-text.ts';

test.each([
  [[], '.env.example'],
  [['.env', 'README.md', 'env.ts', '.env.local', '.env.production', 'example.ts'], '.env.example'],
  [['.env.sample', '.env.example'], '.env.example'],
  [['.env.dist', '.env.template'], '.env.template'],
  [['example.env'], 'example.env'],
  [['.env-example'], '.env-example'],
  [['.env_sample'], '.env_sample'],
  [['.example.env'], '.example.env'],
  [['.env.tmpl'], '.env.tmpl'],
  [['.env.production.example', '.env.local.example'], '.env.local.example'],
])('beside %j the example is %s', (files, example) => {
  expect(exampleFileOf(files)).toBe(example);
});

test.each([
  [null, 'A=\nB=\n'],
  ['', 'A=\nB=\n'],
  ['A=some words\n', 'A=some words\nB=\n'],
  ['# Keys\nB=', '# Keys\nB=\nA=\n'],
  ['C=1\r\n', 'C=1\r\nA=\r\nB=\r\n'],
  ['C=1\r\n# end', 'C=1\r\n# end\r\nA=\r\nB=\r\n'],
  ['# A=\nAB=\n', '# A=\nAB=\nA=\nB=\n'],
  ['export A=\nB: x\n', 'export A=\nB: x\n'],
])('%j gets the names that it lacks', (text, expected) => {
  const once = withExampleNames(text, ['A', 'B', 'A']);
  expect(once).toBe(expected);
  expect(withExampleNames(once, ['B', 'A'])).toBe(once);
});

test('without names nothing is added', () => {
  expect(withExampleNames(null, [])).toBe('');
  expect(withExampleNames('A', [])).toBe('A');
});
