/*
 * What refs lead to, through tags.
 */

import { expect, test } from 'vitest';
import { peeled } from '../../src/git/peel.ts';
import { run } from '../helpers/run-cli.ts';
import { type Repo, withRepo } from '../helpers/with-repo.ts';

/** Tags around a commit, the outermost last. */
async function tagsAround(repo: Repo, target: string, depth: number): Promise<string[]> {
  const tags: string[] = [];
  for (let at = 0; at < depth; at++) {
    const about = `object ${tags.at(-1) ?? target}\ntype ${at === 0 ? 'commit' : 'tag'}\ntag t\n`;
    const input = `${about}tagger T <t@example.com> 1770000000 +0000\n\nx\n`;
    tags.push((await run('git', ['mktag'], { cwd: repo.dir, input })).stdout.trim());
  }
  return tags;
}

test('a commit, by its id and by revisions: itself, once', () =>
  withRepo(async (repo) => {
    const commit = await repo.commit({ a: '1' });
    expect(await peeled(repo.dir, [commit, 'HEAD', 'refs/heads/main'])).toEqual({ commits: [commit], others: [] });
  }));

test('tags on the way are told, each once', () =>
  withRepo(async (repo) => {
    const commit = await repo.commit({ a: '1' });
    const tags = await tagsAround(repo, commit, 3);
    const { commits, others } = await peeled(repo.dir, [...tags, commit]);
    expect(commits).toEqual([commit]);
    expect([...others].sort()).toEqual([...tags].sort());
  }));

test('a tree: all that it holds; a blob: itself', () =>
  withRepo(async (repo) => {
    await repo.commit({ a: '1', 'b/c': '2' });
    const names = ['HEAD^{tree}', 'HEAD:a', 'HEAD:b', 'HEAD:b/c'];
    const oids = (await repo.git('rev-parse', ...names)).split('\n');
    const { commits, others } = await peeled(repo.dir, names.slice(0, 2));
    expect(commits).toEqual([]);
    expect([...others].sort()).toEqual([...oids].sort());
  }));

test('what is not there, and tags deeper than anybody makes them: refused', () =>
  withRepo(async (repo) => {
    const commit = await repo.commit({ a: '1' });
    const refusal = expect.objectContaining({ code: 'no-such-object' });
    await expect(peeled(repo.dir, [commit, 'e'.repeat(40)])).rejects.toThrow(refusal);
    await expect(peeled(repo.dir, [commit, 'refs/heads/none'])).rejects.toThrow(refusal);
    const outermost = (await tagsAround(repo, commit, 70)).at(-1) ?? '';
    await expect(peeled(repo.dir, [outermost])).rejects.toThrow(refusal);
  }));
