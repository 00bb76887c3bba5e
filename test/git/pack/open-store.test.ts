import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_ENV } from '../../helpers/run-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { allObjects, decodePlan, open } from './decode-plan.ts';
import { commitEdits, someEdits } from './many-versions.ts';

const NAMES = 8 + 1024;

describe('indexes that git writes', () => {
  test.each([1, 2])('version %d', async (version) => {
    await withPack(async (repo, pack) => {
      rmSync(indexOf(pack), { force: true });
      await repo.git('index-pack', `--index-version=${version}`, pack);
      expect(readFileSync(indexOf(pack)).readUInt32BE(0) === 0xff744f63).toBe(version === 2);
      await expectAllRead(repo);
    });
  });

  test('version 2 with offsets in the table of 64-bit ones', async () => {
    await withPack(async (repo, pack) => {
      rmSync(indexOf(pack), { force: true });
      await repo.git('index-pack', '--index-version=2,0x200', pack);
      await expectAllRead(repo);
    });
  });

  test('sha-256, version 1 and 2', async () => {
    await withRepo(
      async (repo) => {
        await commitEdits(repo, someEdits(8));
        await repo.git('repack', '-q', '-adf');
        await expectAllRead(repo, 32);
        const [pack = ''] = packsOf(repo);
        rmSync(indexOf(pack), { force: true });
        await repo.git('index-pack', '--index-version=1', pack);
        await expectAllRead(repo, 32);
      },
      ['--object-format=sha256'],
    );
  });
});

test('checksums are those of the packs; files beside a pack change nothing', async () => {
  await withPack(async (repo, pack) => {
    for (const end of ['.keep', '.promisor', '.mtimes', '.rev', '.bitmap'])
      writeFileSync(pack.replace(/\.pack$/, end), '');
    writeFileSync(join(pack, '..', 'tmp_pack_abc'), 'unfinished');
    const { checksums } = await expectAllRead(repo);
    expect(checksums).toEqual([readFileSync(pack).subarray(-20).toString('hex')]);
  });
});

test('skipPack: leaves packs out by checksum, even when nothing else of the index is sound', async () => {
  await withPack(async (repo, pack) => {
    const index = readFileSync(indexOf(pack));
    writeOver(indexOf(pack), index.fill(0, 0, NAMES));
    const checksum = readFileSync(pack).subarray(-20).toString('hex');
    const asked: string[] = [];
    const { tables, gaps, checksums } = open(repo.path('.git'), 20, { skipPack: (sum) => asked.push(sum) > 0 });
    expect({ asked, count: tables.count, gaps, checksums }).toEqual({
      asked: [checksum],
      count: 0,
      gaps: [],
      checksums: [],
    });
  });
});

describe('what is not sound becomes a gap', () => {
  const damages: readonly (readonly [string, (index: Buffer) => Buffer, string])[] = [
    ['a bad magic', (index) => index.fill('x', 0, 4), 'fan-out table is not in order'],
    ['an unknown version', (index) => index.fill(9, 4, 8), 'unknown index version'],
    ['a fan-out that is not monotonic', (index) => index.fill(0xff, 20, 24), 'fan-out table is not in order'],
    ['a fan-out that claims too much', (index) => index.fill(0x7f, 1028, 1032), 'index has the wrong length'],
    ['nothing in it', () => Buffer.alloc(0), 'truncated'],
    ['one byte too few', (index) => index.subarray(0, -1), 'index has the wrong length'],
    ['eight bytes too many', (index) => Buffer.concat([index, Buffer.alloc(8)]), 'another pack'],
    ['names out of order', (index) => index.fill(0xff, NAMES, NAMES + 20), 'index is not in order'],
    ['an offset beyond the pack', (index) => withOffset(index, 0x7fffffff), 'offset is not within the pack'],
    ['an offset in the header', (index) => withOffset(index, 11), 'offset is not within the pack'],
    ['a 64-bit offset it has not', (index) => withOffset(index, 0x80000000), 'index has the wrong length'],
    ['two objects at one offset', (index) => withOffset(index, offsetAt(index, 1)), 'two objects at one offset'],
    ['the checksum of another pack', (index) => index.fill(1, index.length - 40, index.length - 20), 'another pack'],
  ];

  test('an index', async () => {
    await withPack(async (repo, pack) => {
      const sound = readFileSync(indexOf(pack));
      for (const [, damage, detail] of damages) {
        writeOver(indexOf(pack), damage(Buffer.from(sound)));
        expectGap(repo, pack, detail);
      }
      writeOver(indexOf(pack), sound);
      await expectAllRead(repo);
    });
  });

  test('a pack', async () => {
    const packDamages: readonly (readonly [(pack: Buffer) => Buffer, string])[] = [
      [(pack) => pack.fill(0, 0, 4), 'not a pack'],
      [(pack) => pack.fill(4, 7, 8), 'unknown pack version'],
      [(pack) => pack.fill(1, 11, 12), 'index has another number of objects'],
      [(pack) => pack.fill(0xff, 8, 12), 'pack too short for its objects'],
      [() => Buffer.alloc(0), 'pack truncated'],
    ];
    await withPack(async (repo, pack) => {
      const sound = readFileSync(pack);
      for (const [damage, detail] of packDamages) {
        writeOver(pack, damage(Buffer.from(sound)));
        expectGap(repo, pack, detail);
      }
    });
  });

  test('a pack without index, an index that is a folder, a pipe', async () => {
    await withPack(async (repo, pack) => {
      const index = readFileSync(indexOf(pack));
      rmSync(indexOf(pack), { force: true });
      expectGap(repo, pack, 'no index');
      mkdirSync(indexOf(pack));
      expectGap(repo, pack, 'not a regular file');
      rmSync(indexOf(pack), { recursive: true });
      execFileSync('mkfifo', [indexOf(pack)]);
      expectGap(repo, pack, 'not a regular file');
      writeOver(indexOf(pack), index);
      rmSync(pack, { force: true });
      execFileSync('mkfifo', [pack]);
      expectGap(repo, pack, 'not a regular file');
    });
  });

  test('one unsound pack among sound ones: the others are read', async () => {
    await withPack(async (repo, pack) => {
      const sound = await allObjects(repo);
      const bad = join(pack, '..', 'pack-0.pack');
      copyFileSync(pack, bad);
      writeFileSync(indexOf(bad), readFileSync(indexOf(pack)).fill(0xff, NAMES, NAMES + 20));
      const { tables, plan, gaps, checksums } = open(repo.path('.git'));
      expect(gaps.map(({ what }) => what)).toEqual(['pack-0.pack']);
      expect(checksums).toHaveLength(1);
      expect(decodePlan(tables, plan()).objects).toEqual(sound);
    });
  });
});

