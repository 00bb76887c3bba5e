/*
 * The real git-filter-repo takes everything out of a mirror clone, and nothing else is touched.
 */

import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { run } from '../../helpers/run-cli.ts';
import { tarOf } from '../../helpers/tar.ts';
import { Repo, withRepo } from '../../helpers/with-repo.ts';
import { testWith } from '../../slow/integrations/tool.ts';
import { buildHistory, GONE, packedFile, pairFile, planned, purge, stateOf } from './scene.ts';

const test = testWith('git-filter-repo');
const IF = 'where git-filter-repo is on PATH';

/** Every object of a repository, as one text of bytes. */
async function everything(repo: Repo): Promise<string> {
  const { stdout } = await run(
    'sh',
    ['-c', 'git cat-file --batch --batch-all-objects | od -An -v -tx1 | tr -d " \\n"'],
    {
      cwd: repo.dir,
    },
  );
  return Buffer.from(stdout, 'hex').toString('latin1');
}

test(`every form goes from every place, proven, and the repository stays as it was (${IF})`, () =>
  withRepo(async (repo) => {
    await buildHistory(repo);
    const before = await stateOf(repo);
    const ids = await repo.git('rev-list', '--all');
    const { code, outcome, limits } = await planned(repo, '--execute', '--yes');
    expect(outcome).toMatchObject({ left: [], complete: true });
    expect(code).toBe(0);
    expect(limits).toEqual(['signatures']);
    expect(await stateOf(repo)).toEqual(before);

    const mirror = new Repo(outcome?.mirror ?? '');
    const text = await everything(mirror);
    for (const value of GONE) expect(text.includes(value), value.slice(0, 4)).toBe(false);
    expect(outcome?.commitsAfter).toBe(outcome?.commitsBefore);
    expect(outcome?.refsAfter).toBe(outcome?.refsBefore);
    expect(ids.split('\n')).toEqual(expect.arrayContaining([...(outcome?.firstChanged ?? ['none'])]));
    // What is no secret is as it was, around what was one as well.
    expect(await mirror.git('show', 'side:readme.md', 'main:env.yaml')).toBe('hello\ndata: {}');
    expect(await mirror.git('rev-parse', 'main:kept.bin')).toBe(await repo.git('rev-parse', 'main:kept.bin'));
    const packed = /env: (.*)/.exec(await mirror.git('show', 'side:env.yaml'))?.[1]?.split('***REMOVED***') ?? [];
    expect(packed.map((part) => packedFile().includes(part))).toEqual([true, true, true]);
    expect(await mirror.git('cat-file', '-s', 'main~2:data.bin')).toBe(
      await repo.git('cat-file', '-s', 'main~2:data.bin'),
    );
    expect(await mirror.git('config', '--get-regexp', '^remote').catch(() => '')).toBe('');
    expect(existsSync(mirror.path('hooks'))).toBe(false);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('leakgate-purge-'))).toEqual([]);

    // The bundle brings everything back, older stashes among it.
    const restored = new Repo(`${repo.dir}-restored`);
    await repo.git('clone', '-q', '--mirror', outcome?.bundle ?? '', restored.dir);
    const refs = 'for-each-ref --format=%(objectname)%(refname)'.split(' ');
    expect(await restored.git(...refs)).toBe(await repo.git(...refs));
    expect(await restored.git('cat-file', '-t', await repo.git('rev-parse', 'stash@{1}'))).toBe('commit');
  }));

test(`a name of a file goes; what is in an archive is left, and said (${IF})`, () =>
  withRepo(async (repo) => {
    const archive = gzipSync(tarOf([{ name: 'inner.env', content: pairFile() }]));
    await repo.commit({ 'old.tar.gz': archive, [`${GONE[2]}.txt`]: 'empty\n' });
    const { code, outcome, limits, archives } = await planned(repo, '--execute', '--yes');
    expect(limits).toEqual(['standing', 'archive', 'file-name']);
    expect(archives).toEqual([await repo.git('rev-parse', 'HEAD:old.tar.gz')]);
    expect(outcome).toMatchObject({ left: [{ places: 2 }], complete: true });
    expect(code).toBe(2);
    const mirror = new Repo(outcome?.mirror ?? '');
    expect(await mirror.git('ls-tree', '--name-only', 'HEAD')).toBe('REMOVED.txt\nold.tar.gz');
  }));

test(`the pushes of the plan make the remote clean, and refuse to overwrite what is new there (${IF})`, () =>
  withRepo(async (repo) => {
    const bare = `${repo.dir}-remote.git`;
    await repo.git('init', '-q', '--bare', '-b', 'main', bare);
    await repo.git('remote', 'add', 'origin', bare);
    await repo.commit({ '.env': pairFile() });
    await repo.git('tag', 'v1');
    await repo.git('push', '-q', 'origin', 'main', 'v1', 'HEAD:refs/heads/other-branch');
    await repo.git('fetch', '-q');
    await repo.commit({ 'local.txt': 'not pushed\n' });
    const { stdout, code } = await purge(repo, ['--execute', '--yes']);
    expect(code).toBe(0);
    const command = /git -C .*? push [\s\S]*?[^\\]\n/.exec(stdout)?.[0] ?? '';
    const push = () => run('sh', ['-c', command], { cwd: '/' });

    const main = await repo.git('rev-parse', 'origin/main');
    await repo.git('push', '-q', '--force', 'origin', 'main');
    expect((await push()).code).not.toBe(0);
    await repo.git('push', '-q', '--force', 'origin', `${main}:refs/heads/main`);
    expect(await push()).toMatchObject({ code: 0 });
    const remote = new Repo(bare);
    expect(await remote.git('show', 'main:.env', 'v1:.env', 'other-branch:.env')).not.toContain(GONE[1]);
    expect(await remote.git('for-each-ref', '--format=%(refname)')).toBe(
      'refs/heads/main\nrefs/heads/other-branch\nrefs/tags/v1',
    );
    expect(await remote.git('ls-tree', '--name-only', 'main')).toBe('.env');
  }));

test(`programs of a hostile repository do not run (${IF})`, () =>
  withRepo(async (repo) => {
    await repo.commit({ '.env': pairFile() });
    const pwn = `touch ${repo.dir}-pwned`;
    for (const key of [
      'core.fsmonitor',
      'uploadpack.packObjectsHook',
      'alias.filter-repo',
      'filter.x.clean',
      'core.pager',
    ])
      await repo.git('config', key, key.startsWith('alias') ? `!${pwn}` : pwn);
    mkdirSync(repo.path('.git/hooks'), { recursive: true });
    for (const hook of ['post-checkout', 'reference-transaction', 'pre-auto-gc'])
      repo.write(`.git/hooks/${hook}`, `#!/bin/sh\n${pwn}\n`);
    await run('sh', ['-c', 'chmod +x .git/hooks/*'], { cwd: repo.dir });
    expect(await planned(repo, '--execute', '--yes')).toMatchObject({ code: 0, outcome: { left: [] } });
    expect(existsSync(`${repo.dir}-pwned`)).toBe(false);
  }));
