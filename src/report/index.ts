/*
 * Owns which formats there are. Each is loaded when asked for; the hook imports pretty.ts itself.
 */

import type { Reporter } from './reporter.ts';

/** Names of all formats. */
export const FORMATS = [
  'pretty',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'markdown',
  'junit',
  'checkstyle',
  'csv',
  'gitleaks',
  'blob',
] as const;

export type Format = (typeof FORMATS)[number];

const LOADERS: Readonly<Record<Format, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  markdown: async () => (await import('./markdown.ts')).markdown,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  csv: async () => (await import('./csv.ts')).csv,
  gitleaks: async () => (await import('./gitleaks.ts')).gitleaks,
  blob: async () => (await import('./blob.ts')).blob,
};

/** Loads the reporter of `format`. */
export function loadReporter(format: Format): Promise<Reporter> {
  return LOADERS[format]();
}

/** True when `name` is the name of a format. */
export function isFormat(name: string): name is Format {
  return FORMATS.some((format) => format === name);
}

export type { ReportContext, Reporter } from './reporter.ts';
