/*
 * Owns the throw-away index and object store of doctor, and that nothing of them stays: the repository's own index,
 * objects and files are not written. Does not own what is tried in them (doctor.ts).
 */

import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { errnoOf, GitError } from '../util/errors.ts';
import { exists } from './hook-file.ts';
import { whileInterruptible } from './interrupt.ts';
import type { GitPort } from './port.ts';

export interface Scratch {
  /** The file that is staged. */
  readonly file: string;
  /** For the hook: git uses the throw-away index and objects. */
  readonly env: Readonly<Record<string, string>>;
  /** Aborted when the user stops the run. */
  readonly signal: AbortSignal;
  /** Makes the index HEAD plus `file` with this content. */
  stage(content: string): Promise<void>;
}

export interface ScratchOptions<T> {
  readonly git: GitPort;
  readonly top: string;
  readonly use: (scratch: Scratch) => Promise<T>;
}

export interface ScratchResult<T> {
  readonly value: T;
  /** True when something in the hook left a ref to a throw-away object: those objects were kept then. */
  readonly refsMoved: boolean;
}

/** Runs `use` with a throw-away index and removes it afterwards, whatever happens, also on an interrupt. */
export async function withScratch<T>({ git, top, use }: ScratchOptions<T>): Promise<ScratchResult<T>> {
  return whileInterruptible(async (signal) => {
    const folder = await mkdtemp(join(tmpdir(), 'leakgate-doctor-'));
    try {
      return await useFolder({ git, top, folder, signal }, use);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

interface FolderOptions {
  readonly git: GitPort;
  readonly top: string;
  readonly folder: string;
  readonly signal: AbortSignal;
}

async function useFolder<T>(options: FolderOptions, use: ScratchOptions<T>['use']): Promise<ScratchResult<T>> {
  const { git, top, folder } = options;
  const objects = join(folder, 'objects');
  await mkdir(objects);
  const realObjects = resolve(top, await git.text(['rev-parse', '--git-path', 'objects'], { cwd: top }));
  const env = environment({ folder, objects, realObjects });
  const refs = new Set(await refsOf(git, top));
  const { scratch, tidy } = scratchIn({ ...options, env });
  let value: T;
  let refsMoved = false;
  try {
    value = await use(scratch);
  } finally {
    await tidy();
    const moved = (await refsOf(git, top)).filter((oid) => !refs.has(oid));
    refsMoved = await anyInside(objects, moved);
    // lint-staged keeps a stash while it works; stopped half-way, that stash holds the user's changes.
    if (refsMoved) await keepObjects(objects, realObjects);
  }
  return { value, refsMoved };
}

interface ScratchParts extends FolderOptions {
  readonly env: Readonly<Record<string, string>>;
}

function scratchIn(parts: ScratchParts): { scratch: Scratch; tidy(): Promise<void> } {
  const { git, top, env, signal } = parts;
  const file = existsSync(join(top, 'leakgate-doctor.txt'))
    ? `leakgate-doctor-${process.pid}.txt`
    : 'leakgate-doctor.txt';
  const staged: string[] = [];
  const stage = async (content: string): Promise<void> => {
    staged.push(content);
    await rm(join(parts.folder, 'index'), { force: true });
    if (await hasHead(git, top)) await git.text(['read-tree', 'HEAD'], { cwd: top, env });
    const oid = await git.text(['hash-object', '-w', '--stdin'], { cwd: top, env, input: content });
    await git.text(['update-index', '--add', '--cacheinfo', `100644,${oid},${file}`], { cwd: top, env });
  };
  return { scratch: { file, env, signal, stage }, tidy: () => removeCheckedOut(join(top, file), staged) };
}

/** Tools that stash unstaged changes check the file out; only what we staged is taken away. */
async function removeCheckedOut(path: string, contents: readonly string[]): Promise<void> {
  if (!(await exists(path))) return;
  const text = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
  if (contents.includes(text)) await rm(path);
}

async function hasHead(git: GitPort, top: string): Promise<boolean> {
  try {
    await git.text(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { cwd: top });
    return true;
  } catch (error) {
    // No commit yet. Anything else that is wrong with HEAD stops the commands that follow, or the hook.
    if (error instanceof GitError) return false;
    throw error;
  }
}

function environment({ folder, objects, realObjects }: { folder: string; objects: string; realObjects: string }): {
  readonly [name: string]: string;
} {
  const inherited = process.env['GIT_ALTERNATE_OBJECT_DIRECTORIES'];
  return {
    GIT_INDEX_FILE: join(folder, 'index'),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: [quoted(realObjects), ...(inherited ? [inherited] : [])].join(delimiter),
    // As `git commit -m` does: a hook must not wait for an editor.
    GIT_EDITOR: ':',
  };
}

/** git splits the list at the delimiter, except inside double quotes (git 2.11). */
function quoted(path: string): string {
  if (!path.includes(delimiter) && !path.startsWith('"')) return path;
  return `"${path.replace(/["\\]/g, '\\$&')}"`;
}

/** The objects that refs name. */
async function refsOf(git: GitPort, top: string): Promise<readonly string[]> {
  return (await git.text(['for-each-ref', '--format=%(objectname)'], { cwd: top })).split('\n').filter(Boolean);
}

async function anyInside(objects: string, oids: readonly string[]): Promise<boolean> {
  for (const oid of oids) {
    if (await exists(join(objects, oid.slice(0, 2), oid.slice(2)))) return true;
  }
  return false;
}

async function keepObjects(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, source.slice(from.length));
    await mkdir(dirname(target), { recursive: true });
    await copyUnlessThere(source, target);
  }
}

async function copyUnlessThere(source: string, target: string): Promise<void> {
  try {
    await copyFile(source, target, constants.COPYFILE_EXCL);
  } catch (error) {
    // An object of that id is there already: it is the same one.
    if (errnoOf(error) !== 'EEXIST') throw error;
  }
}
