import { expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { SecretMap } from '../../src/util/secret-map.ts';

test('equal secrets are one key, whichever object holds them', () => {
  const map = new SecretMap<number>();
  map.set(new Secret('one'), 1);
  map.set(new Secret('two'), 2);
  map.set(new Secret('one'), 3);
  expect(map.get(new Secret('one'))).toBe(3);
  expect(map.values()).toEqual([3, 2]);
});

test('secrets that share a bucket stay apart', () => {
  const map = new SecretMap<string>();
  const values = Array.from({ length: 200_000 }, (_, index) => `value-${index}`);
  for (const value of values) map.set(new Secret(value), value);
  expect(map.values()).toHaveLength(values.length);
  expect(map.get(new Secret('value-123456'))).toBe('value-123456');
});
