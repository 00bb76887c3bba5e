/*
 * `leakgate fix --interactive` at a terminal that script(1) makes.
 */

import { spawn, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { CLEAN_ENV } from '../../helpers/clean-env.ts';
import { BIN } from '../../helpers/run-cli.ts';
import { sample } from '../../helpers/sample.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { PASSWORD, snapshot, stage, textOf } from './scene.ts';

const OTHER = sample('${A-Za-z0-9}{16}', 'other');
const FILE = `A = "postgres://app:${PASSWORD}@db.internal/prod"\nB = "postgres://app:${OTHER}@db.internal/prod"\n`;

const DOWN = '\u001b[B';
const ENTER = '\r';
const hasScript = spawnSync('script', ['--version']).status === 0;

/** Answers the prompts in order; each when its words have appeared once more. */
function answer(repo: Repo, answers: readonly (readonly [prompt: string, keys: string])[]) {
  const command = `stty cols 100 rows 40; exec '${process.execPath}' '${BIN}' fix --interactive`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: repo.dir,
    env: { ...CLEAN_ENV, TERM: 'xterm' },
  });
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
    // A prompt listens a moment after it is drawn.
    setTimeout(() => child.stdin.write(next[1]), 150);
  });
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

test.skipIf(!hasScript)('one under another name, one left', () =>
  withRepo(async (repo) => {
    await repo.commit({ '.gitignore': '.env\n' });
    await stage(repo, { 'a.py': FILE });
    const { code, output } = await answer(repo, [
      ['what to do?', DOWN + ENTER],
      ['Name of the variable', `_MAIN${ENTER}`],
      ['what to do?', DOWN + DOWN + ENTER],
      ['Write all of this?', ENTER],
    ]);
    expect(code, output).toBe(1);
    expect(output).not.toContain(PASSWORD);
    expect(textOf(repo, '.env')).toBe(`DATABASE_PASSWORD_MAIN=${PASSWORD}\n`);
    expect(textOf(repo, 'a.py')).toContain("os.environ['DATABASE_PASSWORD_MAIN']");
    expect(textOf(repo, 'a.py')).toContain(OTHER);
  }),
);

test.skipIf(!hasScript)('Ctrl-C at a question changes nothing', () =>
  withRepo(async (repo) => {
    await stage(repo, { 'a.py': FILE });
    const before = await snapshot(repo);
    const { code, output } = await answer(repo, [['what to do?', '\u0003']]);
    expect(code, output).toBe(1);
    expect(await snapshot(repo)).toEqual(before);
  }),
);