describe('loose objects', () => {
  test('are read, and what is none is ignored or said', async () => {
    await withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'a\n', 'b/c.txt': 'c\n' });
      const all = await expectAllRead(repo);
      expect(all.tables.packedCount).toBe(0);
      repo.write('.git/objects/ab/tmp_obj_x', 'unfinished');
      repo.write('.git/objects/zz/note', '');
      repo.write('.git/objects/abc', '');
      await expectAllRead(repo);
      execFileSync('mkfifo', [repo.path('.git/objects/ab', 'c'.repeat(38))]);
      const { gaps } = open(repo.path('.git'));
      expect(gaps).toEqual([{ what: `ab${'c'.repeat(38)}`, why: 'unreadable', detail: 'not a regular file' }]);
    });
  });
});

describe('multi-pack-index', () => {
  test('stands in for an index that is gone', async () => {
    await withRepo(async (repo) => {
      await twoPacks(repo);
      const all = await allObjects(repo);
      await repo.git('multi-pack-index', 'write');
      for (const pack of packsOf(repo)) rmSync(indexOf(pack), { force: true });
      const { tables, plan, gaps, checksums } = open(repo.path('.git'));
      expect([gaps, tables.packs.length, checksums.length]).toEqual([[], 2, 2]);
      expect(decodePlan(tables, plan()).objects).toEqual(all);
    });
  });

  test('names an object only once: what it does not name of a pack is told when the other pack is gone', async () => {
    await withRepo(async (repo) => {
      await twoPacks(repo, true);
      const all = await allObjects(repo);
      await repo.git('multi-pack-index', 'write');
      for (const pack of packsOf(repo)) rmSync(indexOf(pack), { force: true });
      const { tables, plan, gaps, index } = open(repo.path('.git'));
      expect(gaps).toEqual([]);
      const reading = plan();
      const leftOver = reading.leftOver.map((id) => index.oidOf(id));
      const read = decodePlan(tables, reading).objects.map((line) => line.slice(0, 40));
      expect([...read, ...leftOver].sort()).toEqual(all.map((line) => line.slice(0, 40)));
      const [first = '', second = ''] = packsOf(repo);
      const [from, to] = readFileSync(first).length > readFileSync(second).length ? [second, first] : [first, second];
      rmSync(from, { force: true });
      const found = open(repo.path('.git'));
      const lacks = readFileSync(to).readUInt32BE(8) - found.tables.count;
      expect(found.gaps.map(({ detail }) => detail)).toEqual(lacks > 0 ? [`no index for ${lacks} objects`] : []);
    });
  });

  test('that is not sound: the packs have no index', async () => {
    const damages: readonly ((midx: Buffer) => Buffer)[] = [
      (midx) => midx.fill(0, 0, 4),
      (midx) => midx.fill(2, 5, 6), // of another hash
      (midx) => midx.fill(0, 6, 7), // of no chunks
      (midx) => midx.fill(0xff, 8, 12), // with packs it does not name
      (midx) => midx.fill(0x7f, 24, 32), // with chunks beyond its end
      (midx) => midx.subarray(0, 30),
    ];
    await withPack(async (repo, pack) => {
      await repo.git('multi-pack-index', 'write');
      rmSync(indexOf(pack), { force: true });
      const path = join(pack, '..', 'multi-pack-index');
      const sound = readFileSync(path);
      for (const damage of damages) {
        writeOver(path, damage(Buffer.from(sound)));
        expectGap(repo, pack, 'no index');
      }
    });
  });
});

