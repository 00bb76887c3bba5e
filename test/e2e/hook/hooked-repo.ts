/*
 * Owns repositories with the hook installed by the real `leakgate init`, and commits through it. What the hook starts is
 * a wrapper: it runs leakgate once more with a report, in the very state (index, environment, folder) of the commit.
 * The plain run goes the quick way where it can, the one with a report never does, so both are compared in every test.
 */

import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test as oneByOne } from 'vitest';
import { BIN, placesIn, type Report, type Run, runCli } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import { Repo, withFolder } from '../../helpers/with-repo.ts';

/** Each test has a repository of its own and mostly waits for git, so those of a file run side by side. */
export const test: typeof oneByOne.concurrent = oneByOne.concurrent;

/** A repository with the hook. */
export class HookedRepo extends Repo {
  /** As that of Repo, without the ignored node_modules. */
  override async commit(files: Readonly<Record<string, string | Uint8Array>>, message = 'change'): Promise<string> {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    await this.git('add', '-A');
    await this.git('commit', '--no-verify', '--allow-empty', '-q', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }
}

/** What became of a commit. */
export interface Attempt {
  readonly code: number | null;
  /** True when HEAD moved. */
  readonly committed: boolean;
  /** `rule@path:line` as the hook saw it; null when leakgate did not run. */
  readonly places: readonly string[] | null;
  readonly report: Report | null;
  /** What people see. */
  readonly output: string;
}

export interface Where {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A commit that the hook stopped for secrets at `places`, each `path:line` of a secret key. */
export function blockedAt(...places: string[]): Partial<Attempt> {
  return { code: 1, committed: false, places: places.map((place) => `aws-secret-access-key@${place}`).sort() };
}

/** A commit that the hook looked at and let through. */
export const PASSED: Partial<Attempt> = { code: 0, committed: true, places: [] };

/** A file with a key pair, the secret on line 2. */
export function credentials(seed: number | string = 1): string {
  const { id, secret } = awsPair(seed);
  return `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
}

/** Runs `test` on a copy of a repository with one commit (readme.txt) and the hook. */
export async function withHook(test: (repo: HookedRepo) => Promise<void>): Promise<void> {
  made ??= makeTemplate();
  const template = await made;
  await withFolder(async (dir) => {
    cpSync(template, join(dir, 'repo'), { recursive: true, verbatimSymlinks: true });
    const repo = new HookedRepo(join(dir, 'repo'));
    await repo.git('update-index', '-q', '--refresh');
    await test(repo);
  });
}

/** Runs `test` on a new repository without commits, with the hook. */
export function withNewHook(
  test: (repo: HookedRepo) => Promise<void>,
  initArgs: readonly string[] = [],
): Promise<void> {
  return withFolder(async (dir) => {
    const repo = new HookedRepo(join(dir, 'repo'));
    mkdirSync(repo.dir);
    await repo.git('init', '-q', '-b', 'main', ...initArgs);
    await installHook(repo);
    await test(repo);
  });
}

/** `leakgate init --yes`, with the wrapper where `npm i -D leakgate` puts leakgate. */
export async function installHook(repo: Repo): Promise<void> {
  const bin = repo.path('node_modules', '.bin', 'leakgate');
  mkdirSync(dirname(bin), { recursive: true });
  writeFileSync(bin, WRAPPER);
  chmodSync(bin, 0o755);
  const exclude = resolve(repo.dir, await repo.git('rev-parse', '--git-path', 'info/exclude'));
  mkdirSync(dirname(exclude), { recursive: true });
  writeFileSync(exclude, 'node_modules\n');
  const { code, stdout, stderr } = await runCli(['init', '--yes'], { cwd: repo.dir });
  if (code !== 0) throw new Error(`leakgate init exited ${code}: ${stdout}${stderr}`);
}

const WRAPPER = `#!/bin/sh
'${process.execPath}' '${BIN}' "$@"
status=$?
other=$('${process.execPath}' '${BIN}' "$@" --output "json=$HOOK_REPORT" 2>&1)
other_status=$?
[ $status = $other_status ] || echo "exit $status, and with a report $other_status: $other" > "$HOOK_REPORT.differs"
exit $status
`;

/** `git commit -m message <args>`. */
export function commit(repo: Repo, args: readonly string[] = [], where: Where = {}): Promise<Attempt> {
  return attempt(repo, ['commit', '-m', 'message', ...args], where);
}

/** `git add -A` and `git commit -m message <args>`. */
export async function commitAll(repo: Repo, args: readonly string[] = [], where: Where = {}): Promise<Attempt> {
  await repo.git('add', '-A');
  return commit(repo, args, where);
}

/** Writes `files`, stages everything and commits. */
export function commitFiles(repo: Repo, files: Readonly<Record<string, string | Uint8Array>>): Promise<Attempt> {
  for (const [path, content] of Object.entries(files)) repo.write(path, content);
  return commitAll(repo);
}

/** Runs a git command that may make a commit. */
export async function attempt(repo: Repo, args: readonly string[], where: Where = {}): Promise<Attempt> {
  const cwd = where.cwd ?? repo.dir;
  const file = join(repo.dir, '..', 'report.json');
  rmSync(file, { force: true });
  const before = await headOf(repo, cwd);
  const run = await repo.tryGit(args, { GIT_EDITOR: 'true', HOOK_REPORT: file, ...where.env }, cwd);
  if (existsSync(`${file}.differs`)) throw new Error(readFileSync(`${file}.differs`, 'utf8'));
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
  return {
    code: run.code,
    committed: (await headOf(repo, cwd)) !== before,
    places: report === null ? null : placesIn(report),
    report,
    output: outputOf(run),
  };
}

/** Two lines of development on `side` and `main` that conflict in `file`, standing on `main`. */
export async function makeConflict(repo: Repo, file = 'app.rb'): Promise<void> {
  await repo.commit({ [file]: 'one\n' });
  await repo.git('checkout', '-q', '-b', 'side');
  await repo.commit({ [file]: 'two\n' }, 'side');
  await repo.git('checkout', '-q', 'main');
  await repo.commit({ [file]: 'three\n' }, 'main');
}

export function outputOf({ stdout, stderr }: Run): string {
  return stdout + stderr;
}

async function headOf(repo: Repo, cwd: string): Promise<string> {
  return (await repo.tryGit(['rev-parse', '--verify', '-q', 'HEAD'], {}, cwd)).stdout;
}

let made: Promise<string> | null = null;

async function makeTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-template-'));
  // Test files of one process share it.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const repo = new HookedRepo(folder);
  await repo.git('init', '-q', '-b', 'main');
  await repo.commit({ 'readme.txt': 'hello\n' }, 'first');
  await installHook(repo);
  return folder;
}
