import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { treeEntryAt } from '../../src/chunks/tree-entry.ts';

const NAMES = ['.env', 'a b.txt', 'clé.pem', 'dir'];

describeHashes(20);
describeHashes(32);

/** Trees as `git mktree` writes them. */
function describeHashes(hashBytes: number): void {
  const entries = NAMES.map((name, at) => ({
    name,
    mode: name === 'dir' ? '40000' : '100644',
    // Hashes hold every byte, NUL and space included.
    oid: Buffer.from(Array.from({ length: hashBytes }, (_, i) => (i * 7 + at * 32) & 0xff)),
  }));
  const tree = Buffer.concat(
    entries.map(({ name, mode, oid }) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), oid])),
  );

  test(`every byte of a tree of ${hashBytes} byte hashes: names its entry, or none`, () => {
    let at = 0;
    for (const { name, mode, oid } of entries) {
      const nameStart = at + mode.length + 1;
      const nameEnd = nameStart + Buffer.byteLength(name);
      const entry = { name, nameStart, oid: oid.toString('hex') };
      for (; at < nameStart; at++) expect(treeEntryAt(tree, at, hashBytes)).toBeNull();
      for (; at < nameEnd; at++) expect(treeEntryAt(tree, at, hashBytes)).toEqual(entry);
      for (; at < nameEnd + 1 + hashBytes; at++) expect(treeEntryAt(tree, at, hashBytes)).toBeNull();
    }
    expect(treeEntryAt(tree, tree.length, hashBytes)).toBeNull();
  });
}

test('rubbish: has no entries', () => {
  for (const rubbish of ['', 'no nul here', '100644', '100644 name'])
    expect(treeEntryAt(Buffer.from(rubbish), 3, 20)).toBeNull();
});
