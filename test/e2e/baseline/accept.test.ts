/*
 * `leakgate baseline`: what it writes, what it refuses, and that every scan honours it.
 */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runWarm } from '../../helpers/warm-cli.ts';
import { withFolder, withRepo } from '../../helpers/with-repo.ts';
import { BASELINE, baseline, entriesIn, fingerprintAt, found, pairLines, passwordLine, passwordOf } from './scene.ts';

const REASON = ['--reason', 'known since 2019', '--yes'];

describe('what is there is accepted', () => {
  it('a pair and a password: an entry for each half, no value, path or commit in the file, and every scan is clean', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'src/a.py': pairLines('a'), 'b.py': passwordLine('b') });
      const { code, stdout } = await baseline(repo, ...REASON);
      expect([code, stdout.includes(passwordOf('b'))]).toEqual([0, false]);
      expect(entriesIn(repo)).toEqual([
        'aws-access-key-id accepted known since 2019',
        'aws-secret-access-key accepted known since 2019',
        'database-url-password accepted known since 2019',
      ]);
      const text = readFileSync(repo.path(BASELINE), 'utf8');
      for (const part of [passwordOf('b'), 'b.py', await repo.git('rev-parse', '--short', 'HEAD')])
        expect(text).not.toContain(part);
      for (const args of [[], ['history'], ['files']]) expect(await found(repo, ...args)).toEqual({ all: [], code: 0 });
    }));

  it('moved, committed anew and pasted elsewhere: still accepted, staged and fixed as well; another value is not', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.py': passwordLine('b') });
      await baseline(repo, ...REASON);
      await repo.git('mv', 'b.py', 'c.py');
      repo.write('d.py', `\n\n${passwordLine('b')}`);
      await repo.git('add', '-A');
      expect(await found(repo, 'staged')).toEqual({ all: [], code: 0 });
      expect((await runWarm(['fix'], { cwd: repo.dir })).code).toBe(0);
      await repo.git('commit', '-q', '--no-verify', '--amend', '-m', 'anew');
      expect(await found(repo)).toEqual({ all: [], code: 0 });
      repo.write('d.py', passwordLine('other'));
      await repo.git('add', '-A');
      expect(await found(repo, 'staged')).toEqual({ all: ['database-url-password@d.py'], code: 1 });
    }));

  it('from a sub-folder: the file is at the top, and honoured there', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'sub/b.py': passwordLine('b') });
      await runWarm(['baseline', ...REASON], { cwd: repo.path('sub') });
      expect(entriesIn(repo)).toHaveLength(1);
      expect((await runWarm(['files'], { cwd: repo.path('sub') })).code).toBe(0);
    }));

  it('by rule, by path, by fingerprint', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.py': pairLines('a'), 'dir/b.py': passwordLine('b'), 'c.py': passwordLine('c') });
      await baseline(repo, ...REASON, 'dir');
      expect((await found(repo)).all).toEqual(['aws-secret-access-key@a.py', 'database-url-password@c.py']);
      await baseline(repo, '--kind', 'revoked', '--until', '2999-12-31', ...REASON, '--rule', 'aws-secret-access-key');
      expect((await found(repo)).all).toEqual(['database-url-password@c.py']);
      const id = (await fingerprintAt(repo, 'c.py')).slice(0, 12);
      await baseline(repo, '--kind', 'false-alarm', ...REASON, '--finding', id);
      expect(entriesIn(repo)).toEqual(
        [
          'aws-access-key-id revoked until=2999-12-31 known since 2019',
          'aws-secret-access-key revoked until=2999-12-31 known since 2019',
          'database-url-password accepted known since 2019',
          'database-url-password false-alarm known since 2019',
        ].sort(),
      );
    }));

  it('a reason that quotes the value does not keep it, nor line ends', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.py': passwordLine('b') });
      await baseline(repo, '--yes', '--reason', `just\n${passwordOf('b')}\u0007`);
      expect(readFileSync(repo.path(BASELINE), 'utf8')).not.toContain(passwordOf('b'));
      expect(entriesIn(repo)[0]).toMatch(/^database-url-password accepted just \S+$/);
    }));

  it('the same again writes the same bytes', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.py': passwordLine('b'), 'c.py': passwordLine('c') });
      await baseline(repo, ...REASON);
      const text = readFileSync(repo.path(BASELINE), 'utf8');
      expect((await baseline(repo, ...REASON)).code).toBe(0);
      const id = await fingerprintAt(repo, 'c.py').catch(() => null);
      expect(id).toBe(null);
      expect(readFileSync(repo.path(BASELINE), 'utf8')).toBe(text);
    }));
});

