/*
 * Owns turning sightings into places: one a path and position, however many blobs and sources showed it.
 */

import type { BlobInfo, Origin } from '../model/blob.ts';
import type { DecodeStep } from '../model/chunk.ts';
import type { CodeFrame } from '../model/code-frame.ts';
import type { CommentVerdict } from '../model/comment.ts';
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
  readonly comment?: CommentVerdict;
  readonly match: { readonly decoded: readonly DecodeStep[]; readonly name: string | null };
}

/** A sighting at a path, with what git says of it. */
export interface Spot {
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

/** Of the versions that hold a secret at a path, which one stands for it: by origin, then HEAD's, then the last one. */
export interface Rank {
  readonly origin: Origin;
  readonly inHead: boolean | null;
  /** Seconds since 1970. */
  readonly time: number;
  readonly blob: string | null;
}

/** Which origin stands for a path that several sources showed: what one can open and edit goes first. */
const PREFERENCE: readonly Origin[] = ['worktree', 'stdin', 'index', 'history', 'unreachable', 'file-name', 'message'];

/** What else decides over the places of a secret. */
export interface PlacesOptions<T> {
  /** False for a path at which the sighting is not to be told. */
  readonly keeps?: (seen: T, path: string | null) => boolean;
  /** True for a path at which it is only told where it is now: not in versions of the past. */
  readonly isPastAllowed?: (path: string) => boolean;
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
  { keeps = () => true, isPastAllowed = () => false, elsewhere = [] }: PlacesOptions<T> = {},
): Place[] {
  const toldOf = (each: Sight) => {
    const spots = spotsOf(each, attribution);
    return spots.filter((spot) => spot.path === null || !isPast(spot, spots) || !isPastAllowed(spot.path));
  };
  const seen = sightings.flatMap((each) => toldOf(each).filter(({ path }) => keeps(each, path)));
  const others = elsewhere.flatMap(toldOf);
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

/** Paths at which it is now: on disk, in the index, in the commit that HEAD names. */
export function pathsNow(sight: Sight, attribution: Attribution | null): string[] {
  const isNow = ({ origin, inHead }: Spot) => origin === 'worktree' || origin === 'index' || inHead === true;
  const paths = spotsOf(sight, attribution).filter(isNow);
  return paths.map(({ path }) => path).filter((path) => path !== null);
}

/** The object whose places tell where it is: of a name that of its entry. */
export function objectOf({ blob, entry }: Sight): string | null {
  return entry?.oid ?? blob.oid;
}

/** True for a spot in history, and in the index when nothing else is staged than HEAD has. */
export function isPast({ origin, path }: Spot, spots: readonly Spot[]): boolean {
  if (origin === 'index') return spots.some((other) => other.inHead === true && other.path === path);
  return origin === 'history' || origin === 'unreachable';
}

/** Spots of one place. */
export function keyOf({ seen, origin, path }: Spot): string {
  const isName = origin === 'file-name' ? 'name ' : '';
  return isName + (path ?? `${origin} ${seen.blob.oid}`);
}

/** Where `seen` was and is, path by path. */
export function spotsOf(seen: Sight, attribution: Attribution | null): Spot[] {
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

/** What `spots` of one path come to: several places when the version that is shown has the secret several times. */
export function mergePath(spots: readonly Spot[], attribution: Attribution | null): Place[] {
  const best = bestOf(spots);
  if (best === undefined) return [];
  if (!isSeen(best.seen)) throw new Error(`${best.seen.blob.oid} is to be shown and was not scanned`);
  const first = earliest(spots);
  const last = latest(spots);
  const inHead = inHeadOf(spots);
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
      comment: typeof seen.comment === 'string' ? seen.comment : null,
      frame: seen.frame,
    });
  }
  return [...shown.values()];
}

/** Null when it is known of none. */
export function inHeadOf(spots: readonly Pick<Spot, 'inHead'>[]): boolean | null {
  const known = spots.filter(({ inHead }) => inHead !== null);
  return known.length === 0 ? null : known.some((spot) => spot.inHead);
}

/** Those over all that brought it are looked up at once: versions of a file have ten thousand commits between them. */
function refsOf(spots: readonly Spot[], attribution: Attribution | null): RefSet {
  const commits = new Set(spots.flatMap(({ introduced }) => introduced));
  const others = spots.map(({ refs }) => refs);
  if (attribution === null || commits.size === 0) return RefSet.union(others);
  return RefSet.union([attribution.refsOver(commits), ...others]);
}

/** The one that stands for a path. */
export function bestOf(spots: readonly Spot[]): Spot | undefined {
  return spots.reduce<Spot | undefined>(
    (best, spot) => (best && byPreference(best, spot) <= 0 ? best : spot),
    undefined,
  );
}

function isSeen(seen: Sight): seen is Seen {
  return 'frame' in seen;
}

function byPreference(a: Spot, b: Spot): number {
  return byRank(rankOf(a), rankOf(b));
}

/** What decides whether `spot` stands for its path. */
export function rankOf({ origin, inHead, last, seen }: Spot): Rank {
  return { origin, inHead, time: last?.time ?? 0, blob: seen.blob.oid };
}

/** The one that stands for a path first. */
export function byRank(a: Rank, b: Rank): number {
  return (
    PREFERENCE.indexOf(a.origin) - PREFERENCE.indexOf(b.origin) ||
    Number(b.inHead) - Number(a.inHead) ||
    b.time - a.time ||
    compare(a.blob ?? '', b.blob ?? '')
  );
}

/** The first of some commits; of those made in the same second the same one in any order. */
export function earliest(spots: readonly Pick<Spot, 'first'>[]): DatedCommit | null {
  let found: DatedCommit | null = null;
  for (const { first } of spots) if (first !== null && (found === null || byTime(first, found) < 0)) found = first;
  return found;
}

/** The last one. */
export function latest(spots: readonly Pick<Spot, 'last'>[]): DatedCommit | null {
  let found: DatedCommit | null = null;
  for (const { last } of spots) if (last !== null && (found === null || byTime(last, found) > 0)) found = last;
  return found;
}

function byTime(a: DatedCommit, b: DatedCommit): number {
  return a.time - b.time || compare(a.oid, b.oid);
}

/** A commit without what orders it. */
export function plain(commit: DatedCommit | null): CommitInfo | null {
  return commit === null ? null : { oid: commit.oid, author: commit.author, date: commit.date };
}

/** In the order in which places are told. */
export function byPosition(a: Place, b: Place): number {
  return (
    compare(a.path ?? '', b.path ?? '') || a.line - b.line || a.column - b.column || compare(a.blob ?? '', b.blob ?? '')
  );
}
