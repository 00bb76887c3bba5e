/*
 * Owns cross-validation over repositories and the figures, counted as score.py counts them.
 */

import { boost, scoreBy } from './boost.mjs';

/** Found by rules of their own, or without any name: not a generic rule's business. */
const OTHERS = new Set([
  'URL Credentials',
  'PEM Private Key',
  'BASE64 Private Key',
  'AWS Client ID',
  'AWS Multi',
  'JSON Web Token',
  'NKEY Seed',
  'Twilio Credentials',
  'Dropbox App secret',
  'Google Multi',
  'Basic Authorization',
  'Bearer Authorization',
  'API',
  'CURL User Password',
  'Grafana Provisioned API Key',
  'Slack Token',
  'Password:URL Credentials',
  'Key:AWS Client ID',
  'AWS Client ID:Key',
  'Key:NKEY Seed',
  'NKEY Seed:Key',
]);

/**
 * Gives every sample the score of a model that has seen nothing of its group: neither its labels nor, in the table of
 * letter pairs and the borders of bins, its text. `samplesWithout(groups)` makes all samples anew, in the same order.
 */
export async function crossValidate(samples, folds, options, { samplesWithout, cutsOf }) {
  const foldOf = foldsOf(samples, folds);
  for (let fold = 0; fold < folds; fold++) {
    const held = (sample) => foldOf.get(sample.group) === fold;
    const own = await samplesWithout(new Set([...foldOf].filter(([, of]) => of === fold).map(([group]) => group)));
    const train = own.filter((sample) => !held(sample) && sample.weight > 0 && sample.isUnseen !== true);
    const model = boost(train, cutsOf(train), options);
    own.forEach((sample, i) => {
      if (held(sample)) samples[i].score = scoreBy(model, sample.features);
    });
  }
}

/** Groups dealt out so that every fold has about as many samples, the largest groups first. */
function foldsOf(samples, folds) {
  const sizes = new Map();
  for (const { group, target, weight } of samples)
    sizes.set(group, (sizes.get(group) ?? 0) + weight * (1 + 3 * target));
  const loads = new Array(folds).fill(0);
  const foldOf = new Map();
  for (const [group, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = loads.indexOf(Math.min(...loads));
    foldOf.set(group, fold);
    loads[fold] += size;
  }
  return foldOf;
}

/** Counts of credential lines found and missed, and of other lines reported, at `threshold`. */
export function countCredData(cases, threshold, { all }) {
  const count = { tp: 0, fn: 0, fp: 0, beside: 0, unlabelled: 0, by: new Map(), misses: [], alarms: [] };
  for (const one of cases) {
    const found = one.samples.filter((sample) => sample.score >= threshold);
    count.unlabelled += found.filter((sample) => sample.row === undefined).length;
    for (const row of one.rows) {
      if (row.label === 'X' || (!all && OTHERS.has(row.category))) continue;
      const hits = found.filter((sample) => sample.line >= row.line && sample.line <= row.end_line);
      tally(count, row, hits, one);
    }
  }
  return { ...count, ...rates(count) };
}

function tally(count, row, hits, one) {
  const by = count.by.get(row.category) ?? { TP: 0, FN: 0, FP: 0 };
  count.by.set(row.category, by);
  const line = one.text.split('\n')[row.line - 1] ?? '';
  const note = { path: one.path, category: row.category, text: line.trim().slice(0, 200) };
  if (row.label === 'T' && hits.length > 0) {
    count.tp++;
    if (hits.every((hit) => hit.target === 0)) count.beside++;
    by.TP++;
  } else if (row.label === 'T') {
    count.fn++;
    by.FN++;
    const best = Math.max(
      0,
      ...one.samples.filter((s) => s.line >= row.line && s.line <= row.end_line).map((s) => s.score),
    );
    count.misses.push({ ...note, score: best });
  } else if (hits.length > 0 && !hits.every((hit) => hit.row?.label === 'T')) {
    count.fp++;
    by.FP++;
    count.alarms.push({ ...note, score: Math.max(...hits.map((hit) => hit.score)) });
  }
}

function rates({ tp, fp, fn }) {
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Cases of the corpus with a hit, and without a secret but with one all the same. */
export function countCorpus(cases, threshold) {
  const count = { positives: 0, named: 0, hits: 0, generic: 0, genericHits: 0, negatives: 0, alarms: [] };
  for (const one of cases) {
    const found = one.samples.filter((sample) => sample.score >= threshold);
    if (one.expect === 'none') {
      count.negatives++;
      if (found.length > 0)
        count.alarms.push({ provider: one.provider, text: one.text.slice(0, 200), score: found[0].score });
      continue;
    }
    const isHit = found.some((sample) => sample.isHit);
    count.positives++;
    if (one.samples.some((sample) => sample.isHit)) count.named++;
    if (isHit) count.hits++;
    if (one.provider === 'generic') {
      count.generic++;
      if (isHit) count.genericHits++;
    }
  }
  return count;
}
