/*
 * MB/s of `files` and of standard input, beside ripgrep counting the lines with the same keywords; also both with one thread.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { measure, median, print, ratio } from './measure.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'bin/leakgate.js');
/** Bytes of the text that is scanned: the sources of the packages that npm installed, over and over. */
const SIZE = 256 * 1024 * 1024;

export async function bench(runs, { markdown }) {
  const cwd = mkdtempSync(join(tmpdir(), 'leakgate-bench-'));
  const { text, files } = writeCorpus(cwd);
  const keywords = join(cwd, 'keywords');
  writeFileSync(keywords, (await keywordsOf()).join('\n'));
  const node = process.execPath;
  const commands = {
    'leakgate files': { argv: [node, BIN, 'files', 'tree'], cwd },
    'leakgate files, 1 thread': { argv: [node, BIN, 'files', '--threads', '1', 'tree'], cwd, inspect: refuseUsage },
    'leakgate files -': { argv: [node, BIN, 'files', '-'], cwd, stdin: text },
  };
  if (spawnSync('rg', ['--version']).status === 0) {
    const count = ['rg', '-c', '-i', '-a', '-F', '-f', keywords];
    commands['rg -c, one file'] = { argv: [...count, text], cwd };
    commands['rg -c, tree'] = { argv: [...count, '--no-ignore', 'tree'], cwd };
    commands['rg -c, tree, 1 thread'] = { argv: [...count, '--no-ignore', '-j1', 'tree'], cwd };
  }
  const figures = measure(commands, runs);
  rmSync(cwd, { recursive: true });
  // With one thread, MB/s of wall time is the speed of a thread.
  const rows = [['', 'MB/s wall', 'MB/s CPU', 'CPU / rg on one file']];
  for (const [name, { cpu, wall }] of Object.entries(figures)) {
    const beside =
      figures['rg -c, one file'] === undefined ? '–' : ratio(figures, name, 'rg -c, one file', 'cpu').toFixed(2);
    rows.push([name, speed(median(wall)), speed(median(cpu)), beside]);
  }
  print(`Throughput: ${SIZE >> 20} MiB of source text, ${files} files (medians of ${runs} runs)`, rows, markdown);
}

/** A run that refuses its flags would be a very fast one. */
function refuseUsage({ stdout, stderr, status }) {
  if (status === 2 && stdout === '') throw new Error(`leakgate files ended with 2: ${stderr}`);
}

function writeCorpus(cwd) {
  const sources = thirdPartySources(join(ROOT, 'node_modules'));
  const text = join(cwd, 'text');
  const pieces = [];
  let size = 0;
  let files = 0;
  while (size < SIZE) {
    const piece = sources[files % sources.length];
    const path = join(cwd, 'tree', String(files % 97), `${files}.ts`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, piece);
    pieces.push(piece);
    size += piece.length;
    files++;
  }
  writeFileSync(text, Buffer.concat(pieces));
  return { text, files };
}

/** Source text that nobody wrote for a scanner: what npm installed. */
function thirdPartySources(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.(?:[cm]?js|ts|md|json)$/.test(name));
  return names
    .sort()
    .map((name) => readFileSync(join(folder, name)))
    .filter((bytes) => bytes.length > 0);
}

/** The keywords of all rules, as the scanner compiles them. */
async function keywordsOf() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['rules/index.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { RULES } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return [...new Set(RULES.flatMap(({ keywords }) => keywords))];
}

function speed(ms) {
  return (SIZE / 1e6 / (ms / 1000)).toFixed(0);
}
