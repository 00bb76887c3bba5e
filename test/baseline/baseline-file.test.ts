import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBaseline, updateBaseline } from '../../src/baseline/baseline-file.ts';
import { withFolder } from '../helpers/with-repo.ts';

const A = { rule: 'x', fingerprint: 'a'.repeat(32), kind: 'accepted', until: null, reason: 'old' } as const;
const B = { ...A, fingerprint: 'b'.repeat(32) };
const FILE = 'leakgate.baseline';

test('an update keeps what it does not touch, the mode of the file, and leaves nothing beside it', () =>
  withFolder(async (dir) => {
    writeFileSync(join(dir, FILE), `# ours\nx ${B.fingerprint} revoked until=2030-01-01  two\t blanks\n`);
    chmodSync(join(dir, FILE), 0o640);
    expect(updateBaseline(dir, new Map([[A.fingerprint, A]]))).toBe(true);
    const text = readFileSync(join(dir, FILE), 'utf8');
    expect(text.split('\n').slice(2)).toEqual([
      '# ours',
      `x ${A.fingerprint} accepted old`,
      `x ${B.fingerprint} revoked until=2030-01-01 two blanks`,
      '',
    ]);
    expect(statSync(join(dir, FILE)).mode & 0o777).toBe(0o640);
    expect(readdirSync(dir)).toEqual([FILE]);
  }));

test('an update that changes nothing does not write', () =>
  withFolder(async (dir) => {
    expect(updateBaseline(dir, new Map([[A.fingerprint, null]]))).toBe(false);
    expect(existsSync(join(dir, FILE))).toBe(false);
    updateBaseline(dir, new Map([[A.fingerprint, A]]));
    expect(updateBaseline(dir, new Map([[A.fingerprint, A]]))).toBe(false);
  }));

test('what is taken away is gone', () =>
  withFolder(async (dir) => {
    updateBaseline(dir, new Map([A, B].map((entry) => [entry.fingerprint, entry])));
    updateBaseline(dir, new Map([[A.fingerprint, null]]));
    expect([...readBaseline(dir).entries.keys()]).toEqual([B.fingerprint]);
  }));

test.each([
  ['a symbolic link', (path: string) => symlinkSync('/dev/zero', path)],
  ['bytes that are no UTF-8', (path: string) => writeFileSync(path, Uint8Array.of(0x23, 0xff, 0x0a))],
])('%s in its place is an error', (_, put) =>
  withFolder(async (dir) => {
    put(join(dir, FILE));
    expect(() => readBaseline(dir)).toThrow(expect.objectContaining({ code: 'baseline-unreadable' }));
  }),
);

test('a folder that cannot be written to is an error', () =>
  withFolder(async (dir) => {
    const missing = join(dir, 'missing');
    expect(() => updateBaseline(missing, new Map([[A.fingerprint, A]]))).toThrow(
      expect.objectContaining({ code: 'baseline-write-failed' }),
    );
  }));
