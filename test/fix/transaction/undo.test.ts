import { chmodSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, unfinishedFix } from '../../../src/fix/transaction/apply-changes.ts';
import type { Change } from '../../../src/fix/transaction/change.ts';
import { encodeJournal } from '../../../src/fix/transaction/journal-format.ts';
import { undoLast } from '../../../src/fix/transaction/undo.ts';
import { Repo, withFolder, withRepo } from '../../helpers/with-repo.ts';
import { fileChange, indexChange, makeScene, snapshot } from './scene.ts';

const JOURNAL = '.git/leakgate/fix/journal';

test('everything a fix does: undone, and told', async () => {
  await withRepo(async (repo) => {
    const changes = await makeScene(repo);
    const before = await snapshot(repo);
    const status = await repo.git('status', '--porcelain');
    await applyChanges(changes, { cwd: repo.dir });
    expect(await undoLast({ cwd: repo.path('src') })).toEqual({
      files: ['old.txt', 'run.sh', 'src/app.ts', '.env.example', '.env'],
      entries: ['src/app.ts', 'run.sh', 'old.txt', '.env.example'],
    });
    expect(await snapshot(repo)).toEqual(before);
    expect(await repo.git('status', '--porcelain')).toBe(status);
  });
});

test('nothing was fixed: told', async () => {
  await withRepo(async (repo) => {
    await expect(undoLast({ cwd: repo.dir })).rejects.toMatchObject({ code: 'fix-nothing-to-undo' });
    expect(await unfinishedFix(repo.dir)).toBe(false);
  });
});

test('undone already: there is nothing to undo', async () => {
  await withRepo(async (repo) => {
    await applyChanges(await makeScene(repo), { cwd: repo.dir });
    await undoLast({ cwd: repo.dir });
    await expect(undoLast({ cwd: repo.dir })).rejects.toMatchObject({ code: 'fix-nothing-to-undo' });
  });
});

test('two fixes: the last one is undone', async () => {
  await withRepo(async (repo) => {
    await applyChanges([fileChange(repo, 'a', 'one')], { cwd: repo.dir });
    await applyChanges([fileChange(repo, 'a', 'two')], { cwd: repo.dir });
    await undoLast({ cwd: repo.dir });
    expect(readFileSync(repo.path('a'), 'utf8')).toBe('one');
  });
});

test('the fix was committed: files and index are brought back, the commit stays', async () => {
  await withRepo(async (repo) => {
    const changes = await makeScene(repo);
    const before = await snapshot(repo);
    await applyChanges(changes, { cwd: repo.dir });
    await repo.git('commit', '-q', '--no-verify', '-m', 'fixed');
    await undoLast({ cwd: repo.dir });
    expect(await snapshot(repo)).toEqual(before);
  });
});

test('files and entries that were changed since the fix: all are named, and nothing is undone', async () => {
  await withRepo(async (repo) => {
    await applyChanges(await makeScene(repo), { cwd: repo.dir });
    repo.write('.env', 'KEY="another"\n');
    repo.write('src/app.ts', 'edited');
    repo.write('old.txt', 'new');
    await repo.git('add', 'run.sh');
    const before = await snapshot(repo);
    const error = { code: 'fix-undo-changed', facts: { paths: '.env, src/app.ts, old.txt, run.sh' } };
    await expect(undoLast({ cwd: repo.dir })).rejects.toMatchObject(error);
    expect(await snapshot(repo)).toEqual(before);
  });
});

test('some files are as before already: the others are brought back', async () => {
  await withRepo(async (repo) => {
    const changes = await makeScene(repo);
    const before = await snapshot(repo);
    await applyChanges(changes, { cwd: repo.dir });
    repo.write('run.sh', 'KEY=one\r\n');
    rmSync(repo.path('.env'));
    expect((await undoLast({ cwd: repo.dir })).files).toEqual(['old.txt', 'src/app.ts', '.env.example']);
    expect(await snapshot(repo)).toEqual(before);
  });
});

test('permission bits changed since the fix: they stay', async () => {
  await withRepo(async (repo) => {
    repo.write('a', 'one');
    await applyChanges([fileChange(repo, 'a', 'two')], { cwd: repo.dir });
    chmodSync(repo.path('a'), 0o755);
    await undoLast({ cwd: repo.dir });
    expect(statSync(repo.path('a')).mode & 0o777).toBe(0o755);
  });
});

test('the folder of a new file is gone: nothing to do for that file', async () => {
  await withRepo(async (repo) => {
    repo.write('sub/dir/a', 'one');
    await applyChanges([fileChange(repo, 'sub/dir/.env', 'A=1'), fileChange(repo, 'b', 'x')], { cwd: repo.dir });
    rmSync(repo.path('sub'), { recursive: true });
    expect((await undoLast({ cwd: repo.dir })).files).toEqual(['b']);
  });
});

