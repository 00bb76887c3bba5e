/*
 * Owns the whole line: sources → chunks → kernel → match → filter → finding → enrich → advice. The only file that knows
 * every stage.
 */

import type { Unadvised } from '../advice/advise.ts';
import type { KnownAccounts } from '../enrich/aws-facts.ts';
import { awsFactsOf } from '../enrich/aws-facts.ts';
import { jwtFactsOf } from '../enrich/jwt-facts.ts';
import { droppedOf } from '../finding/dropped.ts';
import { placesOf } from '../finding/places.ts';
import { confidenceOf, severityOf } from '../finding/severity.ts';
import type { ObjectMarks } from '../memory/object-marks.ts';
import type { Gap, Source, SourceCoverage } from '../model/blob.ts';
import type { AwsFacts, Companion, Dropped, Finding } from '../model/finding.ts';
import type { Attribution } from '../model/occurrence.ts';
import type { Watch } from '../model/progress.ts';
import type { RuleDef } from '../model/rule.ts';
import { addCoverage, type Configured, type ScanMode, type ScanResult, SEVERITIES } from '../model/scan-result.ts';
import type { FilesSource } from '../sources/files.ts';
import type { StoreSource } from '../sources/object-store.ts';
import { compare } from '../util/compare.ts';
import { once } from '../util/memoised.ts';
import { type AttributionWish, attributionOf, sightsIn, sightsOf, wishFor } from './attribution-of.ts';
import { type ArchiveOpener, type BlobMatches, BlobScanner } from './blob-scanner.ts';
import { Collector, type Draft, type Half } from './collector.ts';
import { noteInterruption, tellsInterruption, unlessInterrupted } from './interruption.ts';
import { createKernelDetector } from './kernel-detector.ts';
import { LateObjections } from './late-objections.ts';
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
  /** Keep why matches were not reported. */
  readonly explain: boolean;
  readonly limits: Limits;
  /** Use what earlier scans of the repository have left, and leave something for later ones. */
  readonly memory?: MemoryOptions;
  /** What reports must tell of the configuration. */
  readonly configured?: Configured;
  /** Tells which drafts were there before: those are left out. Staged scans only. */
  readonly isKnown?: (drafts: readonly Draft[], scanner: ScannerFactory) => Promise<ReadonlySet<string>>;
  /** Tells where objects were in history. Not asked when there is nothing to attribute. */
  readonly attribute?: (wanted: AttributionWish, facts: StoreFacts) => Promise<Attribution>;
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
  const known = await knownIn(plan, line);
  const isFresh = ({ fingerprint }: Draft) => !known?.has(fingerprint);
  const wish = wishFor([...main.drafts().filter(isFresh).flatMap(sightsOf), ...remembered.flatMap(sightsIn)]);
  const attribution = await attributionOf(wish, { plan, context, facts }, skipped);
  coverage.push(...(await recalled(remembered, attribution, { plan, line })));
  if (plan.signal?.aborted && !coverage.some(tellsInterruption)) noteInterruption(skipped);
  const told = await toldOf(main, attribution, { plan, isFresh });
  const total = addCoverage([...coverage, { ...NOTHING_READ, skipped }]);
  const { mode, configured } = plan;
  return { mode, ...told, coverage: total, complete: total.skipped.length === 0, ...(configured && { configured }) };
}

function lineFor(plan: ScanPlan): Line {
  const detector = once(() => createKernelDetector(plan.rules));
  const main = new Collector(plan.now, plan.explain);
  const skipped: Gap[] = [];
  const openArchive: ArchiveOpener = async (archive, bytes, sink) =>
    (await import('../sources/archive.ts')).openArchive(archive, bytes, sink, plan.signal);
  const skip = (gap: Gap) => skipped.push(gap);
  const hook = plan.mode === 'staged';
  const scannerWith: StoreScanContext['scannerFor'] = (report, skipOne, rules) =>
    new BlobScanner({
      detector: rules === undefined ? detector() : createKernelDetector(rules),
      hook,
      report,
      skip: skipOne,
      openArchive,
    });
  const report = (found: BlobMatches) => {
    main.add(found);
    plan.progress?.found(main.count);
  };
  const scanner = once(() => scannerWith(report, skip));
  const context = { plan, scannerFor: scannerWith, scanner, report, skip, openArchive };
  return { context, main, skipped, scannerFor: (collector) => scannerWith((found) => collector.add(found), skip) };
}

/** Fingerprints of what was there before. */
function knownIn(
  { isKnown, signal }: ScanPlan,
  { main, skipped, scannerFor }: Line,
): Promise<ReadonlySet<string> | undefined> {
  return unlessInterrupted({ signal, skipped }, async () => {
    const drafts = main.drafts();
    return drafts.length > 0 ? await isKnown?.(drafts, scannerFor) : undefined;
  });
}

/** Findings, and what is only told when it is asked for. */
async function toldOf(
  main: Collector,
  attribution: Attribution | null,
  { plan, isFresh }: { readonly plan: ScanPlan; readonly isFresh: (draft: Draft) => boolean },
): Promise<Pick<ScanResult, 'findings' | 'dropped'>> {
  const drafts = main.drafts();
  const late = new LateObjections();
  const found = drafts.filter(isFresh).map((draft) => unadvised(draft, plan, { attribution, keeps: late.keeps }));
  const placed = found.filter(({ places }) => places.length > 0);
  const known = drafts.filter((draft) => !isFresh(draft));
  return {
    findings: await advised(plan, placed),
    dropped: [...main.dropped, ...late.dropped, ...known.flatMap(asKnown)],
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

function unadvised(
  draft: Draft,
  plan: ScanPlan,
  { attribution, keeps }: { readonly attribution: Attribution | null; readonly keeps: LateObjections['keeps'] },
): Unadvised {
  const companions = [...draft.companions.values()].map((half) => companionOf(half, attribution));
  return {
    rule: draft.rule,
    severity: severityOf(draft.rule, draft.tier, draft.expiry),
    confidence: confidenceOf(draft, draft.confidence),
    fingerprint: draft.fingerprint,
    secret: draft.secret,
    tier: draft.tier,
    places: placesOf(draft.sightings, attribution, { keeps, elsewhere: draft.elsewhere }),
    companions,
    aws: awsOf(draft, plan.accounts),
    expiry: draft.expiry,
    jwt: jwtFactsOf(draft.rule, draft.secret),
    proof: draft.proof,
  };
}

function companionOf({ rule, secret, sightings, elsewhere }: Half, attribution: Attribution | null): Companion {
  return { rule, secret, places: placesOf(sightings, attribution, { elsewhere }) };
}

function awsOf(draft: Draft, accounts: KnownAccounts): AwsFacts | null {
  for (const { rule, secret } of [draft, ...draft.companions.values()]) {
    if (rule.facts === 'aws-key-id') return awsFactsOf(secret, accounts);
  }
  return null;
}

async function advised(plan: ScanPlan, findings: readonly Unadvised[]): Promise<readonly Finding[]> {
  if (findings.length === 0) return [];
  const { advise } = await import('../advice/advise.ts');
  return advise({ findings: [...findings].sort(bySeriousness), mode: plan.mode });
}

function bySeriousness(a: Unadvised, b: Unadvised): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.places[0]?.path ?? '', b.places[0]?.path ?? '') ||
    (a.places[0]?.line ?? 0) - (b.places[0]?.line ?? 0) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** A known secret as a dropped match, so that --explain shows it. */
function asKnown({ sightings }: Draft): Dropped[] {
  return sightings.map((seen) => droppedOf(seen, { filter: 'already-committed', facts: {} }));
}
