import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, coversAction } from '../../src/iam/covers.ts';

test.each([
  ['*', '', true],
  ['*', 'anything', true],
  ['s3:*', 's3:GetObject', true],
  ['s3:Get*', 's3:GetObject', true],
  ['s3:Get*', 's3:PutObject', false],
  ['s3:*Object', 's3:GetObject', true],
  ['s3:*Object', 's3:GetObjectAcl', false],
  ['s3:?etObject', 's3:GetObject', true],
  ['s3:?etObject', 's3:*etObject', false],
  ['s3:Get*', 's3:*', false],
  ['a*b*c', 'aXbXbXc', true],
  ['a*b*c', 'aXbXb', false],
  ['', 'x', false],
])('%s covers %s: %s', (pattern, text, expected) => {
  expect(covers(pattern, text)).toBe(expected);
});

test('actions do not tell upper from lower case', () => {
  expect(coversAction('S3:getobject', 's3:GetObject')).toBe(true);
  expect(covers('S3:getobject', 's3:GetObject')).toBe(false);
});

test('as a regular expression would', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
  fc.assert(
    fc.property(pattern, text, (p, t) => {
      const expression = new RegExp(`^${p.replaceAll('*', '.*').replaceAll('?', '.')}$`);
      expect(covers(p, t)).toBe(expression.test(t));
    }),
  );
});

test('what covers a pattern covers all that the pattern covers', () => {
  const pattern = fc.string({ unit: fc.constantFrom('a', '*', '?'), maxLength: 6 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
  fc.assert(
    fc.property(pattern, pattern, text, (outer, inner, t) => {
      if (covers(outer, inner) && covers(inner, t)) expect(covers(outer, t)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
