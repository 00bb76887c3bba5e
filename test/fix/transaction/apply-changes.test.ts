import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../src/fix/transaction/apply-changes.ts';
import type { Change } from '../../../src/fix/transaction/change.ts';
import { undoLast } from '../../../src/fix/transaction/undo.ts';
import { Repo, withFolder, withRepo } from '../../helpers/with-repo.ts';
import { NOBODY, withWorker } from './processes.ts';
import { fileChange, indexChange, makeScene, snapshot } from './scene.ts';

test('a partially staged file: what is staged stays staged, what is not stays unstaged', async () => {
  await withRepo(async (repo) => {
    await applyChanges(await makeScene(repo), { cwd: repo.dir });
    const cached = await repo.git('diff', '--cached', '--unified=0', 'src/app.ts');
    expect(changedLines(cached)).toEqual(['+const key = env.KEY;']);
    expect(changedLines(await repo.git('diff', '--unified=0', 'src/app.ts'))).toEqual(['+more']);
  });
});

test('files that come, change and go: git status tells of them and of nothing else', async () => {
  await withRepo(async (repo) => {
    await applyChanges(await makeScene(repo), { cwd: join(repo.dir, 'src') });
    expect((await repo.git('status', '--porcelain')).split('\n')).toEqual([
      'A  .env.example',
      'D  old.txt',
      // Its index has LF: that file is as the scene has it, not the fix's doing.
      'MM run.sh',
      'MM src/app.ts',
      '?? .env',
    ]);
    expect(readFileSync(repo.path('run.sh'), 'utf8')).toBe('KEY=$KEY\r\n');
    expect(existsSync(repo.path('old.txt'))).toBe(false);
  });
});

test('permission bits: files keep theirs, a new one has those it is to have', async () => {
  await withRepo(async (repo) => {
    await applyChanges(await makeScene(repo), { cwd: repo.dir });
    expect(['run.sh', 'src/app.ts', '.env'].map((path) => modeOf(repo, path))).toEqual([0o755, 0o640, 0o600]);
    expect(await repo.git('ls-files', '--stage', 'run.sh', '.env.example')).toMatch(
      /^100644 .*\.env\.example\n100755 .*run\.sh$/,
    );
  });
});

test('the mode for a new file: a file that is there keeps its own', async () => {
  await withRepo(async (repo) => {
    repo.write('.env', 'A=1\n');
    chmodSync(repo.path('.env'), 0o644);
    await applyChanges([fileChange(repo, '.env', 'A=1\nB=2\n', 0o600)], { cwd: repo.dir });
    expect(modeOf(repo, '.env')).toBe(0o644);
  });
});

test.runIf(process.getuid?.() === 0)('root changes the file of a user: it stays the file of the user', async () => {
  await withRepo(async (repo) => {
    repo.write('a', 'a');
    chownSync(repo.path('a'), NOBODY, NOBODY);
    await applyChanges([fileChange(repo, 'a', 'b')], { cwd: repo.dir });
    expect(statSync(repo.path('a'))).toMatchObject({ uid: NOBODY, gid: NOBODY });
  });
});

test('nobody else may read the journal, which has old contents, or look into its folder', async () => {
  await withRepo(async (repo) => {
    await applyChanges(await makeScene(repo), { cwd: repo.dir });
    expect(readdirSync(repo.path('.git', 'leakgate', 'fix'))).toEqual(['journal']);
    expect(modeOf(repo, '.git/leakgate/fix/journal')).toBe(0o600);
    expect(modeOf(repo, '.git/leakgate/fix')).toBe(0o700);
  });
});

test('no changes: nothing is done, and the last fix can still be undone', async () => {
  await withRepo(async (repo) => {
    await applyChanges(await makeScene(repo), { cwd: repo.dir });
    const before = await snapshot(repo);
    await applyChanges([], { cwd: repo.dir });
    expect(await snapshot(repo)).toEqual(before);
  });
});

test('a file that was changed meanwhile: refused, and named', async () => {
  await withRepo(async (repo) => {
    const changes = await makeScene(repo);
    repo.write('src/app.ts', 'another');
    repo.write('.env', 'there now');
    await expectRefusal(repo, changes, { code: 'fix-changed', facts: { paths: '.env, src/app.ts' } });
  });
});

