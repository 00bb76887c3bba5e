/*
 * Owns repositories with leaks that somebody is about to accept.
 */

import { existsSync, readFileSync } from 'node:fs';
import { type Run, report } from '../../helpers/run-cli.ts';
import { awsPair, sample } from '../../helpers/sample.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import type { Repo } from '../../helpers/with-repo.ts';

export const BASELINE = 'leakgate.baseline';

/** A line with a password of its own. */
export function passwordLine(seed: string): string {
  return `${seed}_url = "postgres://app:${passwordOf(seed)}@db.internal/prod"\n`;
}

export function passwordOf(seed: string): string {
  return sample('${A-Za-z0-9}{16}', seed);
}

/** Both halves of a key pair. */
export function pairLines(seed: string): string {
  const { id, secret } = awsPair(seed);
  return `aws_access_key_id = "${id}"\naws_secret_access_key = "${secret}"\n`;
}

/** Runs `leakgate baseline <args>`. */
export function baseline(repo: Repo, ...args: readonly string[]): Promise<Run> {
  return runWarm(['baseline', ...args], { cwd: repo.dir });
}

/** `rule kind [until=DAY] reason` of every entry, in their order; none when there is no file. */
export function entriesIn(repo: Repo): string[] {
  if (!existsSync(repo.path(BASELINE))) return [];
  const lines = readFileSync(repo.path(BASELINE), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/ [0-9a-f]{32} /, ' '));
}

/** `rule@path` of every finding of `leakgate <args>`, the exit code, and codes of notes. */
export async function found(repo: Repo, ...args: readonly string[]): Promise<{ all: string[]; code: number | null }> {
  const { findings, code } = await report(args, { cwd: repo.dir });
  return { all: findings.map(({ rule, places }) => `${rule}@${places[0]?.path}`).sort(), code };
}

/** Fingerprint of the finding at `path`. */
export async function fingerprintAt(repo: Repo, path: string): Promise<string> {
  const { findings } = await report([], { cwd: repo.dir });
  const finding = findings.find(({ places }) => places.some((place) => place.path === path));
  if (finding === undefined) throw new Error(`nothing was found in ${path}`);
  return finding.fingerprint;
}

/** `code what` of what the report tells of the configuration. */
export async function notes(repo: Repo, ...args: readonly string[]): Promise<string[]> {
  const { stdout } = await runWarm([...args, '--format', 'json'], { cwd: repo.dir });
  const { configuration } = JSON.parse(stdout) as { configuration?: { notes: { code: string; what: string }[] } };
  return (configuration?.notes ?? []).map(({ code, what }) => `${code} ${what}`);
}
