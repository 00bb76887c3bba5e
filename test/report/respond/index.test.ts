import { expect, test } from 'vitest';
import { isResponseFormat, loadResponder, RESPONSE_FORMATS } from '../../../src/report/respond/index.ts';

test('every format can be loaded', async () => {
  for (const format of RESPONSE_FORMATS) expect(await loadResponder(format)).toBeTypeOf('function');
});

test('names of formats are known', () => {
  expect(RESPONSE_FORMATS.every(isResponseFormat)).toBe(true);
  expect(isResponseFormat('sarif')).toBe(false);
});
