import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/forge/answer.ts';
import { nextByLink } from '../../src/forge/pages.ts';

const URL_NOW = new URL('https://forge.example/api/list?page=1');

function nextOf(link: string): string | undefined {
  const answer: Answer = { status: 200, headers: new Headers({ link }), text: '', asked: { method: 'GET', path: '/' } };
  return nextByLink(answer, URL_NOW)?.href;
}

test.each([
  ['<https://forge.example/api/list?page=2>; rel="next"', 'https://forge.example/api/list?page=2'],
  ['<https://a.example/1>; rel="prev", <https://a.example/3>; rel="next"', 'https://a.example/3'],
  ['<https://a.example/3>; rel=next; title="a, b"', 'https://a.example/3'],
  ['<https://a.example/1>; title="x, <y>; rel=next"; rel="last", <?page=2>; rel="next last"', '?page=2'],
  ['<https://a.example/1>;rel="last next"', 'https://a.example/1'],
  ['<?page=2>; rel="next"', '?page=2'],
])('the next page of %s', (link, expected) => {
  expect(nextOf(link)).toBe(new URL(expected, URL_NOW).href);
});

test.each([
  '',
  '<https://a.example/9>; rel="last"',
  '<https://a.example/9>; rel="nextish"',
  'next',
  '<http://[>; rel="next"',
])('no next page in %j', (link) => {
  expect(nextOf(link)).toBeUndefined();
});

test('the next page is found among any others', () => {
  const rel = fc.constantFrom('first', 'prev', 'last', 'self');
  const path = fc.stringMatching(/^\/[a-z,;=?&]{0,12}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(path, rel)), path, fc.nat({ max: 9 }), (others, next, position) => {
      const parts = others.map(([each, name]) => `<https://forge.example${each}>; rel="${name}"`);
      parts.splice(position, 0, `<https://forge.example${next}>; rel="next"`);
      expect(nextOf(parts.join(', '))).toBe(new URL(`https://forge.example${next}`).href);
    }),
  );
});
