/*
 * Owns the public API: scanning as a function, the model's types, the reporters.
 */

export { RULES } from '../rules/index.ts';
export { type ScanPlan, scan } from './engine/scan.ts';
export { loadWords } from './messages/load.ts';
export type { Words } from './messages/words.ts';
export type { BlobInfo, BlobSink, Gap, Source, SourceCoverage } from './model/blob.ts';
export type { Dropped, Finding, Place } from './model/finding.ts';
export type { RuleDef } from './model/rule.ts';
export type { ScanResult } from './model/scan-result.ts';
export { Secret } from './model/secret.ts';
export { FORMATS, loadReporter, type ReportContext, type Reporter } from './report/index.ts';
export { filesSource } from './sources/files.ts';
export { storeSource } from './sources/object-store.ts';
export { rangeSource } from './sources/range.ts';
export { stagedSource } from './sources/staged.ts';
export { stdinSource } from './sources/stdin.ts';
