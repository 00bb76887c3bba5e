import { describe, expect, test } from 'vitest';
import { readNotice } from '../../src/notice/read-notice.ts';
import { ALL_VARIANTS, compared, expected, NOW } from './variants/all.ts';
import { filled } from './variants/variant.ts';

describe('kind and fields of what people paste', () => {
  test.each(ALL_VARIANTS.map((variant) => [variant.name, variant] as const))('%s', (_, variant) => {
    expect(compared(readNotice(filled(variant.text), { now: NOW }))).toEqual(expected(variant));
  });
});
