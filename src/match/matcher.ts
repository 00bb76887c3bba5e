/*
 * Owns trying patterns on the regions around keywords. Does not judge what they match (filter/).
 */

import { Buffer } from 'node:buffer';
import type { Chunk, Hits } from '../model/chunk.ts';
import type { Match } from '../model/match.ts';
import type { RuleDef } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';
import { regionsOf } from './regions.ts';
import type { RuleSet } from './rule-set.ts';
import { type Site, type ViewsOf, writtenSpan } from './site.ts';

/**
 * Everything `ruleSet` matches around `hits`, by start, then by the order of rules. A secret comes once for each view it
 * shows in, the text as written first: what stands around it may differ.
 */
export function matchChunk(chunk: Chunk, hits: Hits, ruleSet: RuleSet, viewsOf: ViewsOf): Match[] {
  const matches: Match[] = [];
  for (const region of regionsOf(chunk, hits, ruleSet)) {
    const written = latin1(chunk.bytes, region.start, region.end);
    for (const view of viewsOf(written)) {
      const site = { chunk, from: region.start, written, view };
      for (const rule of region.rules) matches.push(...matchRule(rule, site));
    }
  }
  const order = (match: Match) => ruleSet.rules.indexOf(match.rule);
  return matches.sort((a, b) => a.start - b.start || order(a) - order(b));
}

/** `bytes[from, to)` as a string of one character a byte. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}

function* matchRule(rule: RuleDef, site: Site): Generator<Match> {
  const { pattern } = rule;
  const { view } = site;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(view.text); found !== null; found = pattern.exec(view.text)) {
    const written = found.groups?.['secret'] ?? found[0];
    const start = found.index + found[0].lastIndexOf(written);
    const next = found.index + Math.max(1, found[0].length);
    yield toMatch({ rule, site, written, start, nameAt: nameIndex(rule, found, start) });
    pattern.lastIndex = next;
  }
}

function toMatch(at: { rule: RuleDef; site: Site; written: string; start: number; nameAt: number | null }): Match {
  const { rule, site, written, start } = at;
  const { text } = site.view;
  const end = start + written.length;
  const value = decodeValue(rule, written);
  const ownStep = value === written ? [] : (['base64'] as const);
  return {
    rule,
    ...writtenSpan(site, start, end),
    secret: new Secret(value),
    tier: rule.named ? 'named' : 'shape',
    name: at.nameAt === null ? null : nameAround(text, at.nameAt),
    decoded: [...site.chunk.decoded, ...site.view.decoded, ...ownStep],
    context: { text, start, end },
  };
}

function decodeValue(rule: RuleDef, written: string): string {
  if (rule.decode !== 'base64-when-longer' || rule.length === undefined || written.length <= rule.length)
    return written;
  const decoded = Buffer.from(written, 'base64').toString('latin1');
  return decoded.length === rule.length && /^[\x21-\x7e]+$/.test(decoded) ? decoded : written;
}

/** Where the keyword closest before the secret stands; null for rules without names. */
function nameIndex(rule: RuleDef, found: RegExpExecArray, start: number): number | null {
  if (!rule.named) return null;
  const before = found[0].slice(0, start - found.index).toLowerCase();
  return found.index + Math.max(0, ...rule.keywords.map((keyword) => before.lastIndexOf(keyword)));
}

/** The identifier around index `at`: letters, digits and `_ . $ -`. */
function nameAround(text: string, at: number): string {
  const left = /[\w.$-]{0,60}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  const right = /^[\w.$-]{0,60}/.exec(text.slice(at, at + 60))?.[0] ?? '';
  return left + right;
}
