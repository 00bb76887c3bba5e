/*
 * Whether time per object stays the same from ten thousand objects to a million: synthetic histories that differ in nothing
 * but length, beside git printing all their objects.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, median, print } from '../measure.mjs';
import { linePlot } from '../svg.mjs';
import { leakgateHistory, NO_NETWORK, readLeakgate } from './leakgate.mjs';
import { syntheticHistory } from './synthetic.mjs';

export const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000];

/** @param options { runs, markdown, sizes, figures (folder for the plot) } */
export async function bench({ runs, markdown, sizes = SIZES, figures: folder }) {
  const histories = [];
  for (const size of sizes) histories.push(await described(size));
  const figures = measureAll(histories, runs);
  const points = histories.map((history) => ({ ...history, ...perObject(history, figures) }));
  report(points, { runs, markdown });
  if (folder !== undefined) writeFileSync(join(folder, 'history-growth.svg'), plot(points));
}

async function described(size) {
  const start = performance.now();
  const path = await syntheticHistory(size);
  const counted = execFileSync('git', ['count-objects', '-v'], { cwd: path }).toString();
  const count = (name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(counted)[1]);
  const took = (performance.now() - start) / 1000;
  console.error(
    `${path}: ${count('in-pack')} objects, pack of ${count('size-pack')} KiB, ready in ${took.toFixed(0)} s`,
  );
  return { size, path, objects: count('in-pack'), packBytes: count('size-pack') * 1024 };
}

/** All sizes in turn within each run: a machine that slows down would bend the curve otherwise. */
function measureAll(histories, runs) {
  const commands = {};
  for (const { size, path: cwd } of histories) {
    const leakgate = leakgateHistory('--no-cache', '--threads', '1');
    commands[`leakgate ${size}`] = { argv: leakgate, cwd, env: NO_NETWORK, inspect: readLeakgate };
    const git = ['git', 'cat-file', '--batch-all-objects', '--batch', '--buffer', '--unordered'];
    commands[`git ${size}`] = { argv: git, cwd, env: NO_NETWORK };
  }
  return measure(commands, runs);
}

function perObject({ size, objects }, figures) {
  const micros = (name, key) => (median(figures[name][key]) * 1000) / objects;
  const leakgate = figures[`leakgate ${size}`];
  return {
    cpu: micros(`leakgate ${size}`, 'cpu'),
    wall: micros(`leakgate ${size}`, 'wall'),
    git: micros(`git ${size}`, 'cpu'),
    rss: median(leakgate.rss),
    findings: leakgate.first.seen.findings,
  };
}

function report(points, { runs, markdown }) {
  const rows = [
    ['objects', 'pack MiB', 'leakgate CPU µs/object', 'wall µs/object', 'cat-file CPU µs/object', 'peak MiB'],
  ];
  rows[0].push('findings', 'leakgate CPU µs per further object');
  for (const [index, { objects, packBytes, cpu, wall, git, rss, findings }] of points.entries()) {
    const micros = [cpu, wall, git].map((value) => value.toFixed(1));
    const further = index === 0 ? '' : slope(points[index - 1], points[index]).toFixed(1);
    rows.push([objects.toLocaleString('en'), mebibytes(packBytes), ...micros, mebibytes(rss), findings, further]);
  }
  print(`Growth: synthetic histories, 1 thread (medians of ${runs} runs)`, rows, markdown);
}

/** Without what any run costs, however short the history. */
function slope(shorter, longer) {
  return (longer.cpu * longer.objects - shorter.cpu * shorter.objects) / (longer.objects - shorter.objects);
}

function plot(points) {
  const series = (key) => points.map((point) => [point.objects, point[key]]);
  return linePlot({
    title: 'CPU time per object as the history grows',
    description: 'full scan with attribution, 1 thread, synthetic histories; flat is linear time',
    xLabel: 'objects in the repository',
    yLabel: 'µs of CPU per object',
    series: [
      { name: 'leakgate', points: series('cpu') },
      { name: 'git cat-file, all objects', points: series('git') },
    ],
  });
}

function mebibytes(bytes) {
  return (bytes / 2 ** 20).toFixed(bytes < 10 * 2 ** 20 ? 1 : 0);
}
