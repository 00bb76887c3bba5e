/*
 * Owns what the index has at a path, and why it must not be written over. Does not own writing it (write-index.ts).
 */

import { Buffer } from 'node:buffer';
import { gitBytes, gitText } from './spawn.ts';

/** What the index has at a path. */
export interface IndexEntry {
  /** `100644`, `100755`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string;
  readonly oid: string;
  /** 0; the first side there is, 1 to 3, where a merge left a conflict (git's Documentation/git-read-tree.txt). */
  readonly stage: number;
  /** Null for an entry that can be written over. */
  readonly bar: EntryBar | null;
}

/**
 * What would be lost by writing over an entry: the sides of a conflict; a flag, which `git update-index --index-info`
 * drops without a word; or, `in-the-way`, another entry: a file where the path needs a folder, or the other way round.
 */
export type EntryBar = 'unmerged' | 'skip-worktree' | 'assume-unchanged' | 'intent-to-add' | 'in-the-way';

/** Ids of the blob without bytes: entries made by `git add --intent-to-add` have it. */
const EMPTY_BLOBS = [
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];

/** What the index has at `path`, from the top level; null when nothing. */
export async function indexEntry(cwd: string, path: string): Promise<IndexEntry | null> {
  return (await indexEntries(cwd, [path])).get(path) ?? null;
}

/**
 * What the index has at `paths`, from the top level. The whole index is listed and searched by bytes: as arguments the
 * paths may be too many, and a name that is not UTF-8 must not pass for one that is.
 */
export async function indexEntries(cwd: string, paths: readonly string[]): Promise<ReadonlyMap<string, IndexEntry>> {
  if (paths.length === 0) return new Map();
  // `:/` is everything from the top level: without it ls-files lists what is below the folder it stands in.
  const args = ['--no-literal-pathspecs', 'ls-files', '--stage', '-v', '-z', '--full-name', '--', ':/'];
  const entries = entriesIn(await gitBytes(args, { cwd }), new WantedPaths(paths));
  const doubtful = [...entries].filter(([, { oid, bar }]) => bar === null && EMPTY_BLOBS.includes(oid));
  const staged = await stagedAmong(cwd, doubtful);
  for (const [path, entry] of doubtful) if (!staged.has(path)) entries.set(path, { ...entry, bar: 'intent-to-add' });
  return entries;
}

/** Entries of the answer: `tag mode oid stage\tpath\0` (git's Documentation/git-ls-files.txt, `-s` with `-v`). */
function entriesIn(output: Buffer, wanted: WantedPaths): Map<string, IndexEntry> {
  const entries = new Map<string, IndexEntry>();
  for (const line of output.toString('latin1').split('\0')) {
    const tab = line.indexOf('\t');
    const { paths, isInTheWay } = wanted.touchedBy(line.slice(tab + 1));
    if (paths.length === 0) continue;
    const [tag = '', mode = '', oid = '', stage = ''] = line.slice(0, tab).split(' ');
    const entry = { mode, oid, stage: Number(stage), bar: isInTheWay ? 'in-the-way' : barOf(tag, stage) } as const;
    for (const path of paths) if (!entries.has(path)) entries.set(path, entry);
  }
  return entries;
}

function barOf(tag: string, stage: string): EntryBar | null {
  if (stage !== '0') return 'unmerged';
  if (tag.toUpperCase() === 'S') return 'skip-worktree';
  return tag === tag.toLowerCase() ? 'assume-unchanged' : null;
}

/** Paths that are looked for, in bytes: one character of a name is one byte of it. */
class WantedPaths {
  readonly #byName: ReadonlyMap<string, string>;
  /** Folder → the paths below it. */
  readonly #byFolder = new Map<string, string[]>();

  constructor(paths: readonly string[]) {
    this.#byName = new Map(paths.map((path) => [Buffer.from(path, 'utf8').toString('latin1'), path]));
    for (const [name, path] of this.#byName)
      for (const folder of foldersOf(name)) this.#byFolder.set(folder, [...(this.#byFolder.get(folder) ?? []), path]);
  }

  /** The path that an entry called `name` is; or those that cannot be in the index beside it. */
  touchedBy(name: string): { readonly paths: readonly string[]; readonly isInTheWay: boolean } {
    const path = this.#byName.get(name);
    if (path !== undefined) return { paths: [path], isInTheWay: false };
    const above = foldersOf(name).map((folder) => this.#byName.get(folder));
    const below = this.#byFolder.get(name) ?? [];
    return { paths: [...below, ...above.filter((each) => each !== undefined)], isInTheWay: true };
  }
}

function foldersOf(name: string): string[] {
  const folders: string[] = [];
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) folders.push(name.slice(0, at));
  return folders;
}

/**
 * Those of `entries`, each with an empty blob, that are files without bytes; the others are there by `git add -N`
 * (intent to add). diff-index is the one question that tells: the form of `ls-files --debug` may change.
 */
async function stagedAmong(cwd: string, entries: readonly (readonly [string, IndexEntry])[]): Promise<Set<string>> {
  if (entries.length === 0) return new Set();
  const emptyTree = await gitText(['hash-object', '-t', 'tree', '--stdin'], { cwd, input: '' });
  const question = ['diff-index', '--cached', '--name-only', '-z', '--no-renames', '--ita-invisible-in-index'];
  const paths = entries.map(([path]) => `:(top,literal)${path}`);
  const output = await gitBytes(['--no-literal-pathspecs', ...question, emptyTree, '--', ...paths], { cwd });
  return new Set(output.toString('utf8').split('\0'));
}
