import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBody } from '../../src/memory/body.ts';
import { LARGEST_FILE } from '../../src/memory/header.ts';
import type { HashBytes } from '../../src/memory/id-set.ts';
import { readMemory } from '../../src/memory/read-memory.ts';
import { rulesHash } from '../../src/memory/rules-hash.ts';
import type { MemoryScope, ScanMemory } from '../../src/memory/scan-memory.ts';
import { writeMemory } from '../../src/memory/write-memory.ts';
import { run } from '../helpers/run-cli.ts';
import { withFolder } from '../helpers/with-repo.ts';
import { bytesOf, closeIds, hexOf, madeIds, memoryOf, randomIds, SCOPE } from './ids.ts';

const UID = process.getuid?.() ?? null;

describe('what was written is read', () => {
  test.each([20, 32] as const)('property: ids of %i bytes', async (hashBytes) => {
    await withFile((path) => {
      const id = fc.uint8Array({ minLength: hashBytes, maxLength: hashBytes }).map((each) => Buffer.from(each));
      const ids = fc.array(id).map((all) => hexOf(Buffer.concat(all), hashBytes));
      const extra = fc.array(fc.tuple(fc.string(), fc.uint8Array())).map((pairs) => new Map(pairs));
      fc.assert(
        fc.property(closeIds(hashBytes), ids, ids, extra, (scanned, packs, again, facts) => {
          const scope = { ...SCOPE, hashBytes };
          const memory = memoryOf(bytesOf(scanned), { packs, again, extra: facts }, hashBytes);
          expect(write(path, memory, scope)).toBeNull();
          expectSame(readMemory(path, scope).memory, memory);
        }),
        { seed: 1, numRuns: 30 },
      );
    });
  });

  // From 131,072 ids on, the index is the ends of the buckets.
  test.each([0, 1, 131_071, 131_072, 200_000])('%i ids', async (count) => {
    await withFile((path) => {
      const memory = memoryOf(randomIds(count, 20));
      write(path, memory);
      expectSame(readMemory(path, SCOPE).memory, memory);
      expect(statSync(path).size).toBeLessThan(300 + 12 * count);
    });
  });

  test('what was read can be added to and written again', async () => {
    await withFile((path) => {
      write(path, memoryOf(madeIds(1000, 20, 'a')));
      const before = readMemory(path, SCOPE).memory;
      if (before === null) throw new Error('no memory');
      const more = memoryOf(madeIds(10, 20, 'b')).scanned;
      write(path, { ...before, scanned: before.scanned.union(more) });
      expectSame(
        readMemory(path, SCOPE).memory,
        memoryOf(madeIds(1000, 20, 'a'), { scanned: before.scanned.union(more) }),
      );
    });
  });

  test('nobody else may read the file, and nothing else is left in the folder', async () => {
    await withFile((path) => {
      write(path, SMALL);
      write(path, SMALL);
      expect(readdirSync(dirname(path))).toEqual(['scanned']);
      if (UID !== null) expect(statSync(path).mode & 0o777).toBe(0o600);
    });
  });
});

const SMALL = memoryOf(madeIds(20), {
  packs: ['ab'.repeat(20)],
  again: ['cd'.repeat(20)],
  extra: new Map([['commits', Buffer.from('facts')]]),
});

