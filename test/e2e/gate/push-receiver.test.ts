/*
 * `leakgate push` as the hooks pre-receive and update of a bare repository: what it does not have yet.
 */

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect, test as oneByOne } from 'vitest';
import { BIN, CLEAN_ENV, type Run, run } from '../../helpers/run-cli.ts';
import type { Repo } from '../../helpers/with-repo.ts';
import { serveGit } from './http-git.ts';
import { addHook, received, settle, stateOf, withRemote } from './pushing.ts';
import { leak } from './scene.ts';

const test = oneByOne.concurrent;
const RECEIVE = { name: 'pre-receive' } as const;

function outputOf({ stdout, stderr }: Run): string {
  return stdout + stderr;
}

function refsOf(remote: Repo): Promise<string> {
  return remote.git('for-each-ref', '--format=%(refname) %(objectname)');
}

test.each([
  ['pre-receive', 'file'],
  ['pre-receive', 'http'],
  ['update', 'file'],
] as const)('%s over %s: what is refused leaves nothing behind, what is accepted arrives', (name, way) =>
  withRemote({ name }, async ({ repo, remote, push }) => {
    // What `update` refuses has left the quarantine (git-receive-pack, "QUARANTINE ENVIRONMENT").
    const keptBy = name === 'update' ? refsOf : stateOf;
    await using server = await serveGit(repo.path('..'));
    if (way === 'http') await repo.git('remote', 'set-url', 'origin', `${server.url}/remote.git`);
    await repo.git('checkout', '-q', '-b', 'leaky');
    await repo.commit({ 'new.ini': leak('new') });
    const empty = await push('origin', 'leaky');
    expect(empty.code).toBe(1);
    expect(outputOf(empty)).toContain('new.ini:1:23');
    expect((await keptBy(remote)).trim()).toBe('');
    await settle({ repo, remote, push }, 'main');
    const before = await keptBy(remote);
    await repo.git('tag', '-a', 'said', 'main', '-m', leak('said'));
    for (const refs of [['said'], ['leaky~1:other', 'leaky']]) {
      expect(await push('--atomic', 'origin', ...refs)).toMatchObject({ code: 1 });
      expect(await keptBy(remote)).toBe(before);
    }
    await repo.git('checkout', '-q', 'main');
    const head = await repo.commit({ 'app.rb': 'puts 1\n' });
    expect(await push('origin', 'main', 'main:other')).toMatchObject({ code: 0 });
    expect(await remote.git('rev-parse', 'main', 'other')).toBe(`${head}\n${head}`);
  }),
);

