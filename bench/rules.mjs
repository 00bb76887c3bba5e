/*
 * What rules cost: speed with 50, 200, 500 and all of them, taken evenly from the list. The kernel's search alone (MB/s of
 * CPU in this process), and matching, filters and all (MB/s of a scan with one thread), over a tree of sources.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { median, print } from './measure.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COUNTS = [50, 200, 500];
/** Bytes of source text, and the largest file of it: a window (chunks/window-buffer.ts). */
const SIZE = 48 * 1024 * 1024;
const LARGEST = 1024 * 1024;

export async function bench({ runs, markdown, tree = join(ROOT, 'node_modules') }) {
  const { RULES, atConfidence, createKernelDetector, HitBuffer, scan } = await load();
  const files = sourcesIn(tree);
  const size = files.reduce((sum, file) => sum + file.length, 0);
  const sets = [...COUNTS, RULES.length].map((count) =>
    setOf(RULES, count, { atConfidence, createKernelDetector, HitBuffer }),
  );
  for (let run = 0; run <= runs; run++) {
    for (const set of sets) {
      const search = timeOf(() => {
        set.hits = files.reduce((sum, file) => sum + set.search(file), 0);
      });
      const start = process.cpuUsage();
      const result = await scan(planFor(set.rules, files));
      const whole = cpuSince(start);
      set.findings = result.findings.length;
      // The first run warms the compiler.
      if (run > 0) set.times.push({ search, whole });
    }
  }
  const speed = (set, key) => size / 1e6 / (median(set.times.map((each) => each[key])) / 1000);
  const all = sets.at(-1);
  const rows = sets.map((set) => {
    const [search, whole] = [speed(set, 'search'), speed(set, 'whole')];
    const beside = (whole / speed(all, 'whole')).toFixed(2);
    return [set.count, set.keywords, set.hits, search.toFixed(0), whole.toFixed(0), beside, set.findings];
  });
  const header = ['rules', 'keywords', 'hits / MB', 'search MB/s', 'scan MB/s', 'scan / all rules', 'findings'];
  const hits = (set) => (set.hits / (size / 1e6)).toFixed(0);
  print(
    `Speed by rules: ${(size / 1e6).toFixed(0)} MB of sources, ${files.length} files, 1 thread (medians of ${runs} runs)`,
    [header, ...rows.map((row, index) => row.with(2, hits(sets[index])))],
    markdown,
  );
}

/** Rules as a scan applies them when nothing is said (medium); the generic rule only among all of them. */
function setOf(RULES, count, { atConfidence, createKernelDetector, HitBuffer }) {
  const step = RULES.length / count;
  const rules = Array.from({ length: count }, (_, index) => RULES[Math.floor(index * step)]);
  const chosen = atConfidence(
    count === RULES.length ? rules : rules.filter(({ scored }) => scored === undefined),
    'medium',
  );
  const detector = createKernelDetector(chosen);
  const buffer = new HitBuffer();
  const set = { count, rules: chosen, keywords: detector.ruleSet.keywords.length, hits: 0, times: [] };
  set.search = (bytes) => {
    detector.search(bytes, 0, bytes.length, buffer);
    return buffer.count;
  };
  return set;
}

function planFor(rules, files) {
  return {
    mode: 'files',
    rules,
    sources: [{ read: (sink) => readAll(files, sink) }],
    now: Date.now(),
    accounts: { own: [], canary: [] },
    explain: false,
    limits: { threads: 1, memory: 256 * 1024 * 1024 },
  };
}

async function readAll(files, sink) {
  let bytes = 0;
  for (const [index, file] of files.entries()) {
    sink.begin({ kind: 'file', origin: 'worktree', path: `${index}.ts`, oid: null, size: file.length });
    sink.push(file);
    await sink.end();
    bytes += file.length;
  }
  const count = files.length;
  return { objects: 0, files: count, bytes, skipped: [], excluded: [], remembered: 0, expected: count };
}

function sourcesIn(folder) {
  const files = [];
  let size = 0;
  const names = readdirSync(folder, { recursive: true }).filter((name) =>
    /\.(?:[cm]?[jt]s|py|rb|go|c|h|java|md|json|ya?ml)$/.test(name),
  );
  for (const name of names.sort()) {
    if (size >= SIZE) break;
    const bytes = readOrNothing(join(folder, name));
    if (bytes.length === 0 || bytes.length > LARGEST) continue;
    files.push(bytes);
    size += bytes.length;
  }
  return files;
}

function readOrNothing(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'EISDIR' || error.code === 'ENOENT') return new Uint8Array(0);
    throw error;
  }
}

function timeOf(work) {
  const start = process.cpuUsage();
  work();
  return cpuSince(start);
}

/** ms */
function cpuSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The scanner's own modules, of which the built program has no doors. */
async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-bench-'));
  const outfile = join(folder, 'engine.mjs');
  const modules = [
    'rules/index.ts',
    'src/engine/kernel-detector.ts',
    'src/engine/scan.ts',
    'src/kernel/search.ts',
    'src/match/at-confidence.ts',
  ];
  await build({
    stdin: { contents: modules.map((path) => `export * from './${path}';`).join('\n'), resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    outfile,
    logLevel: 'error',
    loader: { '.wasm': 'binary' },
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
