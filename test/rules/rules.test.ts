/*
 * What every rule must be: a new provider is one file in rules/ and no test code. A failure lists the rules that are wrong.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROVIDERS, RULES } from '../../rules/index.ts';
import { KINDS } from '../../rules/kinds.ts';
import { REACH } from '../../src/chunks/window-buffer.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import { type PatternFacts, patternFacts } from './pattern-facts.ts';

const IDS = RULES.map(({ id }) => id);
const LIST = new URL('ids.txt', import.meta.url);
/** What the generic rule looks for is in src/generic. */
const PATTERNED = RULES.filter(({ scored }) => scored === undefined);
const FACTS = new Map<RuleDef, PatternFacts>(PATTERNED.map((rule) => [rule, patternFacts(rule.pattern.source)]));
/** Variables that tools read under a name in small letters, too. */
const MIXED_CASE_ENV = ['NuGetPackageSourceCredentials', 'TF_TOKEN_app_terraform_io'];

describe('ids', () => {
  test('are unique, of lower-case words', () => {
    expect(IDS).toEqual([...new Set(IDS)]);
    expect(IDS.filter((id) => !/^[a-z0-9]{2,}(?:-[a-z0-9]+)+$/.test(id))).toEqual([]);
  });

  test('stay for ever: fingerprints and baselines hold them', () => {
    const listed = readFileSync(LIST, 'utf8').trim().split('\n');
    expect(listed, 'test/rules/ids.txt is sorted, each id once').toEqual([...new Set(listed)].sort());
    const gone = listed.filter((id) => !IDS.includes(id));
    expect(gone, 'a rule was renamed or removed: give it its id back').toEqual([]);
    const added = IDS.filter((id) => !listed.includes(id)).sort();
    expect(added, 'new rules: run `node scripts/rules-ids.mjs`, which adds them to test/rules/ids.txt').toEqual([]);
  });

  test('are what companions name', () => {
    const named = RULES.flatMap(({ companions = [] }) => companions.map(({ rule }) => rule));
    expect(IDS).toEqual(expect.arrayContaining(named));
  });
});

