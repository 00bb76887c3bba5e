/*
 * Owns what a configuration file may say: schema and types. Nothing in it can make a scan look at less unseen. Does not own
 * what it means: a rule that does not exist is refused where rules are known (load-rules.ts).
 */

import * as v from 'valibot';
import { type Bounds, MEMORY, THREADS } from '../model/limit-bounds.ts';
import { DURATION } from '../util/duration.ts';

const account = v.pipe(v.string(), v.regex(/^\d{12}$/));

/** An array is an object to valibot, one without keys of ours. */
export const table = v.custom<Record<string, unknown>>((data) => !Array.isArray(data));

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
/** One for all languages, or one each. */
const localized = v.union([text, v.strictObject({ en: text, ja: text })]);
/** What the kernel can look for: at least 4 characters of ASCII (kernel/keywords.ts). */
const keyword = v.pipe(v.string(), v.regex(/^[\x20-\x7e]{4,64}$/));
const pattern = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));
const entropy = v.pipe(v.number(), v.minValue(0), v.maxValue(8));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]{1,99}$/));

const rule = v.strictObject({
  id,
  title: localized,
  why: v.optional(localized),
  keywords: v.optional(v.array(keyword)),
  pattern,
  secretGroup: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  entropy: v.optional(entropy),
  minEntropy: v.optional(entropy),
  path: v.optional(pattern),
  severity: v.optional(v.picklist(['critical', 'high', 'medium', 'low'])),
  confidence: v.optional(v.picklist(['high', 'medium', 'low'])),
  env: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z_]\w{0,99}$/))),
  revoke: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[\x21-\x7e]{1,500}$/))),
  examples: v.pipe(v.array(text), v.minLength(1)),
  nonExamples: v.optional(v.array(text)),
});

const rules = v.array(v.pipe(table, rule));
/** Names of npm packages, and nothing that could be another path. */
const packageName = v.pipe(v.string(), v.regex(/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/));
/** A file of the repository, from the one that names it. */
const relativeFile = v.pipe(v.string(), v.maxLength(500), v.regex(/^\.{1,2}\/[^\\]+\.(?:toml|json)$/));
const extended = v.union([packageName, relativeFile]);
/** Patterns of gitignore(5). */
const paths = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(250))), v.maxLength(500));
/** A fingerprint, and why it may stand. */
const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}(?: \S.{0,499})?$/));

const allow = v.strictObject({
  paths: v.optional(paths),
  rules: v.optional(v.array(id)),
  values: v.optional(v.array(fingerprint)),
});
const environment = v.strictObject({ name: text, accounts: v.array(account), paths });
const whole = ({ least, most }: Bounds) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const limits = v.strictObject({
  threads: v.optional(whole(THREADS)),
  memory: v.optional(whole(MEMORY)),
  budget: v.optional(v.pipe(v.string(), v.regex(DURATION))),
});
const gate = v.strictObject({
  bypass: v.optional(v.picklist(['refuse', 'accept'])),
  changes: v.optional(v.picklist(['block', 'report', 'accept'])),
});
const aws = v.strictObject({
  ownAccounts: v.optional(v.array(account)),
  canaryAccounts: v.optional(v.array(account)),
});

const file = v.strictObject({
  lang: v.optional(v.picklist(['en', 'ja'])),
  color: v.optional(v.picklist(['auto', 'always', 'never'])),
  extends: v.optional(v.union([extended, v.pipe(v.array(extended), v.maxLength(20))])),
  rules: v.optional(rules),
  severity: v.optional(v.pipe(table, v.record(id, v.picklist(['off', 'low', 'medium', 'high', 'critical'])))),
  allow: v.optional(v.pipe(table, allow)),
  exclude: v.optional(paths),
  gitleaks: v.optional(text),
  compat: v.optional(v.boolean()),
  aws: v.optional(v.pipe(table, aws)),
  environments: v.optional(v.array(v.pipe(table, environment))),
  limits: v.optional(v.pipe(table, limits)),
  gate: v.optional(v.pipe(table, gate)),
});

/** What a configuration file may say. */
export const configSchema = v.pipe(table, file);

/** What a package of rules may say. */
const packageSchema = v.pipe(table, v.strictObject({ rules }));

/** A rule as a configuration writes it. */
export type RuleConfig = v.InferOutput<typeof rule>;

/** A configuration file. */
export type Config = v.InferOutput<typeof configSchema>;

/** Every key, for "did you mean" and for what is said of each; those of `severity` are ids of rules. */
export const KEYS: readonly string[] = [
  ...Object.keys(file.entries),
  ...Object.entries({ rules: rule, allow, aws, environments: environment, limits, gate }).flatMap(([name, inner]) =>
    Object.keys(inner.entries).map((key) => `${name}.${key}`),
  ),
];

/** What is wrong with `data`, or the configuration it holds. */
export function validate(data: unknown): { readonly config: Config } | { readonly problem: Problem } {
  const result = v.safeParse(configSchema, data);
  return result.success ? { config: result.output } : { problem: problemOf(result.issues[0]) };
}

/** The same of the file of a package: it has rules and nothing else. */
export function validatePackage(data: unknown): { readonly rules: RuleConfig[] } | { readonly problem: Problem } {
  const result = v.safeParse(packageSchema, data);
  return result.success ? { rules: result.output.rules } : { problem: problemOf(result.issues[0]) };
}

/** What the first of what is wrong is. */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const key = v.getDotPath(issue) ?? '';
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  return { key, kind: isUnknown ? 'unknown-key' : 'bad-value', value: String(issue.received) };
}

export interface Problem {
  readonly key: string;
  readonly kind: 'unknown-key' | 'bad-value';
  readonly value: string;
}
