/*
 * Owns the form of gitleaks' configuration (github.com/gitleaks/gitleaks, README, "Configuration"), old spelling and new. Keys
 * are lower-case here: gitleaks takes them in any case, and passes over those it does not know.
 */

import * as v from 'valibot';
import { type Problem, problemOf, table } from '../schema.ts';

const strings = v.optional(v.array(v.string()), []);

const allowlist = v.object({
  description: v.optional(v.string(), ''),
  condition: v.optional(v.pipe(v.string(), v.toUpperCase(), v.picklist(['', 'OR', '||', 'AND', '&&'])), ''),
  commits: strings,
  paths: strings,
  regextarget: v.optional(v.pipe(v.string(), v.toLowerCase(), v.picklist(['', 'secret', 'match', 'line'])), ''),
  regexes: strings,
  stopwords: strings,
  targetrules: strings,
});

/** One table of the old spelling, or several of the new. Not a union: to that, a wrong list would be a table without keys. */
const allowlists = v.pipe(
  v.optional(v.unknown(), () => []),
  v.transform((data) => (Array.isArray(data) ? (data as unknown[]) : [data])),
  v.array(v.pipe(table, allowlist)),
);

const rule = v.object({
  id: v.optional(v.string(), ''),
  description: v.optional(v.string(), ''),
  regex: v.optional(v.string(), ''),
  path: v.optional(v.string(), ''),
  secretgroup: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  entropy: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  skipreport: v.optional(v.boolean(), false),
  allowlist: allowlists,
  allowlists,
});

const file = v.object({
  extend: v.optional(v.object({ path: v.optional(v.string(), ''), disabledrules: strings }), {}),
  rules: v.optional(v.array(v.pipe(table, rule)), []),
  allowlist: allowlists,
  allowlists,
});

export type GitleaksFile = v.InferOutput<typeof file>;
export type GitleaksRule = v.InferOutput<typeof rule>;
export type GitleaksAllowlist = v.InferOutput<typeof allowlist>;

/** What is wrong with `data`, the content of a file, or what it says. */
export function validateGitleaks(data: unknown): { readonly file: GitleaksFile } | { readonly problem: Problem } {
  const result = v.safeParse(v.pipe(table, file), withLowerKeys(data));
  return result.success ? { file: result.output } : { problem: problemOf(result.issues[0]) };
}

function withLowerKeys(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withLowerKeys);
  if (typeof data !== 'object' || data === null || data instanceof Date) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key.toLowerCase(), withLowerKeys(value)]));
}
