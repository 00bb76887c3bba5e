/*
 * The linear engine behind the form of a pattern: positions, groups, bytes, and time.
 */

import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LinearPattern } from '../../src/match/linear-pattern.ts';
import { cpuTime } from '../helpers/cpu-time.ts';

const latin1 = (text: string) => Buffer.from(text).toString('latin1');

/** `[start, secret]` of every match. */
function matches(linear: string, text: string, group: number | null = null): [number, string][] {
  const pattern = new LinearPattern({ linear, group });
  const found: [number, string][] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    found.push([match.secretAt ?? -1, match.groups?.['secret'] ?? '']);
  return found;
}

describe('the secret', () => {
  test.each<[string, number | null, [number, string]]>([
    ['key=\\w+', null, [2, 'key=ab']],
    ['key=(\\w+)', null, [6, 'ab']],
    ['(zz)?key=(\\w+)', null, [6, 'ab']],
    ['(key)=(\\w+)', 2, [6, 'ab']],
    ['(key)=(\\w+)', 0, [2, 'key=ab']],
    ['(key)=(?P<secret>\\w+)', null, [6, 'ab']],
  ])('%s, group %j', (linear, group, found) => expect(matches(linear, '. key=ab .', group)).toEqual([found]));
});

test('matches follow each other, and the next text begins anew', () => {
  const pattern = new LinearPattern({ linear: 'a+', group: null });
  expect(matches('a+', 'aa b a')).toEqual([
    [0, 'aa'],
    [5, 'a'],
  ]);
  expect([pattern.exec('xa')?.index, pattern.exec('xa'), pattern.exec('a')?.index]).toEqual([1, null, 0]);
});

test('positions are bytes, characters are characters, whatever else is in the text', () => {
  expect(matches('鍵=[あ-ん]{2}', latin1('é 鍵=ひら'))).toEqual([[3, latin1('鍵=ひら')]]);
  expect(matches('k.y', latin1('kéy'))).toEqual([[0, latin1('kéy')]]);
  expect(matches('key=(\\w+)', `\xff\xfe${latin1('é')}key=ab`)).toEqual([[8, 'ab']]);
  expect(new LinearPattern({ linear: '^é/', group: null }).test('é/x')).toBe(true);
});

test('agrees with the regular expressions of the language where both know the syntax', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab=_ \né'), maxLength: 40 });
  fc.assert(
    fc.property(fc.constantFrom('a+b', '(?m)^a', '\\ba_?', '[ab]{2,3}=', 'a|ab'), text, (source, unicode) => {
      const bytes = latin1(unicode);
      const flags = source.startsWith('(?m)') ? 'gm' : 'g';
      const expected = [...bytes.matchAll(new RegExp(source.replace('(?m)', ''), flags))].map((found) => [
        found.index,
        found[0],
      ]);
      expect(matches(source, bytes)).toEqual(expected);
    }),
  );
});

test('a pattern that takes for ever elsewhere takes no time', () => {
  const took = cpuTime(() => expect(matches('(a+)+$', `${'a'.repeat(20_000)}!`)).toEqual([]));
  expect(took).toBeLessThan(5000);
});