test('a folder that has become a symbolic link: refused, what it leads to is not touched', async () => {
  await withFolder(async (elsewhere) => {
    await withRepo(async (repo) => {
      repo.write('sub/a', 'one');
      await applyChanges([fileChange(repo, 'sub/a', 'two')], { cwd: repo.dir });
      renameSync(repo.path('sub'), join(elsewhere, 'sub'));
      symlinkSync(join(elsewhere, 'sub'), repo.path('sub'));
      await expect(undoLast({ cwd: repo.dir })).rejects.toMatchObject({ code: 'fix-unsafe-path' });
      expect(readFileSync(join(elsewhere, 'sub', 'a'), 'utf8')).toBe('two');
    });
  });
});

test('the old blob is gone from the object store: told, and nothing is undone', async () => {
  await withRepo(async (repo) => {
    const changes = await makeScene(repo);
    const oid = await repo.git('rev-parse', ':src/app.ts');
    await applyChanges(changes, { cwd: repo.dir });
    rmSync(repo.path('.git', 'objects', oid.slice(0, 2), oid.slice(2)));
    const before = await snapshot(repo);
    await expect(undoLast({ cwd: repo.dir })).rejects.toMatchObject({ facts: { message: `${oid} missing` } });
    expect(await snapshot(repo)).toEqual(before);
  });
});

test('the repository has been moved: undone where it is', async () => {
  await withRepo(async (repo) => {
    const changes = await makeScene(repo);
    const before = await snapshot(repo);
    await applyChanges(changes, { cwd: repo.dir });
    const moved = new Repo(`${repo.dir}-moved`);
    renameSync(repo.dir, moved.dir);
    await undoLast({ cwd: moved.dir });
    expect(await snapshot(moved)).toEqual(before);
  });
});

describe('a damaged journal', () => {
  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['with one byte changed', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('"done"', '"donE"'))],
    ['of another version', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('fix 1', 'fix 2'))],
  ])('%s: neither fix nor undo goes on', async (_title, damage) => {
    await withRepo(async (repo) => {
      const changes = await makeScene(repo);
      await applyChanges(changes, { cwd: repo.dir });
      repo.write(JOURNAL, damage(readFileSync(repo.path(JOURNAL))));
      const before = await snapshot(repo);
      const error = { code: 'fix-journal-damaged', facts: { path: repo.path(JOURNAL) } };
      await expect(undoLast({ cwd: repo.dir })).rejects.toMatchObject(error);
      await expect(unfinishedFix(repo.dir)).rejects.toMatchObject(error);
      await expect(applyChanges(changes, { cwd: repo.dir })).rejects.toMatchObject(error);
      expect(await snapshot(repo)).toEqual(before);
    });
  });

  test.each(['../outside', '.git/hooks/pre-commit', '/tmp/x'])('that names %s: refused', async (shown) => {
    await withRepo(async (repo) => {
      const before = { bytes: Buffer.from('x'), mode: 0o755 };
      const files = [{ shown, before, after: null }];
      const journal = { state: 'done', id: '0'.repeat(16), index: 'index', files, entries: [] } as const;
      await applyChanges([fileChange(repo, 'a', 'x')], { cwd: repo.dir });
      repo.write(JOURNAL, encodeJournal(journal));
      await expect(undoLast({ cwd: repo.dir })).rejects.toMatchObject({ code: 'fix-journal-damaged' });
      expect(existsSync(repo.path(shown))).toBe(false);
    });
  });
});

