/*
 * Owns a repository with secrets wherever a history keeps them, and what tests of purges compare.
 */

import { Buffer } from 'node:buffer';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Run } from '../../helpers/clean-env.ts';
import { awsPair, sample } from '../../helpers/sample.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import type { Repo } from '../../helpers/with-repo.ts';

const PAIR = awsPair('purge');
const TOKEN = sample('ghp_${A-Za-z0-9}{36}', 'purge');
const STASHED = awsPair('purge stashed');
const PEM = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

/** Everything that has to be gone: no object of the rewritten history may hold it. */
export const GONE: readonly string[] = [
  PAIR.id,
  PAIR.secret,
  TOKEN,
  STASHED.secret,
  PEM.split('\n')[3] ?? '',
  Buffer.from(`\0${PAIR.secret}`).toString('base64').slice(4, 48),
  Buffer.from(PAIR.secret, 'utf16le').toString('latin1'),
];

/** Assignments as a file has them. */
export function pairFile({ id, secret } = PAIR): string {
  return `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`;
}

/** A file that has the pair as base64, in the middle of other bytes. */
export function packedFile(): string {
  return `data:\n  env: ${Buffer.from(`# settings\n${pairFile()}# end of settings\n`).toString('base64')}\n`;
}

const SIGNATURE = '-----BEGIN PGP SIGNATURE-----\n\nnone\n-----END PGP SIGNATURE-----\n';

/** One secret or more in: old commits, both sides of a merge, messages, a signed tag, a note, a stash, binary and UTF-16. */
export async function buildHistory(repo: Repo): Promise<void> {
  await repo.commit({ 'readme.md': 'hello\n', 'kept.bin': Buffer.from([0, 1, 2, 255]) }, 'start');
  await repo.commit({
    '.env': pairFile(),
    'windows.env': pairFile().replaceAll('\n', '\r\n'),
    'env.yaml': packedFile(),
  });
  await repo.git('checkout', '-q', '-b', 'side');
  await repo.commit({ 'wide.txt': Buffer.from(`\ufeff${pairFile()}`, 'utf16le'), 'key.pem': PEM }, `use ${TOKEN}`);
  await repo.commit({ 'key.pem': PEM.replaceAll('\n', '\r\n') });
  await repo.git('checkout', '-q', 'main');
  await repo.git('rm', '-q', '.env', 'windows.env');
  await repo.commit({
    'data.bin': Buffer.concat([Buffer.alloc(64), Buffer.from(` token=${TOKEN} `), Buffer.alloc(64)]),
  });
  await repo.git('merge', '-q', '--no-edit', 'side');
  await repo.commit({ 'env.yaml': 'data: {}\n', 'data.bin': '', 'wide.txt': '', 'key.pem': '' }, 'clean up');
  repo.write('message', `release with ${TOKEN}\n${SIGNATURE}`);
  await repo.git('tag', '-a', 'v1', '--cleanup=verbatim', '-F', 'message', 'HEAD~1');
  await repo.git('notes', 'add', '-m', `was ${TOKEN}`, 'HEAD');
  for (const pair of [STASHED, PAIR]) {
    repo.write('readme.md', pairFile(pair));
    await repo.git('stash', '-q');
  }
  repo.write('message', 'left on disk\n');
}

/** What a purge may not change: refs, what is staged, what is on disk, stashes. */
export async function stateOf(repo: Repo): Promise<readonly string[]> {
  return [
    await repo.git('for-each-ref'),
    await repo.git('status', '--porcelain', '-uall'),
    await repo.git('stash', 'list', '--format=%H'),
    await repo.git('ls-files', '--stage'),
    readFileSync(repo.path('.git/config'), 'utf8'),
    readFileSync(repo.path('.git/HEAD'), 'utf8'),
  ];
}

/** `leakgate purge <args>`. */
export function purge(
  repo: Repo,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return runWarm(['purge', ...args], { cwd: repo.dir, env });
}

/** The JSON report. */
export async function planned(repo: Repo, ...args: string[]): Promise<PurgeReport & { readonly code: number | null }> {
  const { code, stdout, stderr } = await purge(repo, [...args, '--format', 'json']);
  if (stdout === '') throw new Error(`no report, exit ${code}: ${stderr}`);
  return { ...(JSON.parse(stdout) as PurgeReport), code };
}

/** The parts of docs/PURGE.md that tests look at. */
export interface PurgeReport {
  readonly findings: readonly { readonly fingerprint: string; readonly rule: string; readonly places: number }[];
  readonly replacements: number;
  readonly refs: readonly string[];
  readonly commits: readonly string[];
  readonly rewritten: number;
  readonly unreachable: number;
  readonly hiddenRefs: readonly string[];
  readonly pushes: readonly { readonly from: string; readonly to: string; readonly expected: string | null }[];
  readonly archives: readonly string[];
  readonly limits: readonly string[];
  readonly complete: boolean;
  readonly outcome: {
    readonly mirror: string;
    readonly bundle: string;
    readonly refsBefore: number;
    readonly refsAfter: number;
    readonly commitsBefore: number;
    readonly commitsAfter: number;
    readonly firstChanged: readonly string[];
    readonly left: readonly { readonly places: number }[];
    readonly complete: boolean;
  } | null;
}
