/*
 * How much of what is labelled is found, and how much of what is found is labelled otherwise: at each level of confidence,
 * by the built program on files. The data stays outside this repository; docs/ACCURACY.md says what the figures are worth.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, print } from '../measure.mjs';
import { ratePlot } from '../svg.mjs';
import { readCases, writeTree } from './cases.mjs';
import { commandAt, findingsIn, LEVELS, reportAt } from './findings.mjs';
import { scoreCorpus, scoreCredData } from './score.mjs';

export function bench(options) {
  const work = mkdtempSync(join(tmpdir(), 'leakgate-accuracy-'));
  try {
    if (options.corpus !== undefined) benchCorpus(work, options);
    if (options.creddata !== undefined) benchCredData(work, options);
  } finally {
    rmSync(work, { recursive: true });
  }
}

function benchCorpus(work, { corpus, 'score-corpus': scorer, markdown }) {
  const cases = readCases(corpus);
  const results = levelsOf(cases, join(work, 'corpus')).map(({ level, findings }) => {
    const counted = scoreCorpus(cases, findings);
    if (scorer !== undefined) {
      const { overall, macro_recall: macro } = scoredBy(scorer, corpus, findings, work);
      compare('corpus', level, { ...counted.all, macro: counted.macro.toFixed(4) }, { ...overall, macro });
    }
    return { level, ...counted };
  });
  const sources = [...results[0].bySource.keys()].sort();
  const rows = sources.map((source) => [source, ...results.flatMap(({ bySource }) => cells(bySource.get(source)))]);
  rows.push(['all', ...results.flatMap(({ all }) => cells(all))]);
  rows.push(['by provider', ...results.flatMap(({ macro }) => [percent(macro), ''])]);
  const header = ['source', ...LEVELS.flatMap((level) => [`${level}: recall`, 'false'])];
  print(`Samples of other scanners: ${cases.length} cases`, [header, ...rows], markdown);
}

function benchCredData(work, options) {
  const { creddata, 'score-creddata': scorer, markdown, peers } = options;
  const cases = readCases(creddata);
  const folder = join(work, 'creddata');
  const results = levelsOf(cases, folder).map(({ level, findings }) => {
    const counted = scoreCredData(cases, findings);
    if (scorer !== undefined) compare('creddata', level, counted, scoredBy(scorer, creddata, findings, work));
    return { level, ...counted };
  });
  const row = ({ precision, recall, f1, tp, fp, fn, unlabelled }) =>
    [precision, recall, f1].map((rate) => rate.toFixed(3)).concat([tp, fp, fn, unlabelled]);
  const rows = results.map((result) => [result.level, ...row(result)]);
  const header = ['', 'precision', 'recall', 'F1', 'TP', 'FP', 'FN', 'unlabelled'];
  print(`CredData: ${cases.length} excerpts`, [header, ...rows], markdown);
  if (peers !== undefined) comparePeer({ cases, folder, work, peers, markdown, row, header });
  if (options.figures !== undefined) draw(results, options);
}

/** Writes the cases, and what leakgate finds in them at each level. */
function levelsOf(cases, folder) {
  writeTree(cases, folder);
  const results = LEVELS.map((level) => ({ level, report: reportAt(level, folder) }));
  const again = reportAt('medium', folder);
  if (again !== results.find(({ level }) => level === 'medium').report) throw new Error('two runs, two reports');
  console.log(`${folder.split('/').at(-1)}: two runs at medium are equal byte for byte (${again.length} characters)`);
  return results.map(({ level, report }) => ({ level, findings: findingsIn(report) }));
}

/** What the Python scorer counts. */
function scoredBy(scorer, cases, findings, work) {
  const [file, out] = [join(work, 'findings.jsonl'), join(work, 'scored.json')];
  writeFileSync(file, findings.map((finding) => `${JSON.stringify(finding)}\n`).join(''));
  const { status, stderr } = spawnSync('python3', [scorer, cases, '--findings', file, '--json', out]);
  if (status !== 0) throw new Error(`${scorer}: ${stderr}`);
  return JSON.parse(readFileSync(out, 'utf8'));
}

function compare(data, level, own, theirs) {
  for (const key of ['pos', 'hit', 'neg', 'fp', 'tp', 'fn', 'unlabelled', 'macro']) {
    if (own[key] === undefined) continue;
    if (Number(own[key]) !== Number(theirs[key]))
      throw new Error(`${data}, ${level}, ${key}: ${own[key]} here, ${theirs[key]} by its own scorer`);
  }
  console.log(`${data}, ${level}: counted as its own scorer counts`);
}

/** CredSweeper from PyPI, once each, in the same run: it takes minutes. */
function comparePeer({ cases, folder, work, peers, markdown, row, header }) {
  const out = join(work, 'credsweeper.json');
  const program = join(peers, 'bin/credsweeper');
  const figures = measure(
    {
      'leakgate (medium)': { argv: commandAt('medium'), cwd: folder, inspect: () => null },
      credsweeper: { argv: [program, '--path', '.', '--save-json', out], cwd: folder, inspect: () => null },
    },
    0,
  );
  const findings = JSON.parse(readFileSync(out, 'utf8')).flatMap(({ line_data_list: places }) =>
    places.map(({ path, line_num: line, value }) => ({ file: path, line, end_line: line, secret: value })),
  );
  const speed = Object.entries(figures).map(([name, { first }]) => {
    return [name, seconds(first.cpu), seconds(first.wall), `${(first.rss / 2 ** 20).toFixed(0)} MiB`];
  });
  print('CredData, once each', [['', 'CPU', 'wall', 'memory'], ...speed], markdown);
  print(
    'CredSweeper, which was trained on this data',
    [header, ['', ...row(scoreCredData(cases, findings))]],
    markdown,
  );
}

/** Three levels on the data the rules were written with, and, when it is there, the curve that is cross-validated. */
function draw(results, { figures, 'cross-validated': file }) {
  const byRecall = [...results].sort((a, b) => a.recall - b.recall);
  const series = [{ name: 'in-sample', points: byRecall.map((each) => [each.recall, each.precision, each.level]) }];
  if (file !== undefined) series.push({ name: 'cross-validated', points: curveIn(file) });
  mkdirSync(figures, { recursive: true });
  const plot = {
    title: 'Precision and recall on CredData, dev half',
    description: 'Cross-validated: from which score the generic rule reports, the other rules being those of medium.',
    xLabel: 'recall',
    yLabel: 'precision',
    from: 0.7,
    series,
  };
  writeFileSync(join(figures, 'accuracy.svg'), ratePlot(plot));
}

/** By falling score; the scores of the levels are written beside their points. */
function curveIn(file) {
  const { curve, levels } = JSON.parse(readFileSync(file, 'utf8'));
  const told = new Set(levels.map(({ score }) => score));
  const sorted = [...curve].sort((a, b) => b.score - a.score);
  return sorted.map(({ score, recall, precision }) => [recall, precision, ...(told.has(score) ? [String(score)] : [])]);
}

function cells({ pos, hit, neg, fp } = { pos: 0, hit: 0, neg: 0, fp: 0 }) {
  return [pos === 0 ? '–' : `${percent(hit / pos)} of ${pos}`, neg === 0 ? '–' : `${fp} of ${neg}`];
}

function percent(rate) {
  return `${(100 * rate).toFixed(1)} %`;
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
