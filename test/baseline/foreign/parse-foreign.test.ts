/*
 * Files of other scanners, as those write them.
 */

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/baseline/foreign/mark.ts';
import { parseForeign } from '../../../src/baseline/foreign/parse-foreign.ts';
import { sample } from '../../helpers/sample.ts';

const COMMIT = '4b'.repeat(20);
const VALUE = sample('${A-Za-z0-9}{24}', 'foreign');
const SHA1 = createHash('sha1').update(VALUE).digest('hex');

function marksIn(file: string, data: unknown): readonly Partial<Mark>[] {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return parseForeign({ file, text }).marks.map(({ kind, digest, place }) => ({ kind, digest, place }));
}

test('.gitleaksignore: fingerprints with and without a commit, comments, Windows paths, what is none', () => {
  const text = `# old\r\n${COMMIT}:src/a.py:aws-access-token:12\r\n\r\ndir\\b c.txt:generic-api-key:3\r\na:b.py:r:4\r\nnonsense\r\n`;
  const { marks, unread } = parseForeign({ file: '.gitleaksignore', text });
  expect(marks.map(({ line, place }) => [line, place])).toEqual([
    [2, { path: 'src/a.py', line: 12, commit: COMMIT }],
    [4, { path: 'dir/b c.txt', line: 3, commit: null }],
    [5, { path: 'a:b.py', line: 4, commit: null }],
  ]);
  expect(unread).toBe(1);
});

describe('a report of gitleaks', () => {
  const finding = { RuleID: 'x', File: 'a.py', StartLine: 3, Commit: '', Secret: VALUE, Fingerprint: 'a.py:x:3' };
  const place = { path: 'a.py', line: 3, commit: null };

  test.each([
    ['a value in a file: the value', finding, { digest: SHA1, place: null }],
    [
      'a value in a commit: either',
      { ...finding, Commit: COMMIT },
      { digest: SHA1, place: { ...place, commit: COMMIT } },
    ],
    ['redacted: the place', { ...finding, Secret: 'REDACTED' }, { digest: null, place }],
    ['redacted in part: the place', { ...finding, Secret: `${VALUE.slice(0, 4)}...` }, { digest: null, place }],
  ])('%s', (_, found, mark) => {
    expect(marksIn('gitleaks.json', [found])).toEqual([{ kind: 'accepted', ...mark }]);
  });

  test('what names nothing is counted', () => {
    expect(parseForeign({ file: 'g.json', text: '[{"RuleID":"x"}, 1, null]' })).toMatchObject({ marks: [], unread: 3 });
  });
});

describe('.secrets.baseline', () => {
  const secret = { type: 'Secret Keyword', filename: 'a.py', hashed_secret: SHA1, is_verified: false, line_number: 3 };

  test.each([
    ['not audited', secret, { kind: 'accepted', digest: SHA1, place: null }],
    ['audited: real', { ...secret, is_secret: true }, { kind: 'real', digest: SHA1, place: null }],
    ['audited: none', { ...secret, is_secret: false }, { kind: 'false-alarm', digest: SHA1, place: null }],
    [
      'a private key, whose digest is of its first line',
      { ...secret, type: 'Private Key' },
      { kind: 'accepted', digest: null, place: { path: 'a.py', line: 3, commit: null } },
    ],
  ])('%s', (_, found, mark) => {
    expect(marksIn('.secrets.baseline', { version: '1.5.0', results: { 'a.py': [found] } })).toEqual([mark]);
  });

  test('what names nothing is counted', () => {
    const text = JSON.stringify({ results: { 'a.py': [{ type: 'x' }], 'b.py': 1 } });
    expect(parseForeign({ file: '.secrets.baseline', text })).toMatchObject({ marks: [], unread: 2 });
  });
});

describe('which file it is', () => {
  test('patterns of paths, by name', () => {
    const { marks } = parseForeign({ file: 'ci/.trufflehogignore', text: '# x\n^vendor/\n\n\\.lock$\n' });
    expect(marks.map(({ line, paths }) => [line, paths?.test('vendor/a'), paths?.test('a.lock')])).toEqual([
      [2, true, false],
      [4, false, true],
    ]);
  });

  test('fingerprints, by what is in it', () => {
    expect(marksIn('known', 'a.py:rule:3\n')).toHaveLength(1);
  });

  test.each([
    ['a text', 'notes.txt', 'hello\n', 'foreign-unknown'],
    ['other JSON', 'a.json', '{"a": 1}', 'foreign-unknown'],
    ['damaged JSON', '.secrets.baseline', '{"results": ', 'foreign-unreadable'],
    ['a pattern that is none', '.trufflehogignore', 'a\n(\n', 'foreign-unreadable'],
  ])('%s: an error', (_, file, text, code) => {
    expect(() => parseForeign({ file, text })).toThrow(expect.objectContaining({ code }));
  });
});
