/*
 * Paths that a configuration leaves out: not looked at, and told, in every kind of scan.
 */

import { describe, expect, it } from 'vitest';
import { runWarm } from '../../helpers/warm-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { zipOf } from '../../helpers/zip.ts';
import { found, idLine, left, told } from './told.ts';

const RULE = 'aws-access-key-id';

function write(repo: Repo): void {
  repo.write('leakgate.toml', 'exclude = ["vendor/", "*.gen.js", "!own.gen.js"]\n');
  repo.write('vendor/deep/a.js', idLine(1));
  repo.write('vendor/b.js', idLine(2));
  repo.write('src/x.gen.js', idLine(3));
  repo.write('src/own.gen.js', idLine(4));
  repo.write('src/c.js', idLine(5));
}
const FOUND = [`${RULE} src/c.js`, `${RULE} src/own.gen.js`];
const LEFT = ['src/x.gen.js configured', 'vendor/ configured'];
const PATTERNS = ['vendor/', '*.gen.js', '!own.gen.js'];

describe('exclude', () => {
  it('leaves out files on disk, a folder as one', () =>
    withRepo(async (repo) => {
      write(repo);
      const result = await told(repo, ['files']);
      expect([found(result), left(result), result.complete, result.code]).toEqual([FOUND, LEFT, true, 1]);
      expect(result.configuration).toMatchObject({ excluded: PATTERNS });
    }));

  it('is written from its folder, wherever one stands', () =>
    withRepo(async (repo) => {
      write(repo);
      const result = await told(repo, ['files'], 'src');
      expect([found(result), left(result)]).toEqual([[`${RULE} c.js`, `${RULE} own.gen.js`], ['x.gen.js configured']]);
    }));

  it('does not leave out what is named', () =>
    withRepo(async (repo) => {
      write(repo);
      const result = await told(repo, ['files', 'vendor/b.js']);
      expect([found(result), left(result)]).toEqual([[`${RULE} vendor/b.js`], []]);
    }));

  it('leaves out what is staged', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'start.txt': 'x\n' });
      write(repo);
      await repo.git('add', '-A');
      const result = await told(repo, ['staged']);
      expect([found(result), left(result)]).toEqual([FOUND, LEFT]);
      await repo.git('reset', '-q', 'src');
      const clean = await told(repo, ['staged']);
      expect([clean.code, left(clean)]).toEqual([0, ['vendor/ configured']]);
    }));

  it('leaves out what history shows to have been at such paths only, in sight', () =>
    withRepo(async (repo) => {
      write(repo);
      await repo.commit({
        'vendor/twice.js': idLine(6),
        'src/twice.js': idLine(6),
        'vendor/z.zip': zipOf({ 'in.txt': idLine(7) }, 'store'),
      });
      await repo.git('rm', '-rq', 'vendor', 'src');
      await repo.commit({});
      const result = await told(repo, ['history', '--explain']);
      expect(found(result)).toEqual([...FOUND, `${RULE} src/twice.js`]);
      const excluded = (result.dropped ?? []).filter(({ filter }) => filter === 'excluded').map(({ path }) => path);
      expect(excluded.sort()).toEqual([
        'src/x.gen.js',
        'vendor/b.js',
        'vendor/deep/a.js',
        'vendor/twice.js',
        'vendor/z.zip!in.txt',
      ]);
    }));

  it('leaves out everything alike in the full scan, and the report for people says so', () =>
    withRepo(async (repo) => {
      write(repo);
      await repo.commit({});
      const result = await told(repo, []);
      expect([found(result), left(result)]).toEqual([FOUND, LEFT]);
      const { stdout } = await runWarm([], { cwd: repo.dir });
      for (const pattern of PATTERNS) expect(stdout).toContain(pattern);
    }));
});
