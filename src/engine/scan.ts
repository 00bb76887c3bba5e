/*
 * Owns the whole line: sources → chunks → kernel → match → filter → finding → enrich → advice. The only file that knows
 * every stage.
 */

import type { Unadvised } from '../advice/advise.ts';
import type { KnownAccounts } from '../enrich/aws-facts.ts';
import { droppedByComment, droppedOf } from '../finding/dropped.ts';
import { bySeriousness } from '../finding/order.ts';
import type { ObjectMarks } from '../memory/object-marks.ts';
import type { Accept, AcceptedFinding } from '../model/acceptance.ts';
import type { Gap, Source, SourceCoverage } from '../model/blob.ts';
import type { Environment } from '../model/environment.ts';
import type { Dropped, Finding, Place } from '../model/finding.ts';
import type { Attribution } from '../model/occurrence.ts';
import type { Watch } from '../model/progress.ts';
import type { RuleDef } from '../model/rule.ts';
import { addCoverage, type Configured, type ScanMode, type ScanResult } from '../model/scan-result.ts';
import type { Shard, ShardIdentity } from '../model/shard.ts';
import type { FilesSource } from '../sources/files.ts';
import type { StoreSource } from '../sources/object-store.ts';
import type { VersionSource } from '../sources/version-source.ts';
import { once } from '../util/memoised.ts';
import { type AttributionWish, attributionOf, sightsIn, sightsOf, wishFor } from './attribution-of.ts';
import { type ArchiveOpener, type BlobMatches, BlobScanner } from './blob-scanner.ts';
import { Collector, type Draft } from './collector.ts';
import { commentReader } from './comment-at.ts';
import { noteInterruption, tellsInterruption, unlessInterrupted } from './interruption.ts';
import { createKernelDetector } from './kernel-detector.ts';
import { Past } from './known-before.ts';
import { LateObjections } from './late-objections.ts';
import { placedFindings } from './placed-findings.ts';
import type { MemoryOptions } from './recollection.ts';
import { scanFiles } from './scan-files.ts';
import { type ScannedStore, type StoreFacts, type StoreScanContext, scanStore } from './scan-store.ts';

/** What to scan, and how. When its signal aborts, the scan ends soon with what it has and the gap `interrupted`. */
export interface ScanPlan extends Watch {
  readonly mode: ScanMode;
  readonly rules: readonly RuleDef[];
  /** Read one after another. */
  readonly sources: readonly Source[];
  /** The repository's object store; scanned before the sources, or only asked where findings were. */
  readonly store?: { readonly source: StoreSource; readonly isScanned: boolean };
  /** ms since 1970: decides what has expired. */
  readonly now: number;
  readonly accounts: KnownAccounts;
  /** Where accounts belong; none when nobody has said so. */
  readonly environments?: readonly Environment[];
  /** Keep why matches were not reported. */
  readonly explain: boolean;
  readonly limits: Limits;
  /** Comments of other scanners allow findings as well as ours. */
  readonly compat?: boolean;
  /** Use what earlier scans of the repository have left, and leave something for later ones. */
  readonly memory?: MemoryOptions;
  /** What reports must tell of the configuration. */
  readonly configured?: Configured;
  /** Leads to what was there before: findings that were are left out. */
  readonly before?: VersionSource;
  /** False for places that were not asked for; findings that have no others are left out. */
  readonly isMeant?: (place: Place) => boolean;
  /** What the result has to say of itself when it is one of several that are merged; `share` is needed for that. */
  readonly identity?: ShardIdentity;
  /** Told at once of what each blob holds, before anything is known of where and whether it counts. */
  readonly seen?: (found: BlobMatches) => void;
  /** Tells which findings somebody has accepted: those are told, and not reported. */
  readonly accept?: Accept;
  /**
   * Tells where objects were in history. Not asked when there is nothing to attribute.
   * @param facts how the objects of `store` hang together; null without a store
   */
  readonly attribute?: (
    wanted: AttributionWish,
    facts: () => Promise<StoreFacts | null>,
  ) => Promise<Attribution | null>;
}

/** What a scan may take of the machine. */
export interface Limits {
  readonly threads: number;
  /** Bytes, for what is kept while objects are read. */
  readonly memory: number;
}

