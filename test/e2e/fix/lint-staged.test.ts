/*
 * `leakgate fix --apply` as a task of the real lint-staged: it names the files, and stages again what has changed.
 */

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BIN, run } from '../../helpers/run-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { carrierwave, carrierwaveFixed, ENVIRONMENT, PASSWORD, stage, staged, textOf } from './scene.ts';

const LINT_STAGED = fileURLToPath(new URL('../../../node_modules/lint-staged/bin/lint-staged.js', import.meta.url));

async function lintStaged(repo: Repo) {
  repo.write('.git/lint-staged.json', JSON.stringify({ '*': `${process.execPath} ${BIN} fix --apply` }));
  return run(process.execPath, [LINT_STAGED, '--config', '.git/lint-staged.json'], { cwd: repo.dir });
}

test('the literal is replaced, and the replacement is staged', () =>
  withRepo(async (repo) => {
    await repo.commit({ '.gitignore': '.env\n' });
    await stage(repo, { 'a.rb': carrierwave() });
    const { code, stdout, stderr } = await lintStaged(repo);
    expect(code, stdout + stderr).toBe(0);
    expect(await staged(repo, 'a.rb')).toBe(carrierwaveFixed());
    expect(textOf(repo, '.env')).toBe(ENVIRONMENT);
    expect(await repo.git('status', '--short', 'a.rb')).toBe('A  a.rb');
  }));

test('unstaged changes of the same file stay unstaged', () =>
  withRepo(async (repo) => {
    await repo.commit({ '.gitignore': '.env\n', 'a.rb': 'a = 1\n' });
    await stage(repo, { 'a.rb': `a = 1\n${carrierwave()}` });
    repo.write('a.rb', `zero = 0\na = 1\n${carrierwave()}`);
    const { code, stdout, stderr } = await lintStaged(repo);
    expect(code, stdout + stderr).toBe(0);
    expect(await staged(repo, 'a.rb')).toBe(`a = 1\n${carrierwaveFixed()}`);
    expect(textOf(repo, 'a.rb')).toBe(`zero = 0\na = 1\n${carrierwaveFixed()}`);
  }));

test('what cannot be replaced stops the commit', () =>
  withRepo(async (repo) => {
    await repo.commit({ '.gitignore': '.env\n' });
    const json = `{ "url": "postgres://app:${PASSWORD}@db.internal/prod" }\n`;
    await stage(repo, { 'a.json': json });
    const { code } = await lintStaged(repo);
    expect(code).not.toBe(0);
    expect(await staged(repo, 'a.json')).toBe(json);
  }));
