/*
 * Trees made by hand: what is inherited and what is overridden, hostile shapes, damage.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContainingTrees } from '../../src/graph/containing-trees.ts';
import { Containment } from '../../src/graph/containment.ts';
import { NO_CHILD, type StoreGraph } from '../../src/model/store-graph.ts';

/** A row: its base, and entries of name and child. Tree `i` has the number `BLOBS + i`. */
interface Row {
  readonly base: number;
  readonly entries: readonly (readonly [name: number, child: number])[];
}

const BLOBS = 4;

function graphWith(rows: readonly Row[]): StoreGraph {
  const entryStart = new Uint32Array(rows.length + 1);
  for (const [row, { entries }] of rows.entries()) entryStart[row + 1] = (entryStart[row] ?? 0) + entries.length;
  const none = new Uint32Array(0);
  return {
    count: BLOBS + rows.length,
    missing: [],
    commits: { id: none, tree: none, time: new Float64Array(0), parentStart: new Uint32Array(1), parents: none },
    tags: { id: none, target: none },
    trees: {
      id: Uint32Array.from(rows, (_, row) => BLOBS + row),
      base: Int32Array.from(rows, ({ base }) => base),
      entryStart,
      name: Uint32Array.from(rows.flatMap(({ entries }) => entries.map(([name]) => name))),
      child: Uint32Array.from(rows.flatMap(({ entries }) => entries.map(([, child]) => child))),
      names: ['a', 'b', 'c'],
    },
  };
}

function placesIn(containment: Containment, tree: number): string[] {
  const places: string[] = [];
  containment.placesIn(containment.contentOf(tree), (path, object) => places.push(`${path} ${object}`));
  return places.sort();
}

/** Rows in an order the contract allows: each follows its base or one that descends from it. */
const ROWS: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      up: fc.integer({ min: 0, max: 3 }),
      entries: fc.dictionary(fc.constantFrom('0', '1', '2'), fc.integer({ min: -1, max: 11 })),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((drawn) => {
    const rows: Row[] = [];
    for (const [row, { up, entries }] of drawn.entries()) {
      let base = row - 1;
      for (let step = 0; step < up && base >= 0; step++) base = rows[base]?.base ?? -1;
      const own = Object.entries(entries).map(([name, child]): [number, number] => {
        // A tree cannot have itself or what has it: children are blobs and earlier trees.
        return [Number(name), child < 0 ? NO_CHILD : child < BLOBS + row ? child : child % BLOBS];
      });
      rows.push({ base, entries: own });
    }
    return rows;
  });

function wholeEntries(rows: readonly Row[], row: number): Map<number, number> {
  const { base, entries } = rows[row] ?? { base: -1, entries: [] };
  const whole = base < 0 ? new Map<number, number>() : wholeEntries(rows, base);
  for (const [name, child] of entries) whole.set(name, child);
  for (const [name, child] of whole) if (child === NO_CHILD) whole.delete(name);
  return whole;
}

function plainPlaces(rows: readonly Row[], row: number, wanted: ReadonlySet<number>, path = ''): string[] {
  const places: string[] = [];
  for (const [name, child] of wholeEntries(rows, row)) {
    const inner = path === '' ? (['a', 'b', 'c'][name] ?? '') : `${path}/${['a', 'b', 'c'][name]}`;
    if (wanted.has(child)) places.push(`${inner} ${child}`);
    if (child >= BLOBS) places.push(...plainPlaces(rows, child - BLOBS, wanted, inner));
  }
  return places.sort();
}

describe('as entries say', () => {
  test('property: every tree has what its bases leave it, and equal contents are equal numbers', () => {
    fc.assert(
      fc.property(ROWS, fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 3 }), (rows, wanted) => {
        const graph = graphWith(rows);
        const objects = wanted.filter((object) => object < graph.count);
        const containment = new Containment(graph, objects);
        const containing = new ContainingTrees(graph, objects);
        const contents = new Map<string, number>();
        for (const row of rows.keys()) {
          const places = plainPlaces(rows, row, new Set(objects));
          const isWanted = objects.includes(BLOBS + row);
          expect(placesIn(containment, BLOBS + row)).toEqual(places);
          expect(containing.has(BLOBS + row)).toBe(places.length > 0 || isWanted);
          if (isWanted) continue;
          const content = containment.contentOf(BLOBS + row);
          expect(contents.get(places.join()) ?? content).toBe(content);
          contents.set(places.join(), content);
        }
        expect(new Set(contents.values()).size).toBe(contents.size);
        expect(containment.isCut).toBe(false);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('property: what one has and others have not', () => {
    const rowNumbers = fc.array(fc.nat({ max: 9 }), { maxLength: 3 });
    fc.assert(
      fc.property(ROWS, fc.nat({ max: 9 }), rowNumbers, (rows, of, others) => {
        const containment = new Containment(graphWith(rows), [0, 1, 5]);
        const told: string[] = [];
        const numbers = others.map((row) => containment.contentOf(BLOBS + row));
        containment.onlyIn(containment.contentOf(BLOBS + of), numbers, (path, object) =>
          told.push(`${path} ${object}`),
        );
        const known = new Set(others.flatMap((row) => plainPlaces(rows, row, new Set([0, 1, 5]))));
        const places = plainPlaces(rows, of, new Set([0, 1, 5]));
        expect(told.sort()).toEqual(places.filter((place) => !known.has(place)));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('one name twice in a damaged tree: both', () => {
    const graph = graphWith([
      {
        base: -1,
        entries: [
          [0, 1],
          [0, 2],
        ],
      },
    ]);
    expect(placesIn(new Containment(graph, [1, 2]), BLOBS)).toEqual(['a 1', 'a 2']);
  });
});

describe('hostile trees', () => {
  test('a tree that has itself, and two that have each other: what else they have', () => {
    const rows: Row[] = [
      {
        base: -1,
        entries: [
          [0, BLOBS],
          [1, 0],
        ],
      },
      {
        base: -1,
        entries: [
          [0, BLOBS + 2],
          [1, 1],
        ],
      },
      {
        base: 1,
        entries: [
          [0, BLOBS + 1],
          [2, 0],
        ],
      },
    ];
    const containment = new Containment(graphWith(rows), [0, 1]);
    expect(placesIn(containment, BLOBS)).toEqual(['b 0']);
    expect(placesIn(containment, BLOBS + 1)).toEqual(['a/b 1', 'a/c 0', 'b 1']);
  });

  test('200,000 folders within each other: nothing of the deepest, no overflow, said', () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, row): Row => ({ base: -1, entries: [[0, row === 0 ? 1 : BLOBS + row - 1]] }),
    );
    const containment = new Containment(graphWith(rows), [1]);
    expect(placesIn(containment, BLOBS + rows.length - 1)).toEqual([]);
    expect(containment.isCut).toBe(true);
    expect(placesIn(containment, BLOBS + 2000)).toEqual([`${'a/'.repeat(2000)}a 1`]);
  });

  test('three to the power of forty paths: ten thousand at most, said', () => {
    const rows = Array.from({ length: 40 }, (_, row): Row => {
      const child = row === 0 ? 1 : BLOBS + row - 1;
      return {
        base: -1,
        entries: [
          [0, child],
          [1, child],
          [2, child],
        ],
      };
    });
    const containment = new Containment(graphWith(rows), [1]);
    const places = placesIn(containment, BLOBS + 39);
    expect(places.length).toBeGreaterThan(3000);
    expect(places.length).toBeLessThanOrEqual(10_000);
    expect(containment.isCut).toBe(true);
  });
});
