/*
 * Owns making a repository with a long history quickly, through `git fast-import`.
 */

import { run } from '../../helpers/run-cli.ts';
import type { Repo } from '../../helpers/with-repo.ts';

/** One commit: bytes `at … at + cut` of a file are replaced. Numbers of any size. */
export interface Edit {
  readonly file: number;
  readonly at: number;
  readonly cut: number;
  readonly text: string;
}

const FILES = 3;

/** Commits each edit on branch `main`, and returns with everything in one pack or loose, as git likes. */
export async function commitEdits(repo: Repo, edits: readonly Edit[], branch = 'main'): Promise<void> {
  const files = Array.from({ length: FILES }, (_, file) => textOf(file));
  const commits = edits.map(({ file, at, cut, text }, index) => {
    const number = file % FILES;
    const old = files[number] ?? '';
    const start = at % (old.length + 1);
    const content = old.slice(0, start) + text + old.slice(start + (cut % 300));
    files[number] = content;
    return commitOf(branch, index, `folder/file-${number}`, content);
  });
  const input = `${commits.join('')}done\n`;
  const { code, stderr } = await run('git', ['fast-import', '--quiet', '--force', '--done'], { cwd: repo.dir, input });
  if (code !== 0) throw new Error(stderr);
}

/** Edits that are always the same ones. */
export function someEdits(count: number, seed = 1): Edit[] {
  return Array.from({ length: count }, (_, index) => ({
    file: index,
    at: index * 977 * seed,
    cut: index * 13,
    text: `edit ${index} of ${seed}\n`,
  }));
}

function commitOf(branch: string, time: number, path: string, content: string): string {
  const who = `T <t@example.com> ${1_700_000_000 + time} +0000`;
  return `commit refs/heads/${branch}\ncommitter ${who}\ndata 7\nchange\nM 100644 inline ${path}\ndata ${content.length}\n${content}\n`;
}

/** 6 KB that do not repeat themselves. */
function textOf(seed: number): string {
  let state = seed + 1;
  const lines = Array.from({ length: 200 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return `line ${state} of file ${seed}\n`;
  });
  return lines.join('');
}
