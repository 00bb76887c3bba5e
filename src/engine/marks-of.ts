/*
 * Owns telling what an object holds without its secrets, where that is enough for later scans.
 */

import { fingerprintOf } from '../finding/fingerprint.ts';
import { confidenceAt } from '../finding/severity.ts';
import type { FindingMark, Mark, ObjectMarks } from '../memory/object-marks.ts';
import type { RuleDef } from '../model/rule.ts';
import type { BlobMatches } from './blob-scanner.ts';
import type { BlobMatch } from './pairs.ts';
import type { PlacedMatch } from './placer.ts';

/** Marks of what was found in an object; null when nothing was, or something in it must be looked at again each time. */
export function marksOf({ blob, matches, allowed }: BlobMatches): ObjectMarks | null {
  const { oid } = blob;
  const rules = matches.flatMap(({ match, partners }) => [match.rule, ...partners.map((each) => each.match.rule)]);
  if (oid === null || matches.length === 0 || allowed.length > 0 || !rules.every(isSameEverywhere)) return null;
  return { blob: { ...blob, oid }, marks: matches.map(findingMark) };
}

/** False when what the rule reports depends on more than the secret: on the path, on the line, on how long the URL is valid. */
function isSameEverywhere({ path, allow, facts }: RuleDef): boolean {
  return path === undefined && allow === undefined && facts !== 'aws-presigned-url';
}

function findingMark(found: BlobMatch): FindingMark {
  const { tier, match, partners } = found;
  return { ...markOf(found), tier, confidence: confidenceAt(match), partners: partners.map(markOf) };
}

function markOf({ match, entry }: PlacedMatch): Mark {
  const fingerprint = fingerprintOf(match.rule, match.secret);
  return { fingerprint, entry: entry && { name: entry.name, oid: entry.oid } };
}
