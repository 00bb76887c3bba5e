/*
 * Owns where objects come and go: the commits whose trees differ from a parent's in one of them.
 */

import { Buffer } from 'node:buffer';
import { GitError } from '../util/errors.ts';
import { isPartialClone } from './absent-objects.ts';
import { startGit } from './spawn.ts';

/** An object appeared at a path in a commit, or was there in its parent and no more. */
export interface ObjectEvent {
  readonly oid: string;
  readonly path: string;
  readonly commit: string;
  readonly kind: 'added' | 'removed';
  /** All parents of the commit. */
  readonly parents: readonly string[];
}

/** Object ids per git process: they are arguments, whose total length is limited. */
const IDS_AT_ONCE = 500;

/**
 * Events of `oids` (blobs or trees) in `commits`, merges compared with each parent. `git diff-tree` is plumbing: no
 * setting, attribute or external diff reaches it.
 */
export async function objectEvents(
  cwd: string,
  oids: readonly string[],
  commits: readonly string[],
): Promise<ObjectEvent[]> {
  if (oids.length === 0 || commits.length === 0) return [];
  // For --find-object git would fetch every blob that differs and is not there; so all differences are read and sifted.
  if (await isPartialClone(cwd)) return eventsOf(cwd, { oids, filters: [] }, commits);
  const events: ObjectEvent[] = [];
  for (let from = 0; from < oids.length; from += IDS_AT_ONCE) {
    const some = oids.slice(from, from + IDS_AT_ONCE);
    events.push(...(await eventsOf(cwd, { oids: some, filters: some.map((oid) => `--find-object=${oid}`) }, commits)));
  }
  return events;
}

const DIFF_TREE = [
  '-c',
  'core.deltaBaseCacheLimit=512m',
  'diff-tree',
  '--stdin',
  '-m',
  '-r',
  '-t',
  '--root',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--format=%x02%H %P',
];

async function eventsOf(
  cwd: string,
  { oids, filters }: { readonly oids: readonly string[]; readonly filters: readonly string[] },
  commits: readonly string[],
): Promise<ObjectEvent[]> {
  const git = startGit([...DIFF_TREE, ...filters], { cwd, input: `${commits.join('\n')}\n` });
  const parser = new EventParser(new Set(oids));
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of git.child.stdout as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = bytes.lastIndexOf(0) + 1;
    if (end > 0) for (const field of bytes.toString('utf8', 0, end - 1).split('\0')) parser.read(field);
    rest = bytes.subarray(end);
  }
  await git.done;
  return parser.events;
}

/**
 * Parses `\x02commit parents\0\n`, then `:modes oids status\0path\0` for each path. A merge comes once for each parent it
 * differs from, without saying which.
 */
class EventParser {
  readonly events: ObjectEvent[] = [];
  readonly #wanted: ReadonlySet<string>;
  #commit = '';
  #parents: string[] = [];
  /** Old and new id of the path that comes next. */
  #ids: readonly [string, string] | null = null;

  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
  }

  read(written: string): void {
    if (this.#ids !== null) {
      this.#readPath(written, this.#ids);
      this.#ids = null;
      return;
    }
    const field = written.startsWith('\n') ? written.slice(1) : written;
    if (field.startsWith('\x02')) {
      [this.#commit = '', ...this.#parents] = field.slice(1).split(' ').filter(Boolean);
    } else if (field.startsWith(':')) {
      const [, , oldOid = '', newOid = ''] = field.split(' ');
      this.#ids = [oldOid, newOid];
    } else if (field !== '') {
      throw new GitError('git-output', { output: field.slice(0, 80) });
    }
  }

  #readPath(path: string, [oldOid, newOid]: readonly [string, string]): void {
    const where = { path, commit: this.#commit, parents: this.#parents };
    if (this.#wanted.has(newOid)) this.events.push({ ...where, oid: newOid, kind: 'added' });
    if (this.#wanted.has(oldOid)) this.events.push({ ...where, oid: oldOid, kind: 'removed' });
  }
}
