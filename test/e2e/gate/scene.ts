/*
 * Owns what the tests of gates look at: runs of CI systems as they were recorded, told of real commits, and what a gate says.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bypass, GateRange, Review } from '../../../src/model/gate.ts';
import { type Report, report } from '../../helpers/run-cli.ts';
import { sample } from '../../helpers/sample.ts';
import { Repo, withRepo } from '../../helpers/with-repo.ts';

const RECORDED = fileURLToPath(new URL('../../ci/recorded', import.meta.url));

export type Env = Readonly<Record<string, string>>;

/** A line with a password of its own. */
export function leak(seed: string): string {
  return `url = "postgres://app:${passwordOf(seed)}@db.internal/prod"\n`;
}

export function passwordOf(seed: string): string {
  return sample('${A-Za-z0-9}{16}', seed);
}

/** The commits that a run is about. */
export interface Commits {
  readonly head: string;
  readonly base?: string;
  /** The merge that the system has made. */
  readonly merge?: string;
}

interface Recording {
  readonly env: Env;
  readonly files?: Readonly<Record<string, unknown>>;
  readonly expected: { readonly head?: string; readonly merge?: string; readonly bases?: readonly string[] };
}

/** The environment of a recorded run, told of `commits`. Files that it names lie beside the repository. */
export function runOf(repo: Repo, situation: string, { head, base, merge }: Commits): Env {
  const recording = JSON.parse(readFileSync(join(RECORDED, `${situation}.json`), 'utf8')) as Recording;
  const { expected, files = {} } = recording;
  const folder = join(repo.dir, '..', 'runner');
  mkdirSync(folder, { recursive: true });
  const told = (text: string) =>
    [
      [expected.head, head],
      [expected.bases?.[0], base],
      [expected.merge, merge],
    ].reduce((all, [was, now]) => (was === undefined ? all : all.replaceAll(was, now ?? 'f'.repeat(40))), text);
  for (const [path, content] of Object.entries(files)) {
    writeFileSync(join(folder, path.slice(1)), told(JSON.stringify(content)));
  }
  const env = JSON.parse(told(JSON.stringify(recording.env))) as Env;
  const onDisk = (value: string) => (value in files ? join(folder, value.slice(1)) : value);
  const placed = Object.entries(env).map(([name, value]) => [name, onDisk(value)]);
  return { ...Object.fromEntries(placed), GITHUB_STEP_SUMMARY: summaryOf(repo) };
}

/** The file for the summary of the job. */
export function summaryOf(repo: Repo): string {
  return join(repo.dir, '..', 'summary.md');
}

/** A report with what its gate tells. */
export interface Gated extends Report {
  readonly code: number | null;
  readonly accepted: readonly { readonly acceptance: { readonly source: string; readonly reason: string } }[];
  readonly gate: {
    readonly ranges: readonly GateRange[];
    readonly reviews: readonly Review[];
    readonly bypasses: readonly (Omit<Bypass, 'commit'> & { readonly commit: string })[];
    readonly known: number;
  };
}

/** The report of `leakgate ci <args>` in the repository, or a folder of it. */
export async function gated(
  repo: Repo,
  {
    env = {},
    args = [],
    folder = '',
  }: { readonly env?: Env; readonly args?: readonly string[]; readonly folder?: string },
): Promise<Gated> {
  return (await report(['ci', ...args], { cwd: repo.path(folder), env })) as Gated;
}

/** The report on what the commits after `from` bring. */
export function gatedSince(repo: Repo, from: string): Promise<Gated> {
  return gated(repo, { args: ['--from', from] });
}

/** Paths (else origins) of all places of findings, sorted. */
export function pathsIn({ findings }: Report): string[] {
  return findings.flatMap(({ places }) => places.map(({ path, origin }) => path ?? origin)).sort();
}

/** `kind path:line what`, `!` before those that make the gate fail, sorted. */
export function reviewsIn({ gate }: Gated): string[] {
  return gate.reviews
    .map(({ kind, path, line, what, counts }) => `${counts ? '!' : ''}${kind} ${path}:${line} ${what}`.trim())
    .sort();
}

/** A repository where proposals come from, and clones of it. */
export interface Given {
  readonly origin: Repo;
  /** A clone that stands on `branch`. */
  readonly cloned: (branch?: string, ...args: readonly string[]) => Promise<Repo>;
}

/** Runs `test` with a repository whose `main` has one commit, and clones of it. */
export function withOrigin(test: (given: Given) => Promise<void>): Promise<void> {
  return withRepo(async (origin) => {
    await origin.commit({ 'readme.txt': 'hello\n' }, 'first');
    let clones = 0;
    const cloned = async (branch = 'main', ...args: readonly string[]) => {
      const dir = join(origin.dir, '..', `clone-${clones++}`);
      await origin.git('clone', '-q', '-b', branch, ...args, `file://${origin.dir}`, dir);
      return new Repo(dir);
    };
    await test({ origin, cloned });
  });
}

/** A commit on a branch, which is made when it is not there; it stays checked out. */
export async function commitOn(
  repo: Repo,
  branch: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const { code } = await repo.tryGit(['checkout', '-q', branch, '--']);
  if (code !== 0) await repo.git('checkout', '-q', '-b', branch);
  return repo.commit(files);
}