describe('repositories of all kinds: a fix and its undo', () => {
  test('SHA-256', async () => {
    await withRepo(expectRoundTrip, ['--object-format=sha256']);
  });

  test('a linked worktree: its journal is its own', async () => {
    await withRepo(async (main) => {
      await main.commit({ a: 'one' });
      const linked = new Repo(join(main.dir, '..', 'linked'));
      await main.git('worktree', 'add', '-q', linked.dir);
      await expectRoundTrip(linked);
      await applyChanges([await indexChange(linked, 'a', 'two')], { cwd: linked.dir });
      expect(existsSync(main.path('.git', 'worktrees', 'linked', 'leakgate', 'fix', 'journal'))).toBe(true);
      await expect(undoLast({ cwd: main.dir })).rejects.toMatchObject({ code: 'fix-nothing-to-undo' });
    });
  });

  test('GIT_INDEX_FILE: that index is changed, and undone only with it', async () => {
    await withRepo(async (repo) => {
      await repo.commit({ a: 'one' });
      await repo.git('read-tree', '--index-output=.git/other-index', 'HEAD');
      const own = await repo.git('ls-files', '--stage');
      await withIndexFile('.git/other-index', async () => {
        const change = await indexChange(repo, 'a', 'two');
        await applyChanges([change], { cwd: repo.dir });
        expect(await indexChange(repo, 'a', 'two')).not.toEqual(change);
      });
      expect(await repo.git('ls-files', '--stage')).toBe(own);
      const error = { code: 'fix-other-index', facts: { index: repo.path('.git', 'other-index') } };
      await expect(undoLast({ cwd: repo.dir })).rejects.toMatchObject(error);
      await withIndexFile(repo.path('.git', 'other-index'), async () => {
        expect(await undoLast({ cwd: repo.dir })).toEqual({ files: [], entries: ['a'] });
      });
    });
  });

  test('no commit yet', async () => {
    await withRepo(async (repo) => {
      repo.write('a', 'one');
      await repo.git('add', 'a');
      const before = await snapshot(repo);
      await applyChanges([fileChange(repo, 'a', 'two'), await indexChange(repo, 'a', 'two')], { cwd: repo.dir });
      expect(await repo.git('status', '--porcelain')).toBe('A  a');
      await undoLast({ cwd: repo.dir });
      expect(await snapshot(repo)).toEqual(before);
    });
  });

  test.each(['a b/c d', 'schlüssel/鍵.ts', `it's "q"`, 'line\nbreak\ttab', ':(top)a*[b]', '-x', 'back\\slash'])(
    'a path like %j',
    async (path) => {
      await withRepo(async (repo) => {
        await repo.commit({ [path]: 'one' });
        const before = await snapshot(repo);
        const changes = [fileChange(repo, path, 'two'), await indexChange(repo, path, 'two')];
        await applyChanges(changes, { cwd: repo.dir });
        expect(await repo.git('show', `:0:${path}`)).toBe('two');
        expect((await repo.git('status', '--porcelain')).slice(0, 3)).toBe('M  ');
        expect(await undoLast({ cwd: repo.dir })).toEqual({ files: [path], entries: [path] });
        expect(await snapshot(repo)).toEqual(before);
      });
    },
  );
});

test('any contents and permission bits: the undo of a fix gives them back', async () => {
  const content = fc.option(fc.uint8Array({ maxLength: 40 }));
  const mode = fc.constantFrom(0o644, 0o755, 0o600, 0o444, 0o400);
  const file = fc.record({ written: content, staged: content, writtenAfter: content, stagedAfter: content, mode });
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), (files) =>
      withRepo(async (repo) => {
        const changes = [];
        for (const [at, each] of files.entries()) changes.push(...(await changesOf(repo, `folder/${at}`, each)));
        const before = await snapshot(repo);
        await applyChanges(changes, { cwd: repo.dir });
        const after = files.map(({ writtenAfter, mode: bits }) => writtenAfter && [Buffer.from(writtenAfter), bits]);
        expect(files.map((_file, at) => contentOf(repo.path('folder', String(at))))).toEqual(after);
        await undoLast({ cwd: repo.dir });
        expect(await snapshot(repo)).toEqual(before);
      }),
    ),
    { numRuns: 10 },
  );
});

interface File {
  /** Null: there is none. */
  readonly written: Uint8Array | null;
  readonly staged: Uint8Array | null;
  readonly writtenAfter: Uint8Array | null;
  readonly stagedAfter: Uint8Array | null;
  readonly mode: number;
}

/** Puts `file` into the repository; what changes it. */
async function changesOf(repo: Repo, path: string, file: File): Promise<Change[]> {
  repo.write(path, file.staged ?? '');
  if (file.staged !== null) await repo.git('add', path);
  if (file.written === null) rmSync(repo.path(path));
  else repo.write(path, file.written);
  if (file.written !== null) chmodSync(repo.path(path), file.mode);
  return [fileChange(repo, path, file.writtenAfter, file.mode), await indexChange(repo, path, file.stagedAfter)];
}

/** Bytes and permission bits; null when there is no file. */
function contentOf(path: string): readonly [Buffer, number] | null {
  return existsSync(path) ? [readFileSync(path), statSync(path).mode & 0o777] : null;
}

/** Expects that the scene's fix changes something, and that its undo brings back everything. */
async function expectRoundTrip(repo: Repo): Promise<void> {
  const changes = await makeScene(repo);
  const before = await snapshot(repo);
  await applyChanges(changes, { cwd: repo.dir });
  expect(await snapshot(repo)).not.toEqual(before);
  await undoLast({ cwd: repo.dir });
  expect(await snapshot(repo)).toEqual(before);
}

/** Calls `use` as a hook is called: with GIT_INDEX_FILE. */
async function withIndexFile(path: string, use: () => Promise<void>): Promise<void> {
  process.env['GIT_INDEX_FILE'] = path;
  try {
    await use();
  } finally {
    delete process.env['GIT_INDEX_FILE'];
  }
}
