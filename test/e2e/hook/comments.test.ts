/*
 * Comments that allow a finding, in the commit being made.
 */

import { describe, expect } from 'vitest';
import { runCli } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import { blockedAt, commitAll, PASSED, test, withHook } from './hooked-repo.ts';

const NOTE = '# leakgate:allow * a key for tests';
const BARE = `aws_secret_access_key = ${awsPair('hook comments').secret}\n`;
const ALLOWED = `${NOTE}\n${BARE}`;

describe.concurrent('a commit', () => {
  test('of a secret with a comment: passes, and --explain tells the reason', () =>
    withHook(async (repo) => {
      repo.write('a.ini', ALLOWED);
      await repo.git('add', 'a.ini');
      const { code, stdout } = await runCli(['staged', '--explain'], { cwd: repo.dir });
      expect(code).toBe(0);
      expect(stdout).toContain('a.ini:2:25');
      expect(stdout).toContain('a key for tests');
      expect(await commitAll(repo)).toMatchObject(PASSED);
    }));

  test('of a comment without a reason: is stopped, and told that it does not hold', () =>
    withHook(async (repo) => {
      repo.write('a.ini', `${BARE.trim()} # leakgate:allow aws-secret-access-key\n`);
      const attempt = await commitAll(repo);
      expect(attempt).toMatchObject(blockedAt('a.ini:1'));
      expect(attempt.report?.findings[0]?.places[0]).toMatchObject({ comment: 'no-reason' });
    }));

  test('that adds the comment to a secret that was there: passes', () =>
    withHook(async (repo) => {
      await repo.commit({ 'a.ini': BARE });
      repo.write('a.ini', ALLOWED);
      expect(await commitAll(repo)).toMatchObject(PASSED);
    }));

  test('that takes the comment away: is stopped, the secret is new', () =>
    withHook(async (repo) => {
      await repo.commit({ 'a.ini': ALLOWED });
      repo.write('a.ini', BARE);
      expect(await commitAll(repo)).toMatchObject(blockedAt('a.ini:1'));
    }));

  test('that copies an allowed secret to where no comment is: is stopped', () =>
    withHook(async (repo) => {
      await repo.commit({ 'a.ini': ALLOWED });
      repo.write('a.ini', `${ALLOWED}\n\n${BARE}`);
      expect(await commitAll(repo)).toMatchObject(blockedAt('a.ini:5'));
    }));

  test('that edits another line of a file with an allowed secret: passes', () =>
    withHook(async (repo) => {
      await repo.commit({ 'a.ini': ALLOWED });
      repo.write('a.ini', `x = 1\n${ALLOWED}`);
      expect(await commitAll(repo)).toMatchObject(PASSED);
    }));
});