describe('packs that git replaces meanwhile', () => {
  test('once, between listing and opening: they are listed again', async () => {
    await withRepo(async (repo) => {
      await twoPacks(repo);
      const all = await allObjects(repo);
      let asked = 0;
      const skipPack = (): boolean => {
        if (asked++ === 0) git(repo, 'repack', '-q', '-ad');
        return false;
      };
      const { tables, plan, gaps } = open(repo.path('.git'), 20, { skipPack });
      expect([gaps, tables.packs.length]).toEqual([[], 1]);
      expect(decodePlan(tables, plan()).objects).toEqual(all);
    });
  });

  test('loose objects that are packed meanwhile are not lost', async () => {
    await withPack(async (repo) => {
      await repo.commit({ 'new.txt': 'new\n' });
      const all = await allObjects(repo);
      let asked = 0;
      const skipPack = (): boolean => {
        if (asked++ === 0) git(repo, 'repack', '-q', '-d');
        return false;
      };
      const { tables, plan, gaps } = open(repo.path('.git'), 20, { skipPack });
      expect(gaps).toEqual([]);
      expect(decodePlan(tables, plan()).objects).toEqual(all);
    });
  });

  test('again and again: is said', async () => {
    await withPack(async (repo, pack) => {
      let asked = 0;
      const skipPack = (): boolean => {
        const copy = join(pack, '..', `pack-z${asked++}.pack`);
        copyFileSync(indexOf(pack), indexOf(copy));
        copyFileSync(pack, copy);
        return true;
      };
      const { gaps } = open(repo.path('.git'), 20, { skipPack });
      expect(gaps.map(({ why }) => why)).toEqual(['changed-while-read']);
      expect(asked).toBeLessThan(20);
    });
  });
});

/** A repository with one pack and nothing loose. */
async function withPack(use: (repo: Repo, pack: string) => Promise<void>): Promise<void> {
  await withRepo(async (repo) => {
    await commitEdits(repo, someEdits(8));
    await repo.git('repack', '-q', '-adf');
    await use(repo, packsOf(repo)[0] ?? '');
  });
}

async function twoPacks(repo: Repo, isDoubled = false): Promise<void> {
  await commitEdits(repo, someEdits(8));
  await repo.git('repack', '-q', '-adf');
  for (const pack of packsOf(repo)) if (isDoubled) writeFileSync(pack.replace(/\.pack$/, '.keep'), '');
  await commitEdits(repo, someEdits(5, 2), 'other');
  await repo.git('repack', '-q', ...(isDoubled ? ['-adf', '--pack-kept-objects'] : ['-d']));
}

function packsOf(repo: Repo): string[] {
  const folder = repo.path('.git/objects/pack');
  const names = readdirSync(folder).filter((name) => name.endsWith('.pack'));
  return names.map((name) => join(folder, name));
}

function indexOf(pack: string): string {
  return pack.replace(/\.pack$/, '.idx');
}

/** git makes packs read-only. */
function writeOver(path: string, content: Buffer): void {
  rmSync(path, { force: true });
  writeFileSync(path, content);
}

function git(repo: Repo, ...args: string[]): void {
  execFileSync('git', args, { cwd: repo.dir, env: CLEAN_ENV });
}

function expectGap(repo: Repo, pack: string, detail: string): void {
  const { tables, gaps, checksums } = open(repo.path('.git'));
  expect([tables.count, checksums]).toEqual([0, []]);
  expect(gaps).toEqual([{ what: pack.slice(pack.lastIndexOf('/') + 1), why: 'unreadable', detail: expect.anything() }]);
  expect(gaps[0]?.detail).toContain(detail);
}

async function expectAllRead(repo: Repo, hashBytes: 20 | 32 = 20): Promise<ReturnType<typeof open>> {
  const store = open(repo.path('.git'), hashBytes);
  expect(store.gaps).toEqual([]);
  const reading = store.plan();
  const { objects, absent } = decodePlan(store.tables, reading);
  expect({ absent, leftOver: reading.leftOver }).toEqual({ absent: [], leftOver: [] });
  expect(objects).toEqual(await allObjects(repo));
  return store;
}

/** Where the offset of object `row` is in an index of version 2 without 64-bit offsets. */
function placeOfOffset(index: Buffer, row: number): number {
  const count = index.readUInt32BE(NAMES - 4);
  return NAMES + count * 24 + row * 4;
}

function offsetAt(index: Buffer, row: number): number {
  return index.readUInt32BE(placeOfOffset(index, row));
}

function withOffset(index: Buffer, offset: number): Buffer {
  index.writeUInt32BE(offset, placeOfOffset(index, 0));
  return index;
}