test('an entry that was changed meanwhile: refused, and named', async () => {
  await withRepo(async (repo) => {
    const changes = await makeScene(repo);
    await repo.git('add', 'src/app.ts');
    await repo.git('update-index', '--chmod=-x', 'run.sh');
    await expectRefusal(repo, changes, { code: 'fix-changed', facts: { paths: 'src/app.ts, run.sh' } });
  });
});

test('a file that is changed while the fix is under way: everything else is taken back', async () => {
  await withRepo(async (repo) => {
    const changes = await makeScene(repo);
    const before = await snapshot(repo);
    const beforeStep = (name: string): void => {
      if (name === 'rename') repo.write('other.txt', 'meanwhile');
    };
    const other = fileChange(repo, 'other.txt', 'fixed');
    const apply = applyChanges([...changes, other], { cwd: repo.dir, beforeStep });
    await expect(apply).rejects.toMatchObject({ code: 'fix-changed', facts: { paths: 'other.txt' } });
    expect(readFileSync(repo.path('other.txt'), 'utf8')).toBe('meanwhile');
    repo.write('other.txt', 'other\n');
    expect(await snapshot(repo)).toEqual(before);
  });
});

test('an index that another git is writing: everything is taken back', async () => {
  await withRepo(async (repo) => {
    const changes = await makeScene(repo);
    repo.write('.git/index.lock', '');
    await expectRefusal(repo, changes, { code: 'git-failed', facts: { command: 'update-index' } });
  });
});

test('a symbolic link: refused', async () => {
  await withRepo(async (repo) => {
    repo.write('real', 'one');
    symlinkSync('real', repo.path('link'));
    await expectRefusal(repo, [fileChange(repo, 'link', 'two')], { code: 'fix-not-a-file' });
  });
});

test('a folder in the place of a file: refused', async () => {
  await withRepo(async (repo) => {
    mkdirSync(repo.path('.env'));
    const change: Change = { ...fileChange(repo, 'none', 'A=1'), path: repo.path('.env'), shown: '.env' };
    await expectRefusal(repo, [change], { code: 'fix-not-a-file' });
  });
});

test.each(['..', '.'])('a folder that is a symbolic link to %s: refused', async (where) => {
  await withRepo(async (repo) => {
    symlinkSync(where, repo.path('folder'));
    await expectRefusal(repo, [fileChange(repo, 'folder/new', 'one')], { code: 'fix-unsafe-path' });
    expect(existsSync(join(repo.dir, where, 'new'))).toBe(false);
  });
});

test.each(['../outside', '.git/hooks/pre-commit', 'sub/.GIT/config', '/tmp/x', 'a//b', './a', ''])(
  'the path %j: refused',
  async (shown) => {
    await withRepo(async (repo) => {
      const change: Change = {
        kind: 'file',
        path: repo.path(shown),
        shown,
        before: null,
        after: Buffer.from('x'),
        mode: null,
      };
      await expectRefusal(repo, [change], { code: 'fix-unsafe-path' });
      await expectRefusal(repo, [{ kind: 'index', path: shown, before: null, after: Buffer.from('x') }], {
        code: 'fix-unsafe-path',
      });
    });
  },
);

test('two paths of one change that do not agree: refused', async () => {
  await withRepo(async (repo) => {
    const change = { ...fileChange(repo, 'a', 'x'), path: repo.path('b') };
    await expectRefusal(repo, [change], { code: 'fix-unsafe-path' });
  });
});

test('the top level reached through a symbolic link: files are changed', async () => {
  await withRepo(async (repo) => {
    const link = join(dirname(repo.dir), 'link');
    symlinkSync(repo.dir, link);
    await applyChanges([fileChange(new Repo(link), 'a', 'x')], { cwd: link });
    expect(readFileSync(repo.path('a'), 'utf8')).toBe('x');
  });
});

test('the folder of the journal is a symbolic link: refused, nothing is written there', async () => {
  await withFolder(async (elsewhere) => {
    await withRepo(async (repo) => {
      const changes = await makeScene(repo);
      mkdirSync(repo.path('.git', 'leakgate'));
      symlinkSync(elsewhere, repo.path('.git', 'leakgate', 'fix'));
      await expectRefusal(repo, changes, { code: 'fix-file-failed', facts: { why: 'ENOTDIR' } });
      expect(readdirSync(elsewhere)).toEqual([]);
    });
  });
});

