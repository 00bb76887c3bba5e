/*
 * Owns the form of src/generic/model.ts.
 */

const WIDTH = 116;

/** The file's text. Leaves and bias are in hundredths, as whole numbers. */
export function modelSource({ table, model }) {
  const numbers = model.trees.flatMap(({ features, thresholds, leaves }) => [
    ...features.flatMap((feature, i) => [feature, thresholds[i]]),
    ...leaves.map((leaf) => Math.round(leaf * 100)),
  ]);
  return [
    '/*',
    ' * Owns the numbers of the generic rule. Written by scripts/train-generic/train.mjs; not to be edited.',
    ' */',
    '',
    '/** Where the sum begins, in hundredths. */',
    `export const BIAS = ${Math.round(model.bias * 100)};`,
    '',
    '/** Log-odds of letter pairs; letters.ts says how they are written. */',
    `export const BIGRAMS: string =\n${wrapped(table)};`,
    '',
    '/** Seven splits a tree, as feature and threshold, then eight leaves in hundredths; score.ts reads them. */',
    '// biome-ignore format: a table',
    `export const TREES: readonly number[] = [\n${lines(numbers)}\n];`,
    '',
  ].join('\n');
}

function wrapped(table) {
  const pieces = [];
  for (let at = 0; at < table.length; at += 81) pieces.push(`  ${quoted(table.slice(at, at + 81))}`);
  return pieces.join(' +\n');
}

function quoted(piece) {
  const escaped = piece.replaceAll('\\', '\\\\');
  if (!escaped.includes("'")) return `'${escaped}'`;
  return escaped.includes('"') ? `'${escaped.replaceAll("'", "\\'")}'` : `"${escaped}"`;
}

function lines(numbers) {
  const rows = [];
  let row = ' ';
  for (const number of numbers) {
    const next = `${row} ${number},`;
    if (next.length > WIDTH) rows.push(row);
    row = next.length > WIDTH ? `  ${number},` : next;
  }
  return [...rows, row].join('\n');
}
