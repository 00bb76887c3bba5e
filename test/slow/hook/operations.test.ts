/*
 * Owns the git operations that make commits. Where git starts no hook, the test says so, and that `leakgate history`
 * finds what came in.
 */

import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import {
  attempt,
  blockedAt,
  commit,
  commitAll,
  commitFiles,
  credentials,
  type HookedRepo,
  makeConflict,
  PASSED,
  test,
  withHook,
} from '../../e2e/hook/hooked-repo.ts';
import { placesIn, report } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';

const KEY = credentials();
const PAIR = awsPair();

/** A commit that git made without starting any hook. */
const UNSEEN = { code: 0, committed: true, places: null };

async function inHistory(repo: HookedRepo): Promise<string[]> {
  return placesIn(await report(['history'], { cwd: repo.dir }));
}

/** Content that merges cleanly: the first line on one branch, the last on the other. */
function client(first: string, last: string): string {
  return `a = [\n  ${first}\n${'  # between\n'.repeat(6)}  ${last}\n]\n`;
}

/** The key id was committed on `main`, the unnamed secret on `side`; neither is a pair yet. */
async function splitPair(repo: HookedRepo): Promise<void> {
  await repo.commit({ 'client.rb': client('id', 'secret') });
  await repo.git('checkout', '-q', '-b', 'side');
  await repo.commit({ 'client.rb': client('id', `'${PAIR.secret}'`) });
  await repo.git('checkout', '-q', 'main');
  await repo.commit({ 'client.rb': client(`'${PAIR.id}',`, 'secret') });
}

test('amend with a new key: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': 'clean\n' });
    repo.write('config.ini', KEY);
    await repo.git('add', '-A');
    expect(await commit(repo, ['--amend'])).toMatchObject(blockedAt('config.ini:2'));
  }));

test('amend of the first commit with a new key: blocked', () =>
  withHook(async (repo) => {
    repo.write('readme.txt', KEY);
    expect(await commit(repo, ['-a', '--amend'])).toMatchObject(blockedAt('readme.txt:2'));
  }));

test('amend with nothing new on a commit with an old leak: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    expect(await commit(repo, ['--amend'])).toMatchObject(PASSED);
  }));

test('amend that takes the key out again: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    repo.write('config.ini', 'clean\n');
    expect(await commit(repo, ['-a', '--amend'])).toMatchObject(PASSED);
  }));

test('conflict resolved with a key: blocked', () =>
  withHook(async (repo) => {
    await makeConflict(repo);
    await repo.tryGit(['merge', 'side']);
    repo.write('app.rb', `resolved\n${KEY}`);
    expect(await commitAll(repo)).toMatchObject(blockedAt('app.rb:3'));
    expect(await attempt(repo, ['merge', '--continue'])).toMatchObject(blockedAt('app.rb:3'));
  }));

test('conflict resolved without a key: passes', () =>
  withHook(async (repo) => {
    await makeConflict(repo);
    await repo.tryGit(['merge', 'side']);
    expect(await commitFiles(repo, { 'app.rb': 'resolved\n' })).toMatchObject(PASSED);
  }));

test('a key is added to another file while a conflict is resolved: blocked', () =>
  withHook(async (repo) => {
    await makeConflict(repo);
    await repo.tryGit(['merge', 'side']);
    expect(await commitFiles(repo, { 'app.rb': 'resolved\n', 'new.ini': KEY })).toMatchObject(blockedAt('new.ini:2'));
  }));

test('conflict with a branch that has an old leak elsewhere: passes, the merge adds nothing', () =>
  withHook(async (repo) => {
    await makeConflict(repo);
    await repo.git('checkout', '-q', 'side');
    await repo.commit({ 'old.ini': KEY });
    await repo.git('checkout', '-q', 'main');
    await repo.tryGit(['merge', 'side']);
    expect(await commitFiles(repo, { 'app.rb': 'resolved\n' })).toMatchObject(PASSED);
  }));

test('conflict in a file of which the other branch has an old leak: passes, the leak is theirs', () =>
  withHook(async (repo) => {
    await makeConflict(repo, 'app.ini');
    await repo.git('checkout', '-q', 'side');
    await repo.commit({ 'app.ini': `two\n${KEY}` });
    await repo.git('checkout', '-q', 'main');
    await repo.tryGit(['merge', 'side']);
    expect(await commitFiles(repo, { 'app.ini': `resolved\n${KEY}` })).toMatchObject(PASSED);
  }));

test('merge that commits by itself and joins a pair of two branches: blocked', () =>
  withHook(async (repo) => {
    await splitPair(repo);
    expect(await attempt(repo, ['merge', '--no-edit', 'side'])).toMatchObject(blockedAt('client.rb:9'));
  }));

