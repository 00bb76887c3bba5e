import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { zipOf } from '../../helpers/zip.ts';
import { blockedAt, commitFiles, credentials, PASSED, test, withHook } from './hooked-repo.ts';

const KEY = credentials();
const CRLF = KEY.replaceAll('\n', '\r\n');

test.each([
  ['UTF-16 LE with a byte order mark', utf16le(`\ufeff${KEY}`)],
  ['UTF-16 LE without a byte order mark', utf16le(KEY)],
  ['UTF-16 BE with a byte order mark', utf16be(`\ufeff${KEY}`)],
  ['UTF-16 BE without a byte order mark', utf16be(KEY)],
  ['UTF-16 LE with CRLF', utf16le(`\ufeff${CRLF}`)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${KEY}`)],
  ['CRLF', Buffer.from(CRLF)],
  ['no newline at the end', Buffer.from(KEY.trimEnd())],
])('%s: blocked, on line 2', (_, content) =>
  withHook(async (repo) => {
    expect(await commitFiles(repo, { 'config.ini': content })).toMatchObject(blockedAt('config.ini:2'));
  }),
);

test.each([
  ['LE', utf16le(`${'日本語の設定。'.repeat(400)}\n${KEY}`)],
  ['BE', utf16be(`${'日本語の設定。'.repeat(400)}\n${KEY}`)],
])('UTF-16 %s without a byte order mark, mostly Japanese: blocked', (_, content) =>
  withHook(async (repo) => {
    const result = await commitFiles(repo, { 'config.ini': content });
    expect(result).toMatchObject({ code: 1, committed: false });
    expect(result.places?.[0]).toMatch(/^aws-secret-access-key@config\.ini:/);
  }),
);

test('a UTF-16 file with an old leak is edited elsewhere: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': utf16le(`\ufeff${KEY}`) });
    expect(await commitFiles(repo, { 'config.ini': utf16le(`\ufefffirst\n${KEY}`) })).toMatchObject(PASSED);
  }));

test('a file with an old leak is converted to UTF-16: passes, the key was there before', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    expect(await commitFiles(repo, { 'config.ini': utf16le(`\ufeff${KEY}`) })).toMatchObject(PASSED);
  }));

test('a binary file with a key between NUL bytes: blocked', () =>
  withHook(async (repo) => {
    const noise = Buffer.from(Array.from({ length: 600 }, (_, index) => (index * 151) % 256));
    const content = Buffer.concat([noise, Buffer.from(`\0\n${KEY}\0`), noise]);
    const result = await commitFiles(repo, { 'program.bin': content });
    expect(result).toMatchObject({ code: 1, committed: false });
    expect(result.places).toHaveLength(1);
  }));

test.each([
  ['true', 'in the index as LF'],
  ['input', 'in the index as LF'],
  ['false', 'in the index as CRLF'],
])('core.autocrlf = %s, a CRLF file with a key (%s): blocked, on line 2', (value) =>
  withHook(async (repo) => {
    await repo.git('config', 'core.autocrlf', value);
    expect(await commitFiles(repo, { 'config.ini': CRLF })).toMatchObject(blockedAt('config.ini:2'));
    expect((await repo.git('cat-file', 'blob', ':config.ini')).includes('\r')).toBe(value === 'false');
  }),
);

test('core.autocrlf is switched on and an old leak is normalised: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': CRLF });
    await repo.git('config', 'core.autocrlf', 'true');
    await repo.git('add', '--renormalize', '.');
    expect(await commitFiles(repo, { 'other.txt': 'x\n' })).toMatchObject(PASSED);
    expect(await repo.git('show', '--format=', '--name-only', 'HEAD')).toContain('config.ini');
  }));

test('working-tree-encoding=UTF-16: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ '.gitattributes': '*.ini working-tree-encoding=UTF-16\n' });
    expect(await commitFiles(repo, { 'config.ini': utf16le(`\ufeff${KEY}`) })).toMatchObject(blockedAt('config.ini:2'));
    expect(await repo.git('cat-file', 'blob', ':config.ini')).toContain('aws_access_key_id');
    expect(readFileSync(repo.path('config.ini')).includes('aws_access_key_id')).toBe(false);
  }));

test.each(['store', 'deflate'] as const)(
  'a zip (%s) with a key inside: blocked, with the name of the entry',
  (method) =>
    withHook(async (repo) => {
      const zip = zipOf({ 'readme.txt': 'x\n', 'etc/config.ini': KEY }, method);
      expect(await commitFiles(repo, { 'backup.zip': zip })).toMatchObject(blockedAt('backup.zip!etc/config.ini:2'));
    }),
);

test('a zip inside a zip with a key inside: blocked', () =>
  withHook(async (repo) => {
    const zip = zipOf({ 'inner.zip': zipOf({ 'config.ini': KEY }, 'deflate') }, 'deflate');
    expect(await commitFiles(repo, { 'a.zip': zip })).toMatchObject(blockedAt('a.zip!inner.zip!config.ini:2'));
  }));

test('a zip with an old leak gets another entry: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'a.zip': zipOf({ 'config.ini': KEY }, 'deflate') });
    const zip = zipOf({ 'config.ini': KEY, 'more.txt': 'x\n' }, 'deflate');
    expect(await commitFiles(repo, { 'a.zip': zip })).toMatchObject(PASSED);
  }));

test('a harmless zip: passes', () =>
  withHook(async (repo) => {
    expect(await commitFiles(repo, { 'a.zip': zipOf({ 'a.txt': 'x\n' }, 'deflate') })).toMatchObject(PASSED);
  }));

test('a damaged zip: blocked as incomplete, the damage is named', () =>
  withHook(async (repo) => {
    const zip = zipOf({ 'config.ini': 'x\n' }, 'deflate');
    const result = await commitFiles(repo, { 'a.zip': zip.subarray(0, zip.length - 10) });
    expect(result).toMatchObject({ code: 1, committed: false, places: [] });
    expect(result.report).toMatchObject({
      complete: false,
      coverage: { skipped: [{ what: 'a.zip', why: 'archive-damaged' }] },
    });
  }));

function utf16le(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

function utf16be(text: string): Buffer {
  return utf16le(text).swap16();
}
