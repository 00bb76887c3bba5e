/*
 * What blobs in history can be: large, encoded, archived, or not a file of any tree.
 */

import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { placesIn, report } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import { tarOf } from '../../helpers/tar.ts';
import { withRepo } from '../../helpers/with-repo.ts';
import { zipOf } from '../files/zip-file.ts';
import { onlyPlace, pairFile, SECRET_RULE } from './pair.ts';

/** Size of the engine's window, and how much two of them share (chunks/window-buffer.ts). */
const WINDOW = 4 * 1024 * 1024;
const SHARED = 32 * 1024;

/** `size` bytes of short lines; their number is size / 16. */
function filler(size: number): string {
  return 'lorem ipsum dol\n'.repeat(size / 16);
}

it.each([
  ['across the end of the first window', WINDOW - 64],
  ['just before the end of the first window', WINDOW - 160],
  ['just behind the end of the first window', WINDOW],
  ['where the second window begins', WINDOW - SHARED - 64],
  ['in the middle of what two windows share', WINDOW - SHARED / 2 - 64],
  ['across the end of the second window', 2 * WINDOW - SHARED - 64],
])('a pair in a blob of 9 MiB, %s: found once, on its line', (_, offset) =>
  withRepo(async (repo) => {
    await repo.commit({ 'large.txt': filler(offset) + pairFile() + filler(9 * 1024 * 1024 - offset) });
    const found = await report(['history'], { cwd: repo.dir });
    expect(placesIn(found)).toEqual([`${SECRET_RULE}@large.txt:${offset / 16 + 2}`]);
    expect(found.findings[0]?.companions[0]?.places[0]?.line).toBe(offset / 16 + 1);
  }),
);

it('an id at the start and an unnamed secret at the end of a blob of 9 MiB: a pair', () =>
  withRepo(async (repo) => {
    const { id, secret } = awsPair('far');
    await repo.commit({ 'large.txt': `${id}\n${filler(9 * 1024 * 1024)}\n${secret}\n` });
    const found = await report(['history'], { cwd: repo.dir });
    expect(found.findings).toMatchObject([{ rule: SECRET_RULE, tier: 'same-blob' }]);
  }));

it.each([
  ['UTF-16LE with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16BE without one', (text: string) => Buffer.from(text, 'utf16le').swap16()],
])('a pair in a deleted file in %s: found, on its line', (_, encode) =>
  withRepo(async (repo) => {
    const commit = await repo.commit({ 'a.ps1': encode(`# settings\n${pairFile()}`) });
    await repo.git('rm', '-q', 'a.ps1');
    await repo.commit({});
    expect(onlyPlace(await report(['history'], { cwd: repo.dir }))).toMatchObject({ path: 'a.ps1', line: 3, commit });
  }),
);

it('a pair in a zip that was deleted: found, as archive!entry', () =>
  withRepo(async (repo) => {
    const commit = await repo.commit({ 'dist/app.zip': zipOf([{ name: 'conf/a.ini', content: pairFile() }]) });
    await repo.git('rm', '-q', '-r', 'dist');
    await repo.commit({});
    const place = onlyPlace(await report(['history'], { cwd: repo.dir }));
    expect(place).toMatchObject({ path: 'dist/app.zip!conf/a.ini', line: 2, commit, inHead: false });
  }));

it.each([
  ['app.tgz', gzipSync(tarOf([{ name: 'conf/a.ini', content: pairFile() }])), 'app.tgz!conf/a.ini'],
  ['app.tar', tarOf([{ name: 'conf/a.ini', content: pairFile() }]), 'app.tar!conf/a.ini'],
  ['a.ini.gz', gzipSync(pairFile()), 'a.ini.gz!content'],
])('a pair in %s: found, as archive!entry', (name, content, path) =>
  withRepo(async (repo) => {
    const commit = await repo.commit({ [name]: content });
    expect(onlyPlace(await report(['history'], { cwd: repo.dir }))).toMatchObject({ path, line: 2, commit });
  }),
);

it('a blob with an annotated tag and no tree: found, with the tag that reaches it', () =>
  withRepo(async (repo) => {
    await repo.commit({ 'a.txt': 'nothing\n' });
    repo.write('key.txt', pairFile());
    const blob = await repo.git('hash-object', '-w', 'key.txt');
    await repo.git('tag', '-a', 'key', '-m', 'the key', blob);
    const found = await report(['history'], { cwd: repo.dir });
    expect(onlyPlace(found)).toMatchObject({ blob, path: null, origin: 'history', refs: ['refs/tags/key'] });
  }));

it('a symbolic link whose target is a key id: found', () =>
  withRepo(async (repo) => {
    const { id } = awsPair('link');
    const { symlinkSync } = await import('node:fs');
    symlinkSync(id, repo.path('link'));
    await repo.commit({});
    expect(placesIn(await report(['history'], { cwd: repo.dir }))).toEqual(['aws-access-key-id@link:1']);
  }));
