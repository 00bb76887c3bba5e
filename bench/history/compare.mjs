/*
 * A cold scan of the history of large repositories, given by path, beside what git needs to print all objects, what it
 * needs to tell who brought them, and beside other scanners.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { measure, median, print, ratio } from '../measure.mjs';
import { barPlot } from '../svg.mjs';
import { leakgateHistory, NO_NETWORK, readLeakgate } from './leakgate.mjs';
import { findPeers } from './peers.mjs';

const ONE = 'leakgate, 1 thread';
const TWO = 'leakgate, 2 threads';
const ALL = 'git cat-file, all objects';
const LOG = 'git log --all --raw';

/** What must hold for each repository: [what, key, numerator, denominator, at most]. */
const TARGETS = [
  ['CPU ÷ git cat-file', 'cpu', ONE, ALL, 0.6],
  ['CPU ÷ git log --all --raw', 'cpu', ONE, LOG, undefined],
  ['CPU ÷ kingfisher', 'cpu', ONE, 'kingfisher', 1 / 8],
  ['CPU ÷ betterleaks', 'cpu', ONE, 'betterleaks', 1 / 8],
  ['wall, 2 threads ÷ 1 thread', 'wall', TWO, ONE, 0.6],
];
const MOST_MEMORY = 256 * 2 ** 20;

/** @param options { runs, markdown, peers (folder), figures (folder for the plot) } */
export function bench(repositories, options) {
  const groups = [];
  for (const repository of repositories) {
    const figures = compare(gitDirOf(repository), options);
    const name = nameOf(repository);
    report(name, figures, options);
    groups.push({ name, bars: bars(figures) });
  }
  if (options.figures !== undefined) writeFileSync(join(options.figures, 'history-peers.svg'), plot(groups));
}

/** Everyone gets the git directory: given a working tree, kingfisher would read that as well. */
export function gitDirOf(repository) {
  const answer = execFileSync('git', ['rev-parse', '--path-format=absolute', '--git-common-dir'], { cwd: repository });
  return answer.toString().trimEnd();
}

export function nameOf(repository) {
  const gitDir = gitDirOf(repository);
  return basename(basename(gitDir) === '.git' ? dirname(gitDir) : gitDir, '.git');
}

function compare(cwd, { runs, peers }) {
  const commands = {
    [ONE]: { argv: leakgateHistory('--no-cache', '--threads', '1'), inspect: readLeakgate },
    [TWO]: { argv: leakgateHistory('--no-cache', '--threads', '2'), inspect: readLeakgate },
    [ALL]: { argv: ['git', 'cat-file', '--batch-all-objects', '--batch', '--buffer', '--unordered'] },
    [LOG]: { argv: ['git', 'log', '--all', '--raw'] },
    ...findPeers(peers, cwd),
  };
  for (const command of Object.values(commands)) Object.assign(command, { cwd, env: NO_NETWORK });
  return measure(commands, runs);
}

function report(name, figures, { runs, markdown }) {
  const rows = [['', 'CPU s', 'wall s', 'peak MiB', 'its CPU ÷ leakgate', 'findings', 'ended']];
  for (const [tool, { cpu, wall, rss, status, first }] of Object.entries(figures)) {
    const { seen } = first;
    rows.push([
      tool,
      seconds(cpu),
      seconds(wall),
      (median(rss) / 2 ** 20).toFixed(0),
      ratio(figures, tool, ONE, 'cpu').toFixed(2),
      seen?.findings ?? '',
      `${status}${seen === undefined ? '' : `, ${seen.state}`}`,
    ]);
  }
  const objects = figures[ONE].first.seen.objects.toLocaleString('en');
  print(`History of ${name}: ${objects} objects (medians of ${runs} runs)`, rows, markdown);
  print(`Targets on ${name}`, verdicts(figures), markdown);
}

/** A peer that stopped early, or a log that did, is compared all the same; the table above says how it ended. */
function verdicts(figures) {
  const rows = [['', 'figure', 'target', 'met']];
  for (const [what, key, tool, base, most] of TARGETS) {
    if (figures[base] === undefined) continue;
    const value = ratio(figures, tool, base, key);
    rows.push([what, value.toFixed(3), most === undefined ? '' : `≤ ${most}`, met(value, most)]);
  }
  const rss = Math.max(...figures[ONE].rss, ...figures[TWO].rss);
  rows.push(['peak MiB, largest of all runs', (rss / 2 ** 20).toFixed(0), '≤ 256', met(rss, MOST_MEMORY)]);
  return rows;
}

function met(value, most) {
  if (most === undefined) return '';
  return value <= most ? 'yes' : 'no';
}

function bars(figures) {
  return Object.entries(figures)
    .filter(([tool]) => tool !== TWO)
    .map(([tool, { cpu, status, first }]) => ({
      name: tool,
      value: median(cpu) / 1000,
      note: stopped(tool, status, first.seen) ? 'stopped early' : '',
    }));
}

/** leakgate reads on beyond what is missing. */
function stopped(tool, status, seen) {
  if (tool === ONE) return false;
  return seen === undefined ? status !== 0 : seen.state !== 'complete';
}

function plot(groups) {
  return barPlot({
    title: 'CPU seconds of a cold scan of the full history',
    description: 'user + system, all processes; shorter is better',
    format: (value) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} s`,
    groups,
    emphasised: ONE,
  });
}

function seconds(values) {
  return (median(values) / 1000).toFixed(2);
}