test('merge --no-commit that joins a pair of two branches: blocked at the commit', () =>
  withHook(async (repo) => {
    await splitPair(repo);
    await repo.git('merge', '--no-commit', 'side');
    expect(await commit(repo)).toMatchObject(blockedAt('client.rb:9'));
  }));

test('merge of three branches that joins a pair: blocked', () =>
  withHook(async (repo) => {
    await splitPair(repo);
    await repo.git('checkout', '-q', '-b', 'third', 'main~1');
    await repo.commit({ 'third.txt': 'x\n' });
    await repo.git('checkout', '-q', 'main');
    expect(await attempt(repo, ['merge', '--no-edit', 'side', 'third'])).toMatchObject(blockedAt('client.rb:9'));
  }));

test('merge that commits by itself of a branch with an old leak: passes, the merge adds nothing', () =>
  withHook(async (repo) => {
    await repo.git('checkout', '-q', '-b', 'side');
    await repo.commit({ 'old.ini': KEY });
    await repo.git('checkout', '-q', 'main');
    await repo.commit({ 'main.txt': 'moved\n' });
    const result = await attempt(repo, ['merge', '--no-edit', 'side']);
    expect(result).toMatchObject(PASSED);
    expect(await repo.git('rev-list', '--parents', '-1', 'HEAD')).toMatch(/^\w+ \w+ \w+$/);
  }));

test('merge that commits by itself of a branch with an edited old leak: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'old.ini': `${'# line\n'.repeat(20)}${KEY}` });
    await repo.git('checkout', '-q', '-b', 'side');
    await repo.commit({ 'old.ini': `# side\n${'# line\n'.repeat(20)}${KEY}` });
    await repo.git('checkout', '-q', 'main');
    await repo.commit({ 'old.ini': `${'# line\n'.repeat(20)}${KEY}# main\n` });
    expect(await attempt(repo, ['merge', '--no-edit', 'side'])).toMatchObject(PASSED);
  }));

test('squash merge of a branch with a key: blocked, the commit is a new one', () =>
  withHook(async (repo) => {
    await repo.git('checkout', '-q', '-b', 'side');
    await repo.commit({ 'config.ini': KEY });
    await repo.git('checkout', '-q', 'main');
    await repo.git('merge', '-q', '--squash', 'side');
    expect(await commit(repo)).toMatchObject(blockedAt('config.ini:2'));
  }));

test('fast-forward to a commit with a key: git makes no commit and starts no hook, history finds it', () =>
  withHook(async (repo) => {
    await repo.git('checkout', '-q', '-b', 'side');
    await repo.commit({ 'config.ini': KEY });
    await repo.git('checkout', '-q', 'main');
    expect(await attempt(repo, ['merge', '--ff-only', 'side'])).toMatchObject(UNSEEN);
    expect(await inHistory(repo)).toEqual(['aws-secret-access-key@config.ini:2']);
  }));

test('stash of a key: git starts no hook, history finds it', () =>
  withHook(async (repo) => {
    repo.write('readme.txt', KEY);
    expect(await attempt(repo, ['stash'])).toMatchObject({ code: 0, places: null });
    expect(await inHistory(repo)).toEqual(['aws-secret-access-key@readme.txt:2']);
  }));

test('stash pop of a key, then commit: blocked', () =>
  withHook(async (repo) => {
    repo.write('config.ini', KEY);
    await repo.git('add', '-A');
    await repo.git('stash', '-q');
    await repo.git('stash', 'pop', '-q', '--index');
    expect(await commit(repo)).toMatchObject(blockedAt('config.ini:2'));
  }));

test('stash of a key while something else is committed: passes', () =>
  withHook(async (repo) => {
    repo.write('readme.txt', KEY);
    repo.write('other.txt', 'x\n');
    await repo.git('add', 'other.txt');
    await repo.git('stash', 'push', '-q', '--keep-index');
    expect(await commit(repo)).toMatchObject(PASSED);
  }));

test('rebase: conflict resolved with a key and committed: blocked', () =>
  withHook(async (repo) => {
    await makeConflict(repo);
    await repo.tryGit(['rebase', 'side']);
    repo.write('app.rb', KEY);
    expect(await commitAll(repo)).toMatchObject(blockedAt('app.rb:2'));
  }));

test('rebase --continue over a conflict resolved with a key: git skips the hook, history finds it', () =>
  withHook(async (repo) => {
    await makeConflict(repo);
    await repo.tryGit(['rebase', 'side']);
    repo.write('app.rb', KEY);
    await repo.git('add', '-A');
    expect(await attempt(repo, ['rebase', '--continue'])).toMatchObject(UNSEEN);
    expect(await inHistory(repo)).toEqual(['aws-secret-access-key@app.rb:2']);
  }));

