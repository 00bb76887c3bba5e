/*
 * What the hook costs: `leakgate staged` with one file of 50 lines staged, against bare node and a minimal git.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, median, print, ratio } from './measure.mjs';

const BIN = fileURLToPath(new URL('../bin/leakgate.js', import.meta.url));

export function bench(runs, { markdown }) {
  const cwd = mkdtempSync(join(tmpdir(), 'leakgate-bench-'));
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.com', ...args], { cwd });
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'start');
  writeFileSync(
    join(cwd, 'file.js'),
    'export const total = items.map((item) => item.price).filter(Boolean);\n'.repeat(50),
  );
  git('add', 'file.js');
  const node = process.execPath;
  const figures = measure(
    {
      'node -e 0': { argv: [node, '-e', '0'], cwd },
      'git diff-index': { argv: ['git', 'diff-index', '--cached', '--raw', '-z', 'HEAD'], cwd },
      'leakgate staged': { argv: [node, BIN, 'staged'], cwd },
    },
    runs,
  );
  rmSync(cwd, { recursive: true });
  const rows = [['', 'CPU ms', 'wall ms', 'CPU / node', 'wall / node', 'CPU over node']];
  for (const [name, { cpu, wall }] of Object.entries(figures)) {
    const over = median(cpu.map((value, index) => value - figures['node -e 0'].cpu[index]));
    rows.push([
      name,
      median(cpu).toFixed(0),
      median(wall).toFixed(0),
      ratio(figures, name, 'node -e 0', 'cpu').toFixed(2),
      ratio(figures, name, 'node -e 0', 'wall').toFixed(2),
      `${over.toFixed(0)} ms`,
    ]);
  }
  print(`Hook: one 50-line file staged (medians of ${runs} runs)`, rows, markdown);
}
