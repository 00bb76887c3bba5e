/*
 * Owns trying patterns on the regions around keywords. Does not judge what they match (filter/).
 */

import { Buffer } from 'node:buffer';
import type { Chunk, Hits } from '../model/chunk.ts';
import type { Match } from '../model/match.ts';
import type { PatternMatch } from '../model/pattern.ts';
import type { RuleDef, WordsBefore } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';
import { regionsOf } from './regions.ts';
import type { RuleSet } from './rule-set.ts';
import { indexOfWritten, type Site, type ViewsOf, writtenSpan } from './site.ts';
import { valuesBehind } from './values-behind.ts';

/**
 * Everything `ruleSet` matches around `hits`, by start, then by the order of rules. A secret comes once for each view it
 * shows in, the text as written first: what stands around it may differ.
 */
export function matchChunk(chunk: Chunk, hits: Hits, ruleSet: RuleSet, viewsOf: ViewsOf): Match[] {
  const matches: Match[] = [];
  for (const { start, end, spans } of regionsOf(chunk, hits, ruleSet)) {
    const written = latin1(chunk.bytes, start, end);
    for (const view of viewsOf(written)) {
      const site = { chunk, from: start, written, view };
      for (const [rule, places] of spans) matches.push(...matchRule(rule, site, places));
    }
  }
  return matches.sort((a, b) => a.start - b.start || ruleSet.orderOf(a.rule) - ruleSet.orderOf(b.rule));
}

/** Length of text that rules without keywords are tried on at once, and how much of it two pieces share. */
const PIECE = 256 * 1024;
const OVERLAP = 16 * 1024;

/** Everything that those of `rules` that are tried anywhere match in `chunk`; what stands where two pieces overlap, twice. */
export function matchAnywhere(chunk: Chunk, { anywhere }: RuleSet): Match[] {
  const matches: Match[] = [];
  if (anywhere.length === 0) return matches;
  for (let from = 0; from < chunk.bytes.length; from += PIECE - OVERLAP) {
    const written = latin1(chunk.bytes, from, Math.min(chunk.bytes.length, from + PIECE));
    const site = { chunk, from, written, view: { text: written, source: null, decoded: [] } };
    for (const rule of anywhere) matches.push(...matchRule(rule, site, [from, from + written.length]));
    if (from + PIECE >= chunk.bytes.length) break;
  }
  return matches;
}

/** `bytes[from, to)` as a string of one character a byte. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}

/** @param spans parts of the chunk to try the rule on: `start, end, start, end …` */
function* matchRule(rule: RuleDef, site: Site, spans: readonly number[]): Generator<Match> {
  const { view } = site;
  // What only words tell is looked for as it is written: the kernel does not put such values together.
  if (rule.after !== undefined && view.source !== null) return;
  const inView = (offset: number) => {
    const written = offset - site.from;
    return view.source === null ? written : indexOfWritten(view.source, written);
  };
  for (let at = 0; at < spans.length; at += 2) {
    const from = inView(spans[at] as number);
    const part = view.text.slice(from, inView(spans[at + 1] as number));
    if (rule.after !== undefined) yield* behindWords(rule, rule.after, site, { part, from });
    else yield* wherever(rule, site, { part, from });
  }
}

/** A part of a view, and where it begins there. */
interface Part {
  readonly part: string;
  readonly from: number;
}

function* wherever(rule: RuleDef, site: Site, { part, from }: Part): Generator<Match> {
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(part); found !== null; found = pattern.exec(part)) {
    const written = found.groups?.['secret'] ?? found[0];
    const start = found.secretAt ?? found.index + found[0].lastIndexOf(written);
    const next = found.index + Math.max(1, found[0].length);
    const nameAt = nameIndex(rule, found, start);
    const whole = { start: from + found.index, end: from + found.index + found[0].length };
    if (written !== '')
      yield toMatch({
        rule,
        site,
        written,
        start: from + start,
        nameAt: nameAt === null ? null : from + nameAt,
        whole,
      });
    pattern.lastIndex = next;
  }
}

function* behindWords(rule: RuleDef, after: WordsBefore, site: Site, { part, from }: Part): Generator<Match> {
  for (const { value, start, word, gap, isFar } of valuesBehind(rule, after, part)) {
    const whole = { start: from + word, end: from + start + value.length };
    const match = toMatch({ rule, site, written: value, start: from + start, nameAt: from + word, whole });
    yield { ...match, gap, ...(isFar && { tier: 'shape', confidence: 'low' }) };
  }
}

/** A value that a rule matched, in the text of a view. */
interface Found {
  readonly rule: RuleDef;
  readonly site: Site;
  readonly written: string;
  readonly start: number;
  readonly nameAt: number | null;
  readonly whole: { readonly start: number; readonly end: number };
}

function toMatch(at: Found): Match {
  const { rule, site, written, start, whole } = at;
  const { text } = site.view;
  const end = start + written.length;
  const value = decodeValue(rule, written);
  const ownStep = value === written ? [] : (['base64'] as const);
  return {
    rule,
    ...writtenSpan(site, start, end),
    secret: new Secret(value),
    tier: rule.named || rule.after ? 'named' : 'shape',
    name: at.nameAt === null ? null : nameAround(text, at.nameAt),
    decoded: [...site.chunk.decoded, ...site.view.decoded, ...ownStep],
    context: { text, start, end, whole },
  };
}

function decodeValue(rule: RuleDef, written: string): string {
  if (rule.decode !== 'base64-when-longer' || rule.length === undefined || written.length <= rule.length)
    return written;
  const decoded = Buffer.from(written, 'base64').toString('latin1');
  return decoded.length === rule.length && /^[\x21-\x7e]+$/.test(decoded) ? decoded : written;
}

/** Where the keyword closest before the secret stands; null for rules without names. */
function nameIndex(rule: RuleDef, found: PatternMatch, start: number): number | null {
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