test('the script of docs/CI.md', () =>
  withRemote(RECEIVE, async ({ repo, remote }) => {
    const docs = readFileSync(new URL('../../../docs/CI.md', import.meta.url), 'utf8');
    const script = /```sh\n(#!\/bin\/sh\nexec leakgate push [^`]*)```/.exec(docs)?.[1] ?? '';
    writeFileSync(remote.path('hooks', 'pre-receive'), script);
    mkdirSync(repo.path('..', 'bin'));
    symlinkSync(BIN, repo.path('..', 'bin', 'leakgate'));
    const PATH = `${repo.path('..', 'bin')}:${CLEAN_ENV['PATH']}`;
    await repo.commit({ 'new.ini': leak('new') });
    const refused = await repo.tryGit(['push', '-q', 'origin', 'main'], { PATH });
    expect(refused.code).toBe(1);
    expect(outputOf(refused)).toContain('new.ini:1:23');
    expect(await repo.tryGit(['push', '-q', 'origin', 'main~1:refs/heads/main'], { PATH })).toMatchObject({ code: 0 });
  }));

test('an object that lay there before, on no ref, is no excuse', () =>
  withRemote(RECEIVE, async (pushing) => {
    const { repo } = pushing;
    await settle(pushing);
    await repo.commit({ 'new.ini': leak('new') });
    for (let time = 0; time < 2; time++)
      expect(await received(pushing, { revision: 'HEAD' })).toMatchObject({ code: 1 });
    const blob = { revision: 'HEAD:new.ini', ref: 'refs/tags/blob' };
    expect(await received(pushing, blob)).toMatchObject({ code: 1 });
  }));

test('the policy is that of the server’s HEAD, not what is pushed', () =>
  withRemote(RECEIVE, async (pushing) => {
    const { repo, remote } = pushing;
    await settle(pushing);
    const allowing = await repo.commit({ 'leakgate.toml': '[allow]\npaths = ["*.ini"]\n' });
    expect(await received(pushing, { revision: allowing })).toMatchObject({ code: 0 });
    await repo.commit({ 'new.ini': leak('new') });
    expect(await received(pushing, { revision: 'HEAD' })).toMatchObject({ code: 1 });
    await settle(pushing, allowing, 'refs/heads/side');
    expect(await received(pushing, { revision: 'HEAD' })).toMatchObject({ code: 1 });
    await remote.git('symbolic-ref', 'HEAD', 'refs/heads/side');
    expect(await received(pushing, { revision: 'HEAD' })).toMatchObject({ code: 0 });
  }));

test('time is up: refused, and accepted where that is asked for, loudly; never what was found', () =>
  withRemote(RECEIVE, async (pushing) => {
    const { repo } = pushing;
    const late = await received(pushing, { revision: 'HEAD' }, ['--budget', '1ms']);
    expect(late.code).toBe(2);
    const accepted = await received(pushing, { revision: 'HEAD' }, ['--budget', '1ms', '--over-budget', 'accept']);
    expect(accepted.code).toBe(0);
    expect(accepted.stderr).toContain('--over-budget accept');
    await repo.commit({ 'new.ini': leak('new') });
    const found = await received(pushing, { revision: 'HEAD' }, ['--budget', '10m', '--over-budget', 'accept']);
    expect(found.code).toBe(1);
  }));

test('the budget of the server’s configuration, and a flag before it', () =>
  withRemote(RECEIVE, async (pushing) => {
    const { repo } = pushing;
    await repo.commit({ 'leakgate.toml': '[limits]\nbudget = "1ms"\n' });
    await settle(pushing);
    await repo.commit({ 'a.txt': 'a\n' });
    expect(await received(pushing, { revision: 'HEAD' })).toMatchObject({ code: 2 });
    expect(await received(pushing, { revision: 'HEAD' }, ['--budget', '10m'])).toMatchObject({ code: 0 });
    expect(await received(pushing, { revision: 'HEAD' }, ['--budget', 'soon'])).toMatchObject({ code: 2 });
  }));

test('the configuration of the server is broken: refused, and says so', () =>
  withRemote(RECEIVE, async (pushing) => {
    await pushing.repo.commit({ 'leakgate.toml': 'exclude = 1\n' });
    await settle(pushing);
    await pushing.repo.commit({ 'leakgate.toml': 'exclude = []\n' });
    const { code, stderr } = await received(pushing, { revision: 'HEAD' });
    expect(code).toBe(2);
    expect(stderr).toContain('leakgate.toml');
  }));

test('a work tree that is pushed into', () =>
  withRemote(RECEIVE, async ({ repo }) => {
    const server = repo.path('..', 'server');
    await repo.git('clone', '-q', repo.dir, server);
    await run('git', ['config', 'receive.denyCurrentBranch', 'updateInstead'], { cwd: server });
    addHook(`${server}/.git`, RECEIVE);
    await repo.commit({ 'new.ini': leak('new') });
    expect(await repo.tryGit(['push', '-q', server, 'main'])).toMatchObject({ code: 1 });
  }));

test('a server whose refs lead to what is no commit', () =>
  withRemote(RECEIVE, async (pushing) => {
    const { repo } = pushing;
    repo.write('loose.txt', 'loose\n');
    const blob = await repo.git('hash-object', '-w', 'loose.txt');
    await repo.git('tag', '-a', 'blob', blob, '-m', 'of a blob');
    await repo.git('tag', '-a', 'around', 'blob', '-m', 'around');
    await repo.git('tag', 'tree', 'HEAD^{tree}');
    for (const tag of ['around', 'blob', 'tree']) {
      expect(await received(pushing, { revision: tag, ref: `refs/tags/${tag}` })).toMatchObject({ code: 0 });
      await settle(pushing, tag, `refs/tags/${tag}`);
    }
    await settle(pushing);
    await repo.commit({ 'a.txt': 'a\n' });
    expect(await received(pushing, { revision: 'HEAD' })).toMatchObject({ code: 0 });
    await repo.commit({ 'new.ini': leak('new') });
    expect(await received(pushing, { revision: 'HEAD' })).toMatchObject({ code: 1 });
  }));