test('rebase, stopped to edit a commit, amended with a key: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'a.txt': 'a\n' });
    await repo.commit({ 'b.txt': 'b\n' });
    const env = { GIT_SEQUENCE_EDITOR: 'sed -i.bak s/^pick/edit/' };
    await repo.tryGit(['rebase', '-i', 'HEAD~2'], env);
    repo.write('a.txt', KEY);
    expect(await commitAll(repo, ['--amend'])).toMatchObject(blockedAt('a.txt:2'));
  }));

test('rebase of commits without conflict: git starts no hook', () =>
  withHook(async (repo) => {
    await repo.git('checkout', '-q', '-b', 'side');
    await repo.commit({ 'config.ini': KEY });
    await repo.git('checkout', '-q', 'main');
    await repo.commit({ 'main.txt': 'moved\n' });
    await repo.git('checkout', '-q', 'side');
    expect(await attempt(repo, ['rebase', 'main'])).toMatchObject(UNSEEN);
    expect(await inHistory(repo)).toEqual(['aws-secret-access-key@config.ini:2']);
  }));

test('cherry-pick of a commit with a key: git starts no hook, history finds it', () =>
  withHook(async (repo) => {
    await repo.git('checkout', '-q', '-b', 'side');
    await repo.commit({ 'config.ini': KEY });
    await repo.git('checkout', '-q', 'main');
    expect(await attempt(repo, ['cherry-pick', 'side'])).toMatchObject(UNSEEN);
    expect(await inHistory(repo)).toEqual(['aws-secret-access-key@config.ini:2']);
  }));

test('cherry-pick --no-commit of a commit with a key, then commit: blocked', () =>
  withHook(async (repo) => {
    await repo.git('checkout', '-q', '-b', 'side');
    await repo.commit({ 'config.ini': KEY });
    await repo.git('checkout', '-q', 'main');
    await repo.git('cherry-pick', '--no-commit', 'side');
    expect(await commit(repo)).toMatchObject(blockedAt('config.ini:2'));
  }));

test('cherry-pick: conflict resolved with a key: blocked at commit and at --continue', () =>
  withHook(async (repo) => {
    await makeConflict(repo);
    await repo.tryGit(['cherry-pick', 'side']);
    repo.write('app.rb', KEY);
    expect(await commitAll(repo)).toMatchObject(blockedAt('app.rb:2'));
    expect(await attempt(repo, ['cherry-pick', '--continue'])).toMatchObject(blockedAt('app.rb:2'));
  }));

test('revert of a commit that removed a key: git starts no hook, history finds it', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    await repo.commit({ 'config.ini': 'clean\n' });
    expect(await attempt(repo, ['revert', '--no-edit', 'HEAD'])).toMatchObject(UNSEEN);
    expect(await inHistory(repo)).toEqual(['aws-secret-access-key@config.ini:2']);
  }));

test('revert --no-commit of a commit that removed a key, then commit: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    await repo.commit({ 'config.ini': 'clean\n' });
    await repo.git('revert', '--no-commit', 'HEAD');
    expect(await commit(repo)).toMatchObject(blockedAt('config.ini:2'));
  }));

test('am of a patch with a key: git does not start pre-commit, history finds it', () =>
  withHook(async (repo) => {
    await repo.git('checkout', '-q', '-b', 'side');
    await repo.commit({ 'config.ini': KEY });
    await repo.git('format-patch', '-q', '-1', '-o', '../patches');
    await repo.git('checkout', '-q', 'main');
    const [patch = ''] = readdirSync(repo.path('..', 'patches'));
    expect(await attempt(repo, ['am', '-q', `../patches/${patch}`])).toMatchObject(UNSEEN);
    expect(await inHistory(repo)).toEqual(['aws-secret-access-key@config.ini:2']);
  }));

test('fixup commit with a key: blocked', () =>
  withHook(async (repo) => {
    repo.write('readme.txt', KEY);
    await repo.git('add', '-A');
    expect(await attempt(repo, ['commit', '--fixup', 'HEAD'])).toMatchObject(blockedAt('readme.txt:2'));
  }));

test('commit --no-verify of a key: git skips the hook, history finds it', () =>
  withHook(async (repo) => {
    repo.write('config.ini', KEY);
    await repo.git('add', '-A');
    expect(await commit(repo, ['--no-verify'])).toMatchObject(UNSEEN);
    expect(await report(['history'], { cwd: repo.dir })).toMatchObject({
      code: 1,
      findings: [{ rule: 'aws-secret-access-key', places: [{ path: 'config.ini', line: 2, inHead: true }] }],
    });
  }));

test('merge --no-verify that joins a pair: git skips the hook, history finds it', () =>
  withHook(async (repo) => {
    await splitPair(repo);
    expect(await attempt(repo, ['merge', '--no-edit', '--no-verify', 'side'])).toMatchObject(UNSEEN);
    expect(await inHistory(repo)).toContain('aws-secret-access-key@client.rb:9');
  }));
