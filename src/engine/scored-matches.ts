/*
 * Owns matches of the rule that a score decides: assignments to names that hold one of its keywords.
 */

import { assignmentAt } from '../generic/assignments.ts';
import { confidenceOf } from '../generic/confidence.ts';
import { NAME_REACH, nameAround } from '../generic/name.ts';
import { scoreOf } from '../generic/score.ts';
import { isHopelessName } from '../generic/veto.ts';
import { latin1 } from '../match/matcher.ts';
import { type RuleSet, reachOf } from '../match/rule-set.ts';
import type { Chunk, Hits } from '../model/chunk.ts';
import type { Match } from '../model/match.ts';
import { Secret } from '../model/secret.ts';
import { isAtLeast } from '../util/confidence.ts';

/** What is assigned to the names around those of `hits` that are the scored rule's, each place once, in order. */
export function scoredMatches(chunk: Chunk, hits: Hits, { scored, keywords }: RuleSet, path: string | null): Match[] {
  const matches = new Map<number, Match>();
  if (scored === null) return [];
  for (let hit = 0; hit < hits.count; hit++) {
    const keyword = hits.keyword[hit] as number;
    if (keyword < scored.from || keyword >= keywords.length) continue;
    const offset = hits.offset[hit] as number;
    if (isHopeless(chunk.bytes, offset)) continue;
    const match = matchAt(chunk, offset, scored.rule, path ?? '');
    if (match !== null && !matches.has(match.start)) matches.set(match.start, match);
  }
  return [...matches.values()].sort((a, b) => a.start - b.start);
}

/** True when the name around a keyword is that of no credential: most are `primary_key`, `author` and their like. */
function isHopeless(bytes: Uint8Array, offset: number): boolean {
  const from = Math.max(0, offset - NAME_REACH - 1);
  const text = latin1(bytes, from, Math.min(bytes.length, offset + NAME_REACH + 1));
  const name = nameAround(text, offset - from);
  return name === null || isHopelessName(text.slice(name.start, name.end));
}

function matchAt(chunk: Chunk, offset: number, rule: Match['rule'], path: string): Match | null {
  const { before, after } = reachOf(rule);
  const from = Math.max(0, offset - before);
  const text = latin1(chunk.bytes, from, Math.min(chunk.bytes.length, offset + after));
  const assignment = assignmentAt(text, offset - from);
  if (assignment === null) return null;
  const confidence = confidenceOf(scoreOf(assignment, { text, path }));
  if (confidence === null || !isAtLeast(confidence, rule.scored?.least ?? 'low')) return null;
  const { start, end, name } = assignment;
  return {
    rule,
    confidence,
    start: chunk.locate(from + start),
    end: chunk.locateEnd?.(from + end) ?? chunk.locate(from + end - 1) + 1,
    secret: new Secret(text.slice(start, end)),
    tier: 'named',
    name,
    decoded: chunk.decoded,
    context: { text, start, end },
  };
}
