/*
 * What a plan says, and what is refused; nothing here needs git-filter-repo.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../helpers/run-cli.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { Repo, withFolder, withRepo } from '../../helpers/with-repo.ts';
import { buildHistory, GONE, pairFile, planned, purge, stateOf } from './scene.ts';

const SECRET = 'aws-secret-access-key';

test('nothing to purge: exit 0, in every format', () =>
  withRepo(async (repo) => {
    await repo.commit({ 'readme.md': 'hello\n' });
    // On disk alone it is for fix.
    repo.write('new.env', pairFile());
    expect(await purge(repo)).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to purge') });
    expect(await planned(repo)).toMatchObject({ code: 0, findings: [], outcome: null });
    expect(await planned(repo, '--execute', '--yes')).toMatchObject({ code: 0, findings: [], outcome: null });
    expect(readdirSync(dirname(repo.dir))).toEqual(['repo']);
  }));

test('a plan names what has it, shows no secret and writes nothing', () =>
  withRepo(async (repo) => {
    await buildHistory(repo);
    const before = await stateOf(repo);
    const plan = await planned(repo);
    expect(plan).toMatchObject({ code: 0, complete: true, limits: ['signatures'], archives: [], unreachable: 1 });
    expect(plan.refs).toEqual([
      'refs/heads/main',
      'refs/heads/side',
      'refs/notes/commits',
      'refs/stash',
      'refs/tags/v1',
    ]);
    expect(plan.findings.map(({ rule }) => rule)).toContain(SECRET);
    // Everything but the first commit; the second stash is only in a log.
    expect(plan.rewritten).toBe(Number(await repo.git('rev-list', '--all', '--count')) - 1);
    for (const format of ['pretty', 'markdown']) {
      const { stdout, stderr } = await purge(repo, ['--format', format]);
      for (const value of GONE) expect(`${stdout}${stderr}`).not.toContain(value);
    }
    expect(await stateOf(repo)).toEqual(before);
    expect(readdirSync(dirname(repo.dir))).toEqual(['repo']);
  }));

test('--finding names what is meant, and what was accepted is planned only then', () =>
  withRepo(async (repo) => {
    await repo.commit({ '.env': pairFile(), 'token.txt': `token = ${GONE[2]}\n` });
    const { findings } = await planned(repo);
    const token = findings.find(({ rule }) => rule !== SECRET)?.fingerprint ?? '';
    const accept = ['baseline', '--reason', 'known', '--finding', token, '--yes'];
    expect(await runWarm(accept, { cwd: repo.dir })).toMatchObject({ code: 0 });
    expect((await planned(repo)).findings.map(({ rule }) => rule)).toEqual([SECRET]);
    expect((await planned(repo, '--finding', token.slice(0, 8))).findings).toMatchObject([{ fingerprint: token }]);
    expect(await purge(repo, ['--finding', 'zz'])).toMatchObject({ code: 2, stdout: '' });
  }));

test('what no ref leads to is told apart, and not executed', () =>
  withRepo(async (repo) => {
    await repo.commit({ 'readme.md': 'hello\n' });
    await repo.commit({ '.env': pairFile() });
    await repo.git('reset', '-q', '--hard', 'HEAD~1');
    expect(await planned(repo)).toMatchObject({ code: 0, unreachable: 1, refs: [], rewritten: 0 });
    expect(await planned(repo, '--execute', '--yes')).toMatchObject({ code: 0, outcome: null });
    expect(readdirSync(dirname(repo.dir))).toEqual(['repo']);
  }));

test('refs of pull requests and branches of remotes are told', () =>
  withRepo(async (repo) => {
    const oid = await repo.commit({ '.env': pairFile() });
    await repo.git('remote', 'add', 'origin', `https://user:${'word'}@github.com/owner/name.git`);
    await repo.git('update-ref', 'refs/pull/3/head', oid);
    await repo.git('update-ref', 'refs/remotes/origin/main', oid);
    const plan = await planned(repo);
    expect(plan.hiddenRefs).toEqual(['refs/pull/3/head']);
    expect(plan.pushes).toEqual([
      { remote: 'origin', from: 'refs/remotes/origin/main', to: 'refs/heads/main', expected: oid },
    ]);
    const { stdout } = await purge(repo);
    expect(stdout).toContain('https://github.com/owner/name.git');
    expect(stdout).not.toContain('word@');
  }));

test('--write gives files that only their owner can read, and shows the commands', () =>
  withRepo((repo) =>
    withFolder(async (dir) => {
      await repo.commit({ '.env': pairFile() });
      const { code, stdout } = await purge(repo, ['--write', join(dir, 'it')]);
      expect(code).toBe(0);
      expect(stdout).toContain(`--replace-text ${join(dir, 'it/expressions.txt')}`);
      expect(readFileSync(join(dir, 'it/expressions.txt'), 'utf8')).toContain(`literal:${GONE[1]}==>`);
      expect(await purge(repo, ['--write', 'within'])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('within'),
      });
      expect(existsSync(repo.path('within'))).toBe(false);
    }),
  ));

test('a shallow clone is planned with a warning, and not executed', () =>
  withRepo(async (repo) => {
    await repo.commit({ 'readme.md': 'hello\n' });
    await repo.commit({ '.env': pairFile() });
    const clone = new Repo(`${repo.dir}-shallow`);
    await repo.git('clone', '-q', '--depth', '1', `file://${repo.dir}`, clone.dir);
    expect(await planned(clone)).toMatchObject({
      code: 2,
      complete: false,
      limits: expect.arrayContaining(['shallow']),
    });
    expect(await purge(clone, ['--execute', '--yes'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('unshallow'),
    });
    expect(existsSync(`${repo.dir}-shallow-purged.git`)).toBe(false);
  }));

test('a repository with SHA-256 is not executed', () =>
  withRepo(
    async (repo) => {
      await repo.commit({ '.env': pairFile() });
      expect(await planned(repo)).toMatchObject({ code: 0, limits: ['sha256', 'standing'] });
      expect(await purge(repo, ['--execute', '--yes'])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('SHA-256'),
      });
    },
    ['--object-format=sha256'],
  ));

test('what stands in the way is said before anything is written', () =>
  withRepo(async (repo) => {
    await repo.commit({ '.env': pairFile() });
    // git would take an alias for a program that it does not find.
    await repo.git('config', 'alias.filter-repo', `!touch ${repo.dir}-pwned`);
    await withFolder(async (bin) => {
      for (const name of ['git', 'sh', 'node']) {
        const { stdout } = await run('sh', ['-c', `command -v ${name}`], { cwd: bin });
        symlinkSync(stdout.trim(), join(bin, name));
      }
      expect(await purge(repo, ['--execute', '--yes'], { PATH: bin })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('pipx install git-filter-repo'),
      });
    });
    mkdirSync(`${repo.dir}-taken`);
    expect(await purge(repo, ['--execute', '--yes', '--into', '../repo-taken'])).toMatchObject({ code: 2 });
    expect(await purge(repo, ['--execute', '--into', '../no/such/folder'])).toMatchObject({ code: 2 });
    expect(await purge(repo, ['--execute', '--yes'], { GIT_DIR: repo.path('.git') })).toMatchObject({ code: 2 });
    expect(await purge(repo, ['--execute', '--write', '../files'])).toMatchObject({ code: 2 });
    expect(await purge(repo, ['--format', 'sarif'])).toMatchObject({ code: 2 });
    expect(readdirSync(dirname(repo.dir)).sort()).toEqual(['repo', 'repo-taken']);
  }));