describe('what is left out', () => {
  it('what stands in ignored files alone, unless it is named', () =>
    withRepo(async (repo) => {
      await repo.commit({ '.gitignore': '.env\n' });
      repo.write('.env', passwordLine('b'));
      expect((await baseline(repo, ...REASON)).code).toBe(0);
      expect(existsSync(repo.path(BASELINE))).toBe(false);
      await baseline(repo, ...REASON, '--finding', await fingerprintAt(repo, '.env'));
      expect(entriesIn(repo)).toHaveLength(1);
    }));

  it('what an audit has confirmed, unless it is named', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.py': passwordLine('b') });
      const id = await fingerprintAt(repo, 'b.py');
      repo.write(BASELINE, `database-url-password ${id} real it works\n`);
      expect(await found(repo)).toEqual({ all: ['database-url-password@b.py'], code: 1 });
      await baseline(repo, ...REASON);
      expect(entriesIn(repo)).toEqual(['database-url-password real it works']);
      await baseline(repo, ...REASON, '--finding', id);
      expect(entriesIn(repo)).toEqual(['database-url-password accepted known since 2019']);
    }));
});

describe('refused, exit 2, and nothing is written', () => {
  it.each([
    ['no reason', ['--yes'], 'TEXT'],
    ['an empty reason', ['--yes', '--reason', ' \n'], 'TEXT'],
    ['a day that is over', ['--until', '2020-01-01', ...REASON], '2020-01-01'],
    ['no day', ['--until', 'tomorrow', ...REASON], 'tomorrow'],
    ['nobody to ask', ['--reason', 'x'], '--yes'],
    ['an unknown finding', ['--finding', 'ffff', ...REASON], 'ffff'],
    ['a path outside', ['..', ...REASON], '..'],
    ['a kind that only an audit gives', ['--kind', 'real', ...REASON], 'real'],
    ['a list with a reason', ['list', '--reason', 'x'], '--reason'],
    ['pruning with a reason', ['--prune', '--reason', 'x'], '--reason'],
    ['a format for scans', ['list', '--format', 'sarif'], 'sarif'],
  ])('%s', (_, args, words) =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.py': passwordLine('b') });
      const { code, stderr } = await baseline(repo, ...args);
      expect([code, stderr.includes(words)]).toEqual([2, true]);
      expect(existsSync(repo.path(BASELINE))).toBe(false);
    }),
  );

  it('a beginning that several fingerprints have', () =>
    withRepo(async (repo) => {
      const files = Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`${n}.py`, passwordLine(`many${n}`)]));
      await repo.commit(files);
      const ids = await Promise.all(Object.keys(files).map((path) => fingerprintAt(repo, path)));
      const twice = ids.map((id) => id.slice(0, 1)).find((start, at, all) => all.indexOf(start) !== at);
      const { code, stderr } = await baseline(repo, ...REASON, '--finding', String(twice));
      expect(code, stderr).toBe(2);
      expect(existsSync(repo.path(BASELINE))).toBe(false);
    }));

  it('a scan that did not have everything, but what is named', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'one\n' });
      await repo.commit({ 'b.py': passwordLine('b') });
      await withFolder(async (dir) => {
        await repo.git('clone', '-q', '--depth=1', `file://${repo.dir}`, `${dir}/clone`);
        const options = { cwd: `${dir}/clone` };
        expect((await runWarm(['baseline', ...REASON], options)).code).toBe(2);
        expect(existsSync(`${dir}/clone/${BASELINE}`)).toBe(false);
        const id = await fingerprintAt(repo, 'b.py');
        expect((await runWarm(['baseline', ...REASON, '--finding', id], options)).code).toBe(0);
        expect(existsSync(`${dir}/clone/${BASELINE}`)).toBe(true);
      });
    }));

  it.each([
    ['a conflict', '<<<<<<< HEAD\n'],
    ['a line that is none', 'everything is fine\n'],
  ])('%s in the baseline: no scan says anything, and names the line', (_, line) =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.py': passwordLine('b') });
      repo.write(BASELINE, `# x\n${line}`);
      for (const args of [[], ['files'], ['history'], ['baseline', ...REASON]]) {
        const { code, stdout, stderr } = await runWarm(args, { cwd: repo.dir });
        expect([code, stdout, stderr.includes('leakgate.baseline:2')]).toEqual([2, '', true]);
      }
    }),
  );
});
