/* What the kernel logs while it reads, against what git says of every tree and commit. */

import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { readFacts, type StoreFacts } from '../../src/engine/scan-store.ts';
import { NO_CHILD } from '../../src/model/store-graph.ts';
import { storeSource } from '../../src/sources/object-store.ts';
import { type Repo, withRepo } from '../helpers/with-repo.ts';

const LIMITS = { threads: 1, memory: 256 * 1024 * 1024 };

function factsOf(repo: Repo): Promise<StoreFacts> {
  const nothing = { scannerFor: () => neverUsed(), report: neverUsed, skip: neverUsed, openArchive: neverUsed };
  const plan = { rules: [], explain: false, limits: LIMITS };
  return readFacts(storeSource(repo.dir), { plan, ...nothing } as unknown as Parameters<typeof readFacts>[1]);
}

function neverUsed(): never {
  throw new Error('graphs are read without scanning');
}

/** Entries of every tree, as `ls-tree` prints them, without submodules. */
function treesOf({ graph, oidOf }: StoreFacts): Map<string, string[]> {
  const { id, base, entryStart, name, child, names } = graph.trees;
  const rows: Map<string, number>[] = [];
  const trees = new Map<string, string[]>();
  for (let row = 0; row < id.length; row++) {
    const entries = new Map(rows[base[row] as number] ?? []);
    for (let at = entryStart[row] as number; at < (entryStart[row + 1] as number); at++) {
      const entry = names[name[at] as number] as string;
      if (child[at] === NO_CHILD) entries.delete(entry);
      else entries.set(entry, child[at] as number);
    }
    rows.push(entries);
    const lines = [...entries].map(([entry, object]) => `${oidOf(object)}\t${entry}`);
    trees.set(oidOf(id[row] as number), lines.sort());
  }
  return trees;
}

async function expectGraph(repo: Repo): Promise<StoreFacts> {
  const facts = await factsOf(repo);
  const listing = await repo.git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)');
  const oids = (type: string) =>
    listing
      .split('\n')
      .filter((line) => line.startsWith(`${type} `))
      .map((line) => line.slice(type.length + 1));
  const trees = treesOf(facts);
  expect([...trees.keys()].sort()).toEqual(oids('tree').sort());
  for (const [oid, entries] of trees) {
    const lines = (await repo.git('ls-tree', '-z', oid)).split('\0').filter((line) => line !== '');
    const wanted = lines.filter((line) => !line.startsWith('160000')).map((line) => line.replace(/^\d+ \w+ /, ''));
    expect(entries).toEqual(wanted.sort());
  }
  const { commits } = facts.graph;
  expect([...commits.id].map(facts.oidOf).sort()).toEqual(oids('commit').sort());
  for (const [row, id] of commits.id.entries()) {
    const parents = [...commits.parents.subarray(commits.parentStart[row], commits.parentStart[row + 1])];
    const told = [facts.oidOf(commits.tree[row] as number), commits.time[row], ...parents.map(facts.oidOf)];
    const line = await repo.git('log', '-1', '--format=%T %ct %P', facts.oidOf(id));
    expect(told.join(' ')).toBe(line.trim());
  }
  return facts;
}

test('files that become folders, come, go and move, in delta families of git', () =>
  withRepo(async (repo) => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`dir/f${n}.txt`, `${n}\n`]));
    await repo.commit({ ...many, foo: 'a file\n', 'foo.c': 'c\n', 'foo-bar': '-\n', 'z/deep/er': 'x\n' });
    for (let n = 0; n < 12; n++) await repo.commit({ [`dir/f${n}.txt`]: `${n} again\n`, 'z/deep/er': `${n}\n` });
    await repo.git('rm', '-q', 'foo');
    await repo.commit({ 'foo/inside': 'now a folder\n' });
    await repo.git('rm', '-qr', 'foo');
    await repo.commit({ foo: 'a file again\n' });
    await repo.git('mv', 'dir/f3.txt', 'f3.txt');
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
    await repo.git('commit', '-qm', 'a submodule');
    await repo.git('tag', '-a', '-m', 'x', 'v1');
    await repo.git('tag', '-a', '-m', 'x', 'v2', 'v1');
    await repo.git('repack', '-adfq', '--depth=50', '--window=50');
    const { graph, oidOf, idOf } = await expectGraph(repo);
    expect(graph.missing).toEqual([]);
    expect(Math.max(...graph.trees.base)).toBeGreaterThan(0);
    const targets = new Map([...graph.tags.id].map((id, row) => [oidOf(id), oidOf(graph.tags.target[row] as number)]));
    expect(targets.get(await repo.git('rev-parse', 'v2'))).toBe(await repo.git('rev-parse', 'v1'));
    expect(idOf('f'.repeat(40))).toBe(-1);
  }));

test('loose objects, names of all bytes, merges, SHA-256', () =>
  withRepo(
    async (repo) => {
      await repo.commit({ 'a b': '1\n', 'ü.txt': '2\n', 'c\nd': '3\n' });
      await repo.git('checkout', '-qb', 'side');
      await repo.commit({ 'side.txt': 's\n' });
      await repo.git('checkout', '-q', 'main');
      await repo.commit({ 'main.txt': 'm\n' });
      await repo.git('merge', '-q', '--no-edit', 'side');
      const facts = await expectGraph(repo);
      expect(Buffer.from(facts.oidOf(0), 'hex')).toHaveLength(32);
    },
    ['--object-format=sha256'],
  ));
