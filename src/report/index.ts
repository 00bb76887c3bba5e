/*
 * Owns which formats there are. Each is loaded when asked for; the hook imports pretty.ts itself.
 */

import type { Reporter } from './reporter.ts';

/** Names of all formats. */
export const FORMATS = ['pretty', 'json', 'jsonl', 'sarif'] as const;

export type Format = (typeof FORMATS)[number];

const LOADERS: Readonly<Record<Format, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
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
