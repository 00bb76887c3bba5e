/*
 * Trains the score of src/generic and writes src/generic/model.ts.
 *
 *   node scripts/train-generic/train.mjs --creddata FILE --corpus FILE [--folds 10] [--no-write] [--report DIR]
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCases } from '../../bench/accuracy/cases.mjs';
import { bigramTable } from './bigrams.mjs';
import { boost, cutsOf } from './boost.mjs';
import { loadGeneric } from './bundle.mjs';
import { corpusSamples, credDataSamples, harmlessTexts } from './data.mjs';
import { countCorpus, countCredData, crossValidate } from './evaluate.mjs';
import { rewordedSamples, wordsOf } from './reword.mjs';
import { modelSource } from './write-model.mjs';

const MODEL = fileURLToPath(new URL('../../src/generic/model.ts', import.meta.url));
const OPTIONS = {
  trees: 80,
  rate: 0.16,
  lambda: 4,
  smallest: 2,
  rows: 0.7,
  columns: 0.4,
  seed: 20240607,
  reworded: 0.3,
};

const { values: flags } = parseArgs({
  options: {
    creddata: { type: 'string' },
    corpus: { type: 'string' },
    folds: { type: 'string', default: '10' },
    'no-write': { type: 'boolean', default: false },
    report: { type: 'string' },
    leave: { type: 'string', default: '' },
    set: { type: 'string', default: '{}' },
  },
});

const credCases = readCases(flags.creddata);
const corpusCases = readCases(flags.corpus);
const words = wordsOf(harmlessTexts(credCases));
const { FEATURES } = await loadGeneric(modelSource({ table: '!', model: { bias: 0, trees: [] } }));
const leave = flags.leave.split(',').map((name) => FEATURES.indexOf(name));
const options = { ...OPTIONS, leave, ...JSON.parse(flags.set) };
const { credData, corpus, reworded, samples, table } = await prepare(new Set());
const cuts = (list) => cutsOf(list, FEATURES.length);

await crossValidate(samples, Number(flags.folds), options, {
  samplesWithout: async (groups) => (await prepare(groups)).samples,
  cutsOf: cuts,
});
report();
if (!flags['no-write']) {
  const train = samples.filter((sample) => sample.weight > 0 && sample.isUnseen !== true);
  const model = boost(train, cuts(train), options);
  writeFileSync(MODEL, modelSource({ table, model }));
  printGains(model);
}

/** All samples, with letter pairs of the repositories that are not in `groups`. */
async function prepare(groups) {
  const seen = credCases.filter((one) => !groups.has(one.path.split('/')[0]));
  const pairs = bigramTable(harmlessTexts(seen));
  const generic = await loadGeneric(modelSource({ table: pairs, model: { bias: 0, trees: [] } }));
  const ofCredData = credDataSamples(credCases, generic);
  const ofCorpus = corpusSamples(corpusCases, generic);
  const copies = rewordedSamples(ofCredData, words, generic, options.reworded);
  const all = [...[...ofCredData, ...ofCorpus].flatMap((one) => one.samples), ...copies];
  return {
    credData: ofCredData,
    corpus: ofCorpus,
    reworded: copies.filter((s) => s.isUnseen),
    samples: all,
    table: pairs,
  };
}

function report() {
  const positives = samples.filter((s) => s.target === 1 && s.weight > 0).length;
  console.log(`${samples.length} assignments, ${positives} credentials, ${FEATURES.length} features`);
  console.log(
    'threshold | named categories: precision recall F1 | all: precision recall F1 | unlabelled | corpus: of named, generic, alarms | reworded',
  );
  for (const threshold of [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.97])
    printRow(threshold);
  if (flags.report) writeReport(flags.report);
}

function printRow(threshold) {
  const own = countCredData(credData, threshold, { all: false });
  const all = countCredData(credData, threshold, { all: true });
  const other = countCorpus(corpus, threshold);
  const figures = ({ precision, recall, f1 }) => [precision, recall, f1].map((rate) => rate.toFixed(3)).join(' ');
  console.log(
    `${threshold.toFixed(2)} | ${figures(own)} | ${figures(all)} | ${all.unlabelled} | ` +
      `${((100 * other.hits) / other.named).toFixed(1)} % ${other.genericHits}/${other.generic} ${other.alarms.length}/${other.negatives} | ` +
      `${own.beside}/${own.tp} beside | ${((100 * reworded.filter((s) => s.score >= threshold).length) / reworded.length).toFixed(0)} %`,
  );
}

function writeReport(folder) {
  mkdirSync(folder, { recursive: true });
  const count = countCredData(credData, 0.6, { all: true });
  const rows = [...count.by].sort((a, b) => b[1].TP + b[1].FN - a[1].TP - a[1].FN);
  writeFileSync(
    join(folder, 'by.txt'),
    rows.map(([k, v]) => `${k.padEnd(44)} TP ${v.TP} FN ${v.FN} FP ${v.FP}`).join('\n'),
  );
  const lines = (notes) =>
    notes.map((n) => `${n.score.toFixed(2)} | ${n.category ?? n.provider} | ${n.path ?? ''} | ${n.text}`).join('\n');
  const findings = credData.flatMap((one) =>
    one.samples
      .filter((s) => s.score >= 0.6)
      .map((s) => ({ file: `${String(one.index).padStart(5, '0')}/case`, line: s.line })),
  );
  writeFileSync(join(folder, 'findings.jsonl'), findings.map((finding) => `${JSON.stringify(finding)}\n`).join(''));
  writeFileSync(join(folder, 'scores-creddata.jsonl'), scoresOf(credData));
  writeFileSync(join(folder, 'scores-corpus.jsonl'), scoresOf(corpus));
  writeFileSync(join(folder, 'misses.txt'), lines(count.misses));
  writeFileSync(join(folder, 'alarms.txt'), lines(count.alarms));
  writeFileSync(join(folder, 'corpus-alarms.txt'), lines(countCorpus(corpus, 0.6).alarms));
}

/** Every place with the score of a model that has not seen its group, for cross-validate.mjs. */
function scoresOf(cases) {
  const rows = cases.flatMap((one) =>
    one.samples.map(({ assignment: { start, end }, score }) => {
      const line = one.latin1.slice(0, start).split('\n').length;
      const secret = Buffer.from(one.latin1.slice(start, end), 'latin1').toString();
      const lines = secret.split('\n').length - 1;
      return { file: `${String(one.index).padStart(5, '0')}/case`, line, end_line: line + lines, secret, score };
    }),
  );
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function printGains(model) {
  const gains = FEATURES.map((name, i) => [name, model.gains[i]]).sort((a, b) => b[1] - a[1]);
  console.log(gains.map(([name, gain]) => `${name} ${gain.toFixed(0)}`).join(', '));
}
