import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../../helpers/run-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { allObjects, decodePlan, open } from './decode-plan.ts';
import { commitEdits, type Edit, someEdits } from './many-versions.ts';

const REPACK = ['repack', '-q', '-adf', '--depth=50', '--window=50'];
const EDIT: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat(),
  at: fc.nat(),
  cut: fc.nat(),
  text: fc.string({ unit: 'grapheme-ascii', maxLength: 200 }),
});

test('property: every object of a random history is rebuilt from what the plan says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(EDIT, { minLength: 1, maxLength: 25 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 30_000 }),
      fc.integer({ min: 2_000, max: 40_000 }),
      async (edits, byOffset, taskBytes, roomBytes) => {
        await withRepo(async (repo) => {
          await commitEdits(repo, edits);
          await repo.git('-c', `repack.usedeltabaseoffset=${byOffset}`, ...REPACK);
          const { tables, plan, gaps } = open(repo.path('.git'));
          const reading = plan({ taskBytes });
          const { objects, absent, bases } = decodePlan(tables, reading, roomBytes);
          expect({ gaps, absent, bases, leftOver: reading.leftOver }).toEqual({
            gaps: [],
            absent: [],
            bases: [],
            leftOver: [],
          });
          expect(objects).toEqual(await allObjects(repo));
          expect(reading.wanted).toBe(objects.length);
        });
      },
    ),
    { numRuns: 12, seed: 1 },
  );
});

test('property: objects nobody wants are read only for others, and left out when they serve nothing', async () => {
  await withRepo(async (repo) => {
    await commitEdits(repo, someEdits(40));
    await repo.git(...REPACK);
    const { tables, plan, index } = open(repo.path('.git'));
    expect(plan({ isWanted: () => false }).order).toHaveLength(0);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(tables.count - 1)), (ids) => {
        const wanted = new Set(ids);
        const reading = plan({ isWanted: (id) => wanted.has(id) });
        const { objects, absent } = decodePlan(tables, reading);
        expect(absent).toEqual([]);
        expect(objects.map((line) => line.slice(0, 40))).toEqual(ids.map((id) => index.oidOf(id)).sort());
        expect(reading.wanted).toBe(ids.length);
        expectEveryBaseServes(reading.how);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

test('types: only those, by the root of the family', async () => {
  await withRepo(async (repo) => {
    await commitEdits(repo, someEdits(30));
    await repo.git('tag', '-a', '-m', 'words', 'v1', 'main');
    await repo.git(...REPACK);
    const { tables, plan } = open(repo.path('.git'));
    const all = await allObjects(repo);
    for (const type of ['commit', 'tree', 'blob', 'tag'] as const) {
      const { objects } = decodePlan(tables, plan({ types: new Set([type]) }));
      expect(objects).toEqual(all.filter((line) => line.endsWith(` ${type}`)));
    }
  });
});

test('a chain of 600 versions: stays at few levels, each family in one task, tasks of about the size asked for', async () => {
  await withRepo(async (repo) => {
    await commitEdits(repo, someEdits(600));
    await repo.git('repack', '-q', '-adf', '--depth=4000', '--window=5');
    const { tables, plan } = open(repo.path('.git'));
    const reading = plan({ taskBytes: 20_000 });
    expect(decodePlan(tables, reading).objects).toEqual(await allObjects(repo));
    expect(Math.max(...reading.how.map((how) => how & 0x1f))).toBeLessThan(11);
    expect(reading.tasks[0]).toBe(0);
    expect(reading.tasks.at(-1)).toBe(reading.order.length);
    for (const start of reading.tasks.subarray(0, -1)) expect((reading.how[start] ?? 0) & 0x3f).toBe(0);
    expect(reading.tasks.length).toBeGreaterThan(3);
    expect(plan({ taskBytes: 1 }).tasks.length).toBe([...reading.how].filter((how) => (how & 0x3f) === 0).length + 1);
  });
});

describe('many packs and loose objects', () => {
  test('an object in several places is wanted once, a second copy serves as base', async () => {
    await withRepo(async (repo) => {
      await threePacks(repo);
      const { tables, plan, index } = open(repo.path('.git'));
      expect(tables.packs).toHaveLength(4);
      expect(tables.count).toBeGreaterThan(tables.packedCount);
      const { objects, absent, bases } = decodePlan(tables, plan());
      expect(objects).toEqual(await allObjects(repo));
      expect(absent).toEqual([]);
      expect(bases.length).toBeGreaterThan(0);
      expect(new Set(bases.map((oid) => objects.filter((line) => line.startsWith(oid)).length))).toEqual(new Set([1]));
      const duplicates = Array.from({ length: tables.count }, (_, id) => id).filter((id) => index.isDuplicate(id));
      expect(duplicates).toHaveLength(tables.count - objects.length);
    });
  });

  test('sha-256', async () => {
    await withRepo(
      async (repo) => {
        await threePacks(repo);
        const { tables, plan, gaps } = open(repo.path('.git'), 32);
        expect(gaps).toEqual([]);
        expect(decodePlan(tables, plan()).objects).toEqual(await allObjects(repo));
      },
      ['--object-format=sha256'],
    );
  });
});

test('an empty store: an empty plan', async () => {
  await withRepo(async (repo) => {
    const { tables, plan } = open(repo.path('.git'));
    const reading = plan();
    expect([tables.count, reading.order.length, reading.wanted, reading.tasks.length]).toEqual([0, 0, 0, 1]);
  });
});

test('packs that go away after the store was opened: headers are broken, everything is left over', async () => {
  await withRepo(async (repo) => {
    await commitEdits(repo, someEdits(5));
    await repo.git(...REPACK);
    const { tables, plan } = open(repo.path('.git'));
    for (const name of readdirSync(repo.path('.git/objects/pack'))) rmSync(repo.path('.git/objects/pack', name));
    expect(plan().leftOver).toHaveLength(tables.count);
  });
});

/** Three packs, each with all that the one before has, and loose objects that are in packs too. */
async function threePacks(repo: Repo): Promise<void> {
  for (const [index, count] of [10, 20, 25].entries()) {
    await commitEdits(repo, someEdits(count, index + 1), `branch-${index}`);
    await repo.git(...REPACK, '--pack-kept-objects');
    keepAs(repo.path('.git/objects/pack'), `pack-${index}`);
  }
  await repo.commit({ 'loose.txt': 'loose\n', 'loose/more.txt': 'more\n' });
  const loose = await repo.git('rev-parse', 'HEAD:loose.txt');
  await run('git', ['pack-objects', '-q', '.git/objects/pack/pack'], { cwd: repo.dir, input: `${loose}\n` });
  keepAs(repo.path('.git/objects/pack'), 'pack-3');
}

/** Gives the pack that has no `.keep` yet another name, and keeps it: packs come in the order in which they were made. */
function keepAs(folder: string, name: string): void {
  const files = readdirSync(folder);
  const made = files.find((file) => file.endsWith('.pack') && !files.includes(file.replace(/\.pack$/, '.keep'))) ?? '';
  for (const end of ['.pack', '.idx']) renameSync(join(folder, made.replace(/\.pack$/, end)), join(folder, name + end));
  writeFileSync(join(folder, `${name}.keep`), '');
}

/** Every object that is only a base is followed by one that is built on it. */
function expectEveryBaseServes(how: Uint8Array): void {
  for (const [at, bits] of how.entries()) {
    if ((bits & 0x40) === 0) continue;
    const next = how[at + 1] ?? 0;
    const level = bits & 0x1f;
    expect(next & 0x20 ? next & 0x1f : (next & 0x1f) - 1).toBe(level);
  }
}
