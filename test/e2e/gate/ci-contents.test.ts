/*
 * What a range brings, and in which form: one repository with many commits, each looked at through the ends of a range.
 */

import { Buffer } from 'node:buffer';
import { rmSync, symlinkSync } from 'node:fs';
import { expect, test as oneByOne } from 'vitest';
import { sample } from '../../helpers/sample.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { zipOf } from '../../helpers/zip.ts';
import { type Gated, gated, gatedSince, leak, passwordOf, pathsIn } from './scene.ts';

const test = oneByOne.concurrent;

/** A repository with a first commit, and what a gate says of the commits that `act` makes. */
async function gatedAfter(
  repo: Repo,
  before: Readonly<Record<string, string>>,
  act: () => Promise<unknown>,
): Promise<Gated> {
  const base = await repo.commit({ 'readme.txt': 'hello\n', ...before }, 'before');
  await act();
  return gatedSince(repo, base);
}

const NOTHING_NEW = { code: 0, complete: true, findings: [] };
/** Longer than what changes in it: a rename is seen as one. */
const BODY = Array.from({ length: 40 }, (_, line) => `line ${line} of the file\n`).join('');

test('every place where a secret can be, in one range', () =>
  withRepo(async (repo) => {
    const told = await gatedAfter(repo, {}, async () => {
      await repo.commit({ 'gone.ini': leak('gone') });
      await repo.git('rm', '-q', 'gone.ini');
      symlinkSync(`postgres://app:${passwordOf('link')}@db.internal/prod`, repo.path('link'));
      await repo.commit({
        'pack.zip': zipOf({ 'in.ini': leak('zip') }, 'deflate'),
        'wide.txt': Buffer.from(leak('wide'), 'utf16le'),
        'core.bin': Buffer.concat([Buffer.from([0, 1, 2, 255]), Buffer.from(leak('binary'))]),
        'sub/deep.ini': leak('deep'),
      });
      await repo.commit({}, `message\n\n${leak('message')}`);
    });
    expect(told).toMatchObject({ code: 1, complete: true, gate: { known: 0 } });
    expect(pathsIn(told)).toEqual([
      'core.bin',
      'gone.ini',
      'link',
      'message',
      'pack.zip!in.ini',
      'sub/deep.ini',
      'wide.txt',
    ]);
  }));

test('a secret that came and went is named with its commit, and is not in the head', () =>
  withRepo(async (repo) => {
    let brought = '';
    const told = await gatedAfter(repo, {}, async () => {
      brought = await repo.commit({ 'gone.ini': `one\n${leak('gone')}` });
      await repo.commit({ 'gone.ini': 'one\n' });
    });
    expect(told.findings.map(({ places }) => places)).toMatchObject([
      [{ path: 'gone.ini', line: 2, commit: brought, lastCommit: brought, inHead: false }],
    ]);
  }));

test('a secret in the name of a file', () =>
  withRepo(async (repo) => {
    const name = sample('AKIA${A-Z2-7}{16}', 'name');
    const told = await gatedAfter(repo, {}, () => repo.commit({ [`keys/${name}/readme.txt`]: 'x\n' }));
    expect(told).toMatchObject({ code: 1, findings: [{ places: [{ origin: 'file-name' }] }] });
  }));

test('another line of a file with an old secret is changed: known, not reported', () =>
  withRepo(async (repo) => {
    const told = await gatedAfter(repo, { 'app.ini': leak('old') }, () =>
      repo.commit({ 'app.ini': `${leak('old')}x\n` }),
    );
    expect(told).toMatchObject({ ...NOTHING_NEW, gate: { known: 1 } });
  }));

test('a file with an old secret is renamed and changed: known', () =>
  withRepo(async (repo) => {
    const told = await gatedAfter(repo, { 'app.ini': `${BODY}${leak('old')}` }, async () => {
      await repo.git('mv', 'app.ini', 'moved.ini');
      await repo.commit({ 'moved.ini': `${BODY}${leak('old')}changed\n` });
    });
    expect(told).toMatchObject({ ...NOTHING_NEW, gate: { known: 1 } });
  }));

