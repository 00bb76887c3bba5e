/*
 * Owns real repositories in temporary folders (with a space in their path).
 */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { applyPlan } from '../../src/hooks/install.ts';
import { planInstall } from '../../src/hooks/plan.ts';
import type { JobResult } from '../../src/hooks/port.ts';
import type { Plan } from '../../src/hooks/step.ts';
import { planUninstall } from '../../src/hooks/uninstall.ts';
import { git, start } from './ports.ts';

/** A repository with one commit, removed after the test. */
export interface Repo {
  readonly top: string;
  path(name: string): string;
  write(name: string, text: string, mode?: number): void;
  read(name: string): string;
  has(name: string): boolean;
  run(command: string, ...args: string[]): Promise<JobResult>;
  git(...args: string[]): Promise<string>;
  plan(folder?: string): Promise<Plan>;
  /** Plans and applies; resolves with `kind path` of each step. */
  install(folder?: string): Promise<string[]>;
  uninstall(): Promise<string[]>;
  /** Stages a file with (or without) a key and commits; resolves with the status and what was printed. */
  commit(content: 'key' | 'harmless', ...args: string[]): Promise<JobResult>;
}

export async function makeRepo(): Promise<Repo> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leak gate ')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const repo = repoAt(join(folder, 'work tree'));
  mkdirSync(repo.top);
  await repo.git('init', '-q', '-b', 'main');
  repo.write('readme.txt', 'hello\n');
  await repo.git('add', 'readme.txt');
  await repo.git('commit', '-qm', 'first');
  return repo;
}

export function repoAt(top: string): Repo {
  const path = (name: string): string => join(top, name);
  const run = (command: string, ...args: string[]): Promise<JobResult> =>
    start({ command, args, cwd: top, env: {}, signal: new AbortController().signal });
  const text = (...args: string[]): Promise<string> => git.text(args, { cwd: top });
  const write = (name: string, content: string, mode = 0o644): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
    chmodSync(path(name), mode);
  };
  const plan = (folder = '.'): Promise<Plan> => planInstall({ git, cwd: path(folder) });
  return {
    top,
    path,
    write,
    run,
    plan,
    git: text,
    read: (name) => readFileSync(path(name), 'utf8'),
    has: (name) => existsSync(path(name)),
    install: async (folder) => applied(await plan(folder)),
    uninstall: async () => applied(await planUninstall({ git, cwd: top })),
    commit: async (content, ...args) => {
      write('new file.txt', content === 'key' ? `id = ${fakeId()}\n` : `${Math.random()}\n`);
      await text('add', '--', 'new file.txt');
      return run('git', 'commit', '-m', 'second', ...args);
    },
  };
}

async function applied(plan: Plan): Promise<string[]> {
  await applyPlan(plan);
  return kinds(plan);
}

/** The steps of a plan as `kind path`. */
export function kinds(plan: Plan): string[] {
  return plan.steps.map((step) => `${step.kind} ${step.shown}`);
}

function fakeId(): string {
  return `AKIA${Array.from({ length: 16 }, () => 'ABCDEFGHKLMNPQRS'[Math.floor(Math.random() * 16)]).join('')}`;
}

/**
 * Stands for the real program: `staged` finds key ids in the index, prints `file:line` and exits 1 when there are any;
 * `message` adds a trailer; `push` refuses refs named `refused`. The last two note down what they were given.
 */
export function addFakeLeakgate(repo: Repo, folder = ''): void {
  const text = `#!/bin/sh
given="$(dirname "$0")/given"
case $1 in
staged) echo "leakgate ran in $PWD" ;;
message) printf '%s\\n' "$@" > "$given"; printf '\\nBypass: %s\\n' "$LEAKGATE_ALLOW" >> "$2"; exit ;;
push) { printf '%s\\n' "$@"; cat; } > "$given"; ! grep -q '/refused ' "$given"; exit ;;
*) exit 2 ;;
esac
found=$(git grep --cached -nE 'AKIA[A-Z2-7]{16}') || exit 0
printf '%s\\n' "$found" | cut -d: -f1,2
exit 1
`;
  repo.write(join(folder, 'node_modules/.bin/leakgate'), text, 0o755);
  repo.write('.git/info/exclude', 'node_modules\n');
}

/** The lines that the stand-in was given last, arguments first, then its standard input; none when it did not run. */
export function given(repo: Repo): readonly string[] {
  const file = 'node_modules/.bin/given';
  return repo.has(file) ? repo.read(file).trimEnd().split('\n') : [];
}

/** An empty repository beside `repo`, as its remote `origin`. */
export async function addRemote(repo: Repo): Promise<string> {
  const path = repo.path('../remote.git');
  await repo.git('init', '-q', '--bare', path);
  await repo.git('remote', 'add', 'origin', path);
  return path;
}
