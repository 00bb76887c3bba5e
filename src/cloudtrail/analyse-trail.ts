/*
 * Owns what CloudTrail logs say of a key: two readings, and what comes out. Does not own the words (messages/).
 */

import type { TrailAnalysis, TrailCoverage } from '../model/trail.ts';
import { chainFrom } from './chain.ts';
import { chainFigures, histogramOf, originsOf } from './chain-figures.ts';
import { EventIndex } from './event-index.ts';
import { GapList } from './gap-list.ts';
import { Investigation } from './investigation.ts';
import { judgeOrigins, type OwnerFacts } from './judge-origins.ts';
import { KeyNames } from './key-names.ts';
import { type ReadFile, type ReadTrailOptions, readTrail, readTrailFile } from './read-trail.ts';
import { trailLimits } from './trail-limits.ts';

const MS = 1000;
/** Origins that are listed. */
const MOST_ORIGINS = 1000;

export interface AnalyseTrailOptions extends OwnerFacts {
  /** Access key id: a long-lived one, or that of a session. */
  readonly keyId: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * What the logs in `paths` (files and folders, see `readTrail`) say that `keyId` was used for, and all that was made with
 * it. They are read twice: first for who, where and when, and which credential led to which; then for the events of those
 * credentials alone. Order and number of the files do not matter. A million events (1.3 GB) take a
 * process to 165 MB, and half a minute of one core.
 * @throws UsageError when a path does not exist or a usual address is none; the reason of `signal`
 */
export async function analyseTrail(paths: readonly string[], options: AnalyseTrailOptions): Promise<TrailAnalysis> {
  const { keyId, signal } = options;
  const gaps = new GapList();
  const index = new EventIndex(gaps);
  const files = await readTrail(paths, index, { signal, gaps });
  const chain = chainFrom(index.actors.numberOf(keyId), index.links, index.actors.size);
  const judgement = judgeOrigins(index, chain, options);
  const names = new KeyNames(index, chain, judgement.isHostileActor, keyId);
  const found = new Investigation({ index, chain, judgement, names, gaps });
  await readAgain(files, found, (record) => chain.has(index.actorOf.at(record)), { signal, gaps });
  const figures = chainFigures(index, chain);
  const origins = originsOf(index, figures, judgement);
  const read = coverageOf(files, index, gaps);
  const { hasDataEvents } = index;
  return {
    keyId,
    read,
    keys: names.keys(figures.byActor),
    keyCount: names.count,
    origins: origins.slice(0, MOST_ORIGINS),
    originCount: origins.length,
    firstHostile: found.firstHostile,
    notable: found.notable.take(),
    notableCount: found.notable.count,
    created: found.created(),
    denied: found.denied(),
    used: found.used.result(found.principal),
    histogram: histogramOf(index, chain, figures, judgement),
    hasDataEvents,
    limits: trailLimits({ read, origins, hasDataEvents }, options.leakedAt),
  };
}

/** Reads the files again in which a record is wanted. */
async function readAgain(
  files: readonly ReadFile[],
  found: Investigation,
  isWanted: (record: number) => boolean,
  options: ReadTrailOptions,
): Promise<void> {
  let start = 0;
  for (const { path, records } of files) {
    const end = start + records;
    if (hasAny(start, end, isWanted)) {
      found.seek(start);
      const again = await readTrailFile(path, found, options);
      if (again.records !== records) options.gaps.skip(path, 'changed-while-read');
    }
    start = end;
  }
}

function hasAny(start: number, end: number, isWanted: (record: number) => boolean): boolean {
  for (let record = start; record < end; record++) if (isWanted(record)) return true;
  return false;
}

function coverageOf(files: readonly ReadFile[], index: EventIndex, gaps: GapList): TrailCoverage {
  if (index.origins.isFull) gaps.overflow('too-many-origins');
  return {
    files: files.length,
    events: index.events,
    duplicates: index.duplicates,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    from: index.events === 0 ? null : index.from * MS,
    to: index.events === 0 ? null : index.to * MS,
    regions: [...index.regions].sort(),
    skipped: gaps.skipped,
    excluded: gaps.excluded,
  };
}
