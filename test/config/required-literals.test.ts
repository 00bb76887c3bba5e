/*
 * Keywords read from patterns: every match must hold one, or a rule would miss what it is for.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternFacts } from '../../src/config/required-literals.ts';
import { LinearPattern } from '../../src/match/linear-pattern.ts';

describe('the keywords of a pattern', () => {
  test.each<[string, string[] | null]>([
    ['acme_[a-z0-9]{32}', ['acme_']],
    ['(?i)(password|passwd|secret)\\s*[:=]', ['passwd', 'password', 'secret']],
    ['(?i)Acme(?:[0-9a-z_ .]{0,20})(?:=|:)([a-z0-9]{32})', ['acme']],
    ['\\b(AKIA|ASIA)[A-Z]{16}', ['AKIA', 'ASIA']],
    ['(?P<x>gh[pou]_[A-Za-z]{36})', ['gho_', 'ghp_', 'ghu_']],
    ['[\\w]+corp\\.io', ['corp.io']],
    ['\\Qa.b*c\\E+', ['a.b*']],
    ['a(?i:BC)DE', ['abcde']],
    ['\\x41\\x{42}CD', ['ABCD']],
    ['ab[]]cdef', ['ab]cdef']],
    ['x{4,}abc', ['xxxx']],
    ['-----BEGIN[ A-Z]{0,100}PRIVATE KEY-----[\\s\\S]*?-----END', ['PRIVATE KEY-----']],
    ['[a-f0-9]{32}', null],
    ['(?:abcd)?ef', null],
    ['foo|acme', null],
    ['秘密の鍵', null],
    ['', null],
  ])('%s', (source, keywords) => expect(patternFacts(source).keywords).toEqual(keywords));

  const SOURCES = [
    'acme_[a-z0-9]{3,8}(?:-x|-yz)?',
    '(?:pass|pwd_|sec(?:ret)?_)[0-9]{2}',
    '(?:ab|cd){2,3}[xyz]+tail',
    'k(?:ey|EY)s?=[a-c]{1,4}',
    '[ab][cd][ef][gh]+',
    'aa(?:bb(?:cc|dd)?){2}',
  ];
  test.each(SOURCES)('%s: every text that matches holds one, and is no longer than told', (source) => {
    const { keywords, longest } = patternFacts(source);
    const linear = new LinearPattern({ linear: `^(?:${source})$`, group: null });
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${source})$`)), (text) => {
        expect(linear.test(text)).toBe(true);
        expect(text.length).toBeLessThanOrEqual(longest);
        expect((keywords ?? ['']).some((keyword) => text.includes(keyword))).toBe(true);
      }),
    );
  });
});
