import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { keyIdRule, literalRule } from '../../../src/cli/respond/literal-rule.ts';
import { runShapeOf } from '../../../src/match/shape-of.ts';
import { Secret } from '../../../src/model/secret.ts';
import { awsPair } from '../../helpers/sample.ts';
import { KEY_ID_RULE, ruleOf } from '../../report/result-factory.ts';

const made = (value: string) => literalRule(new Secret(value), { id: 'made', like: ruleOf() });

test('property: matches the value and nothing else, has its keywords in it, and is no longer than it', () => {
  const value = fc.tuple(
    fc.stringMatching(/^[a-zA-Z0-9]{5,30}$/),
    fc.string({
      unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
      minLength: 11,
      maxLength: 200,
    }),
  );
  fc.assert(
    fc.property(value, ([start, rest]) => {
      const rule = made(start + rest);
      expect(rule?.pattern.exec(`<${start}${rest}>`)).toMatchObject({ index: 1, groups: { secret: start + rest } });
      expect(rule?.keywords.every((keyword) => keyword.length >= 5 && (start + rest).includes(keyword))).toBe(true);
      expect(runShapeOf(rule?.pattern ?? /x/)?.run ?? 0).toBeLessThanOrEqual(start.length + rest.length);
    }),
    { numRuns: 200, seed: 1 },
  );
});

it.each([
  'hunter2-hunter2',
  '+/+/+/+/+/+/+/+/+/',
  `${'x'.repeat(4)}/`.repeat(8),
  'パスワード-password-0123',
  'x'.repeat(4000),
])('%j: cannot be told from other text, or is not looked for', (value) => {
  expect(made(value)).toBeNull();
});

test('the rule for an id makes pairs as the usual one does, and has none of its filters', () => {
  const companions = [{ rule: 'aws-secret-access-key', length: 40, lines: 12 }];
  const like = {
    ...KEY_ID_RULE,
    companions,
    facts: 'aws-key-id',
    minEntropy: 3,
    documentationExamples: ['x'],
  } as const;
  const rule = keyIdRule(awsPair().id, { id: 'made', like });
  expect(rule).toMatchObject({ companions, facts: 'aws-key-id', own: true, heedless: true });
  expect(rule).not.toHaveProperty('minEntropy');
  expect(rule).not.toHaveProperty('documentationExamples');
});
