/*
 * Owns running leakgate on a tree of cases and reading what it found.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/leakgate.js', import.meta.url));
const MOST_OUTPUT = 1024 * 1024 * 1024;

export const LEVELS = ['high', 'medium', 'low'];

/** The command that scans the current folder at a confidence level. */
export function commandAt(level) {
  return [process.execPath, BIN, 'files', '--format', 'json', '--show-secrets', '--confidence', level, '.'];
}

/** What leakgate prints in `folder`, as text. Throws when not all was read. */
export function reportAt(level, folder) {
  const [program, ...args] = commandAt(level);
  const { stdout, stderr, status } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  if (status !== 0 && status !== 1) throw new Error(`leakgate ended with ${status}: ${stderr.slice(0, 2000)}`);
  return stdout;
}

/** One row a place, other halves of pairs included: { file, secret, line, end_line, rule }. */
export function findingsIn(report) {
  return JSON.parse(report).findings.flatMap((finding) =>
    [finding, ...(finding.companions ?? [])].flatMap(({ places, secret, rule }) =>
      places.map(({ path, line, endLine }) => ({ file: path, secret, line, end_line: endLine, rule })),
    ),
  );
}
