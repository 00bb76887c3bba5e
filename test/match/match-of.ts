/*
 * Owns making matches for tests of filters, pairs and enrichment.
 */

import { RULES } from '../../rules/index.ts';
import type { BlobInfo } from '../../src/model/blob.ts';
import type { FilterContext, Match } from '../../src/model/match.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import { Secret } from '../../src/model/secret.ts';

/** A rule of rules/. */
export function ruleOf(id: string): RuleDef {
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** A match of `value` in `text`, the first time it stands there. */
export function matchOf(rule: RuleDef, value: string, text: string = value, more: Partial<Match> = {}): Match {
  const start = text.indexOf(value);
  const end = start + value.length;
  const context = { text, start, end };
  return { rule, start, end, secret: new Secret(value), tier: 'shape', name: null, decoded: [], context, ...more };
}

/** What filters are told beside the match. */
export function filterContext(blob: Partial<BlobInfo> = {}, hook = false): FilterContext {
  return { blob: { kind: 'file', origin: 'worktree', path: 'a.txt', oid: null, size: null, ...blob }, hook };
}
