/*
 * What a second scan costs, when nothing has changed and after ten new commits: on a copy of the repository that shares its
 * objects by hard links, with a cache of its own.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, median, print } from '../measure.mjs';
import { gitDirOf, nameOf } from './compare.mjs';
import { leakgateHistory, NO_NETWORK, readLeakgate } from './leakgate.mjs';

const UNCHANGED = 'unchanged';
const COMMITS = 10;
/** Files each commit changes. */
const CHANGED = 2;
/** What of a git directory makes a bare repository, besides the objects. Git may write to these in place: real copies. */
const STATE = ['HEAD', 'config', 'packed-refs', 'refs', 'shallow'];

/** @param options { runs, markdown } */
export function bench(repositories, { runs, markdown }) {
  for (const repository of repositories) {
    const folder = mkdtempSync(join(tmpdir(), 'leakgate-bench-'));
    try {
      report(nameOf(repository), rescan(gitDirOf(repository), folder, runs), { runs, markdown });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function rescan(gitDir, folder, runs) {
  const cwd = join(folder, 'copy.git');
  copy(gitDir, cwd);
  const committer = new Committer(cwd, join(folder, 'index'));
  // The user's cache neither helps nor suffers, wherever the cache is kept.
  const env = { ...NO_NETWORK, XDG_CACHE_HOME: join(folder, 'cache') };
  const scan = { argv: leakgateHistory('--threads', '1'), cwd, env, inspect: readLeakgate };
  // Only the run that measure() does not count: it fills the cache.
  const { fill } = measure({ fill: scan }, 0);
  return {
    fill: fill.first,
    figures: measure(
      { [UNCHANGED]: scan, [`${COMMITS} new commits`]: { ...scan, before: () => committer.commit() } },
      runs,
    ),
  };
}

function report(name, { fill, figures }, { runs, markdown }) {
  const rows = [['', 'CPU s', 'wall s', 'peak MiB', 'target', 'ended']];
  rows.push(row('first scan, fills the cache (once)', [fill.cpu], [fill.wall], [fill.rss], '', fill));
  for (const [what, { cpu, wall, rss, first }] of Object.entries(figures)) {
    rows.push(row(what, cpu, wall, rss, what === UNCHANGED ? '≤ 0.5 s' : '≤ 1.5 s CPU', first));
  }
  const count = fill.seen.objects.toLocaleString('en');
  print(`Rescan of ${name}: ${count} objects, 1 thread (medians of ${runs} runs)`, rows, markdown);
}

function row(what, cpu, wall, rss, target, { status, seen }) {
  const seconds = [cpu, wall].map((values) => (median(values) / 1000).toFixed(3));
  return [what, ...seconds, (median(rss) / 2 ** 20).toFixed(0), target, `${status}, ${seen.state}`];
}

/** Objects are never written in place, so hard links to them are safe; on another file system they are borrowed. */
function copy(from, to) {
  mkdirSync(to);
  try {
    execFileSync('cp', ['-al', join(from, 'objects'), join(to, 'objects')], { stdio: 'pipe' });
  } catch {
    rmSync(to, { recursive: true });
    execFileSync('git', ['clone', '-q', '--mirror', '--shared', from, to]);
    return;
  }
  for (const name of STATE) {
    if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
  }
  // A configured working tree would be another repository's.
  spawnSync('git', ['config', '--file', join(to, 'config'), '--unset-all', 'core.worktree']);
  execFileSync('git', ['config', '--file', join(to, 'config'), 'core.bare', 'true']);
}

/** Commits without a working tree: an index of its own, changes of files that are there. */
class Committer {
  #cwd;
  #env;
  #tip;
  #files;
  #number = 0;

  constructor(cwd, index) {
    this.#cwd = cwd;
    this.#env = { ...process.env, ...NO_NETWORK, ...person('AUTHOR'), ...person('COMMITTER'), GIT_INDEX_FILE: index };
    this.#tip = this.#git(['rev-parse', 'HEAD']);
    this.#git(['read-tree', this.#tip]);
    this.#files = this.#regularFiles();
  }

  commit() {
    for (let made = 0; made < COMMITS; made++) this.#one();
    this.#git(['update-ref', 'HEAD', this.#tip]);
  }

  #one() {
    for (let changed = 0; changed < CHANGED; changed++) this.#change();
    const tree = this.#git(['write-tree', '--missing-ok']);
    this.#tip = this.#git(['commit-tree', tree, '-p', this.#tip, '-m', `change ${this.#number}`]);
  }

  /** A large odd step: from folder to folder, as the files of one change are. */
  #change() {
    this.#number++;
    const file = this.#files[(this.#number * 7919) % this.#files.length];
    const before = execFileSync('git', ['cat-file', 'blob', file.blob], { cwd: this.#cwd, env: this.#env });
    const input = Buffer.concat([before, Buffer.from(`\n# line ${this.#number} of the benchmark\n`)]);
    file.blob = this.#git(['hash-object', '-w', '--stdin'], input);
    this.#git(['update-index', '--cacheinfo', `${file.mode},${file.blob},${file.path}`]);
  }

  #regularFiles() {
    const entries = this.#git(['ls-files', '--stage', '-z'])
      .split('\0')
      .filter((entry) => entry.startsWith('100'));
    return entries.map((entry) => {
      const [mode, blob] = entry.split(' ', 2);
      return { mode, blob, path: entry.slice(entry.indexOf('\t') + 1) };
    });
  }

  #git(args, input) {
    const options = { cwd: this.#cwd, env: this.#env, input, maxBuffer: 2 ** 30 };
    return execFileSync('git', args, options).toString().trimEnd();
  }
}

function person(role) {
  return { [`GIT_${role}_NAME`]: 'bench', [`GIT_${role}_EMAIL`]: 'bench@example.com' };
}