const NOTHING_READ: SourceCoverage = {
  objects: 0,
  files: 0,
  bytes: 0,
  skipped: [],
  excluded: [],
  expected: 0,
  remembered: 0,
};

/** Makes a scanner for old versions, which reports to `collector`. */
export type ScannerFactory = (collector: Collector) => BlobScanner;

/** What one scan gathers as it goes. */
interface Line {
  readonly context: StoreScanContext;
  readonly main: Collector;
  readonly skipped: Gap[];
  readonly scannerFor: ScannerFactory;
}

/** Runs the whole line once. Throws only what makes any result impossible; what could not be read is in the result. */
export async function scan(plan: ScanPlan): Promise<ScanResult> {
  const line = lineFor(plan);
  const { context, main, skipped } = line;
  const { coverage, facts, remembered } = await readAll(plan, context);
  const past = await pastOf(plan, line);
  // Another run may know why something is new after all.
  const isAsked = ({ fingerprint }: Draft) => plan.share !== undefined || !past.known.has(fingerprint);
  const found = [...main.drafts().filter(isAsked).flatMap(sightsOf), ...main.allowed.sights];
  const wish = wishFor([...found, ...remembered.flatMap(sightsIn)]);
  const attribution = await attributionOf(wish, { plan, context, facts }, skipped);
  coverage.push(...(await recalled(remembered, attribution, { plan, line })));
  if (plan.signal?.aborted && !coverage.some(tellsInterruption)) noteInterruption(skipped);
  const told = await toldOf(main, attribution, { plan, past });
  const shard = await shardOf(main, attribution, { plan, past });
  const total = addCoverage([...coverage, { ...NOTHING_READ, skipped }]);
  const { mode, configured } = plan;
  const known = past.known.size;
  return {
    mode,
    ...told,
    known,
    coverage: total,
    complete: total.skipped.length === 0,
    ...(configured && { configured }),
    ...(shard && { shard }),
  };
}

/** What is handed over to whoever merges; null when nobody shares the work. */
async function shardOf(
  main: Collector,
  attribution: Attribution | null,
  { plan, past: { past, allowed: allowedBefore } }: { readonly plan: ScanPlan; readonly past: Before },
): Promise<Shard | null> {
  const { share, identity } = plan;
  if (share === undefined || identity === undefined) return null;
  const { shardPartOf } = await import('./shard-part.ts');
  const part = await shardPartOf(main, { plan, share, attribution, past, allowedBefore });
  return { identity, part, entries: [], inlineCounts: null };
}

function lineFor(plan: ScanPlan): Line {
  const detector = once(() => createKernelDetector(plan.rules));
  const main = new Collector(plan.now, plan.explain);
  const skipped: Gap[] = [];
  const openArchive: ArchiveOpener = async (archive, bytes, sink) =>
    (await import('../sources/archive.ts')).openArchive(archive, bytes, sink, plan.signal);
  const skip = (gap: Gap) => skipped.push(gap);
  const hook = plan.mode === 'staged';
  const commentAt = commentReader({ compat: plan.compat ?? false });
  const scannerWith: StoreScanContext['scannerFor'] = (report, skipOne, rules) =>
    new BlobScanner({
      detector: rules === undefined ? detector() : createKernelDetector(rules),
      hook,
      commentAt,
      report,
      skip: skipOne,
      openArchive,
    });
  const report = (found: BlobMatches) => {
    main.add(found);
    plan.progress?.found(main.count);
    plan.seen?.(found);
  };
  const scanner = once(() => scannerWith(report, skip));
  const context = { plan, scannerFor: scannerWith, scanner, report, skip, openArchive };
  return { context, main, skipped, scannerFor: (collector) => scannerWith((found) => collector.add(found), skip) };
}

/** Fingerprints of what was there before, and of what comments allowed before. */
interface Before {
  readonly known: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
  /** To ask for more; null when nothing was asked. */
  readonly past: Past | null;
}

const NOTHING_BEFORE: Before = { known: new Set(), allowed: new Set(), past: null };
/** Comments that come within a range are for people to look at. */
const GATES: readonly ScanMode[] = ['ci', 'push'];

