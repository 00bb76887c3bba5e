import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { expect } from 'vitest';
import { report, runCli } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import {
  attempt,
  blockedAt,
  commit,
  commitAll,
  commitFiles,
  credentials,
  makeConflict,
  PASSED,
  test,
  withHook,
  withNewHook,
} from './hooked-repo.ts';

const KEY = credentials();
const PAIR = awsPair();
const LINES = Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join('');

test('a file with a key: blocked, and people see where', () =>
  withHook(async (repo) => {
    const result = await commitFiles(repo, { 'config.ini': KEY });
    expect(result).toMatchObject(blockedAt('config.ini:2'));
    expect(result.output).toContain('config.ini:2:25');
    expect(result.output).not.toContain(PAIR.secret);
  }));

test('a file without a key: passes, and it was looked at', () =>
  withHook(async (repo) => {
    const result = await commitFiles(repo, { 'config.ini': 'region = eu-west-1\n' });
    expect(result).toMatchObject(PASSED);
    expect(result.report?.coverage).toMatchObject({ objects: 1, skipped: [] });
  }));

test('partial commit of the path with the key: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'a.ini': 'a\n', 'b.ini': 'b\n' });
    repo.write('a.ini', KEY);
    repo.write('b.ini', 'changed\n');
    await repo.git('add', 'b.ini');
    expect(await commit(repo, ['-o', 'a.ini'])).toMatchObject(blockedAt('a.ini:2'));
    expect(await commit(repo, ['a.ini'])).toMatchObject(blockedAt('a.ini:2'));
  }));

test('partial commit of another path while a key is staged: passes, and only that path was looked at', () =>
  withHook(async (repo) => {
    await repo.commit({ 'a.ini': 'a\n', 'b.ini': 'b\n' });
    repo.write('a.ini', KEY);
    repo.write('b.ini', 'changed\n');
    await repo.git('add', '-A');
    const result = await commit(repo, ['-o', 'b.ini']);
    expect(result).toMatchObject(PASSED);
    expect(result.report?.coverage.objects).toBe(1);
    expect(await repo.git('show', '--format=', '--name-only', 'HEAD')).toBe('b.ini');
  }));

test('commit --include of the path with the key: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'a.ini': 'a\n' });
    repo.write('a.ini', KEY);
    expect(await commit(repo, ['-i', 'a.ini'])).toMatchObject(blockedAt('a.ini:2'));
  }));

test('commit from a sub-directory: blocked, with the path from the top', () =>
  withHook(async (repo) => {
    repo.write('deep/er/config.ini', KEY);
    await repo.git('add', '-A');
    const where = { cwd: repo.path('deep', 'er') };
    expect(await commit(repo, [], where)).toMatchObject(blockedAt('deep/er/config.ini:2'));
    expect(await commit(repo, ['-o', 'config.ini'], where)).toMatchObject(blockedAt('deep/er/config.ini:2'));
  }));

test('first commit of a repository: blocked', () =>
  withNewHook(async (repo) => {
    expect(await commitFiles(repo, { 'config.ini': KEY, 'other.txt': 'x\n' })).toMatchObject(blockedAt('config.ini:2'));
  }));

test('first commit of a repository without a key: passes', () =>
  withNewHook(async (repo) => {
    expect(await commitFiles(repo, { 'other.txt': 'x\n' })).toMatchObject(PASSED);
  }));

test('first commit of an orphan branch: what main has already counts as new, blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    await repo.git('checkout', '-q', '--orphan', 'fresh');
    expect(await commitAll(repo)).toMatchObject(blockedAt('config.ini:2'));
  }));

test('a key is staged and the file was cleaned afterwards: blocked', () =>
  withHook(async (repo) => {
    repo.write('config.ini', KEY);
    await repo.git('add', '-A');
    repo.write('config.ini', 'clean\n');
    expect(await commit(repo)).toMatchObject(blockedAt('config.ini:2'));
  }));

test('a key is staged and the file was deleted afterwards: blocked', () =>
  withHook(async (repo) => {
    repo.write('config.ini', KEY);
    await repo.git('add', '-A');
    rmSync(repo.path('config.ini'));
    expect(await commit(repo)).toMatchObject(blockedAt('config.ini:2'));
  }));

test('only the work tree has a key, the index is clean: passes', () =>
  withHook(async (repo) => {
    repo.write('config.ini', 'clean\n');
    await repo.git('add', '-A');
    repo.write('config.ini', KEY);
    repo.write('untracked.ini', KEY);
    expect(await commit(repo)).toMatchObject(PASSED);
  }));

test('commit -am of a tracked file that got a key: blocked', () =>
  withHook(async (repo) => {
    repo.write('readme.txt', KEY);
    expect(await attempt(repo, ['commit', '-am', 'message'])).toMatchObject(blockedAt('readme.txt:2'));
  }));

