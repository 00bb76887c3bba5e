/*
 * Owns turning sightings into places: one a path and position, however many blobs and sources showed it.
 */

import type { BlobInfo, Origin } from '../model/blob.ts';
import type { DecodeStep } from '../model/chunk.ts';
import type { CodeFrame } from '../model/code-frame.ts';
import type { CommitInfo, Place } from '../model/finding.ts';
import type { Attribution, DatedCommit, Occurrence } from '../model/occurrence.ts';
import { RefSet } from '../model/ref-set.ts';
import { compare } from '../util/compare.ts';
import { groupBy } from '../util/group-by.ts';

/** What holds a secret. */
export interface Sight {
  readonly blob: BlobInfo;
  /** In a tree: the entry whose name it is. */
  readonly entry?: { readonly name: string; readonly oid: string } | undefined;
}

/** What a sighting must tell to become a place. */
export interface Seen extends Sight {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly frame: CodeFrame;
  readonly match: { readonly decoded: readonly DecodeStep[]; readonly name: string | null };
}

/** A sighting at a path, with what git says of it. */
interface Spot {
  readonly seen: Sight;
  readonly origin: Origin;
  readonly path: string | null;
  readonly first: DatedCommit | null;
  readonly last: DatedCommit | null;
  readonly inHead: boolean | null;
  /** Commits that brought it, for `Attribution.refsOver`. */
  readonly introduced: readonly number[];
  /** Refs that lead to it, when it is in no commit. */
  readonly refs: RefSet;
}

/** Which origin stands for a path that several sources showed: what one can open and edit goes first. */
const PREFERENCE: readonly Origin[] = ['worktree', 'stdin', 'index', 'history', 'unreachable', 'file-name', 'message'];

/** What else decides over the places of a secret. */
export interface PlacesOptions<T> {
  /** False for a path at which the sighting is not to be told. */
  readonly keeps?: (seen: T, path: string | null) => boolean;
  /** Versions that hold it, too, and are not shown: what `shownVersions` returns for them must be among the sightings. */
  readonly elsewhere?: readonly Sight[];
}

/**
 * The places of one secret, sorted by path and position. History is merged by path: the position is that of the work
 * tree, the index, HEAD or the last commit that has it, in this order; the commits are the first and last of all versions.
 */
export function placesOf<T extends Seen>(
  sightings: readonly T[],
  attribution: Attribution | null,
  { keeps = () => true, elsewhere = [] }: PlacesOptions<T> = {},
): Place[] {
  const seen = sightings.flatMap((each) => spotsOf(each, attribution).filter(({ path }) => keeps(each, path)));
  const others = elsewhere.flatMap((each) => spotsOf(each, attribution));
  const byPath = groupBy([...seen, ...others], keyOf);
  return [...byPath.values()].flatMap((spots) => mergePath(spots, attribution)).sort(byPosition);
}

/** Of all that hold one secret, the objects whose lines `placesOf` shows. */
export function shownVersions(sights: readonly Sight[], attribution: Attribution): Set<string> {
  const byPath = groupBy(
    sights.flatMap((sight) => spotsOf(sight, attribution)),
    keyOf,
  );
  const shown = [...byPath.values()].map((spots) => bestOf(spots)?.seen.blob.oid ?? null);
  return new Set(shown.filter((oid) => oid !== null));
}

/** The object whose places tell where it is: of a name that of its entry. */
export function objectOf({ blob, entry }: Sight): string | null {
  return entry?.oid ?? blob.oid;
}

/** Spots of one place. */
function keyOf({ seen, origin, path }: Spot): string {
  const isName = origin === 'file-name' ? 'name ' : '';
  return isName + (path ?? `${origin} ${seen.blob.oid}`);
}

function spotsOf(seen: Sight, attribution: Attribution | null): Spot[] {
  const { blob } = seen;
  const oid = objectOf(seen);
  const nowhere = { seen, first: null, last: null, inHead: null, introduced: [], refs: RefSet.NONE };
  if (attribution === null || oid === null || blob.origin === 'index') {
    return [{ ...nowhere, origin: blob.origin, path: blob.path }];
  }
  if (blob.origin === 'message') return [messageSpot(seen, oid, attribution)];
  const origin = seen.entry === undefined ? 'history' : 'file-name';
  const spots = attribution
    .occurrencesOf(oid)
    .filter(({ path }) => seen.entry === undefined || path.split('/').includes(seen.entry.name))
    .map((occurrence) => occurrenceSpot(seen, origin, occurrence));
  // The index has the content under a name, not the name itself.
  const staged = seen.entry === undefined ? attribution.indexPathsOf(oid) : [];
  for (const path of staged) spots.push({ ...nowhere, origin: 'index', path: inner(path, blob) });
  if (spots.length > 0) return spots;
  // A tag may point to a blob that is in no commit.
  const where = {
    origin: attribution.isReached(oid) ? origin : 'unreachable',
    path: seen.entry?.name ?? blob.path,
  } as const;
  return [{ ...nowhere, ...where, refs: attribution.refsReaching(oid) }];
}

