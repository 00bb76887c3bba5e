import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StoreReader } from '../../../src/git/pack/store-reader.ts';
import { CLEAN_ENV } from '../../helpers/run-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { allObjects, decodePlan, open } from './decode-plan.ts';
import { commitEdits, someEdits } from './many-versions.ts';

test('property: whatever room there is, every span holds what is in the pack, or nothing when it is too large', async () => {
  await withMixedRepo((repo) => {
    const { tables, plan } = open(repo.path('.git'));
    const reading = plan();
    const packs = tables.packs.map(({ path }) => readFileSync(path));
    const shared = new SharedArrayBuffer(70_000);
    const stored = (id: number): Buffer | undefined => {
      const pack = packs[tables.packs.findIndex(({ firstId, count }) => id < firstId + count)];
      const offset = tables.offset[id] ?? 0;
      return id < tables.packedCount ? pack?.subarray(offset, offset + (tables.stored[id] ?? 0)) : undefined;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 1, max: 300 }),
        fc.nat(),
        (bytes, most, skip) => {
          const room = new Uint8Array(shared, 5, bytes);
          eachSpan(new StoreReader(tables, reading), reading.order, { room, most, skip }, (id, content) => {
            const size = tables.stored[id] ?? 0;
            expect(content).toHaveLength(size > bytes ? 0 : size);
            if (content.length > 0) expect(stored(id)?.equals(content) ?? true).toBe(true);
          });
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });
});

test('nothing asked for, or no room for spans: nothing read', async () => {
  await withMixedRepo((repo) => {
    const { tables, plan } = open(repo.path('.git'));
    const reader = new StoreReader(tables, plan());
    expect(reader.read(3, 3, new Uint8Array(9), new Uint32Array(8))).toBe(0);
    expect(reader.read(3, 4, new Uint8Array(9), new Uint32Array(1))).toBe(0);
    reader.close();
  });
});

test('git repack -ad before reading: everything that was replaced is absent, nothing is wrong', async () => {
  await withMixedRepo(async (repo) => {
    const { tables, plan } = open(repo.path('.git'));
    const reading = plan();
    const all = await allObjects(repo);
    await repo.git('repack', '-q', '-adf');
    const { objects, absent } = decodePlan(tables, reading);
    expect([...objects.map((line) => line.slice(0, 40)), ...absent].sort()).toEqual(
      all.map((line) => line.slice(0, 40)),
    );
    expect(absent.length).toBeGreaterThan(0);
  });
});

test('git repack -ad while reading: packs that are open stay readable', async () => {
  await withMixedRepo((repo) => {
    const { tables, plan } = open(repo.path('.git'));
    const reading = plan();
    const reader = new StoreReader(tables, reading);
    const room = new Uint8Array(2 ** 20);
    const spans = new Uint32Array(2);
    reader.read(0, 1, room, spans);
    const first = tables.packs[0]?.path ?? '';
    execFileSync('git', ['repack', '-q', '-adf'], { cwd: repo.dir, env: CLEAN_ENV });
    expect(() => readFileSync(first)).toThrow();
    expect(reader.read(1, 2, room, spans)).toBe(1);
    expect(spans[1]).toBe(tables.stored[reading.order[1] ?? 0]);
    reader.close();
  });
});

test('a pack that is cut short, a loose object that grew: absent, the others are read', async () => {
  await withMixedRepo((repo) => {
    const { tables, plan } = open(repo.path('.git'));
    const reading = plan();
    const before = decodePlan(tables, reading);
    const [pack] = tables.packs;
    chmodSync(pack?.path ?? '', 0o600);
    truncateSync(pack?.path ?? '', 3000);
    const loose = looseFiles(repo)[0] ?? '';
    chmodSync(loose, 0o600);
    truncateSync(loose, 5000);
    const { objects, absent } = decodePlan(tables, reading);
    expect([...objects.map((line) => line.slice(0, 40)), ...absent].sort()).toEqual(
      before.objects.map((line) => line.slice(0, 40)),
    );
    expect(absent).toContain(loose.slice(-41).replace('/', ''));
    expect(absent.length).toBeGreaterThan(1);
    expect(objects.length).toBeGreaterThan(1);
  });
});

/** Reads all objects from position `skip` on, at most `most` at a time. */
function eachSpan(
  reader: StoreReader,
  order: Uint32Array,
  { room, most, skip }: { room: Uint8Array; most: number; skip: number },
  visit: (id: number, content: Buffer) => void,
): void {
  const spans = new Uint32Array(2 * most);
  for (let at = skip % order.length; at < order.length; ) {
    const count = reader.read(at, order.length, room, spans);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(most);
    for (let index = 0; index < count; index++) {
      const from = spans[2 * index] ?? 0;
      visit(order[at + index] ?? 0, Buffer.from(room.slice(from, from + (spans[2 * index + 1] ?? 0))));
    }
    at += count;
  }
  reader.close();
}

function looseFiles(repo: Repo): string[] {
  const folder = repo.path('.git/objects');
  const folders = readdirSync(folder).filter((name) => name.length === 2);
  return folders.flatMap((name) => readdirSync(join(folder, name)).map((rest) => join(folder, name, rest)));
}

/** Two packs and a few loose objects. */
async function withMixedRepo(use: (repo: Repo) => Promise<void> | void): Promise<void> {
  await withRepo(async (repo) => {
    await commitEdits(repo, someEdits(20));
    await repo.git('repack', '-q', '-adf', '--depth=50');
    await commitEdits(repo, someEdits(12, 2), 'other');
    await repo.git('repack', '-q', '-d');
    await repo.commit({ 'loose.txt': 'loose\n' });
    await use(repo);
  });
}
