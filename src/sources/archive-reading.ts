/*
 * Owns what readers of archives share: budgets, names of entries, and what could not be read.
 */

import type { BlobInfo, BlobSink, Gap, GapReason } from '../model/blob.ts';

/** Budgets of one archive with all archives inside it: a small file must not cost the scan its memory or its time. */
const MOST_ENTRIES = 10_000;
const MOST_BYTES = 1024 * 1024 * 1024;

/** What an archive may still cost. */
interface Budget {
  entries: number;
  bytes: number;
}

/** Budgets of archives that are entries of others: they share the outer one's, else depth would multiply them. */
const inherited = new WeakMap<BlobInfo, Budget>();

/** One archive being read. */
export interface Reading {
  readonly archive: BlobInfo;
  readonly name: string;
  readonly sink: BlobSink;
  readonly gaps: Gap[];
  readonly budget: Budget;
  /** Tells to stop without a word: the scan as a whole tells that. */
  readonly signal: AbortSignal | undefined;
}

/** Thrown when an archive costs more than it may. */
export class BudgetSpent extends Error {}

/** Begins to read `archive`. */
export function startReading(archive: BlobInfo, sink: BlobSink, signal?: AbortSignal): Reading {
  const budget = inherited.get(archive) ?? { entries: MOST_ENTRIES, bytes: MOST_BYTES };
  return { archive, name: archive.path ?? archive.oid ?? 'archive', sink, gaps: [], budget, signal };
}

/** What an entry is called: `archive!entry`. */
export function pathOf({ name }: Reading, entry: string): string {
  return `${name}!${entry}`;
}

/** Begins an entry in the sink. `size` in bytes, null when unknown. */
export function beginEntry(reading: Reading, what: string, size: number | null): void {
  const blob: BlobInfo = { ...reading.archive, path: what, size };
  inherited.set(blob, reading.budget);
  reading.sink.begin(blob);
}

/** Takes one entry and `bytes` from the budget. False when there is not as much. */
export function spend({ budget }: Reading, entries: number, bytes: number): boolean {
  budget.entries -= entries;
  budget.bytes -= bytes;
  return budget.entries >= 0 && budget.bytes >= 0;
}

/** Notes that `what` could not be read, for the reason `error` gives. */
export function noteError(reading: Reading, what: string, error: unknown): void {
  if (error instanceof BudgetSpent) note(reading, what, 'archive-budget');
  else note(reading, what, 'archive-damaged', error instanceof Error ? error.message : String(error));
}

/** Notes that `what` could not be read. */
export function note({ gaps }: Reading, what: string, why: GapReason, detail?: string): void {
  gaps.push({ what, why, ...(detail !== undefined && { detail }) });
}
