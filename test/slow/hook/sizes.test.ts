import { Buffer } from 'node:buffer';
import { expect } from 'vitest';
import { blockedAt, commitAll, commitFiles, credentials, PASSED, test, withHook } from '../../e2e/hook/hooked-repo.ts';
import { awsPair } from '../../helpers/sample.ts';

const KEY = credentials();
const LINE = 'an ordinary line of text that holds nothing of interest at all\n';

test('5,000 staged files, one with a key: blocked, and all were looked at', () =>
  withHook(async (repo) => {
    for (let index = 0; index < 5000; index++) repo.write(`many/${index % 50}/${index}.txt`, `file ${index}\n`);
    repo.write('many/7/secret.ini', KEY);
    const result = await commitAll(repo);
    expect(result).toMatchObject(blockedAt('many/7/secret.ini:2'));
    expect(result.report?.coverage).toMatchObject({ objects: 5001, skipped: [] });
  }));

test.each([63, 64, 65])('%d files with a key in the last one: blocked', (count) =>
  withHook(async (repo) => {
    for (let index = 1; index < count; index++) repo.write(`a/${index}.txt`, `file ${index}\n`);
    repo.write('z.ini', KEY);
    expect(await commitAll(repo)).toMatchObject(blockedAt('z.ini:2'));
  }),
);

test('100 copies of one file with a key: blocked, each place is named', () =>
  withHook(async (repo) => {
    const names = Array.from({ length: 100 }, (_, index) => `copy-${index}.ini`);
    for (const name of names) repo.write(name, KEY);
    expect(await commitAll(repo)).toMatchObject(blockedAt(...names.map((name) => `${name}:2`)));
  }));

test('a file of 20 MB with the key at its end: blocked', () =>
  withHook(async (repo) => {
    const lines = Math.ceil((20 * 1024 * 1024) / LINE.length);
    const content = Buffer.concat([Buffer.alloc(lines * LINE.length, LINE), Buffer.from(KEY)]);
    expect(await commitFiles(repo, { 'large.log': content })).toMatchObject(blockedAt(`large.log:${lines + 2}`));
  }));

test('one line of 3 MB with the key in its middle: blocked', () =>
  withHook(async (repo) => {
    const half = 'var a=1;'.repeat(200_000);
    const { id, secret } = awsPair();
    const content = `${half}aws={accessKeyId:"${id}",secretAccessKey:"${secret}"};${half}\n`;
    expect(await commitFiles(repo, { 'bundle.min.js': content })).toMatchObject(blockedAt('bundle.min.js:1'));
  }));

test('a pair of which the halves are 2 MB apart in one file: blocked', () =>
  withHook(async (repo) => {
    const { id, secret } = awsPair();
    const between = LINE.repeat(32_000);
    const content = `aws_access_key_id = ${id}\n${between}aws_secret_access_key = ${secret}\n`;
    expect(await commitFiles(repo, { 'far.ini': content })).toMatchObject(blockedAt('far.ini:32002'));
  }));

test('a file that inflates to a thousand times what is stored, with a key at its end: blocked', () =>
  withHook(async (repo) => {
    const content = Buffer.concat([Buffer.alloc(12 * 1024 * 1024, 0x20), Buffer.from(`\n${KEY}`)]);
    expect(await commitFiles(repo, { 'spaces.txt': content })).toMatchObject(blockedAt('spaces.txt:3'));
  }));

test('500 harmless files: passes', () =>
  withHook(async (repo) => {
    for (let index = 0; index < 500; index++) repo.write(`a/${index}.txt`, `file ${index}\n`);
    expect(await commitAll(repo)).toMatchObject(PASSED);
  }));
