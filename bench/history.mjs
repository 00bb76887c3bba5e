/*
 * The history of one large repository, given by path, beside what git needs to print it.
 */
import { fileURLToPath } from 'node:url';
import { measure, median, print, ratio } from './measure.mjs';

const BIN = fileURLToPath(new URL('../bin/leakgate.js', import.meta.url));
const ALL = 'git cat-file, all objects';

export function bench(cwd, runs) {
  const figures = measure(
    {
      'leakgate history': { argv: [process.execPath, BIN, 'history'], cwd },
      [ALL]: { argv: ['git', 'cat-file', '--batch-all-objects', '--batch', '--buffer', '--unordered'], cwd },
      'git log -p --all': { argv: ['git', 'log', '-p', '--all'], cwd },
    },
    runs,
  );
  const rows = [['', 'CPU s', 'wall s', 'CPU / cat-file', 'wall / cat-file']];
  for (const [name, { cpu, wall }] of Object.entries(figures)) {
    rows.push([
      name,
      (median(cpu) / 1000).toFixed(1),
      (median(wall) / 1000).toFixed(1),
      ratio(figures, name, ALL, 'cpu').toFixed(2),
      ratio(figures, name, ALL, 'wall').toFixed(2),
    ]);
  }
  print(`History of ${cwd} (medians of ${runs} runs)`, rows);
}
