/*
 * Synthetic histories of a given number of objects, the same every time: source-like files in nested folders, commits that
 * change a few lines of one to three of them, merges, and now and then a made-up key that comes and goes.
 *
 * Files, folders and sizes stay what they are in the first commit: a history that is ten times as long has the same objects
 * ten times as often, so that time per object can be compared.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const SHAPE = {
  version: 2,
  seed: 20260,
  files: 640,
  /** Folders in each folder, on two levels. */
  branching: 6,
  lines: [50, 500],
  words: [2, 9],
  mostFilesInCommit: 3,
  mostLinesChanged: 6,
  commitsBetweenMerges: 16,
  commitsBetweenKeys: 500,
};
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const ANY = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const START = 1_600_000_000;
const SYLLABLES = 'al ber con di er fo ga hin is jo ker lu men no or par qui re sta ti ur ver win ex yo za'.split(' ');
const PUNCTUATION = [' ', ' ', ' ', ' ', '.', '(', ') ', ', ', ' = ', ': ', '; ', '_'];

/** @returns the path of a bare repository of at least `objects` objects, made on first use */
export async function syntheticHistory(objects) {
  const hash = createHash('sha256').update(JSON.stringify(SHAPE)).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `leakgate-histories-${hash}`);
  const path = join(folder, `${objects}.git`);
  if (existsSync(path)) return path;
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', unfinished]);
  await fastImport(unfinished, objects);
  packAsCloned(unfinished);
  renameSync(unfinished, path);
  return path;
}

/**
 * One pack with deltas that git finds, no bitmap, no commit-graph. With -f for all sizes: without it git takes what
 * fast-import wrote as it is, believing that it has tried deltas before.
 */
function packAsCloned(cwd) {
  const repack = ['-c', 'repack.writeBitmaps=false', 'repack', '-a', '-d', '-f', '-q'];
  execFileSync('git', repack, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  execFileSync('git', ['pack-refs', '--all'], { cwd });
}

async function fastImport(cwd, objects) {
  const child = spawn('git', ['fast-import', '--quiet', '--depth=0'], { cwd, stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve() : reject(new Error(`git fast-import ended with ${status}`)),
    );
  });
  await Promise.all([pipeline(Readable.from(new History().commands(objects)), child.stdin), ended]);
}

class History {
  #random = generator(SHAPE.seed);
  #vocabulary = Array.from({ length: 2000 }, () => this.#word());
  #files = Array.from({ length: SHAPE.files }, (_, number) => this.#file(number));
  #commits = 0;
  #objects = 0;

  *commands(objects) {
    yield* this.#commit('main', this.#files);
    for (let round = 1; this.#objects < objects; round++) {
      if (round % SHAPE.commitsBetweenKeys === 2) yield* this.#keyComesAndGoes();
      if (round % SHAPE.commitsBetweenMerges === 0) yield* this.#merge();
      else yield* this.#commit('main', this.#edit());
    }
    yield 'reset refs/heads/side\nfrom 0000000000000000000000000000000000000000\n\n';
  }

  /** Two branches change one file each, and the merge takes both. */
  *#merge() {
    const [ours, theirs] = [this.#pick(this.#files, 0, 2), this.#pick(this.#files, 1, 2)];
    this.#change(ours);
    this.#change(theirs);
    yield* this.#commit('side', [theirs], 'from refs/heads/main\n');
    yield* this.#commit('main', [ours]);
    yield* this.#commit('main', [theirs], 'merge refs/heads/side\n');
    // The file is the one of the other branch; only the commit and the root are new for certain.
    this.#objects -= treesOf([theirs]);
  }

  *#keyComesAndGoes() {
    const file = this.#pick(this.#files);
    const { lines } = file;
    const key = `aws_access_key_id = "AKIA${this.#letters(16, UPPER)}"`;
    file.lines = [...lines, key, `aws_secret_access_key = "${this.#letters(40, ANY)}"`];
    yield* this.#commit('main', [file]);
    file.lines = lines;
    this.#change(file);
    yield* this.#commit('main', [file]);
  }

  *#commit(branch, files, parents = '') {
    this.#commits++;
    this.#objects += 1 + files.length + treesOf(files);
    const who = `Author ${this.#commits % 50} <author${this.#commits % 50}@example.com> ${START + this.#commits * 600} +0000`;
    const message = this.#line();
    yield `commit refs/heads/${branch}\ncommitter ${who}\ndata ${message.length}\n${message}\n${parents}`;
    for (const { path, lines } of files) {
      const text = `${lines.join('\n')}\n`;
      yield `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`;
    }
    yield '\n';
  }

  #edit() {
    const count = 1 + this.#below(SHAPE.mostFilesInCommit);
    const files = new Set(Array.from({ length: count }, () => this.#pick(this.#files)));
    for (const file of files) this.#change(file);
    return [...files];
  }

  /** As many lines come as go, within what a file may have. */
  #change(file) {
    const at = this.#below(file.lines.length - SHAPE.mostLinesChanged);
    const goes = this.#below(SHAPE.mostLinesChanged);
    const comes = file.lines.length > file.size ? this.#below(goes + 1) : goes + 1;
    file.lines = file.lines.toSpliced(at, goes, ...Array.from({ length: comes }, () => this.#line()));
    file.lines[at] = this.#line();
  }

  #file(number) {
    const { branching, lines } = SHAPE;
    const path = `part${number % branching}/unit${Math.floor(number / branching) % branching}/file${number}.src`;
    // Most files are short.
    const size = lines[0] + Math.floor((lines[1] - lines[0]) * this.#random() ** 2);
    return { path, size, lines: Array.from({ length: size }, () => this.#line()) };
  }

  #line() {
    const count = SHAPE.words[0] + this.#below(SHAPE.words[1] - SHAPE.words[0]);
    let text = ' '.repeat(2 * this.#below(4));
    for (let word = 0; word < count; word++) text += this.#common() + this.#pick(PUNCTUATION);
    return text;
  }

  /** As in any text, few words make up most of it. */
  #common() {
    return this.#vocabulary[Math.floor(this.#vocabulary.length * this.#random() ** 3)];
  }

  #word() {
    return Array.from({ length: 1 + this.#below(4) }, () => this.#pick(SYLLABLES)).join('');
  }

  #letters(count, alphabet) {
    return Array.from({ length: count }, () => this.#pick(alphabet)).join('');
  }

  /** Of every `step`-th of `values`, beginning with the `first`. */
  #pick(values, first = 0, step = 1) {
    return values[first + step * this.#below(Math.floor(values.length / step))];
  }

  #below(limit) {
    return Math.floor(this.#random() * limit);
  }
}

/** The root and every folder on the way to a changed file is a new tree. */
function treesOf(files) {
  const folders = new Set(['']);
  for (const { path } of files) {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at));
  }
  return folders.size;
}

/** mulberry32: the same numbers on every machine. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
