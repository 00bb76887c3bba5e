/*
 * Owns repositories with a secret in the commit being made, and what a fix leaves of them.
 */

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from '../../helpers/run-cli.ts';
import { awsPair, sample } from '../../helpers/sample.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import type { Repo } from '../../helpers/with-repo.ts';

export const PAIR: { readonly id: string; readonly secret: string } = awsPair('fix');

/** A made-up password in a URL. */
export const PASSWORD: string = sample('${A-Za-z0-9}{16}', 'fix');

/** The file it all began with. */
export function carrierwave(eol = '\n'): string {
  return [
    'CarrierWave.configure do |config|',
    '  config.fog_credentials = {',
    "    provider: 'AWS',",
    `    aws_access_key_id: '${PAIR.id}',`,
    `    aws_secret_access_key: '${PAIR.secret}',`,
    '  }',
    'end',
    '',
  ].join(eol);
}

/** The same, fixed. */
export function carrierwaveFixed(eol = '\n'): string {
  return carrierwave(eol)
    .replace(`'${PAIR.id}'`, "ENV.fetch('AWS_ACCESS_KEY_ID')")
    .replace(`'${PAIR.secret}'`, "ENV.fetch('AWS_SECRET_ACCESS_KEY')");
}

export const ENVIRONMENT = `AWS_ACCESS_KEY_ID=${PAIR.id}\nAWS_SECRET_ACCESS_KEY=${PAIR.secret}\n`;

/** Runs `leakgate fix <args>`. */
export function fix(repo: Repo, ...args: readonly string[]): Promise<Run> {
  return runWarm(['fix', ...args], { cwd: repo.dir });
}

/** Writes files and stages them. */
export async function stage(repo: Repo, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) repo.write(path, content);
  await repo.git('add', '-f', '--', ...Object.keys(files));
}

export function textOf(repo: Repo, path: string): string {
  return readFileSync(repo.path(path), 'utf8');
}

/** What is staged at `path`, byte for byte. */
export async function staged(repo: Repo, path: string): Promise<string> {
  return (await repo.tryGit(['cat-file', 'blob', `:${path}`])).stdout;
}

/** Everything that a fix could change: entries of the index, and all files with their modes. */
export async function snapshot(repo: Repo): Promise<Record<string, string>> {
  const all: Record<string, string> = { index: await repo.git('ls-files', '--stage', '-v') };
  const names = readdirSync(repo.dir, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/^\.git(?:\/|$)/.test(name),
  );
  for (const name of names.sort()) {
    const path = join(repo.dir, name);
    const info = lstatSync(path);
    if (info.isFile()) all[name] = `${info.mode.toString(8)} ${readFileSync(path, 'latin1')}`;
  }
  return all;
}
