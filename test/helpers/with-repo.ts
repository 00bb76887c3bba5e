/*
 * Owns temporary git repositories for tests: fixed identity, dates that go up by a minute a commit, no user settings.
 */

import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BIN, type Run, run } from './run-cli.ts';

/** A repository and what tests do to it. */
export class Repo {
  readonly dir: string;
  #minutes = 0;

  constructor(dir: string) {
    this.dir = dir;
  }

  path(...parts: string[]): string {
    return join(this.dir, ...parts);
  }

  /** Writes a file, with its folders. */
  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  /** Runs git and fails the test when git fails. */
  async git(...args: string[]): Promise<string> {
    const result = await this.tryGit(args);
    if (result.code !== 0)
      throw new Error(`git ${args.join(' ')} exited ${result.code}: ${result.stderr}${result.stdout}`);
    return result.stdout.replace(/\n$/, '');
  }

  /** Runs git and returns whatever happened. */
  tryGit(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd: string = this.dir): Promise<Run> {
    this.#minutes++;
    const date = new Date(Date.UTC(2026, 0, 1) + this.#minutes * 60_000).toISOString();
    return run('git', args, { cwd, env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, ...env } });
  }

  /** Writes files and commits them, past any hook. Returns the commit's id. */
  async commit(files: Readonly<Record<string, string | Uint8Array>>, message = 'change'): Promise<string> {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    await this.git('add', '-A', '-f');
    await this.git('commit', '--no-verify', '--allow-empty', '-q', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Puts `node_modules/.bin/leakgate` in place, as `npm i -D leakgate` would, ignored by git through info/exclude. */
  installPackage(): void {
    const bin = this.path('node_modules', '.bin', 'leakgate');
    mkdirSync(dirname(bin), { recursive: true });
    symlinkSync(BIN, bin);
    chmodSync(BIN, 0o755);
    this.write('.git/info/exclude', 'node_modules\n');
  }
}

/** Runs `test` on a new repository with branch `main` and no commits, and removes it afterwards. */
export async function withRepo(test: (repo: Repo) => Promise<void>, initArgs: readonly string[] = []): Promise<void> {
  await withFolder(async (dir) => {
    const repo = new Repo(join(dir, 'repo'));
    mkdirSync(repo.dir);
    await repo.git('init', '-q', '-b', 'main', ...initArgs);
    await test(repo);
  });
}

/** Runs `test` with a new empty folder, and removes it afterwards. */
export async function withFolder(test: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'leakgate-'));
  try {
    await test(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
