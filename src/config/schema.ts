/*
 * Owns what a configuration file may say: schema and types. Nothing in it can make a scan look at less.
 */

import * as v from 'valibot';

const account = v.pipe(v.string(), v.regex(/^\d{12}$/));

/** An array is an object to valibot, one without keys of ours. */
const table = v.custom<Record<string, unknown>>((data) => !Array.isArray(data));

const schema = v.pipe(
  table,
  v.strictObject({
    lang: v.optional(v.picklist(['en', 'ja'])),
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

/** A configuration file. */
export type Config = v.InferOutput<typeof schema>;

/** Every key, for "did you mean". */
export const KEYS: readonly string[] = ['lang', 'aws', 'aws.ownAccounts', 'aws.canaryAccounts'];

/** What is wrong with `data`, or the configuration it holds. */
export function validate(data: unknown): { readonly config: Config } | { readonly problem: Problem } {
  const result = v.safeParse(schema, data);
  if (result.success) return { config: result.output };
  const [issue] = result.issues;
  const key = v.getDotPath(issue) ?? '';
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  return { problem: { key, kind: isUnknown ? 'unknown-key' : 'bad-value', value: String(issue.received) } };
}

export interface Problem {
  readonly key: string;
  readonly kind: 'unknown-key' | 'bad-value';
  readonly value: string;
}
