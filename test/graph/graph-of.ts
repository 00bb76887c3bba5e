/*
 * Owns building a StoreGraph of a real repository, slowly and plainly, through `git cat-file`. Trees get bases by chance,
 * so that what is inherited and what is overridden is exercised.
 */

import { execFileSync } from 'node:child_process';
import { NO_CHILD, type StoreGraph } from '../../src/model/store-graph.ts';
import { CLEAN_ENV } from '../helpers/run-cli.ts';

/** A graph with the two ways between hex ids and numbers. */
export interface NumberedGraph {
  readonly graph: StoreGraph;
  /** Number of an object, of a missing one as well; -1 for others. */
  readonly idOf: (oid: string) => number;
  readonly oidOf: (object: number) => string;
}

type Entries = ReadonlyMap<string, string>;

interface Parsed {
  readonly commits: { oid: string; tree: string; parents: string[]; time: number }[];
  readonly tags: { oid: string; target: string }[];
  readonly trees: { oid: string; entries: Entries }[];
  readonly oids: string[];
}

/** @param seed decides numbers and bases */
export function graphOf(dir: string, seed: number): NumberedGraph {
  const random = randomFrom(seed);
  const { commits, tags, trees, oids } = parseStore(dir, random);
  const numbers = new Map(oids.map((oid, index) => [oid, index]));
  const missing: string[] = [];
  const numberOf = (oid: string): number => {
    const known = numbers.get(oid);
    if (known !== undefined) return known;
    numbers.set(oid, oids.length + missing.length);
    return oids.length + missing.push(oid) - 1;
  };
  const commitTable = {
    id: Uint32Array.from(commits, ({ oid }) => numberOf(oid)),
    tree: Uint32Array.from(commits, ({ tree }) => numberOf(tree)),
    time: Float64Array.from(commits, ({ time }) => time),
    parentStart: startsOf(commits.map(({ parents }) => parents.length)),
    parents: Uint32Array.from(commits.flatMap(({ parents }) => parents.map(numberOf))),
  };
  const graph = {
    count: oids.length,
    missing,
    commits: commitTable,
    tags: {
      id: Uint32Array.from(tags, ({ oid }) => numberOf(oid)),
      target: Uint32Array.from(tags, ({ target }) => numberOf(target)),
    },
    trees: treeTable(trees, numberOf, random),
  };
  const all = [...oids, ...missing];
  return { graph, idOf: (oid) => numbers.get(oid) ?? -1, oidOf: (object) => all[object] ?? '' };
}

function treeTable(
  trees: Parsed['trees'],
  numberOf: (oid: string) => number,
  random: () => number,
): StoreGraph['trees'] {
  const bases = trees.map((_, index) => (index > 0 && random() < 0.8 ? Math.floor(random() * index) : -1));
  const names: string[] = [];
  const nameNumbers = new Map<string, number>();
  const nameOf = (name: string): number => {
    if (!nameNumbers.has(name)) nameNumbers.set(name, names.push(name) - 1);
    return nameNumbers.get(name) ?? 0;
  };
  const rows: { id: number; base: number; entries: [number, number][] }[] = [];
  const add = (index: number, base: number): void => {
    const { oid, entries } = trees[index] ?? { oid: '', entries: new Map() };
    const before: Entries = trees[bases[index] ?? -1]?.entries ?? new Map();
    const changed = [...entries].filter(([name, child]) => before.get(name) !== child);
    const gone = [...before.keys()].filter((name) => !entries.has(name));
    const own = [
      ...changed.map(([name, child]): [number, number] => [nameOf(name), numberOf(child)]),
      ...gone.map((name): [number, number] => [nameOf(name), NO_CHILD]),
    ];
    const row = rows.push({ id: numberOf(oid), base, entries: own }) - 1;
    for (const [below, its] of bases.entries()) if (its === index) add(below, row);
  };
  for (const [index, base] of bases.entries()) if (base === -1) add(index, -1);
  return {
    id: Uint32Array.from(rows, ({ id }) => id),
    base: Int32Array.from(rows, ({ base }) => base),
    entryStart: startsOf(rows.map(({ entries }) => entries.length)),
    name: Uint32Array.from(rows.flatMap(({ entries }) => entries.map(([name]) => name))),
    child: Uint32Array.from(rows.flatMap(({ entries }) => entries.map(([, child]) => child))),
    names,
  };
}

function parseStore(dir: string, random: () => number): Parsed {
  const parsed: Parsed = { commits: [], tags: [], trees: [], oids: [] };
  const objects = readStore(dir);
  for (let at = objects.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [objects[at], objects[other]];
    if (a !== undefined && b !== undefined) [objects[at], objects[other]] = [b, a];
  }
  for (const { oid, type, content } of objects) {
    parsed.oids.push(oid);
    const text = content.toString('utf8');
    const header = (key: string): string[] =>
      [...(text.split('\n\n')[0] ?? '').matchAll(new RegExp(`^${key} (.*)$`, 'gm'))].map(([, value = '']) => value);
    if (type === 'tree') parsed.trees.push({ oid, entries: entriesOf(content, oid.length / 2) });
    if (type === 'tag') parsed.tags.push({ oid, target: header('object')[0] ?? '' });
    if (type !== 'commit') continue;
    const time = Number(/ (\d+) [+-]\d+$/.exec(header('committer')[0] ?? '')?.[1] ?? 0);
    parsed.commits.push({ oid, tree: header('tree')[0] ?? '', parents: header('parent'), time });
  }
  return parsed;
}

function readStore(dir: string): { oid: string; type: string; content: Buffer }[] {
  const output = execFileSync('git', ['cat-file', '--batch-all-objects', '--batch'], {
    cwd: dir,
    env: { ...CLEAN_ENV, GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1' },
    maxBuffer: 2 ** 28,
  });
  const objects: { oid: string; type: string; content: Buffer }[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [oid = '', type = '', size = ''] = output.toString('latin1', at, end).split(' ');
    objects.push({ oid, type, content: output.subarray(end + 1, end + 1 + Number(size)) });
    at = end + 2 + Number(size);
  }
  return objects;
}

/** Names and ids of a tree, without submodules. */
function entriesOf(content: Buffer, idBytes: number): Entries {
  const entries = new Map<string, string>();
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at);
    const end = content.indexOf(0, space);
    const isSubmodule = content.toString('latin1', at, space) === '160000';
    const oid = content.toString('hex', end + 1, end + 1 + idBytes);
    if (!isSubmodule) entries.set(content.toString('utf8', space + 1, end), oid);
    at = end + 1 + idBytes;
  }
  return entries;
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) starts[index + 1] = (starts[index] ?? 0) + length;
  return starts;
}

/** Numbers in [0, 1) (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
