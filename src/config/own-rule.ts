/*
 * Owns making a rule of what a configuration says, in leakgate's own form and in gitleaks'.
 */

import type { Localized } from '../model/localized.ts';
import type { RuleDef } from '../model/rule.ts';
import { ConfigError } from '../util/errors.ts';
import { compileLinear } from './linear.ts';
import { patternFacts } from './required-literals.ts';
import type { RuleConfig } from './schema.ts';

/** What a rule says when it does not say where its secrets are revoked. */
export const REVOKE = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';
/** Most bytes to either side of a keyword: what windows of a text keep around one (chunks/window-buffer.ts), less a margin. */
const FARTHEST = 12 * 1024;
/** Bytes that a character may be written with, and what stands around a match. */
const BYTES = 4;
const AROUND = 64;

/**
 * The rule that `data` describes.
 * @param path of the file it is in
 * @throws ConfigError when a pattern does not compile, or has no keyword
 */
export function ownRule(data: RuleConfig, path: string): RuleDef {
  const { id, severity = 'high', confidence = 'high', examples, nonExamples = [] } = data;
  const pattern = compileLinear(data.pattern, { path, rule: id, key: 'pattern' }, data.secretGroup ?? null);
  const keywords = data.keywords?.length ? data.keywords : patternFacts(data.pattern).keywords;
  if (keywords === null) throw new ConfigError('rule-no-keyword', { path, rule: id });
  const minEntropy = data.minEntropy ?? data.entropy;
  const title = localized(data.title);
  return {
    ...{ id, title, why: data.why === undefined ? title : localized(data.why) },
    ...{ severity, confidence, keywords, pattern, own: true as const, reach: reachOf(data.pattern) },
    ...(minEntropy !== undefined && { minEntropy }),
    ...(data.path !== undefined && { path: compileLinear(data.path, { path, rule: id, key: 'path' }) }),
    // As for leakgate's own: what is reported on request only stops no commit.
    ...(confidence === 'low' && { hook: false }),
    ...{ env: data.env ?? variableOf(id), revoke: data.revoke ?? REVOKE, source: path, examples, nonExamples },
  };
}

/** How far around a keyword the pattern may need text, in bytes. */
export function reachOf(pattern: string): { readonly before: number; readonly after: number } {
  const bytes = Math.min(FARTHEST, patternFacts(pattern).longest * BYTES + AROUND);
  return { before: bytes, after: bytes };
}

/** The name of an environment variable made of a rule's id. */
export function variableOf(id: string): string {
  return id
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_*(?=\d)/, 'SECRET_')
    .replace(/^_|_$/g, '');
}

/** Text of a configuration, which may come with the repository: nothing in it may steer a terminal. */
export function plainText(text: string): string {
  return text.replace(/[\p{C}\u2028\u2029]+/gu, ' ').trim();
}

function localized(text: string | Localized): Localized {
  if (typeof text === 'string') return { en: plainText(text), ja: plainText(text) };
  return { en: plainText(text.en), ja: plainText(text.ja) };
}
