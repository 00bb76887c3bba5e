import { describe, expect, test } from 'vitest';
import { acceptBy } from '../../src/baseline/accept-by.ts';
import { acceptancesFrom } from '../../src/baseline/acceptances.ts';
import { parseBaseline } from '../../src/baseline/parse-baseline.ts';
import { valueDigest } from '../../src/finding/value-digest.ts';
import { findingOf } from '../report/result-factory.ts';

const finding = findingOf({ fingerprint: 'a'.repeat(32) });
const today = '2026-06-01';
const line = (rest: string) => `${finding.rule.id} ${finding.fingerprint} ${rest}\n`;

function accepted(text: string) {
  return acceptBy(parseBaseline(text).entries, { today })(finding);
}

test('an entry accepts the finding of its fingerprint, and says where it stands', () => {
  expect(accepted(`# note\n${line('revoked until=2026-06-01 rotated')}`)).toEqual({
    ...{ source: 'baseline', kind: 'revoked', reason: 'rotated' },
    ...{ until: '2026-06-01', file: 'leakgate.baseline', line: 2 },
  });
});

describe('nothing is accepted', () => {
  test.each([
    ['without an entry', ''],
    ['after the last day', line('accepted until=2026-05-31 old')],
    ['what an audit has confirmed', line('real it works')],
    ['under the name of another rule', `other-rule ${finding.fingerprint} accepted old\n`],
    ['under another fingerprint', `${finding.rule.id} ${'b'.repeat(32)} accepted old\n`],
  ])('%s', (_, text) => {
    expect(accepted(text)).toBe(null);
  });
});

describe('beside the file of another scanner', () => {
  const text = JSON.stringify({ results: { 'a.py': [{ type: 'x', hashed_secret: valueDigest(finding.secret) }] } });
  const foreign = [{ file: '.secrets.baseline', text }];

  test('that is accepted of which the baseline says nothing', async () => {
    const accept = await acceptancesFrom({ baseline: null, foreign }, { today });
    expect(accept(finding)).toMatchObject({ source: 'foreign', file: '.secrets.baseline', reason: '' });
  });

  test.each(['real it works', 'accepted until=2026-05-31 old'])('%s: the baseline goes first', async (rest) => {
    const accept = await acceptancesFrom({ baseline: line(rest), foreign }, { today });
    expect(accept(finding)).toBe(null);
  });
});
