/*
 * Owns the result that several runs come to together. Does not own the findings (engine/merge-parts.ts), or whether the runs
 * belong together (together.ts).
 */

import { notesOfEntries } from '../../baseline/usage.ts';
import { ensureLooked } from '../../engine/ensure-looked.ts';
import { mergeParts } from '../../engine/merge-parts.ts';
import { inlineReviews } from '../../gate/inline-reviews.ts';
import type { Gap, SourceCoverage } from '../../model/blob.ts';
import type { AllowedPlace } from '../../model/finding.ts';
import type { Gate } from '../../model/gate.ts';
import { type ScanResult, sharedCoverage, withNotes } from '../../model/scan-result.ts';
import type { ReadBlob } from '../../report/blob/read-blob.ts';
import { GitError } from '../../util/errors.ts';

/**
 * The result of `blobs`, which are of one run; incomplete when one is missing.
 * @throws GitError when nothing was looked at where something was expected
 */
export function mergedResult(blobs: readonly ReadBlob[]): ScanResult {
  const [first] = blobs;
  if (first === undefined) throw new GitError('nothing-looked-at', { expected: 1 });
  const { mode } = first.identity;
  const parts = blobs.map(({ part }) => part);
  const { met, ...merged } = mergeParts(parts, mode);
  const coverage = coverageOf(blobs);
  const result = ensureLooked({
    mode,
    ...merged,
    coverage,
    complete: coverage.skipped.length === 0,
    ...configuredOf(first),
  });
  const gate = gateOf(blobs, result, merged.allowed);
  const told = withNotes(result, notesOfEntries(first.entries, result, met));
  return gate === null ? told : { ...told, gate };
}

function coverageOf(blobs: readonly ReadBlob[]): SourceCoverage {
  const coverage = sharedCoverage(blobs.map((blob) => blob.coverage));
  const least = blobs.some(({ part }) => part.isExpecting) ? 1 : 0;
  const skipped = [...coverage.skipped, ...missingShards(blobs)];
  return { ...coverage, skipped, expected: Math.max(coverage.expected, least) };
}

function missingShards(blobs: readonly ReadBlob[]): Gap[] {
  const count = blobs[0]?.part.position.count ?? 1;
  const there = new Set(blobs.map(({ part }) => part.position.index));
  const all = Array.from({ length: count }, (_, at) => at + 1);
  return all.filter((index) => !there.has(index)).map((index) => ({ what: `${index}/${count}`, why: 'missing-shard' }));
}

/** What a share has told of the baseline is told of all of them. */
function configuredOf({ configured }: ReadBlob): Pick<ScanResult, 'configured'> {
  if (configured === null) return {};
  const notes = configured.notes.filter(({ code }) => !code.startsWith('baseline-'));
  const isTold = [notes, configured.allowlists, configured.silenced, configured.excluded].some(
    ({ length }) => length > 0,
  );
  return isTold ? { configured: { ...configured, notes } } : {};
}

/** Comments to review are known when it is known where they are. */
function gateOf(
  blobs: readonly ReadBlob[],
  { findings, known = 0 }: ScanResult,
  allowed: readonly AllowedPlace[],
): Gate | null {
  const first = blobs.find(({ gate }) => gate !== null);
  if (first === undefined || first.gate === null) return null;
  const { ranges, reviews, bypasses } = first.gate;
  const { inlineCounts } = first;
  const reported = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    ranges,
    reviews: [
      ...reviews.filter(({ kind }) => kind !== 'inline'),
      ...(inlineCounts === null ? [] : inlineReviews(allowed, inlineCounts)),
    ],
    bypasses: bypasses.map((each) => ({ ...each, refused: reported.has(each.fingerprint) })),
    known,
  };
}
