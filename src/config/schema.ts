/*
 * Owns what a configuration file may say: schema and types. Nothing in it can make a scan look at less unseen.
 */

import * as v from 'valibot';

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

const rule = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]{1,99}$/)),
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

const schema = v.pipe(
  table,
  v.strictObject({
    lang: v.optional(v.picklist(['en', 'ja'])),
    rules: v.optional(rules),
    extends: v.optional(v.union([packageName, v.array(packageName)])),
    gitleaks: v.optional(text),
    aws: v.optional(
      v.pipe(
        table,
        v.strictObject({
          ownAccounts: v.optional(v.array(account)),
          canaryAccounts: v.optional(v.array(account)),
        }),
      ),
    ),
  }),
);

/** What a package of rules may say. */
const packageSchema = v.pipe(table, v.strictObject({ rules }));

/** A rule as a configuration writes it. */
export type RuleConfig = v.InferOutput<typeof rule>;

/** A configuration file. */
export type Config = v.InferOutput<typeof schema>;

/** Every key, for "did you mean". */
export const KEYS: readonly string[] = [
  ...['lang', 'rules', 'extends', 'gitleaks', 'aws', 'aws.ownAccounts', 'aws.canaryAccounts'],
  ...Object.keys(rule.entries).map((key) => `rules.${key}`),
];

/** What is wrong with `data`, or the configuration it holds. */
export function validate(data: unknown): { readonly config: Config } | { readonly problem: Problem } {
  const result = v.safeParse(schema, data);
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
