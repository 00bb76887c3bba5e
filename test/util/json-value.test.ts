import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonOf, textAt, valueAt } from '../../src/util/json-value.ts';

test('fields of anything are read without failing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, name) => {
      expect(typeof textAt(value, name)).toBe('string');
    }),
  );
  expect(valueAt({ a: 1 }, 'toString')).toBeUndefined();
  expect(jsonOf('{')).toBeUndefined();
});
