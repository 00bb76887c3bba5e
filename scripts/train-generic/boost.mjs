/*
 * Owns the learning: gradient boosting of trees with three levels, on features in bins. Deterministic for a seed.
 */

const SPLITS = 7;
const LEAVES = 8;
const MOST_BINS = 48;

/** Values that separate the bins of every feature, from the samples. */
export function cutsOf(samples, size) {
  return Array.from({ length: size }, (_, feature) => {
    const values = samples.map((sample) => sample.features[feature]).sort((a, b) => a - b);
    const distinct = [...new Set(values)];
    if (distinct.length <= MOST_BINS) return distinct.slice(1).map((value, i) => short((value + distinct[i]) / 2));
    const cuts = new Set();
    for (let bin = 1; bin < MOST_BINS; bin++) cuts.add(short(values[Math.floor((bin / MOST_BINS) * values.length)]));
    return [...cuts];
  });
}

/** Three digits are enough to tell values apart, and short to write. */
function short(value) {
  return Number(value.toPrecision(3));
}

/** Learns from samples with `features`, `target` and `weight`. */
export function boost(samples, cuts, options) {
  const { trees, rate, lambda, smallest, rows, columns, seed, leave = [] } = options;
  const random = mulberry32(seed);
  const size = cuts.length;
  const binned = binsOf(samples, cuts);
  const weights = Float64Array.from(samples, (sample) => sample.weight);
  const targets = Float64Array.from(samples, (sample) => sample.target);
  const bias = logOdds(targets, weights);
  const sums = new Float64Array(samples.length).fill(bias);
  const model = { bias, trees: [], gains: new Float64Array(size) };
  const gradients = new Float64Array(samples.length);
  const hessians = new Float64Array(samples.length);
  for (let tree = 0; tree < trees; tree++) {
    const nodes = new Int8Array(samples.length);
    for (let i = 0; i < samples.length; i++) {
      const p = 1 / (1 + Math.exp(-sums[i]));
      const isIn = random() < rows;
      gradients[i] = isIn ? weights[i] * (targets[i] - p) : 0;
      hessians[i] = isIn ? weights[i] * Math.max(p * (1 - p), 1e-6) : 0;
    }
    const used = cuts.map((feature, i) => random() < columns && feature.length > 0 && !leave.includes(i));
    model.trees.push(
      grow({ binned, cuts, used, nodes, gradients, hessians, lambda, smallest, rate, sums, gains: model.gains }),
    );
  }
  return model;
}

function grow(state) {
  const { binned, cuts, nodes, gradients, hessians, lambda, rate, sums, gains } = state;
  const features = new Array(SPLITS).fill(0);
  const thresholds = new Array(SPLITS).fill(-1e9);
  for (let level = 0; level < 3; level++) {
    const first = (1 << level) - 1;
    const best = bestSplits(state, first, 1 << level);
    best.forEach((split, i) => {
      if (split === null) return;
      features[first + i] = split.feature;
      thresholds[first + i] = cuts[split.feature][split.cut];
      gains[split.feature] += split.gain;
    });
    for (let i = 0; i < nodes.length; i++) {
      const split = best[nodes[i] - first];
      const isLeft = split !== null && binned[split.feature][i] <= split.cut;
      nodes[i] = nodes[i] * 2 + (isLeft ? 1 : 2);
    }
  }
  const g = new Float64Array(LEAVES);
  const h = new Float64Array(LEAVES);
  for (let i = 0; i < nodes.length; i++) {
    g[nodes[i] - SPLITS] += gradients[i];
    h[nodes[i] - SPLITS] += hessians[i];
  }
  const leaves = Array.from(g, (sum, leaf) => Math.round((100 * rate * sum) / (h[leaf] + lambda)) / 100);
  for (let i = 0; i < nodes.length; i++) sums[i] += leaves[nodes[i] - SPLITS];
  return { features, thresholds, leaves };
}

function bestSplits({ binned, cuts, used, nodes, gradients, hessians, lambda, smallest }, first, count) {
  const best = new Array(count).fill(null);
  const bins = MOST_BINS + 1;
  for (let feature = 0; feature < cuts.length; feature++) {
    if (!used[feature]) continue;
    const g = new Float64Array(count * bins);
    const h = new Float64Array(count * bins);
    const column = binned[feature];
    for (let i = 0; i < nodes.length; i++) {
      const at = (nodes[i] - first) * bins + column[i];
      g[at] += gradients[i];
      h[at] += hessians[i];
    }
    for (let node = 0; node < count; node++) {
      const split = bestCut(g.subarray(node * bins), h.subarray(node * bins), cuts[feature].length, lambda, smallest);
      if (split !== null && (best[node] === null || split.gain > best[node].gain)) best[node] = { feature, ...split };
    }
  }
  return best;
}

function bestCut(g, h, cuts, lambda, smallest) {
  let allG = 0;
  let allH = 0;
  for (let bin = 0; bin <= cuts; bin++) {
    allG += g[bin];
    allH += h[bin];
  }
  let best = null;
  let leftG = 0;
  let leftH = 0;
  for (let cut = 0; cut < cuts; cut++) {
    leftG += g[cut];
    leftH += h[cut];
    if (leftH < smallest || allH - leftH < smallest) continue;
    const rightG = allG - leftG;
    const gain = leftG ** 2 / (leftH + lambda) + rightG ** 2 / (allH - leftH + lambda) - allG ** 2 / (allH + lambda);
    if (gain > 1e-3 && (best === null || gain > best.gain)) best = { cut, gain };
  }
  return best;
}

function binsOf(samples, cuts) {
  return cuts.map((own, feature) => Uint8Array.from(samples, (sample) => binOf(sample.features[feature], own)));
}

/** How many cuts are at or below `value`. */
function binOf(value, cuts) {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= cuts[middle]) low = middle + 1;
    else high = middle;
  }
  return low;
}

function logOdds(targets, weights) {
  let yes = 0;
  let all = 0;
  for (let i = 0; i < targets.length; i++) {
    yes += targets[i] * weights[i];
    all += weights[i];
  }
  return Math.round(Math.log(yes / (all - yes)) * 100) / 100;
}

/** The score of `features`, as src/generic/score.ts computes it. */
export function scoreBy(model, features) {
  let sum = model.bias;
  for (const tree of model.trees) {
    let node = 0;
    while (node < SPLITS) node = node * 2 + (features[tree.features[node]] < tree.thresholds[node] ? 1 : 2);
    sum += tree.leaves[node - SPLITS];
  }
  return 1 / (1 + Math.exp(-sum));
}

/** Tommy Ettinger's mulberry32. */
export function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
