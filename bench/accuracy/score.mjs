/*
 * Owns counting findings against labels, by the same definitions as the score.py that come with the data; `--score-corpus`
 * and `--score-creddata` compare.
 *
 * A finding: { file: 'NNNNN/name', secret: string | null, line, end_line }.
 */

/** Labelled T in CredData, but no secrets. */
const IDENTIFIERS = new Set(['UUID', 'AWS S3 Bucket', 'Firebase Domain', 'Tencent WeChat API App ID']);
/** The first wins where labels share a line. */
export const RANK = 'TFX';
/** Places of one secret in a text that are looked at. */
const MOST_SPANS = 50;

/**
 * Cases of other scanners' tests. A case with a secret is a hit when a finding overlaps it; one without is a false positive
 * when there is any finding.
 * @returns { all, bySource } of { pos, hit, neg, fp }, and macro: recall averaged over providers
 */
export function scoreCorpus(cases, findings) {
  const byCase = grouped(findings, /(?:^|\/)(\d{4,6})\/[^/]*$/);
  const rows = cases.map((one, index) => {
    const found = byCase.get(index) ?? [];
    return { one, isHit: one.expect === 'secret' ? found.some((each) => overlaps(one, each)) : found.length > 0 };
  });
  const recalls = [...tally(rows, ({ provider }) => provider).values()].filter(({ pos }) => pos > 0);
  const macro = recalls.reduce((sum, { pos, hit }) => sum + hit / pos, 0) / recalls.length;
  return { all: tally(rows, () => 'all').get('all'), bySource: tally(rows, ({ source }) => source), macro };
}

function tally(rows, keyOf) {
  const table = new Map();
  for (const { one, isHit } of rows) {
    const row = table.get(keyOf(one)) ?? { pos: 0, hit: 0, neg: 0, fp: 0 };
    table.set(keyOf(one), row);
    row[one.expect === 'secret' ? 'pos' : 'neg']++;
    if (isHit) row[one.expect === 'secret' ? 'hit' : 'fp']++;
  }
  return table;
}

function overlaps({ text, secrets }, { secret, line }) {
  if (secrets.length === 0) return true;
  const known = secrets.flatMap((each) => spansOf(text, each));
  const touches = ([from, to]) => known.some(([start, end]) => from < end && start < to);
  if (secret) {
    let own = spansOf(text, secret);
    if (own.length === 0 && secret.trim() !== '') own = spansOf(text, secret.trim());
    if (own.length > 0) return own.some(touches);
    if (secrets.some((each) => secret.includes(each) || each.includes(secret))) return true;
  }
  // Of what was decoded only the line is known.
  if (line) return onLine(text, line, touches);
  return !secret;
}

function onLine(text, line, touches) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  starts.push(text.length + 1);
  return line >= 1 && line < starts.length && touches([starts[line - 1], starts[line]]);
}

function spansOf(text, part) {
  const spans = [];
  for (let at = text.indexOf(part); at !== -1 && spans.length < MOST_SPANS; at = text.indexOf(part, at + 1))
    spans.push([at, at + part.length]);
  return spans;
}

/**
 * Labelled lines of real repositories. A credential line that is touched is a true positive; another labelled line that is
 * touched by a finding that touches no credential line is a false one. Lines without label are out of precision.
 */
export function scoreCredData(cases, findings) {
  const byCase = grouped(
    findings.filter(({ line }) => line),
    /(?:^|\/)(\d{5})\//,
  );
  const count = { tp: 0, fp: 0, fn: 0, unlabelled: 0 };
  cases.forEach(({ labels }, index) => {
    const rows = rowsOf(labels);
    const found = withoutRepeats(byCase.get(index) ?? []);
    const isOnCredential = (finding) => rows.some((row) => row.label === 'T' && touch(row, finding));
    for (const row of rows) {
      const hits = found.filter((finding) => touch(row, finding));
      if (row.label === 'T') count[hits.length > 0 ? 'tp' : 'fn']++;
      else if (row.label === 'F' && hits.some((finding) => !isOnCredential(finding))) count.fp++;
    }
    count.unlabelled += found.filter((finding) => !rows.some((row) => touch(row, finding))).length;
  });
  return { ...count, ...rates(count) };
}

export function rates({ tp, fp, fn }) {
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** A label as it counts: identifiers are left out. */
export function scored(label) {
  const isIdentifier = label.category.split(':').every((category) => IDENTIFIERS.has(category));
  return isIdentifier ? { ...label, label: 'X' } : label;
}

/** One row a labelled place, as score.py merges them. */
export function rowsOf(labels) {
  const rows = new Map();
  for (const label of labels) {
    const row = scored(label);
    const key = `${row.line} ${row.end_line}`;
    const old = rows.get(key);
    if (old === undefined || RANK.indexOf(row.label) < RANK.indexOf(old.label)) rows.set(key, row);
  }
  return [...rows.values()];
}

function touch(row, { line, end_line: end }) {
  return line <= row.end_line && (end || line) >= row.line;
}

function withoutRepeats(findings) {
  return [
    ...new Map(findings.map((finding) => [`${finding.line} ${finding.end_line || finding.line}`, finding])).values(),
  ];
}

/** By number of the case. */
function grouped(findings, pattern) {
  const groups = new Map();
  for (const finding of findings) {
    const number = pattern.exec(finding.file)?.[1];
    if (number === undefined) continue;
    groups.set(Number(number), [...(groups.get(Number(number)) ?? []), finding]);
  }
  return groups;
}
