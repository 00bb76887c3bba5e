import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CommitOrder } from '../../src/graph/commit-order.ts';
import { RefReach } from '../../src/graph/ref-reach.ts';
import type { StoreGraph } from '../../src/model/store-graph.ts';

/** A graph of commits alone: commit `i` has object number `i` and the given parents, all of lower number. */
function graphOf(parents: readonly (readonly number[])[]): StoreGraph {
  const none = new Uint32Array(0);
  const starts = [0];
  for (const each of parents) starts.push((starts.at(-1) ?? 0) + each.length);
  return {
    count: parents.length,
    missing: [],
    commits: {
      id: Uint32Array.from(parents, (_, row) => row),
      tree: new Uint32Array(parents.length),
      time: Float64Array.from(parents, (_, row) => row),
      parents: Uint32Array.from(parents.flat()),
      parentStart: Uint32Array.from(starts),
    },
    tags: { id: none, target: none },
    trees: { id: none, base: new Int32Array(0), entryStart: new Uint32Array(1), name: none, child: none, names: [] },
  };
}

function ancestorsOf(parents: readonly (readonly number[])[], tip: number): Set<number> {
  const found = new Set([tip]);
  for (let row = tip; row >= 0; row--) if (found.has(row)) for (const parent of parents[row] ?? []) found.add(parent);
  return found;
}

/** Refs as the commits they lead to, and sets of commits to ask about. */
const HISTORY = fc.integer({ min: 1, max: 60 }).chain((count) =>
  fc.record({
    parents: fc.tuple(...Array.from({ length: count }, (_, row) => parentsOf(row))),
    tips: fc.array(fc.nat({ max: count - 1 }), { maxLength: 100 }),
    sets: fc.array(fc.array(fc.nat({ max: count - 1 }), { maxLength: 4 }), { maxLength: 80 }),
  }),
);

function parentsOf(row: number): fc.Arbitrary<number[]> {
  return row === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat({ max: row - 1 }), { maxLength: 3 });
}

test('property: many refs and many sets, asked for before any is used', () => {
  fc.assert(
    fc.property(HISTORY, ({ parents, tips, sets }) => {
      const graph = graphOf(parents);
      const refs = tips.map((object, index) => ({ name: `refs/pull/${String(index).padStart(3, '0')}`, object }));
      const reach = new RefReach(graph, new CommitOrder(graph), refs, -1);
      const told = sets.map((set) => reach.over(set)).map((set) => set.names());
      const expected = sets.map((set) =>
        refs.filter(({ object }) => set.some((row) => ancestorsOf(parents, object).has(row))).map(({ name }) => name),
      );
      expect(told).toEqual(expected);
    }),
  );
});

test('refs are told as people look for them: HEAD, branches, those of remotes, tags, others', () => {
  const graph = graphOf([[]]);
  const names = ['refs/pull/1/head', 'refs/tags/v1', 'refs/remotes/origin/main', 'refs/heads/main', 'refs/heads/b'];
  const reach = new RefReach(
    graph,
    new CommitOrder(graph),
    [...names, 'HEAD'].map((name) => ({ name, object: 0 })),
    -1,
  );
  const expected = ['HEAD', 'refs/heads/b', 'refs/heads/main', 'refs/remotes/origin/main', 'refs/tags/v1', names[0]];
  expect(reach.over([0]).names()).toEqual(expected);
  expect(reach.pointingTo(0).names()).toEqual(expected);
});