function messageSpot(seen: Sight, oid: string, attribution: Attribution): Spot {
  const commit = attribution.commitOf(oid);
  return {
    seen,
    origin: attribution.isReached(oid) ? 'message' : 'unreachable',
    path: null,
    first: commit,
    last: commit,
    inHead: null,
    introduced: [],
    refs: attribution.refsReaching(oid),
  };
}

function occurrenceSpot(seen: Sight, origin: Origin, { path, isReached, ...occurrence }: Occurrence): Spot {
  const where = { origin: isReached ? origin : 'unreachable', path: inner(path, seen.blob) } as const;
  return { seen, ...where, ...occurrence, refs: RefSet.NONE };
}

/** The path of an entry of an archive starts with the archive's own. */
function inner(path: string, blob: BlobInfo): string {
  const mark = blob.path?.indexOf('!') ?? -1;
  return mark === -1 ? path : path + (blob.path ?? '').slice(mark);
}

function mergePath(spots: readonly Spot[], attribution: Attribution | null): Place[] {
  const best = bestOf(spots);
  if (best === undefined) return [];
  if (!isSeen(best.seen)) throw new Error(`${best.seen.blob.oid} is to be shown and was not scanned`);
  const first = earliest(spots);
  const last = latest(spots);
  const known = spots.filter(({ inHead }) => inHead !== null);
  const inHead = known.length === 0 ? null : known.some((spot) => spot.inHead);
  const refs = refsOf(spots, attribution);
  const shown = new Map<string, Place>();
  for (const spot of spots) {
    if (spot.seen.blob.oid !== best.seen.blob.oid || spot.origin !== best.origin) continue;
    const { seen } = spot;
    if (!isSeen(seen)) continue;
    shown.set(`${seen.line}:${seen.column}`, {
      origin: best.origin,
      path: best.path,
      line: seen.line,
      column: seen.column,
      endLine: seen.endLine,
      endColumn: seen.endColumn,
      blob: seen.blob.oid,
      commit: plain(first),
      lastCommit: plain(last),
      inHead,
      refs,
      ignored: seen.blob.ignored ?? false,
      decoded: seen.match.decoded,
      name: seen.match.name,
      frame: seen.frame,
    });
  }
  return [...shown.values()];
}

/** Those over all that brought it are looked up at once: versions of a file have ten thousand commits between them. */
function refsOf(spots: readonly Spot[], attribution: Attribution | null): RefSet {
  const commits = new Set(spots.flatMap(({ introduced }) => introduced));
  const others = spots.map(({ refs }) => refs);
  if (attribution === null || commits.size === 0) return RefSet.union(others);
  return RefSet.union([attribution.refsOver(commits), ...others]);
}

/** The one that stands for a path. */
function bestOf(spots: readonly Spot[]): Spot | undefined {
  return spots.reduce<Spot | undefined>(
    (best, spot) => (best && byPreference(best, spot) <= 0 ? best : spot),
    undefined,
  );
}

function isSeen(seen: Sight): seen is Seen {
  return 'frame' in seen;
}

function byPreference(a: Spot, b: Spot): number {
  return (
    PREFERENCE.indexOf(a.origin) - PREFERENCE.indexOf(b.origin) ||
    Number(b.inHead) - Number(a.inHead) ||
    (b.last?.time ?? 0) - (a.last?.time ?? 0) ||
    compare(a.seen.blob.oid ?? '', b.seen.blob.oid ?? '')
  );
}

function earliest(spots: readonly Spot[]): DatedCommit | null {
  let found: DatedCommit | null = null;
  for (const { first } of spots) if (first !== null && (found === null || first.time < found.time)) found = first;
  return found;
}

function latest(spots: readonly Spot[]): DatedCommit | null {
  let found: DatedCommit | null = null;
  for (const { last } of spots) if (last !== null && (found === null || last.time > found.time)) found = last;
  return found;
}

function plain(commit: DatedCommit | null): CommitInfo | null {
  return commit === null ? null : { oid: commit.oid, author: commit.author, date: commit.date };
}

function byPosition(a: Place, b: Place): number {
  return (
    compare(a.path ?? '', b.path ?? '') || a.line - b.line || a.column - b.column || compare(a.blob ?? '', b.blob ?? '')
  );
}
