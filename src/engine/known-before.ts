/*
 * Owns telling which staged secrets the files already had: editing another line of a file with an old leak must pass.
 */

import type { BlobInfo } from '../model/blob.ts';
import type { StagedEntry, StagedSource } from '../sources/staged.ts';
import { Collector, type Draft } from './collector.ts';
import type { ScannerFactory } from './scan.ts';

/**
 * Fingerprints of drafts of which every half, in every staged file, was in an old version of the same file. A pair of
 * which one half is new is new.
 */
export async function knownBefore(
  drafts: readonly Draft[],
  source: StagedSource,
  scannerFor: ScannerFactory,
): Promise<ReadonlySet<string>> {
  const old = new Map<StagedEntry | null, ReadonlySet<string>>();
  const entriesOf = (draft: Draft) => blobsOf(draft).map((blob) => source.entryOf(blob));
  for (const entry of new Set(drafts.flatMap(entriesOf)))
    old.set(entry, await fingerprintsBefore(entry, source, scannerFor));
  const known = new Set<string>();
  for (const draft of drafts) {
    const halves = [draft.fingerprint, ...draft.companions.keys()];
    const wasIn = (entry: StagedEntry | null) => halves.every((half) => old.get(entry)?.has(half));
    if (entriesOf(draft).every(wasIn)) known.add(draft.fingerprint);
  }
  return known;
}

function blobsOf(draft: Draft): BlobInfo[] {
  const sightings = [...draft.sightings, ...[...draft.companions.values()].flatMap((half) => half.sightings)];
  return sightings.map(({ blob }) => blob);
}

/** @param entry null for a name: only new ones are read, they have no old version */
async function fingerprintsBefore(
  entry: StagedEntry | null,
  source: StagedSource,
  scannerFor: ScannerFactory,
): Promise<ReadonlySet<string>> {
  const collector = new Collector(0, false);
  if (entry !== null) await source.readOld(entry, scannerFor(collector));
  const fingerprints = new Set<string>();
  for (const draft of collector.drafts()) {
    fingerprints.add(draft.fingerprint);
    for (const half of draft.companions.keys()) fingerprints.add(half);
  }
  return fingerprints;
}
