import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readMemory } from '../../src/memory/read-memory.ts';
import { withFolder } from '../helpers/with-repo.ts';
import { madeIds, SCOPE } from './ids.ts';
import { inProcesses } from './processes.ts';

test('several processes write, others read: every file they see is whole and of one of them', async () => {
  await withFolder(async (dir) => {
    const path = join(dir, 'leakgate', 'scanned');
    const writers = [1, 2, 3, 4].map((writer) => ['write', path, String(writer), '25']);
    const readers = [
      ['read', path, '200'],
      ['read', path, '200'],
    ];
    expect(await inProcesses([...writers, ...readers])).toEqual(['', '', '', '', '', '']);
    const { memory } = readMemory(path, SCOPE);
    const writer = memory?.extra.get('writer')?.[0];
    const ids = madeIds(20_000, 20, `writer ${writer}`);
    for (let at = 0; at < ids.length; at += 20) if (!memory?.scanned.has(ids, at)) throw new Error(`no id at ${at}`);
    expect(readdirSync(dirname(path))).toEqual(['scanned']);
  });
});

test('several processes make the key at once: they have one key', async () => {
  for (let round = 0; round < 3; round++) {
    await withFolder(async (home) => {
      const keys = await inProcesses(Array.from({ length: 6 }, () => ['key', home]));
      expect(new Set(keys).size).toBe(1);
      expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
      expect(readdirSync(join(home, '.local', 'state', 'leakgate'))).toEqual(['key']);
    });
  }
});

test('a git directory and a home that may not be written to: no memory, no key, no failure', async () => {
  await withFolder(async (dir) => {
    mkdirSync(join(dir, 'leakgate'));
    for (const each of [dir, join(dir, 'leakgate')]) chmodSync(each, 0o555);
    const work = [
      ['write', join(dir, 'leakgate', 'scanned'), '1', '1'],
      ['write', join(dir, 'other', 'scanned'), '1', '1'],
      ['key', dir],
    ];
    expect(await inProcesses(work, { asNobody: true })).toEqual(['EACCES', 'EACCES', 'null']);
    expect(readdirSync(join(dir, 'leakgate'))).toEqual([]);
    for (const each of [dir, join(dir, 'leakgate')]) chmodSync(each, 0o755);
  });
});
