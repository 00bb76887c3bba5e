/*
 * Owns the hook's path for the usual case: a small, clean commit. What this file imports is the one file that the hook
 * loads, so nothing heavy may be; what is not plainly clean is scanned again by the whole program, which has the words
 * and the advice. It can only say "clean" or "look again".
 */

import { Buffer } from 'node:buffer';
import { isConfigured } from '../config/find.ts';
import { BlobScanner } from '../engine/blob-scanner.ts';
import { detectorOf } from '../engine/compiled-rules.ts';
import { findGitDir, mergeHeads } from '../git/git-dir.ts';
import { objectFolder, readLooseBlob } from '../git/loose-object.ts';
import { gitSync } from '../git/spawn-sync.ts';
import { diffIndexArgs, newNames, parseRaw } from '../git/staged-entries.ts';
import { report } from '../messages/en/report.ts';
import { wordsOf } from '../messages/words-of.ts';
import type { BlobInfo, SourceCoverage } from '../model/blob.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { closing } from '../report/closing.ts';
import { isLeakgateError } from '../util/errors.ts';
import { exitCodeOf } from './exit-code.ts';
import { COMPILED, ruleAt } from './hook-rules.ts';
import type { Io } from './io.ts';
import { languageOf, usesColor } from './speech.ts';

/** More files than this go through one git process. */
const FEW = 64;

/**
 * Scans the commit being made and reports it when it is clean.
 * @returns 0, or null when the whole program has to look: something matched or could not be read, is an archive, a
 * submodule, a merge or a first commit; or the report is wanted in another language, there is a configuration, or what is
 * found is to be let through
 */
export function quickStaged(io: Io): 0 | null {
  // A bypass that waits for its message has to be forgotten (commands/staged/let-through.ts).
  if (io.env['LEAKGATE_ALLOW'] || languageOf(undefined, undefined, io.env) !== 'en') return null;
  try {
    const coverage = isConfigured(io.cwd) ? null : cleanCoverage(io.cwd);
    if (coverage === null) return null;
    const result: ScanResult = { mode: 'staged', findings: [], dropped: [], accepted: [], coverage, complete: true };
    if (exitCodeOf(result) !== 0) return null;
    closing(result, {
      words: wordsOf('en', report),
      color: usesColor(undefined, io.env, io.stdout.isTerminal),
      writer: io.stdout,
    });
    return 0;
  } catch (error) {
    // The whole program meets the same error and says it.
    if (isLeakgateError(error)) return null;
    throw error;
  }
}

/** What was looked at; null as soon as anything is not plainly clean. */
function cleanCoverage(cwd: string): SourceCoverage | null {
  const gitDir = findGitDir(cwd);
  const answer = mergeHeads(gitDir).length > 0 ? null : gitSync(diffIndexArgs('HEAD'), cwd);
  const entries = answer === null ? null : parseRaw(answer);
  if (entries === null || entries.length > FEW) return null;
  const doubts = { count: 0 };
  const scanner = doubtingScanner(doubts);
  const folder = objectFolder(gitDir);
  let bytes = 0;
  for (const entry of entries) {
    const { oid, path, mode } = entry;
    const content = oid === null ? null : readLooseBlob(folder, oid);
    if (content === null) return null;
    scanWhole(scanner, { kind: 'blob', origin: 'index', path, oid, size: content.length, mode }, content);
    for (const name of newNames(entry)) {
      scanWhole(scanner, { kind: 'file', origin: 'file-name', path, oid: null, size: name.length }, Buffer.from(name));
    }
    bytes += content.length;
  }
  const objects = entries.length;
  return doubts.count > 0
    ? null
    : { objects, files: 0, bytes, expected: objects, remembered: 0, skipped: [], excluded: [] };
}

/** A scanner that only counts what is not clean. */
function doubtingScanner(doubts: { count: number }): BlobScanner {
  const doubt = () => {
    doubts.count++;
  };
  return new BlobScanner({
    detector: detectorOf(COMPILED, ruleAt),
    hook: true,
    report: doubt,
    skip: doubt,
    openArchive: async () => {
      doubt();
      return [];
    },
  });
}

function scanWhole(scanner: BlobScanner, blob: BlobInfo, content: Uint8Array): void {
  scanner.begin(blob);
  scanner.push(content);
  scanner.end();
}
