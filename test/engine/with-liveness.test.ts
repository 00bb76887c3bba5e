import { expect, test } from 'vitest';
import { withLiveness } from '../../src/engine/with-liveness.ts';
import type { Liveness } from '../../src/model/liveness.ts';
import { findingOf, resultOf, ruleOf } from '../report/result-factory.ts';

function said(state: Liveness['state']): Liveness {
  return { state, detail: null, arn: null, account: null, at: '2026-01-02T03:04:05.000Z', endpoint: null };
}

test('what works is critical and comes first; nothing else changes, and nothing is left out', () => {
  const names = ['a', 'b', 'c', 'd'] as const;
  const [first, second, third, fourth] = names.map((id) => findingOf({ rule: ruleOf({ id, severity: 'high' }) }));
  if (!first || !second || !third || !fourth) throw new Error('four findings');
  const answers = new Map([
    [second, said('inactive')],
    [third, said('live')],
    [fourth, said('unknown')],
  ]);
  const { findings } = withLiveness(resultOf({ findings: [first, second, third, fourth] }), answers);
  expect(findings.map(({ rule, severity, verified }) => [rule.id, severity, verified?.state])).toEqual([
    ['c', 'critical', 'live'],
    ['a', 'high', undefined],
    ['b', 'high', 'inactive'],
    ['d', 'high', 'unknown'],
  ]);
});
