import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ObjectIndex } from '../../../src/git/pack/object-index.ts';
import type { StoreTables } from '../../../src/model/object-store.ts';

/** Ids that are often the same, or differ only late; or only early. */
const OID = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((tail) => `${'0'.repeat(39)}${tail}`),
  fc.integer({ min: 0, max: 300 }).map((tail) => tail.toString(16).padStart(40, 'f')),
  fc.nat(5).map((head) => head.toString(16).padEnd(40, '7')),
);
const OIDS = fc.array(OID, { maxLength: 60 });

test('property: the first number, as going through all of them finds it', () => {
  fc.assert(
    fc.property(fc.array(OIDS, { maxLength: 4 }), OIDS, OIDS, (packs, loose, others) => {
      const tables = tablesOf(packs, loose);
      const all = [...packs.flatMap((oids) => oids.toSorted()), ...loose];
      const made = new ObjectIndex(tables);
      for (const index of [made, new ObjectIndex(tables, made.lookup)]) {
        for (const [id, oid] of all.entries()) {
          expect(index.oidOf(id)).toBe(oid);
          expect(index.find(tables.oids, id * 20)).toBe(all.indexOf(oid));
          expect(index.find(tables.oids, id * 20, id)).toBe(id);
          expect(index.find(tables.oids, id * 20, id + 1)).toBe(all.indexOf(oid, id + 1));
          expect(index.isDuplicate(id)).toBe(all.indexOf(oid) !== id);
        }
        for (const oid of others) expect(index.find(Buffer.from(`00${oid}`, 'hex'), 1)).toBe(all.indexOf(oid));
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

function tablesOf(packs: readonly (readonly string[])[], loose: readonly string[]): StoreTables {
  const counts = packs.map((oids) => oids.length);
  const starts = counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0));
  const packedCount = counts.reduce((sum, count) => sum + count, 0);
  const hex = [...packs.flatMap((oids) => oids.toSorted()), ...loose].join('');
  return {
    hashBytes: 20,
    packs: packs.map((oids, index) => ({ path: '', firstId: starts[index] ?? 0, count: oids.length })),
    looseFolders: [],
    count: packedCount + loose.length,
    packedCount,
    oids: Buffer.from(hex, 'hex'),
    offset: new Float64Array(),
    stored: new Uint32Array(),
  };
}
