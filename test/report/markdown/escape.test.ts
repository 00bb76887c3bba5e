import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipped, code, fenced, prose } from '../../../src/report/markdown/escape.ts';

test('code spans of a sentence stay, the rest of it is text', () => {
  expect(prose('Run `git stash list` <now> & @you')).toBe(
    'Run <code>git stash list</code> &#60;now&#62; &#38; &#64;&#8203;you',
  );
});

test('no sentence begins a list, a heading or a quotation', () => {
  for (const start of ['- a', '+ a', '1. a', '# a', '> a', '    a', '=== a']) {
    expect(prose(start)).toMatch(/^&#\d+;/);
  }
});

test('an underscore behind the reference of the first character is no markup', () => {
  expect(prose('0_0')).toBe('&#48;&#95;0');
  expect(prose('1_000_000 a_b')).toBe('&#49;&#95;000_000 a_b');
});

test('only the address that is meant becomes a link', () => {
  const sentence = 'Revoke it: https://a.example/x, not https://b.example';
  expect(prose(sentence, 'https://a.example/x')).toBe('Revoke it: <https://a.example/x>, not https&#58;//b.example');
  for (const address of ['', 'http://a.example', 'https://a.example/><b>', 'javascript:x']) {
    expect(prose(`see ${address}`, address)).not.toContain('<');
  }
});

test('names of variables stay as they are, other underscores do not', () => {
  expect(prose('set AWS_KEY_ID, _not_ a__b: x')).toBe('set AWS_KEY_ID, &#95;not&#95; a&#95;&#95;b: x');
});

test('addresses without a scheme are no links either', () => {
  expect(code('www.a.example WWW.b.example')).toBe('<code>www&#46;a.example WWW&#46;b.example</code>');
});

test('a fence is longer than every run of backquotes in it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('`', 'a', ' ') })), (lines) => {
      const [open = '', ...rest] = fenced(lines, 'diff');
      const fence = open.slice(0, -'diff'.length);
      expect(fence).toMatch(/^`{3,}$/);
      expect(rest).toEqual([...lines, fence]);
      for (const line of lines) expect(line).not.toContain(fence);
    }),
  );
});

test('text is cut between characters', () => {
  expect(clipped('😀😀😀', 2)).toBe('😀😀…');
  expect(clipped('abc', 3)).toBe('abc');
});
