/*
 * `leakgate baseline import`: the files of other scanners become entries.
 */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runWarm } from '../../helpers/warm-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { BASELINE, baseline, entriesIn, found, passwordLine, passwordOf } from './scene.ts';

const sha1 = (value: string) => createHash('sha1').update(value).digest('hex');

async function commitTwo(repo: Repo): Promise<string> {
  return repo.commit({ 'a.py': `\n${passwordLine('a')}`, 'dir/b.py': passwordLine('b') });
}

describe('a file of another scanner', () => {
  it('.gitleaksignore: what is at its places; how much of it matched is said', () =>
    withRepo(async (repo) => {
      const oid = await commitTwo(repo);
      repo.write('.gitleaksignore', `${oid}:a.py:any-rule:2\na.py:any-rule:99\n`);
      const { code, stdout } = await baseline(repo, 'import', '--yes');
      expect([code, stdout.includes('1 of 2')]).toEqual([0, true]);
      expect(entriesIn(repo)).toEqual(['database-url-password accepted imported from .gitleaksignore']);
      expect((await found(repo)).all).toEqual(['database-url-password@dir/b.py']);
    }));

  it('a report of gitleaks, named from a sub-folder', () =>
    withRepo(async (repo) => {
      await commitTwo(repo);
      const report = [
        { RuleID: 'x', File: 'gone.py', StartLine: 1, Commit: '', Secret: passwordOf('b'), Fingerprint: '' },
        { RuleID: 'x', File: 'a.py', StartLine: 2, Commit: '', Secret: 'REDACTED', Fingerprint: '' },
      ];
      repo.write('dir/known.json', JSON.stringify(report));
      repo.write('.gitignore', 'known.json\n');
      const run = await runWarm(['baseline', 'import', 'known.json', '--yes'], { cwd: repo.path('dir') });
      expect(run.code, run.stderr).toBe(0);
      expect(entriesIn(repo)).toEqual(Array(2).fill('database-url-password accepted imported from dir/known.json'));
    }));

  it('.secrets.baseline: with what its audit has said', () =>
    withRepo(async (repo) => {
      await commitTwo(repo);
      const results = {
        'a.py': [{ type: 'Secret Keyword', hashed_secret: sha1(passwordOf('a')), line_number: 1, is_secret: true }],
        'dir/b.py': [
          { type: 'Secret Keyword', hashed_secret: sha1(passwordOf('b')), line_number: 1, is_secret: false },
        ],
      };
      repo.write('.secrets.baseline', JSON.stringify({ version: '1.5.0', results }));
      await baseline(repo, 'import', '--yes');
      expect(entriesIn(repo).sort()).toEqual([
        'database-url-password false-alarm imported from .secrets.baseline',
        'database-url-password real imported from .secrets.baseline',
      ]);
      expect((await found(repo)).all).toEqual(['database-url-password@a.py']);
    }));

  it('.trufflehogignore: what is in its paths alone', () =>
    withRepo(async (repo) => {
      await commitTwo(repo);
      repo.write('.trufflehogignore', '^dir/\n');
      await baseline(repo, 'import', '--yes');
      expect((await found(repo)).all).toEqual(['database-url-password@a.py']);
    }));

  it('what the baseline says already stays', () =>
    withRepo(async (repo) => {
      await commitTwo(repo);
      await baseline(repo, '--reason', 'ours', '--yes', 'a.py');
      repo.write('.trufflehogignore', '.\n');
      await baseline(repo, 'import', '--yes');
      expect(entriesIn(repo).sort()).toEqual([
        'database-url-password accepted imported from .trufflehogignore',
        'database-url-password accepted ours',
      ]);
    }));

  it('is not honoured by scans that were not told to', () =>
    withRepo(async (repo) => {
      await commitTwo(repo);
      repo.write('.trufflehogignore', '.\n');
      expect((await found(repo)).all).toHaveLength(2);
    }));
});

describe('refused, exit 2, and nothing is written', () => {
  it.each([
    ['no file', []],
    ['a file that is not there', ['nothing.json']],
    ['a file of no scanner', ['a.py']],
  ])('%s', (_, names) =>
    withRepo(async (repo) => {
      await commitTwo(repo);
      expect((await baseline(repo, 'import', ...names, '--yes')).code).toBe(2);
      expect(existsSync(repo.path(BASELINE))).toBe(false);
    }),
  );
});