test('a file is renamed and gets a key: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'old.txt': LINES });
    await repo.git('mv', 'old.txt', 'new.txt');
    repo.write('new.txt', LINES + KEY);
    expect(await commitAll(repo)).toMatchObject(blockedAt('new.txt:42'));
  }));

test('a file is copied and the copy gets a key: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'old.txt': LINES });
    expect(await commitFiles(repo, { 'copy.txt': LINES + KEY })).toMatchObject(blockedAt('copy.txt:42'));
  }));

test('the key id was committed before, its secret is added: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'client.rb': `Client.new(\n  '${PAIR.id}',\n)\n` });
    const after = `Client.new(\n  '${PAIR.id}',\n  '${PAIR.secret}',\n)\n`;
    expect(await commitFiles(repo, { 'client.rb': after })).toMatchObject(blockedAt('client.rb:3'));
  }));

test('an unnamed secret was committed before, its key id is added: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'client.rb': `Client.new(\n  '${PAIR.secret}',\n)\n` });
    const after = `Client.new(\n  '${PAIR.id}',\n  '${PAIR.secret}',\n)\n`;
    expect(await commitFiles(repo, { 'client.rb': after })).toMatchObject(blockedAt('client.rb:3'));
  }));

test('a leaked file is removed: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    await repo.git('rm', '-q', 'config.ini');
    expect(await commit(repo)).toMatchObject(PASSED);
  }));

test('a folder with a key as its name: blocked', () =>
  withHook(async (repo) => {
    expect(await commitFiles(repo, { [`backup/${PAIR.id}/notes.txt`]: 'x\n' })).toMatchObject({
      code: 1,
      committed: false,
      places: [`aws-access-key-id@backup/${PAIR.id.slice(0, 4)}…(20)/notes.txt:1`],
    });
  }));

test('a leaked file is no longer tracked but stays on disk: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    await repo.git('rm', '-q', '--cached', 'config.ini');
    expect(await commit(repo)).toMatchObject(PASSED);
  }));

test('the lines with the key are removed: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': LINES + KEY });
    expect(await commitFiles(repo, { 'config.ini': LINES })).toMatchObject(PASSED);
  }));

test('another line of a file with an old leak is edited: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': LINES + KEY });
    expect(await commitFiles(repo, { 'config.ini': `first\n${LINES}between\n${KEY}last\n` })).toMatchObject(PASSED);
  }));

test('a file with an old leak and "!" in its name is edited: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'wow!.ini': KEY });
    expect(await commitFiles(repo, { 'wow!.ini': `first\n${KEY}` })).toMatchObject(PASSED);
  }));

test('a file with an old leak is moved as it is: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    mkdirSync(repo.path('etc'));
    await repo.git('mv', 'config.ini', 'etc/settings.ini');
    expect(await commit(repo)).toMatchObject(PASSED);
  }));

test('a file with an old leak is moved and edited: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': LINES + KEY });
    renameSync(repo.path('config.ini'), repo.path('settings.ini'));
    expect(await commitFiles(repo, { 'settings.ini': `${LINES}one more\n${KEY}` })).toMatchObject(PASSED);
  }));

test('a file with an old leak gets another key: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    expect(await commitFiles(repo, { 'config.ini': KEY + credentials(2) })).toMatchObject(blockedAt('config.ini:4'));
  }));

test('an old leak is copied into a second file: blocked there', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    expect(await commitFiles(repo, { 'copy.ini': `copied\n${KEY}` })).toMatchObject(blockedAt('copy.ini:3'));
  }));

test('a leak that was removed is put back: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    await repo.commit({ 'config.ini': 'clean\n' });
    expect(await commitFiles(repo, { 'config.ini': KEY })).toMatchObject(blockedAt('config.ini:2'));
  }));

test('a key as the name of a file: blocked', () =>
  withHook(async (repo) => {
    expect(await commitFiles(repo, { [`keys/${PAIR.id}.txt`]: 'x\n' })).toMatchObject({
      code: 1,
      committed: false,
      places: [`aws-access-key-id@keys/${PAIR.id.slice(0, 4)}…(20).txt:1`],
    });
  }));

test('a file with an old leak in its name is edited: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ [`keys/${PAIR.id}.txt`]: 'x\n' });
    expect(await commitFiles(repo, { [`keys/${PAIR.id}.txt`]: 'y\n' })).toMatchObject(PASSED);
  }));

test('a symbolic link whose target is a key: blocked', () =>
  withHook(async (repo) => {
    symlinkSync(PAIR.id, repo.path('link'));
    expect(await commitAll(repo)).toMatchObject({ code: 1, committed: false, places: ['aws-access-key-id@link:1'] });
  }));

test('a symbolic link to an untracked file with a key: passes, the link is what is committed', () =>
  withHook(async (repo) => {
    repo.write('.gitignore', 'secret.ini\n');
    repo.write('secret.ini', KEY);
    symlinkSync('secret.ini', repo.path('link'));
    expect(await commitAll(repo)).toMatchObject(PASSED);
  }));