describe('what is damaged is not trusted', () => {
  test('any byte', async () => {
    await withFile((path) => {
      write(path, SMALL);
      const good = readFileSync(path);
      for (let at = 0; at < good.length; at++) {
        const bad = Buffer.from(good);
        bad[at] = (bad[at] ?? 0) ^ (1 << (at % 8));
        writeFileSync(path, bad);
        expect(readMemory(path, SCOPE).memory, `byte ${at}`).toBeNull();
      }
    });
  });

  test('cut anywhere, or longer', async () => {
    await withFile((path) => {
      write(path, SMALL);
      const good = readFileSync(path);
      for (let length = 0; length < good.length; length++) {
        writeFileSync(path, good.subarray(0, length));
        expect(readMemory(path, SCOPE), `length ${length}`).toEqual({ memory: null, reason: 'damaged' });
      }
      writeFileSync(path, Buffer.concat([good, Buffer.alloc(1)]));
      expect(readMemory(path, SCOPE)).toEqual({ memory: null, reason: 'damaged' });
      writeFileSync(path, good);
      expectSame(readMemory(path, SCOPE).memory, SMALL);
    });
  });

  test('property: a byte of a large one', async () => {
    await withFile((path) => {
      write(path, memoryOf(randomIds(140_000, 20)));
      const bytes = readFileSync(path);
      fc.assert(
        fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
          bytes[at] = (bytes[at] ?? 0) ^ change;
          writeFileSync(path, bytes);
          bytes[at] = (bytes[at] ?? 0) ^ change;
          expect(readMemory(path, SCOPE).memory).toBeNull();
        }),
        { numRuns: 30 },
      );
    });
  });

  test('the header of one with the body of another', async () => {
    await withFile((path) => {
      write(path, SMALL);
      const header = readFileSync(path).subarray(0, 176);
      write(path, { ...SMALL, packs: ['ef'.repeat(20)] });
      writeFileSync(path, Buffer.concat([header, readFileSync(path).subarray(176)]));
      expect(readMemory(path, SCOPE)).toEqual({ memory: null, reason: 'damaged' });
    });
  });

  test('property: the body is taken apart without failing, whatever it is', () => {
    const bytes = fc.uint8Array({ maxLength: 64 }).map((each) => Buffer.from(each));
    const section = fc
      .tuple(fc.constantFrom('scanned', 'packs', 'findings', 'extra.x'), bytes)
      .map(([name, content]) => {
        const head = Buffer.alloc(6 + name.length);
        head.writeUInt16LE(name.length, 0);
        head.write(name, 2);
        head.writeUInt32LE(content.length, 2 + name.length);
        return Buffer.concat([head, content]);
      });
    const body = fc.array(fc.oneof({ weight: 9, arbitrary: section }, bytes)).map((parts) => Buffer.concat(parts));
    fc.assert(
      fc.property(body, (each) => {
        decodeBody(each, 20)?.scanned.has(Buffer.alloc(20, 0x77), 0);
      }),
    );
  });
});

describe('what is not ours is not trusted', () => {
  test.each<[string, Partial<MemoryScope>, string]>([
    ['another key', { key: Buffer.alloc(32, 3) }, 'not-authentic'],
    ['other rules', { rulesHash: Buffer.alloc(32, 3) }, 'other-rules'],
    ['ids of another kind', { hashBytes: 32 }, 'other-rules'],
  ])('%s', async (_, other, reason) => {
    await withFile((path) => {
      write(path, SMALL, { ...SCOPE, ...other });
      expect(readMemory(path, SCOPE)).toEqual({ memory: null, reason });
    });
  });

  test('another version, another format', async () => {
    await withFile((path) => {
      write(path, SMALL);
      const bytes = readFileSync(path);
      bytes[4] = 2;
      writeFileSync(path, bytes);
      expect(readMemory(path, SCOPE)).toEqual({ memory: null, reason: 'other-version' });
      writeFileSync(path, randomBytes(1000));
      expect(readMemory(path, SCOPE)).toEqual({ memory: null, reason: 'other-version' });
    });
  });

  test('not there', async () => {
    await withFile((path) => {
      expect(readMemory(path, SCOPE)).toEqual({ memory: null, reason: 'none' });
      write(path, SMALL);
      expect(readMemory(`${path}-not`, SCOPE)).toEqual({ memory: null, reason: 'none' });
    });
  });

  test('too large: not read', async () => {
    await withFile((path) => {
      write(path, SMALL);
      truncateSync(path, LARGEST_FILE + 1);
      expect(readMemory(path, SCOPE)).toEqual({ memory: null, reason: 'too-large' });
    });
  });

  test('a link to a file that would do, a folder, a pipe', async () => {
    await withFile(async (path) => {
      write(path, SMALL);
      symlinkSync(path, `${path}-link`);
      mkdirSync(`${path}-folder`);
      await run('mkfifo', [`${path}-pipe`], { cwd: dirname(path) });
      for (const kind of ['link', 'folder', 'pipe']) {
        expect(readMemory(`${path}-${kind}`, SCOPE)).toEqual({ memory: null, reason: 'not-a-file' });
      }
    });
  });

  test('a folder that is a link: neither read nor written', async () => {
    await withFolder(async (dir) => {
      mkdirSync(join(dir, 'elsewhere'));
      mkdirSync(join(dir, 'git'));
      write(join(dir, 'elsewhere', 'scanned'), SMALL);
      symlinkSync(join(dir, 'elsewhere'), join(dir, 'git', 'leakgate'));
      const path = join(dir, 'git', 'leakgate', 'scanned');
      const before = readFileSync(path);
      expect(readMemory(path, SCOPE)).toEqual({ memory: null, reason: 'not-a-file' });
      expect(write(path, memoryOf(madeIds(1)))).toBe('not-a-folder');
      expect(readFileSync(path)).toEqual(before);
    });
  });
});