describe('words for people', () => {
  test('titles and reasons are in both languages', () => {
    const texts = RULES.flatMap(({ id, title, why }) => [title, why].map((text) => ({ id, ...text })));
    expect(texts.filter(({ en }) => !/^[\x20-\x7eé–’…]+$/.test(en))).toEqual([]);
    expect(texts.filter(({ ja }) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(ja))).toEqual([]);
  });

  test('reasons are sentences', () => {
    expect(wrong(({ why }) => !/^[A-Z].*\.$/.test(why.en) || !why.ja.endsWith('。'))).toEqual([]);
    expect(Object.entries(KINDS).filter(([, { why }]) => !why.en.endsWith('.') || !why.ja.endsWith('。'))).toEqual([]);
  });

  test('links are https, without a user or a query that tracks', () => {
    const links = RULES.flatMap(({ id, revoke, source }) => [revoke, source].map((url) => ({ id, url })));
    expect(links.filter(({ url }) => !/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?::443)?(?:[/?#]|$)/.test(url))).toEqual([]);
    expect(links.filter(({ url }) => /[?&]utm_|@[^/]*\.[a-z]+$/.test(url))).toEqual([]);
  });

  test('environment variables are names that a shell takes', () => {
    const isName = (env: string) => /^[A-Z][A-Z0-9]*(?:_{1,2}[A-Z0-9]+)*$/.test(env) || MIXED_CASE_ENV.includes(env);
    expect(wrong(({ env }) => !isName(env) || env.length < 4 || env.length > 48)).toEqual([]);
    expect(wrong(({ env }) => /^(?:KEY|TOKEN|PATH|HOME|USER|PASS|VALUE|NAME)$/.test(env))).toEqual([]);
  });
});

describe('matching', () => {
  test('keywords are ASCII, at least four characters, each once', () => {
    expect(wrong(({ keywords }) => keywords.length === 0)).toEqual([]);
    const keywords = RULES.flatMap(({ id, keywords: own }) => own.map((keyword) => ({ id, keyword })));
    expect(keywords.filter(({ keyword }) => !isAscii(keyword) || keyword.length < 4)).toEqual([]);
    expect(wrong(({ keywords: own }) => new Set(own).size !== own.length)).toEqual([]);
  });

  test('patterns have the flag they are tried with, and group `secret` once and no other', () => {
    expect(wrong(({ pattern, after }) => pattern.flags !== (after === undefined ? 'g' : 'y'))).toEqual([]);
    const groups = ({ pattern }: RuleDef) =>
      pattern.source
        .replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '')
        .match(/\((?:\?<\w+>|(?!\?))/g)
        ?.join(' ');
    expect(PATTERNED.filter((rule) => groups(rule) !== '(?<secret>').map(({ id }) => id)).toEqual([]);
  });

  test('patterns look neither around nor back, and every repeat is bounded', () => {
    const forbidden = PATTERNED.map((rule) => ({ id: rule.id, uses: [...(FACTS.get(rule)?.forbidden ?? [])] }));
    expect(forbidden.filter(({ uses }) => uses.length > 0)).toEqual([]);
    const contexts = RULES.filter(({ context }) => context !== undefined);
    expect(contexts.filter(({ context }) => isUnsafe(context?.pattern)).map(({ id }) => id)).toEqual([]);
  });

  test('the reach holds the longest match and its context, and windows overlap by it', () => {
    const tight = PATTERNED.filter((rule) => {
      const { before, after } = reachOf(rule);
      const longest = FACTS.get(rule)?.longest ?? 0;
      const needed = rule.after === undefined ? longest - before : rule.after.distance + longest;
      return needed > after || (rule.context?.before ?? 0) > before || Math.max(before, after) > REACH;
    });
    expect(tight.map(({ id }) => id)).toEqual([]);
  });

  test('boundaries are character classes', () => {
    for (const { notBefore, notAfter } of RULES)
      for (const characters of [notBefore, notAfter])
        if (characters !== undefined) expect(() => new RegExp(`[${characters}]`)).not.toThrow();
  });

  test('words before values are lower-case, at least three characters', () => {
    const words = RULES.flatMap(({ id, after }) => (after?.words ?? []).map((word) => ({ id, word })));
    expect(words.filter(({ word }) => !/^[^A-Z\n]{3,}$/.test(word))).toEqual([]);
    const nouns = RULES.flatMap(({ id, after }) => (after?.nouns ?? []).map((noun) => ({ id, noun })));
    expect(nouns.filter(({ noun }) => !/^[^A-Z\n]{2,}$/.test(noun))).toEqual([]);
  });
});

describe('examples', () => {
  test('each rule has some, and counter-examples', () => {
    expect(wrong(({ examples, nonExamples }) => examples.length === 0 || nonExamples.length === 0)).toEqual([]);
  });

  test('no example is live-looking: what varies is drawn', () => {
    const isDrawn = (template: string) => /\$\{[^}]+\}\{\d+\}/.test(template);
    expect(wrong(({ examples }) => !examples.every(isDrawn))).toEqual([]);
  });
});

test('providers are named once', () => {
  const names = PROVIDERS.map(({ name }) => name.toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

/** What is below 0x80 is one byte in every file. */
function isAscii(text: string): boolean {
  return [...text].every((character) => character.charCodeAt(0) < 0x80);
}

function wrong(isWrong: (rule: RuleDef) => boolean): string[] {
  return RULES.filter(isWrong).map(({ id }) => id);
}

function reachOf({ reach }: RuleDef): { before: number; after: number } {
  return reach ?? { before: 256, after: 512 };
}

/** Contexts are tested on a text of limited length: repeats may be open there, one within another may not. */
function isUnsafe(pattern: RegExp | undefined): boolean {
  if (pattern === undefined) return false;
  const { forbidden } = patternFacts(pattern.source);
  return pattern.flags !== '' || forbidden.has('back-reference') || forbidden.has('look-around');
}
