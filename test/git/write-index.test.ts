import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { updateIndex, writeBlob } from '../../src/git/write-index.ts';
import { Repo, withRepo } from '../helpers/with-repo.ts';

test('a blob has the bytes it was given, whatever the attributes say', async () => {
  await withRepo(async (repo) => {
    repo.write('.gitattributes', '* text=auto eol=lf ident filter=none\n');
    const bytes = Buffer.from([0, 0x7f, 13, 10, 0x24, 0x49, 0x64, 0x24, 13]);
    const oid = await writeBlob(repo.dir, bytes);
    expect(await repo.git('cat-file', 'blob', oid)).toHaveLength(bytes.length);
    expect(oid).toBe(createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'));
  });
});

test.each([
  ['SHA-1', []],
  ['SHA-256', ['--object-format=sha256']],
])('%s: entries are written and removed in one go, from a folder below', async (_name, initArgs) => {
  await withRepo(async (repo) => {
    await repo.commit({ 'src/a': 'one', gone: 'x', b: 'stays' });
    const oid = await writeBlob(repo.dir, Buffer.from('two'));
    await updateIndex(repo.path('src'), [
      { path: 'src/a', mode: '100755', oid },
      { path: 'new/file', mode: '100644', oid },
      { path: 'gone', mode: '100644', oid: null },
    ]);
    expect((await repo.git('diff', '--cached', '--name-status')).split('\n')).toEqual([
      'D\tgone',
      'A\tnew/file',
      'M\tsrc/a',
    ]);
    expect(await repo.git('ls-files', '--stage', 'src/a')).toBe(`100755 ${oid} 0\tsrc/a`);
  }, initArgs);
});

test('no entries: git is not asked', async () => {
  await expect(updateIndex('/nonexistent', [])).resolves.toBe(undefined);
});

test('a linked worktree: its own index is written', async () => {
  await withRepo(async (repo) => {
    await repo.commit({ a: 'one' });
    const linked = new Repo(join(repo.dir, '..', 'linked'));
    await repo.git('worktree', 'add', '-q', linked.dir);
    const oid = await writeBlob(linked.dir, Buffer.from('two'));
    await updateIndex(linked.dir, [{ path: 'a', mode: '100644', oid }]);
    expect(await linked.git('status', '--porcelain')).toBe('MM a');
    expect(await repo.git('status', '--porcelain')).toBe('');
  });
});

test('what is written is what is in the file: git status sees no change that is not there', async () => {
  await withRepo(async (repo) => {
    await repo.commit({ a: 'one', b: 'one' });
    repo.write('a', 'two');
    await updateIndex(repo.dir, [{ path: 'a', mode: '100644', oid: await writeBlob(repo.dir, Buffer.from('two')) }]);
    expect(await repo.git('status', '--porcelain')).toBe('M  a');
  });
});

test.each([
  ['a blob that is not there', { path: 'b', mode: '100644', oid: '1'.repeat(40) }],
  ['a path that git does not want', { path: '.git/b', mode: '100644', oid: null }],
])('%s: an error, though git says nothing', async (_title, entry) => {
  await withRepo(async (repo) => {
    const oid = await writeBlob(repo.dir, Buffer.from('x'));
    const work = updateIndex(repo.dir, [{ ...entry, oid: entry.oid ?? oid }]);
    await expect(work).rejects.toMatchObject({ code: 'git-failed', facts: { command: 'update-index' } });
    expect(await repo.git('ls-files')).toBe('');
  });
});

test('files that may have changed in this instant: no filter runs for them, and git still sees what they are', async () => {
  await withRepo(async (repo) => {
    const trap = repo.path('.git', 'trapped');
    repo.write('.git/info/attributes', 'b filter=up=per\nc filter=long\n');
    await repo.git('config', 'filter.up=per.clean', `touch '${trap}'; tr a-z A-Z`);
    await repo.git('config', 'filter.up=per.required', 'true');
    for (const path of ['a', 'b', 'c']) repo.write(path, 'one');
    // From a time that the index is always older than: git is never sure of them.
    for (const path of ['b', 'c']) utimesSync(repo.path(path), new Date('2100-01-01'), new Date('2100-01-01'));
    await repo.git('add', '-A');
    await repo.git('commit', '-q', '--no-verify', '-m', 'all');
    await repo.git('config', 'filter.long.process', `touch '${trap}'`);
    rmSync(trap);
    await updateIndex(repo.dir, [{ path: 'a', mode: '100644', oid: await writeBlob(repo.dir, Buffer.from('two')) }]);
    expect(existsSync(trap)).toBe(false);
    await repo.git('config', '--unset', 'filter.long.process');
    expect(await repo.git('show', ':b')).toBe('ONE');
    expect(await repo.git('status', '--porcelain')).toBe('MM a');
    expect(existsSync(trap)).toBe(true);
  });
});