async function pastOf(plan: ScanPlan, { main, skipped, scannerFor }: Line): Promise<Before> {
  const { before, signal } = plan;
  const { sights } = main.allowed;
  if (before === undefined || main.count + sights.length === 0) return NOTHING_BEFORE;
  const found = await unlessInterrupted({ signal, skipped }, async () => {
    const past = new Past(before, scannerFor);
    const known = await past.knownOf(main.drafts());
    const allowed = GATES.includes(plan.mode) ? await past.allowedOf(sights) : NOTHING_BEFORE.allowed;
    return { known, allowed, past };
  });
  return found ?? NOTHING_BEFORE;
}

/** Findings, and what is only told when it is asked for. */
async function toldOf(
  main: Collector,
  attribution: Attribution | null,
  { plan, past }: { readonly plan: ScanPlan; readonly past: Before },
): Promise<Pick<ScanResult, 'findings' | 'dropped' | 'accepted' | 'allowed'>> {
  const drafts = main.drafts();
  const isFresh = ({ fingerprint }: Draft) => !past.known.has(fingerprint);
  const late = new LateObjections(plan.exclude);
  const placed = placedFindings(drafts.filter(isFresh), main, {
    attribution,
    accounts: plan.accounts,
    environments: plan.environments ?? [],
    keeps: late.keeps,
    isMeant: plan.isMeant ?? (() => true),
    mayHaveHad: main.allowed.past(attribution),
  });
  const known = drafts.filter((draft) => !isFresh(draft));
  const allowed = main.allowed.places(attribution, past.allowed);
  const { open, accepted } = withoutAccepted([...placed].sort(bySeriousness), plan.accept);
  return {
    findings: await advised(plan, open),
    accepted,
    allowed,
    dropped: [...allowed.map(droppedByComment), ...main.dropped, ...late.dropped, ...known.flatMap(asKnown)],
  };
}

/** The store, then the sources; no more after an interruption. */
async function readAll(
  plan: ScanPlan,
  context: StoreScanContext,
): Promise<Omit<ScannedStore, 'coverage'> & { readonly coverage: SourceCoverage[] }> {
  const scanned = plan.store?.isScanned ? await scanStore(plan.store.source, context) : null;
  const coverage = scanned === null ? [] : [scanned.coverage];
  for (const source of plan.sources) {
    if (coverage.some(tellsInterruption)) break;
    coverage.push(isFiles(source) ? await scanFiles(source, context) : await source.read(context.scanner(), plan));
  }
  return { facts: scanned?.facts ?? null, remembered: scanned?.remembered ?? [], coverage };
}

function isFiles(source: Source): source is FilesSource {
  return 'list' in source;
}

/** Findings of objects that were not scanned again; what was read for them. */
async function recalled(
  objects: readonly ObjectMarks[],
  attribution: Attribution | null,
  { plan, line }: { readonly plan: ScanPlan; readonly line: Line },
): Promise<SourceCoverage[]> {
  const { signal, store } = plan;
  const { main: collector, skipped, context } = line;
  if (store === undefined || objects.length === 0) return [];
  const read = await unlessInterrupted({ signal, skipped }, async () => {
    const { recall } = await import('./recall.ts');
    return recall(objects, attribution, { source: store.source, scanner: context.scanner(), collector, watch: plan });
  });
  return read === undefined ? [] : [read];
}

async function advised(plan: ScanPlan, findings: readonly Unadvised[]): Promise<readonly Finding[]> {
  if (findings.length === 0) return [];
  const { advise } = await import('../advice/advise.ts');
  return advise({ findings, mode: plan.mode });
}

/** Those that nobody has accepted, and the others with the acceptance: nobody needs advice on them. */
function withoutAccepted(
  findings: readonly Unadvised[],
  accept: Accept = () => null,
): { readonly open: readonly Unadvised[]; readonly accepted: readonly AcceptedFinding[] } {
  const open: Unadvised[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const acceptance = accept(finding);
    if (acceptance === null) open.push(finding);
    else accepted.push({ finding: { ...finding, advice: { steps: [], replacements: [] } }, acceptance });
  }
  return { open, accepted };
}

/** A known secret as a dropped match, so that --explain shows it. */
function asKnown({ sightings }: Draft): Dropped[] {
  return sightings.map((seen) => droppedOf(seen, { filter: 'already-committed', facts: {} }));
}