test('an old secret is copied into another file, or moved with new ones: reported', () =>
  withRepo(async (repo) => {
    const told = await gatedAfter(repo, { 'app.ini': leak('old') }, async () => {
      await repo.commit({ 'copy.ini': `copied\n${leak('old')}` });
      await repo.commit({ 'app.ini': `${leak('old')}${leak('new')}` });
    });
    expect(told.code).toBe(1);
    expect(pathsIn(told)).toEqual(expect.arrayContaining(['app.ini', 'copy.ini']));
    expect(told.findings).toHaveLength(2);
  }));

test('a secret that was removed before the range and comes back: reported', () =>
  withRepo(async (repo) => {
    await repo.commit({ 'app.ini': leak('back') });
    const told = await gatedAfter(repo, { 'app.ini': 'none\n' }, () => repo.commit({ 'app.ini': leak('back') }));
    expect(pathsIn(told)).toEqual(['app.ini']);
  }));

test('a merge of what both sides had brings nothing; what only it has is found', () =>
  withRepo(async (repo) => {
    await repo.commit({ a: '1\n' });
    await repo.git('checkout', '-q', '-b', 'side');
    await repo.commit({ 'side.ini': leak('side') });
    const side = await repo.git('rev-parse', 'HEAD');
    await repo.git('checkout', '-q', 'main');
    const main = await repo.commit({ 'main.ini': leak('main') });
    await repo.git('merge', '-q', '--no-ff', '--no-commit', 'side');
    await repo.commit({});
    const since = (from: string, head: string) => gated(repo, { args: ['--from', from, '--to', head] });
    expect(pathsIn(await since(main, 'HEAD'))).toEqual(['side.ini']);
    expect(pathsIn(await since(side, 'HEAD'))).toEqual(['main.ini']);
    await repo.git('reset', '-q', '--hard', main);
    await repo.git('merge', '-q', '--no-ff', '--no-commit', 'side');
    await repo.commit({ 'main.ini': `${leak('main')}${leak('evil')}` });
    expect(pathsIn(await since(main, 'HEAD'))).toEqual(['main.ini', 'side.ini']);
  }));

test('a submodule is named as not looked at, and everything else is', () =>
  withRepo(async (repo) => {
    const told = await gatedAfter(repo, {}, async () => {
      await repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendor/lib`);
      await repo.git('commit', '-qnm', 'submodule');
      await repo.git('update-index', '--cacheinfo', `160000,${'2'.repeat(40)},vendor/lib`);
      await repo.git('commit', '-qnm', 'submodule');
    });
    expect(told).toMatchObject({ code: 0, complete: true });
    expect(told.coverage.excluded).toEqual([expect.objectContaining({ what: 'vendor/lib', why: 'submodule' })]);
  }));

test('an empty commit is a range of one, whose message was looked at', () =>
  withRepo(async (repo) => {
    const told = await gatedAfter(repo, {}, () => repo.commit({}));
    expect(told).toMatchObject({ ...NOTHING_NEW, coverage: { objects: 1 }, gate: { ranges: [{ commits: 1 }] } });
  }));

test('a repository without a commit: exit 2', () =>
  withRepo(async (repo) => {
    await expect(gated(repo, {})).rejects.toThrow('exit 2');
    await expect(gated(repo, { args: ['--from', 'main'] })).rejects.toThrow('exit 2');
  }));

test('an object of the range is missing: incomplete', () =>
  withRepo(async (repo) => {
    const told = await gatedAfter(repo, {}, async () => {
      await repo.commit({ 'a.txt': 'a\n' });
      const oid = await repo.git('rev-parse', 'HEAD:a.txt');
      rmSync(repo.path('.git', 'objects', oid.slice(0, 2), oid.slice(2)));
    });
    expect(told).toMatchObject({ code: 2, complete: false, coverage: { skipped: [{ why: 'missing-object' }] } });
  }));
