/*
 * Rules of a configuration on their way to another thread: what arrives finds the same.
 */

import { expect, test } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { rulesFromWire, rulesToWire } from '../../src/engine/rules-wire.ts';
import { GitignoreList } from '../../src/match/gitignore-list.ts';
import { LinearPattern } from '../../src/match/linear-pattern.ts';
import type { RuleDef } from '../../src/model/rule.ts';

const linear = (source: string) => new LinearPattern({ linear: source, group: null });

test('patterns, paths and allowlists arrive whole; lists that rules share stay shared', async () => {
  const allow = {
    ...{ file: 'f', description: '', needsAll: false, isGlobal: true, target: 'secret' as const },
    ...{
      regexes: [linear('example')],
      paths: [linear('^test/'), new GitignoreList({ gitignore: ['/gen/', '!x'], inside: 'sub/', above: '' })],
      stopwords: ['dummy'],
    },
  };
  const [first, second] = RULES as [RuleDef, RuleDef];
  const own: RuleDef = { ...first, id: 'own', own: true, pattern: linear('x_(\\w+)'), path: linear('\\.env$') };
  const sent = [own, first, second].map((rule) => ({ ...rule, allow: [allow] }));
  const [a, b, c] = await rulesFromWire(structuredClone(rulesToWire(sent)));
  expect(a?.pattern.exec('x_yz')?.groups?.['secret']).toBe('yz');
  expect([a?.path?.test('a.env'), a?.allow?.[0]?.paths[0]?.test('test/x')]).toEqual([true, true]);
  expect(a?.allow?.[0]?.paths.map((each) => each.test('../gen/x'))).toEqual([false, true]);
  expect(b?.pattern).toEqual(first.pattern);
  expect(b?.allow?.[0]).toBe(c?.allow?.[0]);
  expect(b?.allow?.[0]?.stopwords).toEqual(['dummy']);
});

test('without a configuration nothing changes', async () => {
  expect(await rulesFromWire(structuredClone(rulesToWire(RULES)))).toEqual(RULES);
});
