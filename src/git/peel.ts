/*
 * Owns what objects that refs name lead to: through tags to commits, or to what are none.
 */

import { Buffer } from 'node:buffer';
import { GitError } from '../util/errors.ts';
import { type KnownObject, knownObjects } from './known-objects.ts';
import { readObjects } from './objects.ts';
import { gitText } from './spawn.ts';

/** Tags are followed this deep; git itself sets no end. */
const DEEPEST = 64;

/** What refs lead to. */
export interface Peeled {
  readonly commits: readonly string[];
  /** Tags on the way, and the objects of trees and blobs at their end. */
  readonly others: readonly string[];
}

/**
 * Follows `names`: ids, or revisions.
 * @throws GitError when one of them is not there
 */
export async function peeled(cwd: string, names: readonly string[]): Promise<Peeled> {
  const commits = new Set<string>();
  const others = new Set<string>();
  let wanted = [...new Set(names)];
  for (let depth = 0; wanted.length > 0; depth++) {
    const found = await allKnown(cwd, wanted);
    if (depth > DEEPEST) throw new GitError('no-such-object', { oid: wanted[0] ?? '' });
    const tags = found.filter(({ type }) => type === 'tag').map(({ oid }) => oid);
    for (const { oid, type } of found) if (type === 'commit') commits.add(oid);
    for (const oid of tags) others.add(oid);
    for (const oid of await objectsIn(cwd, found)) others.add(oid);
    wanted = await targetsOf(cwd, tags);
  }
  return { commits: [...commits], others: [...others] };
}

async function allKnown(cwd: string, names: readonly string[]): Promise<KnownObject[]> {
  const found = await knownObjects(cwd, names);
  if (found.length < names.length) {
    const oids = new Set(found.map(({ oid }) => oid));
    throw new GitError('no-such-object', { oid: names.find((name) => !oids.has(name)) ?? '' });
  }
  return found;
}

/** Trees and blobs of `found`, with all that they hold. */
async function objectsIn(cwd: string, found: readonly KnownObject[]): Promise<string[]> {
  const ends = found.filter(({ type }) => type === 'tree' || type === 'blob').map(({ oid }) => oid);
  if (ends.length === 0) return [];
  const args = ['rev-list', '--objects', '--no-object-names', '--no-walk', '--stdin'];
  const list = await gitText(args, { cwd, input: `${ends.join('\n')}\n` });
  return list.split('\n').filter(Boolean);
}

/** The first line of a tag is `object <id>` (git's Documentation/git-mktag.txt). */
async function targetsOf(cwd: string, tags: readonly string[]): Promise<string[]> {
  const targets = new Set<string>();
  let content = '';
  const refuse = (oid: string) => {
    throw new GitError('no-such-object', { oid });
  };
  await readObjects({ cwd }, tags, {
    begin: () => {
      content = '';
    },
    data: (bytes) => {
      if (content.length < LONGEST_LINE) content += Buffer.from(bytes.subarray(0, LONGEST_LINE)).toString('latin1');
    },
    end: () => {
      targets.add(/^object ([0-9a-f]+)$/m.exec(content)?.[1] ?? '');
      return undefined;
    },
    missing: refuse,
    corrupt: refuse,
  });
  return [...targets];
}

/** `object`, a blank and 64 hex digits, with room. */
const LONGEST_LINE = 128;
