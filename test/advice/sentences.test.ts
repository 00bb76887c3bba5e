import { expect, test } from 'vitest';
import { advice as english } from '../../src/messages/en/advice.ts';
import { advice as japanese } from '../../src/messages/ja/advice.ts';

const KEYS = Object.keys(english) as readonly (keyof typeof english)[];

const holes = (text: unknown) => [...new Set(String(text).match(/(?<=\{)\w+(?=\})/g))].sort();

test.each(KEYS)('%s has known holes, the same in both languages', (key) => {
  expect(holes(japanese[key])).toEqual(holes(english[key]));
  expect(['path', 'revoke', 'variable']).toEqual(expect.arrayContaining(holes(english[key])));
});
