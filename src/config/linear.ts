/*
 * Owns compiling patterns of a configuration, and saying which one is wrong.
 */

import { LinearPattern } from '../match/linear-pattern.ts';
import { ConfigError } from '../util/errors.ts';

/** Where a pattern stands: for the error. */
export interface PatternPlace {
  /** The file. */
  readonly path: string;
  /** Id of the rule, or what else has the pattern. */
  readonly rule: string;
  readonly key: string;
}

/** @throws ConfigError when `source` is no pattern of RE2, or has no group `group` */
export function compileLinear(source: string, place: PatternPlace, group: number | null = null): LinearPattern {
  const pattern = compiled(source, place, group);
  if (group !== null && group > pattern.groupCount)
    throw new ConfigError('rule-bad-group', { ...place, group, count: pattern.groupCount });
  return pattern;
}

function compiled(source: string, place: PatternPlace, group: number | null): LinearPattern {
  try {
    return new LinearPattern({ linear: source, group });
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new ConfigError('rule-bad-pattern', { ...place, detail }, { cause });
  }
}
