/*
 * Measures whole processes: CPU (user + system, children included) and wall time, commands in turn so that a drift of the
 * machine's speed meets all of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @param commands name → { argv, cwd, stdin? (path) }
 * @returns name → { cpu: ms[], wall: ms[] }, one entry a run, the first run of each not counted
 */
export function measure(commands, runs) {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-bench-'));
  const figures = Object.fromEntries(Object.keys(commands).map((name) => [name, { cpu: [], wall: [] }]));
  for (let run = 0; run <= runs; run++) {
    for (const [name, command] of Object.entries(commands)) {
      const figure = once(command, join(folder, 'times'));
      if (run === 0) continue;
      for (const key of ['cpu', 'wall']) figures[name][key].push(figure[key]);
    }
  }
  rmSync(folder, { recursive: true });
  return figures;
}

/** bash measures user and system time of the command and its children. */
function once({ argv, cwd, stdin }, file) {
  const quoted = argv.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const from = stdin === undefined ? '' : ` < '${stdin}'`;
  const script = `TIMEFORMAT='%R %U %S'; { time ${quoted} >/dev/null 2>&1${from}; } 2>'${file}'`;
  spawnSync('bash', ['-c', script], { cwd, stdio: 'ignore' });
  const [wall, user, system] = readFileSync(file, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  return { cpu: (user + system) * 1000, wall: wall * 1000 };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Medians of the ratios pair by pair: what holds when the machine's speed drifts. */
export function ratio(figures, name, base, key) {
  return median(figures[name][key].map((value, index) => value / figures[base][key][index]));
}

export function print(title, rows) {
  console.log(`\n${title}`);
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  for (const row of rows) console.log(`  ${row.map((cell, column) => String(cell).padEnd(widths[column])).join('  ')}`);
}
