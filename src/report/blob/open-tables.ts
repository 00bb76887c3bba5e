/*
 * Owns reading the tables of a blob: what its numbers stand for.
 */

import type { Localized } from '../../model/localized.ts';
import { RefSet } from '../../model/ref-set.ts';
import type { RuleDef } from '../../model/rule.ts';
import { SEVERITIES } from '../../model/scan-result.ts';
import type { Secret } from '../../model/secret.ts';
import { numberIn } from '../../util/joined.ts';
import type { KnownSecrets, SecretRow } from './known-secrets.ts';
import { flag, list, matching, object, oneOf, orNull, refuse, type Shape, text, whole } from './shape.ts';

/** Names of refs, the same ones for all blobs that are read together. */
export interface RefNames {
  readonly names: string[];
  readonly numbers: Map<string, number>;
}

/** What a blob refers to by number. */
export interface OpenedTables {
  readonly secret: Shape<Secret>;
  readonly rule: Shape<RuleDef>;
  readonly refs: Shape<RefSet>;
}

/** Sure to least sure. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** 32 hex digits. */
export const name: Shape<string> = matching(/^[0-9a-f]{32}$/);

/** @throws ShapeError when `tables` are no tables */
export function openTables(
  tables: unknown,
  known: { readonly secrets: KnownSecrets; readonly refs: RefNames },
): OpenedTables {
  const { secrets, rules, refs, sets } = tablesShape(tables, 'tables');
  const opened = secrets.map((row) => known.secrets.secretOf(row));
  const numbers = refs.map((ref) => numberOf(known.refs, ref));
  const setsOf = sets.map((words) => refSet(words, numbers, known.refs));
  const secretAt = at(opened);
  return {
    secret: (value, where) => secretAt(secretShape(value, where).secret, where),
    rule: at(rules),
    refs: at(setsOf),
  };
}

const localized = object<Localized>({ en: text, ja: text });
const isBinary: Shape<{ binary?: true }> = (value, where) => (flag(value, where) ? { binary: true } : {});
const unproven: Shape<Pick<RuleDef, 'unproven'>> = (value, where) => {
  const least = orNull(oneOf(CONFIDENCES))(value, where);
  return least === null ? {} : { unproven: least };
};
const told = object<Told>({
  ...{ id: text, env: text, revoke: text, source: text, title: localized, why: localized },
  severity: oneOf(SEVERITIES),
  confidence: oneOf(CONFIDENCES),
  binary: isBinary,
  unproven,
});

type Told = Pick<RuleDef, 'id' | 'env' | 'revoke' | 'source' | 'title' | 'why' | 'severity' | 'confidence'> & {
  readonly binary: { binary?: true };
  readonly unproven: Pick<RuleDef, 'unproven'>;
};

/** A rule that finds nothing: it has found what it is told of. */
const rule: Shape<RuleDef> = (value, where) => {
  const { binary, unproven: least, ...texts } = told(value, where);
  return { ...texts, ...binary, ...least, keywords: [], pattern: /(?!)/g, examples: [], nonExamples: [] };
};

const secretShape = object<{ secret: number }>({ secret: whole });
const tablesShape = object<{
  secrets: readonly SecretRow[];
  rules: readonly RuleDef[];
  refs: readonly string[];
  sets: readonly (readonly number[])[];
}>({
  secrets: list(object<SecretRow>({ shown: text, length: whole, names: list(name) })),
  rules: list(rule),
  refs: list(text),
  sets: list(list(whole)),
});

function numberOf({ names, numbers }: RefNames, ref: string): number {
  const number = numberIn(numbers, ref);
  names[number] = ref;
  return number;
}

/** Bits by the blob's own numbers become a set by those of all blobs; how many these are is known when it is asked for. */
function refSet(words: readonly number[], numbers: readonly number[], { names }: RefNames): RefSet {
  if (words.length === 0) return RefSet.NONE;
  return new RefSet(names, () => {
    const bits = new Uint32Array(Math.ceil(names.length / 32));
    for (const [index, number] of numbers.entries()) {
      const isIn = (((words[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;
      if (isIn) bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
    }
    return bits;
  });
}

function at<T>(rows: readonly T[]): Shape<T> {
  return (value, where) => rows[whole(value, where)] ?? refuse(where);
}
