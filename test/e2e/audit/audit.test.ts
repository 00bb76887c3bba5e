/*
 * `leakgate audit` at a terminal that script(1) makes, and without one.
 */

import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { CLEAN_ENV } from '../../helpers/clean-env.ts';
import { BIN } from '../../helpers/run-cli.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { BASELINE, entriesIn, found, passwordLine, passwordOf } from '../baseline/scene.ts';

const ENTER = '\r';
const hasScript = spawnSync('script', ['--version']).status === 0;

/** Answers the prompts in order; each when its words have appeared once more. */
function answer(
  repo: Repo,
  args: string,
  answers: readonly (readonly [prompt: string, keys: string, then?: () => void])[],
) {
  const command = `stty cols 100 rows 50; exec '${process.execPath}' '${BIN}' audit ${args}`;
  const env = { ...CLEAN_ENV, TERM: 'xterm' };
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: repo.dir, env });
  let output = '';
  let seen = 0;
  const left = [...answers];
  child.stdout.on('data', (piece: Buffer) => {
    output += piece.toString('utf8');
    const [next] = left;
    const at = next === undefined ? -1 : output.indexOf(next[0], seen);
    if (next === undefined || at < 0) return;
    seen = output.length;
    left.shift();
    next[2]?.();
    // A prompt listens a moment after it is drawn.
    setTimeout(() => child.stdin.write(next[1]), 150);
  });
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Two in one file, one in another; in the order of the walk. */
async function commitThree(repo: Repo): Promise<void> {
  await repo.commit({ 'a.py': passwordLine('a') + passwordLine('a2'), 'b.py': passwordLine('b') });
}

describe.skipIf(!hasScript)('at a terminal', () => {
  it('real, a false alarm, later: each written before the next question, and counted', () =>
    withRepo(async (repo) => {
      await commitThree(repo);
      const { code, output } = await answer(repo, '', [
        ['1/3', 'r'],
        ['Why?', `works${ENTER}`],
        ['2/3', 'f', () => expect(entriesIn(repo)).toEqual(['database-url-password real works'])],
        ['Why?', `a test${ENTER}`],
        ['3/3', 'l'],
      ]);
      expect(code, output).toBe(1);
      for (const seed of ['a', 'a2', 'b']) expect(output).not.toContain(passwordOf(seed));
      expect(entriesIn(repo).sort()).toEqual([
        'database-url-password false-alarm a test',
        'database-url-password real works',
      ]);
      expect(output).toMatch(/database-url-password +1 +0 +1 +0 +1 +50\.0 %/);
      expect(readFileSync(repo.path('.gitattributes'), 'utf8')).toContain(`${BASELINE} merge=union`);
      expect((await found(repo)).all).toHaveLength(2);
    }));

  it('the last reason is offered again, a decision is taken back, the rest of a file skipped', () =>
    withRepo(async (repo) => {
      await commitThree(repo);
      const { code, output } = await answer(repo, '', [
        ['1/3', 'k'],
        ['Why?', `rotated${ENTER}`],
        ['2/3', 'u'],
        ['1/3', 's', () => expect(entriesIn(repo)).toEqual([])],
        ['3/3', 'k'],
        ['Why?', ENTER],
      ]);
      expect(code, output).toBe(1);
      expect(entriesIn(repo)).toEqual(['database-url-password revoked rotated']);
      expect((await found(repo)).all).toEqual(['database-url-password@a.py', 'database-url-password@a.py']);
    }));

  it('what was decided is not asked again, but with --all; nothing left is exit 0', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.py': passwordLine('b') });
      const first = await answer(repo, '', [
        ['1/1', 'r'],
        ['Why?', `works${ENTER}`],
      ]);
      expect(first.code, first.output).toBe(1);
      expect((await answer(repo, '', [])).output).not.toContain('1/1');
      const again = await answer(repo, '--all', [
        ['1/1', 'f'],
        ['Why?', `no${ENTER}`],
      ]);
      expect(again.code, again.output).toBe(0);
      expect(entriesIn(repo)).toEqual(['database-url-password false-alarm no']);
    }));

  it.each([
    ['q', 'q'],
    ['Ctrl-C', '\u0003'],
  ])('%s ends it, and what was decided stays', (_, key) =>
    withRepo(async (repo) => {
      await commitThree(repo);
      const { code, output } = await answer(repo, 'a.py', [
        ['1/2', 'f'],
        ['Why?', `no${ENTER}`],
        ['2/2', key],
      ]);
      expect(code, output).toBe(1);
      expect(entriesIn(repo)).toEqual(['database-url-password false-alarm no']);
    }),
  );
});

describe('without a terminal', () => {
  test.each([[[]], [['--all']], [['--format', 'json']]])('audit %j: exit 2', (args) =>
    withRepo(async (repo) => {
      await commitThree(repo);
      const { code, stdout } = await runWarm(['audit', ...args], { cwd: repo.dir });
      expect([code, stdout]).toEqual([2, '']);
    }),
  );

  test('--stats as JSON', () =>
    withRepo(async (repo) => {
      await commitThree(repo);
      await runWarm(['baseline', '--kind', 'false-alarm', '--reason', 'x', '--yes', 'b.py'], { cwd: repo.dir });
      const { code, stdout } = await runWarm(['audit', '--stats', '--format', 'json'], { cwd: repo.dir });
      const counts = { real: 0, revoked: 0, falseAlarm: 1, accepted: 0, open: 2, precision: 0 };
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toEqual({ rules: [{ rule: 'database-url-password', ...counts }], total: counts });
      const only = await runWarm(['audit', '--stats', '--severity', 'critical'], { cwd: repo.dir });
      expect(only.code).toBe(0);
    }));
});
