/*
 * Owns rules that find one value wherever it stands, made for one scan and never shown. One of the few places that may see a
 * secret's value.
 */

import type { RuleDef } from '../../model/rule.ts';
import type { Secret } from '../../model/secret.ts';

/** Of a value with at least as many letters and digits at a time the rest is sure to be rare enough to look for alone. */
const SHORTEST_KEYWORD = 5;
const LONGEST_KEYWORD = 20;
const MOST_KEYWORDS = 4;
/** A shorter value may stand elsewhere by chance. */
const SHORTEST_VALUE = 16;
/** Longer ones do not fit in what windows of a text keep around a keyword (chunks/window-buffer.ts) in all encodings. */
const LONGEST_VALUE = 3 * 1024;
/** Characters that one may be written with: `\u0041`. */
const WRITTEN = 6;
/** Most bytes to either side of a keyword, by the same windows. */
const FARTHEST = 12 * 1024;

/**
 * A rule for exactly `secret`, in all encodings that scans look into; null when it cannot be told from other text.
 * Nothing keeps it from being told: no filter, no comment, no other rule. No line around it is shown.
 * @param like what kind of secret it is; the rule has its title
 * @param id must differ from those of all other rules of the scan
 */
export function literalRule(
  secret: Secret,
  { id, like }: { readonly id: string; readonly like: RuleDef },
): RuleDef | null {
  const value = secret.expose();
  const keywords = keywordsOf(value);
  const isFit = value.length >= SHORTEST_VALUE && value.length <= LONGEST_VALUE && /^[\x00-\xff]+$/.test(value);
  if (!isFit || keywords.length === 0) return null;
  return { ...ruleFor(value, keywords, { id, like }), binary: true };
}

/**
 * A rule for the key id `keyId` that makes pairs with secrets, as `like` does: no filter and no comment keeps it from that.
 */
export function keyIdRule(keyId: string, { id, like }: { readonly id: string; readonly like: RuleDef }): RuleDef {
  const { companions = [], facts } = like;
  return { ...ruleFor(keyId, [keyId], { id, like }), heedless: true, companions, ...(facts && { facts }) };
}

function ruleFor(value: string, keywords: readonly string[], { id, like }: { id: string; like: RuleDef }): RuleDef {
  const { title, why, severity, env, revoke, source } = like;
  const reach = Math.min(FARTHEST, value.length * WRITTEN + 64);
  return {
    ...{ id, title, why, severity, confidence: 'high', env, revoke, source },
    ...{ own: true, keywords, insideBase64: keywords, reach: { before: reach, after: reach } },
    pattern: new RegExp(`(?<secret>${value.replace(/[^A-Za-z0-9]/g, escaped)})`, 'g'),
    ...{ examples: [], nonExamples: [] },
  };
}

/** Runs of letters and digits: encodings write other characters in other ways. */
function keywordsOf(value: string): string[] {
  const runs = value.match(/[A-Za-z0-9]+/g) ?? [];
  const parts = [...new Set(runs.map((run) => run.slice(0, LONGEST_KEYWORD)))];
  const long = parts.filter((part) => part.length >= SHORTEST_KEYWORD).sort((a, b) => b.length - a.length);
  return long.slice(0, MOST_KEYWORDS);
}

/** In the form that match/shape-of.ts reads. */
function escaped(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
