/*
 * A baseline over time: entries that end, entries of no use, and branches that are merged.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withRepo } from '../../helpers/with-repo.ts';
import { BASELINE, baseline, entriesIn, fingerprintAt, found, notes, passwordLine } from './scene.ts';

const REASON = ['--reason', 'known', '--yes'];
const UNUSED = `database-url-password ${'0'.repeat(32)} accepted gone\n`;

describe('an entry that has ended', () => {
  it('accepts nothing, which every scan tells where it mattered; accepting again renews it', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.py': passwordLine('b') });
      repo.write(BASELINE, `database-url-password ${await fingerprintAt(repo, 'b.py')} accepted until=2020-01-01 x\n`);
      expect(await found(repo, 'files')).toEqual({ all: ['database-url-password@b.py'], code: 1 });
      for (const args of [[], ['files'], ['history']])
        expect(await notes(repo, ...args)).toEqual(['baseline-expired 1']);
      expect((await baseline(repo, 'list')).stdout).toContain('expired');
      await baseline(repo, ...REASON);
      expect(entriesIn(repo)).toEqual(['database-url-password accepted known']);
    }));

  it('is not told where it does not matter', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.py': passwordLine('b'), 'c.txt': 'c\n' });
      repo.write(BASELINE, `database-url-password ${await fingerprintAt(repo, 'b.py')} accepted until=2020-01-01 x\n`);
      expect(await notes(repo, 'files', 'c.txt')).toEqual([]);
    }));
});

describe('an entry that matches nothing', () => {
  it('is told after a scan of everything, and of no other', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.py': passwordLine('b') });
      await baseline(repo, ...REASON);
      writeFileSync(repo.path(BASELINE), UNUSED, { flag: 'a' });
      expect(await notes(repo)).toEqual(['baseline-unused 1']);
      for (const args of [['files'], ['history'], ['--confidence', 'high']])
        expect(await notes(repo, ...args)).toEqual([]);
    }));

  it('is removed by --prune, and nothing else is; what only a scan at low confidence meets stays', () =>
    withRepo(async (repo) => {
      const files = { 'b.py': passwordLine('b') };
      await repo.commit(files);
      await baseline(repo, ...REASON);
      const before = readFileSync(repo.path(BASELINE), 'utf8');
      writeFileSync(repo.path(BASELINE), UNUSED, { flag: 'a' });
      const { stdout } = await baseline(repo, 'list', '--format', 'json');
      const states = (JSON.parse(stdout) as { reason: string; state: string }[]).map(({ reason, state }) => [
        reason,
        state,
      ]);
      expect(states.sort()).toEqual([
        ['gone', 'unused'],
        ['known', 'in-use'],
      ]);
      expect((await baseline(repo, '--prune')).code).toBe(2);
      expect((await baseline(repo, '--prune', '--yes')).code).toBe(0);
      expect(readFileSync(repo.path(BASELINE), 'utf8')).toBe(before);
    }));

  it('is kept when not everything could be looked at', () =>
    withRepo(async (repo) => {
      const first = await repo.commit({ 'a.txt': 'a\n' });
      await repo.commit({ 'a.txt': 'b\n' });
      repo.write(BASELINE, UNUSED);
      repo.write('.git/shallow', `${first}\n`);
      await repo.git('-c', 'gc.auto=0', 'cat-file', '-e', 'HEAD');
      const head = await repo.git('rev-parse', 'HEAD');
      repo.write('.git/shallow', `${head}\n`);
      expect((await baseline(repo, '--prune', '--yes')).code).toBe(2);
      expect((await baseline(repo, 'list')).code).toBe(2);
      expect(entriesIn(repo)).toEqual(['database-url-password accepted gone']);
    }));
});

describe('.gitattributes', () => {
  it('two branches that accept different findings are merged without a conflict', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'x.py': passwordLine('x') });
      await baseline(repo, ...REASON);
      await repo.commit({});
      for (const branch of ['one', 'two']) {
        await repo.git('checkout', '-q', '-b', branch, 'main');
        await repo.commit({ [`${branch}.py`]: passwordLine(branch) });
        await baseline(repo, '--reason', branch, '--yes', `${branch}.py`);
        await repo.commit({});
      }
      await repo.git('merge', '-q', '--no-edit', 'one');
      expect(
        entriesIn(repo)
          .map((line) => line.split(' ').at(-1))
          .sort(),
      ).toEqual(['known', 'one', 'two']);
      expect(await found(repo)).toEqual({ all: [], code: 0 });
    }));

  it.each([
    ['without a file', null, 'leakgate.baseline merge=union\n'],
    ['without a line end', '*.x binary', '*.x binary\nleakgate.baseline merge=union\n'],
    ['with Windows line ends', '*.x binary\r\n', '*.x binary\r\nleakgate.baseline merge=union\r\n'],
    ['that says it already', '*.baseline merge=union\n', '*.baseline merge=union\n'],
    ['that says something else', 'leakgate.baseline -merge\n', 'leakgate.baseline -merge\n'],
  ])('%s', (_, before, after) =>
    withRepo(async (repo) => {
      await repo.commit({ 'x.py': passwordLine('x'), ...(before === null ? {} : { '.gitattributes': before }) });
      const { stdout } = await baseline(repo, ...REASON);
      expect(readFileSync(repo.path('.gitattributes'), 'utf8')).toBe(after);
      expect(stdout.includes('.gitattributes')).toBe(before !== after);
    }),
  );
});