describe('writing', () => {
  test('takes the place of a link, not of what it points to', async () => {
    await withFile((path) => {
      const precious = join(dirname(dirname(path)), 'precious');
      writeFileSync(precious, 'precious');
      mkdirSync(dirname(path));
      symlinkSync(precious, path);
      expect(write(path, SMALL)).toBeNull();
      expect(readFileSync(precious, 'utf8')).toBe('precious');
      expectSame(readMemory(path, SCOPE).memory, SMALL);
    });
  });

  test('removes what writers left that crashed over a day ago, and nothing else', async () => {
    await withFile((path) => {
      mkdirSync(dirname(path));
      const [old, young, other] = [`${path}.0123.tmp`, `${path}.4567.tmp`, join(dirname(path), 'other.tmp')];
      for (const each of [old, young, other]) writeFileSync(each, 'left');
      const dayAgo = Date.now() / 1000 - 24 * 60 * 60 - 60;
      for (const each of [old, other]) utimesSync(each, dayAgo, dayAgo);
      write(path, SMALL);
      expect([old, young, other].map((each) => existsSync(each))).toEqual([false, true, true]);
    });
  });

  test('gives up without failing where it cannot: no repository, a file or a folder in the way', async () => {
    await withFile((path) => {
      expect(write(join(dirname(path), 'not', 'there', 'scanned'), SMALL)).toBe('ENOENT');
      writeFileSync(dirname(path), '');
      expect(write(path, SMALL)).toBe('not-a-folder');
    });
    await withFile((path) => {
      mkdirSync(join(path, 'full'), { recursive: true });
      expect(write(path, SMALL)).toBe('EISDIR');
      expect(readdirSync(dirname(path))).toEqual(['scanned']);
    });
  });

  test('root leaves nothing in the repository of somebody else', async () => {
    await withFile(async (path) => {
      if (UID === 0) await run('chown', ['1', dirname(dirname(path))], { cwd: '/' });
      expect(writeMemory(path, SMALL, { ...SCOPE, uid: 0 })).toBe('not-ours');
      expect(existsSync(dirname(path))).toBe(false);
    });
  });
});

test('the hash of rules: of all parts, and of where one ends', () => {
  expect(rulesHash(['a', 'b'])).toEqual(rulesHash(['a', 'b']));
  const different = [['a', 'b'], ['b', 'a'], ['ab'], ['a', 'b', ''], ['a,b'], ['a","b'], []];
  expect(new Set(different.map((parts) => rulesHash(parts).toString('hex'))).size).toBe(different.length);
  expect(rulesHash([])).toHaveLength(32);
});

function write(path: string, memory: ScanMemory, scope: MemoryScope = SCOPE): string | null {
  return writeMemory(path, memory, { ...scope, uid: UID });
}

function expectSame(found: ScanMemory | null, expected: ScanMemory): void {
  if (found === null) throw new Error('no memory');
  expect(tableOf(found)).toEqual(tableOf(expected));
  expect({ ...found, scanned: null, extra: extraOf(found) }).toEqual({
    ...expected,
    scanned: null,
    extra: extraOf(expected),
  });
}

/** Compared as hex: the matcher takes seconds over a large array. */
function tableOf({ scanned }: ScanMemory): [HashBytes, number, string, string] {
  const { starts, tails } = scanned.table;
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  return [scanned.hashBytes, scanned.size, hex(new Uint8Array(starts.buffer)), hex(tails)];
}

function extraOf({ extra }: ScanMemory): [string, string][] {
  return [...extra].map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')]);
}

/** Runs `body` with the path of the memory in a git directory without one. */
async function withFile(body: (path: string) => void | Promise<void>): Promise<void> {
  await withFolder(async (dir) => body(join(dir, 'leakgate', 'scanned')));
}
