/*
 * Owns a repository in which a fix has everything to do, and how a repository is compared with what it was.
 */

import { Buffer } from 'node:buffer';
import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change, FileChange, IndexChange } from '../../../src/fix/transaction/change.ts';
import { indexEntry } from '../../../src/git/index-entry.ts';
import { Repo, withFolder } from '../../helpers/with-repo.ts';

export const APP = { committed: 'a\n', staged: 'const key = "one";\na\n', written: 'const key = "one";\na\nmore\n' };
export const FIXED = { staged: 'const key = env.KEY;\na\n', written: 'const key = env.KEY;\na\nmore\n' };

/** A partially staged file, an executable one with CRLF, one that goes, and two that come. */
export async function makeScene(repo: Repo): Promise<Change[]> {
  await repo.commit({ 'src/app.ts': APP.committed, 'run.sh': 'KEY=one\r\n', 'old.txt': 'one', 'other.txt': 'other\n' });
  repo.write('src/app.ts', APP.staged);
  chmodSync(repo.path('run.sh'), 0o755);
  await repo.git('add', '-A');
  repo.write('src/app.ts', APP.written);
  chmodSync(repo.path('src/app.ts'), 0o640);
  return [
    fileChange(repo, '.env', 'KEY="one"\n', 0o600),
    fileChange(repo, '.env.example', 'KEY=\n'),
    fileChange(repo, 'src/app.ts', FIXED.written),
    fileChange(repo, 'run.sh', 'KEY=$KEY\r\n'),
    fileChange(repo, 'old.txt', null),
    await indexChange(repo, 'src/app.ts', FIXED.staged),
    await indexChange(repo, 'run.sh', 'KEY=$KEY\n'),
    await indexChange(repo, 'old.txt', null),
    await indexChange(repo, '.env.example', 'KEY=\n'),
  ];
}

/** The change of a file from what it is to `after`. */
export function fileChange(
  repo: Repo,
  shown: string,
  after: string | Uint8Array | null,
  mode: number | null = null,
): FileChange {
  const path = repo.path(shown);
  const before = existsSync(path) ? readFileSync(path) : null;
  return { kind: 'file', path, shown, before, after: after === null ? null : Buffer.from(after), mode };
}

/** The change of an entry from what it is to `after`. */
export async function indexChange(repo: Repo, path: string, after: string | Uint8Array | null): Promise<IndexChange> {
  const entry = await indexEntry(repo.dir, path);
  const before = entry === null ? null : { mode: entry.mode, oid: entry.oid };
  return { kind: 'index', path, before, after: after === null ? null : Buffer.from(after) };
}

/** All that a fix may not change by failing: files with modes, temporaries among them, the index, and the journal. */
export async function snapshot(repo: Repo): Promise<readonly string[]> {
  const journals = filesBelow(repo.path('.git', 'leakgate'));
  const files = [...filesBelow(repo.dir), ...journals].map((line) => line.slice(repo.dir.length + 1));
  return [...files, await repo.git('ls-files', '--stage', '-v')];
}

/** Calls `use` with a copy of `repo`. */
export async function withCopy(repo: Repo, use: (copy: Repo) => Promise<void>): Promise<void> {
  await withFolder(async (dir) => {
    cpSync(repo.dir, join(dir, 'copy'), { recursive: true, preserveTimestamps: true });
    await use(new Repo(join(dir, 'copy')));
  });
}

/** `path mode bytes` of everything below a folder but `.git`. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== '.git');
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    const content = entry.isFile() ? readFileSync(path, 'latin1') : 'no file';
    return [`${path} ${(lstatSync(path).mode & 0o7777).toString(8)} ${content}`];
  });
}
