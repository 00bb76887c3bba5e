/*
 * Owns the whole line: sources → chunks → kernel → match → filter → finding → enrich → advice. The only file that knows
 * every stage.
 */

import type { Unadvised } from '../advice/advise.ts';
import type { KnownAccounts } from '../enrich/aws-facts.ts';
import { awsFactsOf } from '../enrich/aws-facts.ts';
import { jwtFactsOf } from '../enrich/jwt-facts.ts';
import { droppedOf } from '../finding/dropped.ts';
import { placesOf, type Seen } from '../finding/places.ts';
import { confidenceOf, severityOf } from '../finding/severity.ts';
import type { BlobInfo, Gap, Source, SourceCoverage } from '../model/blob.ts';
import type { AwsFacts, Companion, Dropped, Finding } from '../model/finding.ts';
import type { Attribution } from '../model/occurrence.ts';
import type { Watch } from '../model/progress.ts';
import type { RuleDef } from '../model/rule.ts';
import { addCoverage, type Configured, type ScanMode, type ScanResult, SEVERITIES } from '../model/scan-result.ts';
import type { FilesSource } from '../sources/files.ts';
import type { StoreSource } from '../sources/object-store.ts';
import { compare } from '../util/compare.ts';
import { isLeakgateError } from '../util/errors.ts';
import { once } from '../util/memoised.ts';
import { type ArchiveOpener, type BlobMatches, BlobScanner } from './blob-scanner.ts';
import { Collector, type Draft, type Half } from './collector.ts';
import { noteInterruption, tellsInterruption, unlessInterrupted } from './interruption.ts';
import { createKernelDetector } from './kernel-detector.ts';
import { LateObjections } from './late-objections.ts';
import type { MemoryOptions } from './recollection.ts';
import { scanFiles } from './scan-files.ts';
import { readFacts, type StoreFacts, type StoreScanContext, scanStore } from './scan-store.ts';

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

/** Objects that findings are in. */
export interface AttributionWish {
  readonly objects: readonly string[];
  readonly messages: readonly string[];
  /** Aborts when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Makes a scanner for old versions, which reports to `collector`. */
export type ScannerFactory = (collector: Collector) => BlobScanner;

/** Runs the whole line once. Throws only what makes any result impossible; what could not be read is in the result. */
export async function scan(plan: ScanPlan): Promise<ScanResult> {
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
  const scannerFor: ScannerFactory = (collector) => scannerWith((found) => collector.add(found), skip);
  const report = (found: BlobMatches) => {
    main.add(found);
    plan.progress?.found(main.count);
  };
  const scanner = once(() => scannerWith(report, skip));
  const context = { plan, scannerFor: scannerWith, scanner, report, skip, openArchive };
  const { coverage, facts } = await readAll(plan, context);
  const drafts = main.drafts();
  const known = await unlessInterrupted({ signal: plan.signal, skipped }, async () => {
    return drafts.length > 0 ? await plan.isKnown?.(drafts, scannerFor) : undefined;
  });
  const fresh = drafts.filter(({ fingerprint }) => !known?.has(fingerprint));
  const attribution = await attributionOf({ plan, context, facts }, fresh, skipped);
  const late = new LateObjections();
  const found = fresh.map((draft) => unadvised(draft, plan, { attribution, keeps: late.keeps }));
  const findings = await advised(
    plan,
    found.filter(({ places }) => places.length > 0),
  );
  const dropped = [
    ...main.dropped,
    ...late.dropped,
    ...drafts.filter((draft) => known?.has(draft.fingerprint)).flatMap(asKnown),
  ];
  if (plan.signal?.aborted && !coverage.some(tellsInterruption)) noteInterruption(skipped);
  const { configured } = plan;
  const total = addCoverage([
    ...coverage,
    { objects: 0, files: 0, bytes: 0, skipped, excluded: [], expected: 0, remembered: 0 },
  ]);
  return {
    mode: plan.mode,
    findings,
    dropped,
    coverage: total,
    complete: total.skipped.length === 0,
    ...(configured && { configured }),
  };
}

/** The store, then the sources; no more after an interruption. */
async function readAll(
  plan: ScanPlan,
  context: StoreScanContext,
): Promise<{ coverage: SourceCoverage[]; facts: StoreFacts | null }> {
  const coverage: SourceCoverage[] = [];
  let facts: StoreFacts | null = null;
  if (plan.store?.isScanned) {
    const scanned = await scanStore(plan.store.source, context);
    coverage.push(scanned.coverage);
    facts = scanned.facts;
  }
  for (const source of plan.sources) {
    if (coverage.some(tellsInterruption)) break;
    coverage.push(isFiles(source) ? await scanFiles(source, context) : await source.read(context.scanner(), plan));
  }
  return { coverage, facts };
}

function isFiles(source: Source): source is FilesSource {
  return 'list' in source;
}

/** Findings stay findings when git cannot say where they were; then the result is incomplete. */
async function attributionOf(
  { plan, context, facts }: { plan: ScanPlan; context: StoreScanContext; facts: StoreFacts | null },
  drafts: readonly Draft[],
  skipped: Gap[],
): Promise<Attribution | null> {
  const wish = wishFor(drafts);
  const { attribute, signal, store } = plan;
  if (attribute === undefined || wish.objects.length + wish.messages.length === 0) return null;
  const ask = async () => {
    const known = facts ?? (store && (await readFacts(store.source, context)));
    return known && attribute({ ...wish, signal }, known);
  };
  try {
    const attribution = (await unlessInterrupted({ signal, skipped }, ask)) ?? null;
    if (attribution?.isCut) skipped.push({ what: 'attribution', why: 'unreadable', detail: 'too many places' });
    return attribution;
  } catch (error) {
    if (!isLeakgateError(error)) throw error;
    skipped.push({ what: 'attribution', why: 'unreadable', detail: String(error.facts['message'] ?? error.code) });
    return null;
  }
}

function wishFor(drafts: readonly Draft[]): AttributionWish {
  const objects = new Set<string>();
  const messages = new Set<string>();
  for (const { blob, entry } of drafts.flatMap(allSightings)) {
    const oid = entry?.oid ?? blob.oid;
    if (oid === null || blob.origin === 'index') continue;
    (blob.origin === 'message' ? messages : objects).add(oid);
  }
  return { objects: [...objects].sort(), messages: [...messages].sort() };
}

function allSightings(draft: Draft): (Seen & { readonly blob: BlobInfo })[] {
  return [...draft.sightings, ...[...draft.companions.values()].flatMap(({ sightings }) => sightings)];
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
    places: placesOf(draft.sightings, attribution, keeps),
    companions,
    aws: awsOf(draft, plan.accounts),
    expiry: draft.expiry,
    jwt: jwtFactsOf(draft.rule, draft.secret),
    proof: draft.proof,
  };
}

function companionOf({ rule, secret, sightings }: Half, attribution: Attribution | null): Companion {
  return { rule, secret, places: placesOf(sightings, attribution) };
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
