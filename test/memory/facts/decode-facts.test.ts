/*
 * Sections that are not what was written: no facts, or facts that nothing crashes on.
 */

import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CommitOrder } from '../../../src/graph/commit-order.ts';
import { missingFrom } from '../../../src/graph/missing.ts';
import { livesOf } from '../../../src/graph/occurrences.ts';
import { composeGraph } from '../../../src/memory/facts/compose-graph.ts';
import type { NumberedGraph } from '../../../src/memory/facts/composed-numbers.ts';
import { decodeFacts } from '../../../src/memory/facts/decode-facts.ts';
import { encodeFacts } from '../../../src/memory/facts/encode-facts.ts';
import { extendFacts } from '../../../src/memory/facts/extend-facts.ts';
import { factsOf } from '../../../src/memory/facts/facts-of.ts';
import type { HistoryFacts } from '../../../src/memory/facts/history-facts.ts';
import { plain } from './rescans.ts';

const oidOf = (object: number): string => (object + 1).toString(16).padStart(2, '0').repeat(20);

/** Commits 0, 1 and 2 with trees 3, 4 and 5; folder 6 with file 7 in all; 8, a tag; parent 9 and file 10 are missing. */
const WHOLE: NumberedGraph = {
  graph: {
    count: 9,
    missing: [oidOf(9), oidOf(10)],
    commits: {
      id: Uint32Array.of(0, 1, 2),
      tree: Uint32Array.of(3, 4, 5),
      time: Float64Array.of(1, 2, 3),
      parentStart: Uint32Array.of(0, 1, 2, 4),
      parents: Uint32Array.of(9, 0, 1, 0),
    },
    tags: { id: Uint32Array.of(8), target: Uint32Array.of(2) },
    trees: {
      id: Uint32Array.of(3, 4, 5, 6),
      base: Int32Array.of(-1, -1, -1, -1),
      entryStart: Uint32Array.of(0, 1, 3, 6, 7),
      name: Uint32Array.of(0, 0, 1, 0, 1, 2, 2),
      child: Uint32Array.of(6, 6, 7, 6, 7, 10, 7),
      names: ['d', 'e', 'f'],
    },
  },
  idOf: (oid) => Number.parseInt(oid.slice(0, 2), 16) - 1,
  oidOf,
};

const WANTED = [oidOf(7), oidOf(6)];
const NOTHING_NEW: NumberedGraph = {
  graph: {
    count: 0,
    missing: [],
    commits: {
      id: new Uint32Array(0),
      tree: new Uint32Array(0),
      time: new Float64Array(0),
      parentStart: new Uint32Array(1),
      parents: new Uint32Array(0),
    },
    tags: { id: new Uint32Array(0), target: new Uint32Array(0) },
    trees: {
      id: new Uint32Array(0),
      base: new Int32Array(0),
      entryStart: new Uint32Array(1),
      name: new Uint32Array(0),
      child: new Uint32Array(0),
      names: [],
    },
  },
  idOf: () => -1,
  oidOf: () => '',
};

function sectionsOf(): Map<string, Uint8Array> {
  const facts = factsOf(WHOLE.graph, { ...WHOLE, wanted: WANTED, hashBytes: 20 });
  if (facts === null) throw new Error('no facts');
  return new Map(encodeFacts(facts));
}

/** Asks all there is to ask. */
function told(facts: HistoryFacts): unknown {
  const composed = composeGraph(facts, NOTHING_NEW, () => false);
  const { graph, idOf } = composed;
  const order = new CommitOrder(graph);
  const head = order.rowOf(idOf(oidOf(2)));
  const { lives } = livesOf({ graph, order, wanted: WANTED.map(idOf), head, tips: [head], oidOf: composed.oidOf });
  extendFacts(facts, composed, WANTED);
  const missing = missingFrom(graph, idOf, { tips: [oidOf(2), oidOf(8)], logged: [], shallow: [] });
  return { places: lives.map(({ path }) => path), missing };
}

test('as written: all of it', () => {
  const facts = decodeFacts(sectionsOf(), 20);
  expect(facts).not.toBeNull();
  if (facts === null) return;
  const places = ['d/f', 'e', 'd'];
  expect(told(facts)).toEqual({ places, missing: [oidOf(9), oidOf(10)] });
  expect(plain(facts)).toMatchObject({ commits: { time: [1, 2, 3], parents: [3, 0, 1, 0] } });
});

describe.each([...sectionsOf().keys()])('%s', (name) => {
  const damaged = (change: (section: Buffer) => Uint8Array): HistoryFacts | null => {
    const sections = sectionsOf();
    sections.set(name, change(Buffer.from(sections.get(name) ?? new Uint8Array(0))));
    return decodeFacts(sections, 20);
  };

  test('not there, empty, cut, longer, of another version, of other ids: no facts', () => {
    const without = sectionsOf();
    without.delete(name);
    expect(decodeFacts(without, 20)).toBeNull();
    expect(decodeFacts(sectionsOf(), 32)).toBeNull();
    expect(damaged(() => new Uint8Array(0))).toBeNull();
    for (let length = 1; length < (sectionsOf().get(name)?.length ?? 0); length++)
      expect(damaged((section) => section.subarray(0, length))).toBeNull();
    expect(damaged((section) => Buffer.concat([section, Buffer.alloc(1)]))).toBeNull();
    expect(
      damaged((section) => {
        section.writeUInt32LE(section.readUInt32LE(0) + 1, 0);
        return section;
      }),
    ).toBeNull();
  });

  test('property: other numbers in it: no facts, or such that nothing crashes', () => {
    const change = fc.record({ at: fc.nat(), value: fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 2 ** 32 - 1 })) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const facts = damaged((section) => {
          for (const { at, value } of changes) section.writeUInt32LE(value, (at % (section.length >>> 2)) * 4);
          return section;
        });
        if (facts !== null) told(facts);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
