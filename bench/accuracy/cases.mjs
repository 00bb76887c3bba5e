/*
 * Owns the labelled cases: reading them, and writing them as a tree of files for scanners. Nothing of them is committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** One JSON object a line. */
export function readCases(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** Case `n` (from 0) is the file NNNNN/<last part of its path>. */
export function writeTree(cases, folder) {
  cases.forEach((one, index) => {
    const path = join(folder, String(index).padStart(5, '0'), nameOf(one));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, one.text);
  });
}

function nameOf({ path }) {
  return (path && !path.endsWith('/') && basename(path)) || 'case.txt';
}