test('a symbolic link is replaced by a file with a key: blocked', () =>
  withHook(async (repo) => {
    symlinkSync('readme.txt', repo.path('link'));
    await repo.git('add', '-A');
    await repo.git('commit', '-q', '--no-verify', '-m', 'link');
    rmSync(repo.path('link'));
    expect(await commitFiles(repo, { link: KEY })).toMatchObject(blockedAt('link:2'));
  }));

test('intent to add alone: another commit passes, the content is not in it', () =>
  withHook(async (repo) => {
    repo.write('new.ini', KEY);
    await repo.git('add', '-N', 'new.ini');
    repo.write('readme.txt', 'changed\n');
    expect(await commit(repo, ['-o', 'readme.txt'])).toMatchObject(PASSED);
  }));

test('intent to add, then commit -a: blocked', () =>
  withHook(async (repo) => {
    repo.write('new.ini', KEY);
    await repo.git('add', '-N', 'new.ini');
    expect(await commit(repo, ['-a'])).toMatchObject(blockedAt('new.ini:2'));
  }));

test('only the mode of a file with an old leak changes: passes', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    chmodSync(repo.path('config.ini'), 0o755);
    const result = await commitAll(repo);
    expect(result).toMatchObject(PASSED);
    expect(await repo.git('ls-files', '-s', 'config.ini')).toMatch(/^100755/);
  }));

test('a commit of deletions only: passes', () =>
  withHook(async (repo) => {
    await repo.git('rm', '-q', 'readme.txt');
    expect(await commit(repo)).toMatchObject(PASSED);
  }));

test('an empty commit: passes', () =>
  withHook(async (repo) => {
    expect(await commit(repo, ['--allow-empty'])).toMatchObject(PASSED);
  }));

test('a file becomes a folder with a key in it: blocked', () =>
  withHook(async (repo) => {
    await repo.git('rm', '-q', 'readme.txt');
    expect(await commitFiles(repo, { 'readme.txt/config.ini': KEY })).toMatchObject(
      blockedAt('readme.txt/config.ini:2'),
    );
  }));

test('an empty file: passes and counts as looked at', () =>
  withHook(async (repo) => {
    const result = await commitFiles(repo, { empty: '' });
    expect(result).toMatchObject(PASSED);
    expect(result.report?.coverage).toMatchObject({ objects: 1, bytes: 0 });
  }));

test('the index has unmerged paths: incomplete, exit 2, and what could be read is reported', () =>
  withHook(async (repo) => {
    await makeConflict(repo);
    expect((await repo.tryGit(['merge', 'side'])).code).toBe(1);
    repo.write('other.ini', KEY);
    await repo.git('add', 'other.ini');
    expect(await report(['staged'], { cwd: repo.dir })).toMatchObject({
      code: 2,
      complete: false,
      coverage: { skipped: [{ what: 'app.rb', why: 'unmerged' }] },
      findings: [{ rule: 'aws-secret-access-key', places: [{ path: 'other.ini', line: 2 }] }],
    });
  }));

test('nothing is staged: exit 0 and nothing was skipped', () =>
  withHook(async (repo) => {
    expect(await report(['staged'], { cwd: repo.dir })).toMatchObject({ code: 0, complete: true, findings: [] });
  }));

test('the index is damaged: exit 2 with the reason on stderr', () =>
  withHook(async (repo) => {
    const index = readFileSync(repo.path('.git', 'index'));
    index[0] = 0;
    repo.write('.git/index', index);
    const { code, stdout, stderr } = await runCli(['staged'], { cwd: repo.dir });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/index/);
  }));

test('a staged object is missing from the store: incomplete, exit 2', () =>
  withHook(async (repo) => {
    repo.write('config.ini', KEY);
    await repo.git('add', '-A');
    const oid = await repo.git('rev-parse', ':config.ini');
    rmSync(repo.path('.git', 'objects', oid.slice(0, 2), oid.slice(2)));
    expect(await report(['staged'], { cwd: repo.dir })).toMatchObject({
      code: 2,
      complete: false,
      coverage: { skipped: [{ why: 'missing-object' }] },
    });
  }));

test('one staged object is damaged: incomplete, exit 2, and the others are looked at', () =>
  withHook(async (repo) => {
    repo.write('a.ini', 'damaged\n');
    repo.write('b.ini', KEY);
    await repo.git('add', '-A');
    const oid = await repo.git('rev-parse', ':a.ini');
    const path = `.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`;
    const object = readFileSync(repo.path(path));
    object.fill(0xff, object.length - 8);
    rmSync(repo.path(path));
    repo.write(path, object);
    expect(await report(['staged'], { cwd: repo.dir })).toMatchObject({
      code: 2,
      complete: false,
      coverage: { skipped: [{ why: 'corrupt-object' }] },
      findings: [{ places: [{ path: 'b.ini', line: 2 }] }],
    });
  }));
