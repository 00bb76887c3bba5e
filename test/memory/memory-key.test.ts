import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { KeyPlace } from '../../src/memory/key-folder.ts';
import { memoryKey } from '../../src/memory/memory-key.ts';
import { run } from '../helpers/run-cli.ts';
import { withFolder } from '../helpers/with-repo.ts';

const UID = process.getuid?.() ?? null;

describe('the key', () => {
  test('is made once, for this user only', async () => {
    await withHome((home, place) => {
      const key = memoryKey(place);
      expect(key).toHaveLength(32);
      expect(memoryKey(place)).toEqual(key);
      const file = keyIn(home);
      expect(readFileSync(file)).toEqual(key);
      expect([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
      expect(readdirSync(dirname(file))).toEqual(['key']);
    });
  });

  test('is another one for each user', async () => {
    const keys: string[] = [];
    for (let n = 0; n < 2; n++) await withHome((_, place) => void keys.push(String(memoryKey(place)?.toString('hex'))));
    expect(new Set(keys).size).toBe(2);
  });

  test.each<[string, (home: string) => Partial<KeyPlace>, string]>([
    ['$XDG_STATE_HOME', (home) => ({ env: { XDG_STATE_HOME: join(home, 'state') } }), 'state/leakgate/key'],
    ['a relative one does not count', () => ({ env: { XDG_STATE_HOME: 'state' } }), '.local/state/leakgate/key'],
    ['an empty one neither', () => ({ env: { XDG_STATE_HOME: '' } }), '.local/state/leakgate/key'],
    ['without a home', (home) => ({ home: null, env: { XDG_STATE_HOME: home } }), 'leakgate/key'],
    [
      '%LOCALAPPDATA%',
      (home) => ({ platform: 'win32', uid: null, env: { LOCALAPPDATA: join(home, 'AppData') } }),
      'AppData/leakgate/key',
    ],
  ])('is where the system keeps state: %s', async (_, change, path) => {
    await withHome((home, place) => {
      expect(memoryKey({ ...place, ...change(home) })).toEqual(readFileSync(join(home, path)));
    });
  });
});

describe('no key', () => {
  test.each<[string, Partial<KeyPlace>]>([
    ['no home', { home: null }],
    ['an empty one', { home: '' }],
    ['a relative one', { home: 'home' }],
    ['one that is not there and cannot be made', { home: '/proc/home' }],
    ['a file', { home: '/dev/null' }],
    ['one that cannot be named', { home: '/\0' }],
  ])('%s', async (_, change) => {
    await withHome((_home, place) => expect(memoryKey({ ...place, ...change })).toBeNull());
  });

  test.each<[string, (file: string) => void]>([
    ['readable by the group', (file) => chmodSync(file, 0o640)],
    ['readable by others', (file) => chmodSync(file, 0o604)],
    ['too short', (file) => writeFileSync(file, Buffer.alloc(31))],
    ['too long', (file) => writeFileSync(file, Buffer.alloc(33))],
    ['empty', (file) => writeFileSync(file, '')],
    ['in a folder that others may write to', (file) => chmodSync(dirname(file), 0o777)],
    [
      'a link',
      (file) => {
        renameSync(file, `${file}-real`);
        symlinkSync(`${file}-real`, file);
      },
    ],
    [
      'a link to nothing',
      (file) => {
        rmSync(file);
        symlinkSync(`${file}-real`, file);
      },
    ],
    [
      'a folder',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('the key is %s', async (_, spoil) => {
    await withHome((home, place) => {
      expect(memoryKey(place)).not.toBeNull();
      spoil(keyIn(home));
      expect(memoryKey(place)).toBeNull();
      expect(existsSync(`${keyIn(home)}-real`) || readdirSync(dirname(keyIn(home))).join() === 'key').toBe(true);
    });
  });

  test('the key is a pipe: nobody waits for it', async () => {
    await withHome(async (home, place) => {
      mkdirSync(dirname(keyIn(home)), { recursive: true, mode: 0o700 });
      await run('mkfifo', ['-m', '600', keyIn(home)], { cwd: home });
      expect(memoryKey(place)).toBeNull();
    });
  });

  test('the key, or its folder, is of another user', async () => {
    await withHome(async (home, place) => {
      memoryKey(place);
      expect(memoryKey({ ...place, uid: (UID ?? 0) + 1 })).toBeNull();
      if (UID !== 0) return;
      await run('chown', ['1', keyIn(home)], { cwd: home });
      expect(memoryKey(place)).toBeNull();
    });
  });

  test('root in the home of another user: nothing is made', async () => {
    await withHome(async (home, place) => {
      if (UID === 0) await run('chown', ['1', home], { cwd: '/' });
      expect(memoryKey({ ...place, uid: 0 })).toBeNull();
      expect(readdirSync(home)).toEqual([]);
    });
  });
});

describe('a home in the repository that is scanned: no key, and nothing is made', () => {
  test.each<[string, (home: string) => string]>([
    ['the home is the work tree', (home) => home],
    ['it is in the work tree', (home) => dirname(home)],
    ['the folder of the key is the work tree', (home) => dirname(keyIn(home))],
  ])('%s', async (_, repository) => {
    await withHome((home, place) => {
      expect(memoryKey({ ...place, repository: ['/nonexistent', repository(home)] })).toBeNull();
      expect(readdirSync(home)).toEqual([]);
    });
  });

  test('by a link', async () => {
    await withHome((home, place) => {
      const repository = join(home, 'repository');
      mkdirSync(join(repository, 'state'), { recursive: true });
      symlinkSync(join(repository, 'state'), join(home, '.local'));
      expect(memoryKey({ ...place, repository: [repository] })).toBeNull();
      expect(readdirSync(join(repository, 'state'))).toEqual([]);
      symlinkSync(repository, join(home, 'same'));
      expect(memoryKey({ ...place, repository: [join(home, 'same')] })).toBeNull();
    });
  });

  test('a repository in the home, or with a name that begins alike, is no matter', async () => {
    await withHome((home, place) => {
      mkdirSync(join(home, '.local', 'sta'), { recursive: true });
      expect(memoryKey({ ...place, repository: [join(home, '.local', 'sta'), join(home, 'work')] })).not.toBeNull();
    });
  });
});

function keyIn(home: string): string {
  return join(home, '.local', 'state', 'leakgate', 'key');
}

async function withHome(body: (home: string, place: KeyPlace) => unknown): Promise<void> {
  await withFolder(async (dir) => {
    const home = join(dir, 'home');
    mkdirSync(home);
    await body(home, { env: {}, home, uid: UID, platform: 'linux', repository: [] });
  });
}