test.each([
  ['skip-worktree', ['update-index', '--skip-worktree', 'a']],
  ['assume-unchanged', ['update-index', '--assume-unchanged', 'a']],
  ['120000', ['update-index', '--add', '--cacheinfo', '120000,e69de29bb2d1d6434b8b29ae775ad8c2e48c5391,a']],
])('an entry that is %s: refused', async (why, command) => {
  await withRepo(async (repo) => {
    await repo.commit({ a: 'one' });
    await repo.git(...command);
    const facts = { path: 'a', why };
    await expectRefusal(repo, [await indexChange(repo, 'a', 'two')], { code: 'fix-index-entry', facts });
  });
});

test('a new entry in a folder that is a file in the index: refused, where git would drop that file', async () => {
  await withRepo(async (repo) => {
    await repo.commit({ a: 'one' });
    const facts = { path: 'a/b', why: 'in-the-way' };
    const change: Change = { kind: 'index', path: 'a/b', before: null, after: Buffer.from('x') };
    await expectRefusal(repo, [change], { code: 'fix-index-entry', facts });
  });
});

test('two changes of one file: refused', async () => {
  await withRepo(async (repo) => {
    const change = fileChange(repo, 'a', 'x');
    await expect(applyChanges([change, change], { cwd: repo.dir })).rejects.toThrow('two changes of file a');
  });
});

test('a folder that must not be written to: everything is taken back', async () => {
  await withRepo(async (repo) => {
    const changes = await makeScene(repo);
    const before = await snapshot(repo);
    chmodSync(dirname(repo.dir), 0o755);
    for (const path of [repo.dir, ...everythingIn(repo.dir)]) giveToNobody(path);
    chmodSync(repo.path('src'), 0o555);
    await withWorker(
      changes,
      async (run) => {
        expect(await run({ work: 'apply', cwd: repo.dir })).toBe('fix-file-failed');
      },
      { asNobody: true },
    );
    for (const path of [repo.dir, ...everythingIn(repo.dir)]) giveToMe(path);
    chmodSync(repo.path('src'), 0o755);
    expect(await snapshot(repo)).toEqual(before);
  });
});

test('hooks, filters and monitors of the repository: none is run', async () => {
  await withRepo(async (repo) => {
    const changes = await makeScene(repo);
    const trap = `touch ${repo.path('.git', 'trapped')}; cat`;
    repo.write('.git/hooks/post-index-change', `#!/bin/sh\n${trap}\n`);
    chmodSync(repo.path('.git/hooks/post-index-change'), 0o755);
    repo.write('.git/info/attributes', '* filter=trap diff=trap\n');
    const settings = ['filter.trap.clean', 'filter.trap.smudge', 'diff.trap.textconv', 'core.fsmonitor'];
    for (const setting of settings) await repo.git('config', setting, trap);
    await applyChanges(changes, { cwd: repo.dir });
    await undoLast({ cwd: repo.dir });
    expect(existsSync(repo.path('.git', 'trapped'))).toBe(false);
  });
});

test('a file with other names: they keep the old content, as with git checkout', async () => {
  await withRepo(async (repo) => {
    repo.write('a', 'one');
    linkSync(repo.path('a'), repo.path('b'));
    await applyChanges([fileChange(repo, 'a', 'two')], { cwd: repo.dir });
    expect(readFileSync(repo.path('b'), 'utf8')).toBe('one');
  });
});

/** Expects that nothing changes. */
async function expectRefusal(repo: Repo, changes: readonly Change[], error: object): Promise<void> {
  const before = await snapshot(repo);
  await expect(applyChanges(changes, { cwd: repo.dir })).rejects.toMatchObject(error);
  expect(await snapshot(repo)).toEqual(before);
}

function modeOf(repo: Repo, path: string): number {
  return statSync(repo.path(path)).mode & 0o777;
}

/** Added and removed lines of a diff. */
function changedLines(diff: string): string[] {
  return diff.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
}

function everythingIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

function giveToNobody(path: string): void {
  if (process.getuid?.() === 0) chownSync(path, NOBODY, NOBODY);
}

function giveToMe(path: string): void {
  if (process.getuid?.() === 0) chownSync(path, 0, 0);
}
