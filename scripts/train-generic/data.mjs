/*
 * Owns the training samples: assignments of labelled texts, with their features.
 */

import { RANK, rowsOf, scored } from '../../bench/accuracy/score.mjs';

/** What rules of their own find; their values and names would only confuse this one. */
const LEFT_TO_RULES = new Set([
  'PEM Private Key',
  'AWS Client ID',
  'AWS Client ID:Key',
  'Key:AWS Client ID',
  'Twilio Credentials',
]);

/** Texts of the excerpts without the lines that hold credentials: what words are learned from. */
export function harmlessTexts(cases) {
  return cases.map(({ text, labels }) => {
    const lines = text.split('\n');
    for (const { label, line, end_line: end } of labels) if (label === 'T') lines.fill('', line - 1, end);
    return lines.join('\n');
  });
}

/** The labelled places, each with all labels of credentials there. */
function rowsWithValues(labels) {
  const credentials = labels.map(scored).filter(({ label }) => label === 'T');
  return rowsOf(labels).map((row) => {
    const values = credentials.filter((each) => each.line === row.line && each.end_line === row.end_line);
    return { ...row, values };
  });
}

/** Excerpts with their rows and samples; a sample is positive when it is the labelled value, not just on its line. */
export function credDataSamples(cases, generic) {
  return cases.map((one, index) => {
    const text = Buffer.from(one.text).toString('latin1');
    const lines = one.text.split('\n');
    const starts = lineStarts(text);
    const rows = rowsWithValues(one.labels);
    const samples = candidates(text, one.path, generic).map(({ assignment, features }) => {
      const line = lineOf(starts, assignment.start);
      const row = rows.filter((r) => line >= r.line && line <= r.end_line).sort(byLabel)[0];
      return {
        group: one.path.split('/')[0],
        index,
        line,
        row,
        assignment,
        features,
        ...answer(row, assignment, lines, starts),
      };
    });
    return { ...one, index, latin1: text, group: one.path.split('/')[0], rows, samples };
  });
}

/** Assignments with their features, only those that get as far as the score. */
function candidates(text, path, generic) {
  return generic.findAssignments(text, 0, text.length).flatMap((assignment) => {
    const features = new Float64Array(generic.FEATURES.length);
    return generic.writeFeatures(assignment, { text, path }, features) ? [{ assignment, features }] : [];
  });
}

function byLabel(a, b) {
  return RANK.indexOf(a.label) - RANK.indexOf(b.label);
}

/** What the model shall say, and how much that matters; no weight where nobody knows. */
function answer(row, assignment, lines, starts) {
  if (row === undefined) return { target: 0, weight: 0.25 };
  if (row.label === 'X') return { target: 0, weight: 0 };
  if (LEFT_TO_RULES.has(row.category)) return { target: 0, weight: 0 };
  if (row.label === 'F') return { target: 0, weight: 1 };
  const isValue = row.values.some((value) => overlaps(value, assignment, lines, starts));
  return isValue ? { target: 1, weight: 1 } : { target: 0, weight: 0 };
}

function overlaps(value, assignment, lines, starts) {
  if (value.value_start < 0 || value.line !== value.end_line) return true;
  const line = lines[value.line - 1] ?? '';
  const start = starts[value.line - 1] + Buffer.byteLength(line.slice(0, value.value_start));
  const end = start + Buffer.byteLength(line.slice(value.value_start, value.value_end));
  return assignment.start < end && start < assignment.end;
}

/** Samples of the corpus of other scanners' tests; grouped by provider. */
export function corpusSamples(cases, generic) {
  return cases.map((one, index) => {
    const text = Buffer.from(one.text).toString('latin1');
    const secrets = one.secrets.map((secret) => Buffer.from(secret).toString('latin1'));
    const path = one.path ?? 'case.txt';
    const samples = candidates(text, path, generic).map(({ assignment, features }) => {
      const isHit = secrets.length === 0 || secrets.some((secret) => holds(text, secret, assignment));
      const target = one.expect === 'secret' && isHit ? 1 : 0;
      const weight = one.expect === 'none' ? 1 : isHit && secrets.length > 0 ? 0.2 : 0;
      return { group: `corpus ${one.provider}`, index, assignment, features, target, weight, isHit };
    });
    return { ...one, index, latin1: text, group: `corpus ${one.provider}`, samples };
  });
}

function holds(text, secret, assignment) {
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    if (assignment.start < at + secret.length && at < assignment.end) return true;
  }
  return false;
}

function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts, offset) {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
