import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExpired, reasonOf, stricter } from '../../src/baseline/entry.ts';
import { isDay } from '../../src/util/day-of.ts';
import { entry } from './arbitrary-entry.ts';

describe('reasonOf', () => {
  test.each([
    ['  two\n\tlines ', 'two lines'],
    ['bell\u0007 and \u202eback', 'bell and back'],
    ['until=2030-01-01', 'until 2030-01-01'],
    ['until=until= x', 'until x'],
    ['\n', ''],
    ['テスト用', 'テスト用'],
  ])('%j', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test('of a reason is the reason', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400, size: 'max' });
    const isSettled = (typed: string) => reasonOf(reasonOf(typed)) === reasonOf(typed);
    fc.assert(fc.property(text, isSettled));
  });
});

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['', false],
])('isDay %s: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test('an entry holds through its last day', () => {
  const one = { rule: 'x', fingerprint: '', kind: 'accepted', until: '2026-05-31', reason: 'x' } as const;
  expect([isExpired(one, '2026-05-31'), isExpired(one, '2026-06-01')]).toEqual([false, true]);
  expect(isExpired({ ...one, until: null }, '9999-12-31')).toBe(false);
});

test('the stricter of entries does not depend on their order', () => {
  fc.assert(
    fc.property(entry, entry, entry, (a, b, c) => {
      expect(stricter(a, b)).toEqual(stricter(b, a));
      expect(stricter(stricter(a, b), c)).toEqual(stricter(a, stricter(b, c)));
    }),
  );
});
