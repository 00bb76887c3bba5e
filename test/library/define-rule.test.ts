import { describe, expect, test } from 'vitest';
import { createScanner, defineRule, type RuleDefinition } from '../../src/index.ts';

const ACME: RuleDefinition = {
  id: 'acme-token',
  title: { en: 'Acme token', ja: 'Acme のトークン' },
  pattern: 'acme_(?P<secret>[0-9a-f]{16})',
  examples: ['acme_${0-9a-f}{16}'],
};

test('a rule of the program finds what it says', async () => {
  const rule = await defineRule(ACME);
  expect(rule).toMatchObject({ id: 'acme-token', title: ACME.title, severity: 'high', env: 'ACME_TOKEN' });
  const found = createScanner({ rules: [rule] }).scan('x = acme_0123456789abcdef');
  expect(found).toMatchObject([{ rule, column: 10, endColumn: 26 }]);
});

describe('is checked as a configuration is', () => {
  test.each([
    [{ ...ACME, colour: 'red' }, 'config-unknown-key'],
    [{ ...ACME, examples: [] }, 'config-bad-value'],
    [{ ...ACME, pattern: 'acme_(?=x)' }, 'rule-bad-pattern'],
    [{ ...ACME, secretGroup: 3 }, 'rule-bad-group'],
    [{ ...ACME, pattern: '[0-9]+' }, 'rule-no-keyword'],
  ])('%j: %s', async (definition, code) => {
    await expect(defineRule(definition)).rejects.toMatchObject({ name: 'ConfigError', code });
  });
});
