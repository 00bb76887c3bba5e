/*
 * Figures of the whole scanner that the generic rule's training has not seen: what all other rules find (the built program;
 * nothing of them is trained), together with what the generic rule finds by models that have seen nothing of the repository
 * (CredData) or the provider (corpus) in question. The in-sample figures of the same union stand beside them, and those of the
 * program as it is: what filters and overlaps of the engine change.
 *
 *   npm run build && node scripts/train-generic/cross-validate.mjs --creddata FILE --corpus FILE [--folds 10] [--out JSON]
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCases, writeTree } from '../../bench/accuracy/cases.mjs';
import { findingsIn, LEVELS, reportAt } from '../../bench/accuracy/findings.mjs';
import { scoreCorpus, scoreCredData } from '../../bench/accuracy/score.mjs';

const TRAIN = fileURLToPath(new URL('train.mjs', import.meta.url));
const GENERIC = 'generic-credential';
/** src/generic/confidence.ts */
const THRESHOLDS = { high: 0.8, medium: 0.6, low: 0.3 };
/** Scores of the curve, with the other rules at medium. */
const CURVE = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97];

const { values: flags } = parseArgs({
  options: {
    creddata: { type: 'string' },
    corpus: { type: 'string' },
    folds: { type: 'string', default: '10' },
    out: { type: 'string' },
  },
});
const work = mkdtempSync(join(tmpdir(), 'cross-validate-'));
try {
  const args = ['--creddata', flags.creddata, '--corpus', flags.corpus, '--folds', flags.folds, '--report', work];
  execFileSync(process.execPath, [TRAIN, '--no-write', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { curve, levels } = ofCredData();
  ofCorpus();
  if (flags.out !== undefined) writeFileSync(flags.out, `${JSON.stringify({ curve, levels }, null, 1)}\n`);
} finally {
  rmSync(work, { recursive: true });
}

function ofCredData() {
  const cases = readCases(flags.creddata);
  const found = foundAtLevels(cases, 'creddata');
  const scored = readCases(join(work, 'scores-creddata.jsonl'));
  const levels = LEVELS.map((level) => {
    const all = found.get(level);
    const score = THRESHOLDS[level];
    return { level, score, ...scoreCredData(cases, united(all, scored, score)), inSample: scoreCredData(cases, all) };
  });
  console.log('CredData           precision recall F1 | TP FP FN | in-sample: precision recall F1');
  for (const { level, inSample, ...own } of levels) {
    const counts = `${own.tp} ${own.fp} ${own.fn}`;
    console.log(`  ${level.padEnd(16)} ${ratesOf(own)} | ${counts} | ${ratesOf(inSample)}`);
  }
  const others = scoreCredData(cases, withoutGeneric(found.get('medium')));
  console.log(`  other rules alone ${ratesOf(others)} | ${others.tp} ${others.fp} ${others.fn}`);
  const curve = CURVE.map((score) => ({ score, ...scoreCredData(cases, united(found.get('medium'), scored, score)) }));
  for (const { score, ...own } of curve) console.log(`  others at medium, generic from ${score}: ${ratesOf(own)}`);
  return { curve, levels };
}

function ofCorpus() {
  const cases = readCases(flags.corpus);
  const found = foundAtLevels(cases, 'corpus');
  const scored = readCases(join(work, 'scores-corpus.jsonl'));
  console.log('Corpus             recall, false | in-sample');
  for (const level of LEVELS) {
    const all = found.get(level);
    const [own, inSample] = [united(all, scored, THRESHOLDS[level]), all].map((list) => scoreCorpus(cases, list).all);
    console.log(`  ${level.padEnd(16)} ${shareOf(own)} | ${shareOf(inSample)}`);
  }
}

/** Level → what the built program finds. */
function foundAtLevels(cases, name) {
  const folder = join(work, name);
  writeTree(cases, folder);
  return new Map(LEVELS.map((level) => [level, findingsIn(reportAt(level, folder))]));
}

/** The other rules' findings, and the generic rule's from `least` on; it never takes anything from the others. */
function united(found, scored, least) {
  return [...withoutGeneric(found), ...scored.filter(({ score }) => score >= least)];
}

function withoutGeneric(found) {
  return found.filter(({ rule }) => rule !== GENERIC);
}

function ratesOf({ precision, recall, f1 }) {
  return [precision, recall, f1].map((rate) => rate.toFixed(3)).join(' ');
}

function shareOf({ pos, hit, neg, fp }) {
  return `${((100 * hit) / pos).toFixed(1)} %, ${fp} of ${neg}`;
}
