/*
 * Owns what keywords look like inside encodings: what is searched for beside the keywords themselves. Does not own decoding
 * (chunks/).
 */

import { base64Anchors } from '../chunks/base64.ts';
import { hexAnchor } from '../chunks/hex.ts';
import { PACKED_ANCHOR, PACKED_TWICE_ANCHOR } from '../chunks/packed.ts';
import type { RuleSet } from '../match/rule-set.ts';
import type { RuleDef } from '../model/rule.ts';
import { memoisedByObject } from '../util/memoised.ts';

/** How what an anchor stands in is decoded. */
export type AnchorKind = 'base64' | 'packed' | 'packed-twice' | 'hex';

/** Names of secrets that are worth looking for inside base64: those of other names would be as common as words. */
const NAMES = /^[A-Z0-9]{4}$|^secret$|_key$|_token$/;
/** Those looked for inside base64 inside base64 as well. */
const TWICE = /^A[KS]IA$|^secret$/;
/** Those looked for in UTF-16 inside base64 as well. */
const WIDE = /^A[KS]IA$|^secret$|^ghp_$|^github_pat_$|^glpat-$|^xoxb-$|^sk_live_$/;
/** What is looked for in hex. */
const IN_HEX = ['AKIA', 'ghp_', '-----BEGIN', 'xoxb-', 'sk_live_'];

/** How keywords can look inside encodings, and which encoding it is; in the order of their numbers. Made once for each set. */
export const anchorsOf: (ruleSet: RuleSet) => ReadonlyMap<string, AnchorKind> =
  /* @__PURE__ */ memoisedByObject(anchorsFor);

function anchorsFor(ruleSet: RuleSet): ReadonlyMap<string, AnchorKind> {
  const anchors = new Map<string, AnchorKind>([
    [PACKED_ANCHOR, 'packed'],
    [PACKED_TWICE_ANCHOR, 'packed-twice'],
    ...IN_HEX.map((keyword) => [hexAnchor(keyword), 'hex'] as const),
  ]);
  for (const [keyword, isName] of wantedIn(ruleSet.rules))
    for (const text of inBase64(keyword, isName)) if (!anchors.has(text)) anchors.set(text, 'base64');
  return anchors;
}

/** Keywords to look for inside base64, and whether they are (parts of) names, which are written in any case. */
function wantedIn(rules: readonly RuleDef[]): Map<string, boolean> {
  const wanted = new Map<string, boolean>();
  for (const { insideBase64, keywords } of rules) {
    if (Array.isArray(insideBase64))
      for (const keyword of insideBase64) wanted.set(keyword, wanted.get(keyword) ?? false);
    else if (insideBase64)
      for (const keyword of keywords) if (NAMES.test(keyword) && !keyword.startsWith('A3T')) wanted.set(keyword, true);
  }
  return wanted;
}

function inBase64(keyword: string, anyCase: boolean): string[] {
  const anchors = base64Anchors(keyword, { anyCase });
  if (TWICE.test(keyword)) anchors.push(...anchors.flatMap((anchor) => base64Anchors(anchor)));
  if (WIDE.test(keyword)) anchors.push(...base64Anchors(keyword, { anyCase: false, wide: true }));
  return anchors;
}
