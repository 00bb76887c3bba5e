/*
 * Owns the scan of an object store: opened, read, what could not be read asked of git, and what should be there and is not
 * told. Does not own threads (run-store-tasks.ts).
 */

import type { GraphPart } from '../graph/graph-log.ts';
import { graphOfParts } from '../graph/graph-of-parts.ts';
import { missingFrom } from '../graph/missing.ts';
import type { ObjectMarks } from '../memory/object-marks.ts';
import type { BlobSink, Gap, SourceCoverage } from '../model/blob.ts';
import { BASE_ONLY } from '../model/object-store.ts';
import type { RuleDef } from '../model/rule.ts';
import type { StoreGraph } from '../model/store-graph.ts';
import { CoverageCounter } from '../sources/coverage-counter.ts';
import { interruptible } from '../sources/interruptible.ts';
import type { OpenedObjects, Roots, StoreSource, StoreWish } from '../sources/object-store.ts';
import { compare } from '../util/compare.ts';
import { writeHex } from '../util/hex.ts';
import type { ArchiveOpener, BlobMatches, BlobScanner } from './blob-scanner.ts';
import { type NotedContext, noting, notingNames } from './noted-context.ts';
import { Recollection } from './recollection.ts';
import { runTasks, workFor } from './run-store-tasks.ts';
import type { ScanPlan } from './scan.ts';
import { SharedFrames } from './shared-frames.ts';
import type { StoreWorkResult } from './store-scanner.ts';

/** How the objects of a store hang together, with the way from ids to numbers and back. */
export interface ObjectFacts {
  readonly graph: StoreGraph;
  /** Negative when the store does not have it. */
  readonly idOf: (oid: string) => number;
  /** Of missing objects, too. */
  readonly oidOf: (id: number) => string;
}

/** The same, with what the repository keeps objects from. */
export interface StoreFacts extends ObjectFacts {
  readonly roots: Roots;
}

/** What the scan of a store tells beside its matches. */
export interface ScannedStore {
  readonly coverage: SourceCoverage;
  /** Null when telling how all hangs together takes more than was read. */
  readonly facts: StoreFacts | null;
  /** What objects hold that were not scanned again. */
  readonly remembered: readonly ObjectMarks[];
}

/** What scanning a store needs of a scan. */
export interface StoreScanContext {
  readonly plan: Pick<
    ScanPlan,
    'rules' | 'explain' | 'compat' | 'limits' | 'signal' | 'progress' | 'memory' | 'exclude' | 'share'
  >;
  /** Makes a scanner for what comes through git. */
  readonly scannerFor: (
    report: StoreScanContext['report'],
    skip: StoreScanContext['skip'],
    rules?: readonly RuleDef[],
  ) => BlobScanner;
  /** The one that reports to `report`; made when it is needed, as its tables take a tenth of a second. */
  readonly scanner: () => BlobScanner;
  readonly report: (found: BlobMatches) => void;
  readonly skip: (gap: Gap) => void;
  readonly openArchive: ArchiveOpener;
}

/** Scans every object of `source` that no earlier scan looked at under the same rules. */
export async function scanStore(source: StoreSource, context: StoreScanContext): Promise<ScannedStore> {
  const coverage = new CoverageCounter(context.plan);
  let scanned: Omit<ScannedStore, 'coverage'> = { facts: null, remembered: [] };
  const result = await interruptible(coverage, async () => {
    scanned = await readAll(source, noting(context), coverage);
  });
  return { ...scanned, coverage: result };
}

/** Reads what is new. */
async function readAll(
  source: StoreSource,
  noted: NotedContext,
  coverage: CoverageCounter,
): Promise<Omit<ScannedStore, 'coverage'>> {
  const { plan } = noted;
  // Before the store is listed: objects are there before refs name them.
  const roots = await source.roots();
  const past = plan.memory === undefined ? null : await Recollection.of(source, plan.memory, plan);
  const part =
    past === null ? { opened: await source.open({ share: plan.share }), isPart: false } : await past.open(source);
  announce(part.opened, coverage);
  const results = await readStore(part.opened, noted, coverage);
  plan.signal?.throwIfAborted();
  const again = past?.againIn(part) ?? [];
  const remembered = past?.marksIn(part) ?? [];
  noted.take(remembered);
  await readByGit(source, { leftOver: leftOver(part.opened, results), again }, noted, coverage);
  coverage.remember((past?.countIn(part) ?? 0) - again.length);
  await readAnywhere(source, part.opened, { noted, coverage });
  if (plan.share !== undefined) return { facts: await sharedFacts(source, noted, coverage), remembered };
  const fresh = factsOf(part.opened, graphOfParts(results.map(graphOf), part.opened.store.tables.count));
  const facts = { ...(past?.compose(fresh, part) ?? fresh), roots };
  const isWhole = coverage.isComplete && noted.isComplete;
  await noteAbsent(source, facts, coverage);
  if (roots.tips.length > 0) coverage.expected = Math.max(coverage.expected, 1);
  if (isWhole) past?.save(part, facts, noted);
  return { facts: past?.canPlace(noted.places) === false ? null : facts, remembered };
}

function announce({ store, gaps }: OpenedObjects, coverage: CoverageCounter): void {
  for (const { what, why, detail } of gaps) coverage.skip(what, why, detail);
  coverage.expected = store.plan.wanted + store.plan.leftOver.length;
  coverage.announce(coverage.expected);
}

