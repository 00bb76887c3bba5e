/*
 * Measures whole processes: CPU (user + system, children included), wall time and the peak memory of the largest process,
 * commands in turn so that a drift of the machine's speed meets all of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HELPER = fileURLToPath(new URL('rusage.py', import.meta.url));

/**
 * The first run of each command is not counted: it warms the caches, and its output is read by `inspect`. Output is thrown
 * away otherwise.
 *
 * @param commands name → { argv, cwd, stdin? (path), env?, before? (called before each run, not measured),
 *   inspect? ({ stdout, stderr, status }) → any }
 * @returns name → { cpu: ms[], wall: ms[], rss: bytes[], one entry a run; status of the last run;
 *   first: { cpu, wall, rss, status, seen (what `inspect` returned) } }
 */
export function measure(commands, runs) {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-bench-'));
  try {
    return inTurn(commands, runs, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inTurn(commands, runs, folder) {
  const figures = {};
  for (const name of Object.keys(commands)) figures[name] = { cpu: [], wall: [], rss: [] };
  for (let run = 0; run <= runs; run++) {
    for (const [name, command] of Object.entries(commands)) {
      command.before?.();
      const figure = once(command, folder, run === 0);
      figures[name].status = figure.status;
      if (run === 0) figures[name].first = figure;
      else for (const key of ['cpu', 'wall', 'rss']) figures[name][key].push(figure[key]);
    }
  }
  return figures;
}

function once({ argv, cwd, stdin, env, inspect }, folder, first) {
  const read = first && inspect !== undefined;
  const [stdout, stderr] = read ? [join(folder, 'stdout'), join(folder, 'stderr')] : [devNull, devNull];
  const result = join(folder, 'figures');
  rmSync(result, { force: true });
  const { stderr: trouble } = spawnSync('python3', [HELPER, result, stdout, stderr, stdin ?? devNull, ...argv], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const figure = parse(result, `${argv[0]} did not run: ${trouble}`);
  if (!read) return figure;
  const texts = { stdout: readFileSync(stdout, 'utf8'), stderr: readFileSync(stderr, 'utf8') };
  return { ...figure, seen: inspect({ ...texts, status: figure.status }) };
}

function parse(file, complaint) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(complaint, { cause: error });
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Medians of the ratios pair by pair: what holds when the machine's speed drifts. */
export function ratio(figures, name, base, key) {
  return median(figures[name][key].map((value, index) => value / figures[base][key][index]));
}

/** @param rows the first one is the header */
export function print(title, rows, markdown = false) {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => String(row[column]).length)));
  const line = (row) => row.map((cell, column) => String(cell).padEnd(widths[column]));
  if (!markdown) {
    console.log(`\n${title}`);
    for (const row of rows) console.log(`  ${line(row).join('  ').trimEnd()}`);
    return;
  }
  console.log(`\n**${title}**\n`);
  const [header, ...rest] = rows.map((row) => `| ${line(row).join(' | ')} |`);
  console.log([header, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest].join('\n'));
}
