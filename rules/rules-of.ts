/*
 * Owns writing out what providers say once as rules. Runs when the program is built, and in tests.
 */

import type { Localized } from '../src/model/localized.ts';
import type { ProviderDef, ProviderRule, TokenRule, ValueRule } from '../src/model/provider.ts';
import type { RuleDef } from '../src/model/rule.ts';
import { KINDS } from './kinds.ts';

/** What may not stand around a token or value when its rule does not say. */
const NOT_BEFORE = 'A-Za-z0-9';
const NOT_AFTER = 'A-Za-z0-9_-';
/** Bytes before a keyword that the pattern of a token may need, and what follows it beside its own length. */
const BEFORE_TOKEN = 16;
const BEHIND = 32;
/** Bytes between a word and the value behind it. */
const WORD_DISTANCE = 100;
/** What follows a word of three letters in code: a keyword has four. */
const CONTINUATIONS = [...'_-.=: "\'/kast'];
const SHORTEST_KEYWORD = 4;

/** The rules of one provider, in its order. */
export function rulesOf(provider: ProviderDef): RuleDef[] {
  return provider.rules.map((rule) => ({
    ...textOf(provider, rule),
    ...checksOf(rule),
    ...('token' in rule ? matchingOfToken(rule) : matchingOfValue(provider, rule)),
  }));
}

function textOf({ name, revoke, source }: ProviderDef, rule: ProviderRule) {
  const kind = KINDS[rule.kind];
  const label = rule.label ?? kind.label;
  const title: Localized = { en: `${name} ${label.en}`, ja: `${name} の${label.ja}` };
  const { id, severity, confidence, env, examples, nonExamples } = rule;
  const why = rule.why ?? kind.why;
  const places = { revoke: rule.revoke ?? revoke, source: rule.source ?? source };
  return { id, title, why, severity, confidence, env, examples, nonExamples, ...places };
}

/** What filters look at; absent fields stay absent. */
function checksOf(rule: ProviderRule) {
  const { minEntropy, checks, proof, unproven, context, companions, documentationExamples, confidence } = rule;
  return {
    notBefore: rule.notBefore ?? NOT_BEFORE,
    notAfter: rule.notAfter ?? NOT_AFTER,
    ...(minEntropy !== undefined && { minEntropy }),
    ...(checks && { checks }),
    ...(proof && { proof }),
    ...(unproven && { unproven }),
    ...(context && { context }),
    ...(companions && { companions }),
    ...(documentationExamples && { documentationExamples }),
    // Only what is reported without being asked for may stop a commit.
    ...(confidence === 'low' && { hook: false }),
  };
}

function matchingOfToken({ keywords, token, insideBase64, ...rule }: TokenRule) {
  const before = Math.max(BEFORE_TOKEN, rule.context?.before ?? 0);
  const reach = rule.reach ?? { before, after: BEHIND + longestOf(token) };
  const pattern = token.source.includes('(?<secret>') ? token.source : `(?<secret>${token.source})`;
  return { keywords, pattern: new RegExp(pattern, 'g'), reach, ...(insideBase64 && { insideBase64 }) };
}

function matchingOfValue(provider: ProviderDef, { value, words = provider.words, nouns, reach }: ValueRule) {
  return {
    keywords: words.flatMap(keywordsOf),
    pattern: new RegExp(`(?<secret>${value.source})`, 'y'),
    after: { words, distance: WORD_DISTANCE, ...(nouns && { nouns }) },
    reach: reach ?? { before: BEFORE_TOKEN, after: WORD_DISTANCE + BEHIND + longestOf(value) },
  };
}

function keywordsOf(word: string): string[] {
  if (word.length >= SHORTEST_KEYWORD) return [word];
  return CONTINUATIONS.map((continuation) => word + continuation);
}

/** About as many characters as `pattern` can match when some are escaped: what its repeats allow, and its literals. */
function longestOf({ source }: RegExp): number {
  let longest = source.replace(/\[(?:\\.|[^\]\\])*\]|\{[\d,]+\}/g, '').length;
  for (const [, least, most] of source.matchAll(/\{(\d+)(?:,(\d+))?\}/g)) longest += Number(most ?? least);
  return Math.min(Math.ceil(longest * 1.25), 8192);
}