/** Reads what the kernel could not, and what held findings when it was scanned before. */
async function readByGit(
  source: StoreSource,
  oids: { readonly leftOver: readonly string[]; readonly again: readonly string[] },
  { scanner, plan }: NotedContext,
  coverage: CoverageCounter,
): Promise<void> {
  const { leftOver, again } = oids;
  if (leftOver.length > 0) await source.readByGit(leftOver, notingNames(scanner(), coverage), coverage, plan);
  if (again.length > 0) await source.readByGit(again, scanner(), coverage, plan);
  plan.signal?.throwIfAborted();
}

/**
 * Reads every file of what is new once more, for rules without keywords: the kernel shows nothing to them. Slow, by git; what
 * cannot be read has been told by now.
 */
async function readAnywhere(
  source: StoreSource,
  { store, index }: OpenedObjects,
  { noted, coverage }: { readonly noted: NotedContext; readonly coverage: CoverageCounter },
): Promise<void> {
  const rules = noted.plan.rules.filter(({ anywhere }) => anywhere);
  if (rules.length === 0) return;
  const { order, how } = store.plan;
  const wanted = order.filter((_, at) => ((how[at] as number) & BASE_ONLY) === 0);
  const oids = new Set([...store.plan.leftOver, ...wanted].map((id) => index.oidOf(id)));
  const sink = filesOnly(noted.scannerFor(noted.report, noted.skip, rules));
  const uncounted = new CoverageCounter();
  await source.readByGit([...oids].sort(), sink, uncounted, noted.plan);
  for (const { what, why, detail } of uncounted.result().skipped) coverage.skipOnce(what, why, detail);
  noted.plan.signal?.throwIfAborted();
}

/** Hands on what files hold, and leaves out trees, commits and tags. */
function filesOnly(sink: BlobSink): BlobSink {
  let isFile = false;
  return {
    begin(blob) {
      isFile = blob.kind === 'blob';
      if (isFile) sink.begin(blob);
    },
    push: (bytes) => (isFile ? sink.push(bytes) : undefined),
    end: () => (isFile ? sink.end() : undefined),
    abandon: () => (isFile ? sink.abandon() : undefined),
  };
}

function graphOf({ graph }: StoreWorkResult): GraphPart {
  return graph;
}

/** One of those who share a store tells what is missing of it. The others read how it hangs together when they need that. */
async function sharedFacts(
  source: StoreSource,
  context: NotedContext,
  coverage: CoverageCounter,
): Promise<StoreFacts | null> {
  const { share } = context.plan;
  if (share?.index !== 1) return null;
  const facts = await readFacts(source, context);
  await noteAbsent(source, facts, coverage);
  share.isExpecting = facts.roots.tips.length > 0;
  return facts;
}

/** Reads how the objects of `source` hang together, without scanning them. */
export async function readFacts(source: StoreSource, context: StoreScanContext): Promise<StoreFacts> {
  const wish: StoreWish = { types: new Set(['commit', 'tree', 'tag']) };
  const roots = await source.roots();
  const opened = await source.open(wish);
  const work = { ...workFor(opened, context), searches: false };
  const results = await runTasks(work, { ...context, report: () => undefined }, new CoverageCounter(context.plan));
  const graph = graphOfParts(results.map(graphOf), opened.store.tables.count);
  return { ...factsOf(opened, graph), roots };
}

async function readStore(
  opened: OpenedObjects,
  context: StoreScanContext,
  coverage: CoverageCounter,
): Promise<StoreWorkResult[]> {
  const found: BlobMatches[] = [];
  const frames = new SharedFrames();
  let count = 0;
  const report = (each: BlobMatches) => {
    found.push(frames.in(each));
    count += each.matches.length;
    context.plan.progress?.found(count);
  };
  const results = await runTasks(workFor(opened, context), { ...context, report }, coverage);
  // Threads take turns as they like; the report does not show it.
  found.sort((a, b) => compare(a.blob.oid ?? '', b.blob.oid ?? ''));
  for (const each of found) context.report(each);
  return results;
}

function factsOf({ index, store }: OpenedObjects, graph: StoreGraph): ObjectFacts {
  const { hashBytes } = store.tables;
  const scratch = new Uint8Array(hashBytes);
  const idOf = (oid: string) => {
    if (oid.length !== 2 * hashBytes) return -1;
    writeHex(oid, scratch);
    return index.find(scratch, 0);
  };
  const oidOf = (id: number) => (id < graph.count ? index.oidOf(id) : (graph.missing[id - graph.count] ?? ''));
  return { graph, idOf, oidOf };
}

/** What is too large for the kernel, damaged, or has moved meanwhile: git has the last word on it. */
function leftOver({ store, index }: OpenedObjects, results: readonly StoreWorkResult[]): string[] {
  const ids = [...store.plan.leftOver, ...results.flatMap(({ failed }) => failed)];
  return ids.map((id) => index.oidOf(id)).sort();
}

/** What refs, reflogs and the index lead to and the store does not have; and where a shallow clone ends. */
async function noteAbsent(
  source: StoreSource,
  { graph, idOf, roots }: StoreFacts,
  coverage: CoverageCounter,
): Promise<void> {
  for (const oid of roots.shallow) coverage.skip(oid, 'shallow');
  const absent = missingFrom(graph, idOf, roots);
  const why = absent.length > 0 && (await source.isPartial()) ? 'missing-promised' : 'missing-object';
  for (const oid of absent) coverage.skipOnce(oid, why);
}
