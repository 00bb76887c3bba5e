/*
 * Owns scanning one repository in two ways that must agree: object by object, whole, in plain JavaScript; and as the
 * engine does, delta family by delta family.
 */

import { type BlobMatches, BlobScanner } from '../../src/engine/blob-scanner.ts';
import { commentReader } from '../../src/engine/comment-at.ts';
import type { PlacedMatch } from '../../src/engine/placer.ts';
import { scanStore } from '../../src/engine/scan-store.ts';
import { readObjects } from '../../src/git/objects.ts';
import { gitText } from '../../src/git/spawn.ts';
import type { BlobInfo, Gap, SourceCoverage } from '../../src/model/blob.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import { openArchive } from '../../src/sources/archive.ts';
import { CoverageCounter } from '../../src/sources/coverage-counter.ts';
import { feedObjects } from '../../src/sources/object-feeder.ts';
import { storeSource } from '../../src/sources/object-store.ts';
import { memoisedByObject, once } from '../../src/util/memoised.ts';
import { createDetector } from './plain-detector.ts';

/** What a scan found, in lines that can be compared: rule, value, object, position, tier; what comments say. */
export interface Found {
  readonly lines: readonly string[];
  readonly gaps: readonly Gap[];
  readonly objects: number;
  readonly bytes: number;
}

/** Every object as git prints it, searched in JavaScript. */
export async function foundWhole(cwd: string, rules: readonly RuleDef[]): Promise<Found> {
  const { lines, gaps, scanner } = collecting(rules);
  const coverage = new CoverageCounter();
  const listing = await gitText(['cat-file', '--batch-all-objects', '--batch-check=%(objectname)'], { cwd });
  await readObjects({ cwd }, listing.split('\n').filter(Boolean), feedObjects(scanner(), coverage));
  return result(lines, [...gaps, ...coverage.result().skipped], coverage);
}

/** As `leakgate history` does. */
export async function foundByEngine(
  cwd: string,
  rules: readonly RuleDef[],
  limits: { readonly threads: number; readonly memory: number } = { threads: 1, memory: 256 * 1024 * 1024 },
): Promise<Found> {
  const { lines, gaps, ...rest } = collecting(rules);
  const plan = { rules, explain: false, limits };
  const { coverage } = await scanStore(storeSource(cwd), { plan, ...rest, openArchive });
  return result(lines, [...gaps, ...coverage.skipped], coverage);
}

const detectorOf = memoisedByObject(createDetector);

function collecting(rules: readonly RuleDef[]) {
  const lines: string[] = [];
  const gaps: Gap[] = [];
  const skip = (gap: Gap): void => void gaps.push(gap);
  const report = (found: BlobMatches): void => void lines.push(...linesOf(found));
  const detector = detectorOf(rules);
  const commentAt = commentReader({ compat: false });
  const scannerFor = (toReport: typeof report, toSkip: typeof skip) =>
    new BlobScanner({ detector, hook: false, commentAt, report: toReport, skip: toSkip, openArchive });
  return { lines, gaps, scanner: once(() => scannerFor(report, skip)), scannerFor, report, skip };
}

function linesOf({ blob, matches, allowed }: BlobMatches): string[] {
  const told = matches.map((found) => {
    const pairs = found.partners.map((partner) => partner.match.secret.expose()).join();
    return `${lineOf(found, blob)} ${found.tier} ${found.comment ?? ''} ${pairs}`;
  });
  return [...told, ...allowed.map((found) => `${lineOf(found, blob)} allowed: ${found.comment.facts['reason']}`)];
}

function lineOf({ match, line, column }: PlacedMatch, { oid }: BlobInfo): string {
  return `${match.rule.id} ${match.secret.expose()} ${oid} ${line}:${column}`;
}

function result(
  lines: string[],
  gaps: readonly Gap[],
  { objects, bytes }: Pick<SourceCoverage, 'objects' | 'bytes'>,
): Found {
  return { lines: lines.sort(), gaps, objects, bytes };
}
