/*
 * Owns which of leakgate's parts other programs may use: docs/LIBRARY.md. All else may change at any time.
 */

export { createScanner } from './library/create-scanner.ts';
export { defineRule } from './library/define-rule.ts';
export type {
  Advice,
  AwsFacts,
  Commit,
  Companion,
  Finding,
  Place,
  Replacement,
} from './library/finding.ts';
export { type Format, formats, type ReportOptions, report } from './library/report.ts';
export type { Confidence, Localized, Rule, RuleDefinition, Severity } from './library/rule.ts';
export { rules } from './library/rules.ts';
export { scan } from './library/scan.ts';
export type { Progress, ScanEvent, ScanRun, Seen } from './library/scan-event.ts';
export type {
  Configurable,
  FilesOptions,
  RangeOptions,
  RepositoryOptions,
  ScanOptions,
  ScanSettings,
} from './library/scan-options.ts';
export type { AcceptedFinding, Configuration, Coverage, Gap, ScanResult } from './library/scan-result.ts';
export type {
  Pieces,
  Scanner,
  ScannerOptions,
  TextCompanion,
  TextFinding,
  TextOptions,
  TextPlace,
} from './library/text-finding.ts';
export { Secret } from './model/secret.ts';
export { ConfigError, type ErrorCode, type ErrorFacts, GitError, LeakgateError, UsageError } from './util/errors.ts';
