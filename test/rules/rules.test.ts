/*
 * What every rule must be: a new provider is one file in rules/ and no test code.
 */

import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { REACH } from '../../src/chunks/window-buffer.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import { scanFiles } from '../helpers/memory-source.ts';
import { sample } from '../helpers/sample.ts';
import { patternFacts } from './pattern-facts.ts';

// The backends in Java and Scala Native are faster, but start a process and are not on every machine.
process.env['RECHECK_BACKEND'] = 'pure';
/** Milliseconds for one pattern; what is not decided by then is `unknown`. */
const RECHECK_TIMEOUT = 2000;

const SEEDS = [1, 2, 3, 4, 5];
const IDS = RULES.map(({ id }) => id);

test('ids are unique', () => {
  expect(IDS).toEqual([...new Set(IDS)]);
});

test('companions name rules that exist', () => {
  const named = RULES.flatMap(({ companions = [] }) => companions.map(({ rule }) => rule));
  expect(IDS).toEqual(expect.arrayContaining(named));
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const facts = patternFacts(rule.pattern.source);
  const reach = rule.reach ?? { before: 256, after: 512 };

  test('has an id of lower-case words and sentences in both languages', () => {
    expect(id).toMatch(/^[a-z0-9]{2,}(?:-[a-z0-9]+)+$/);
    for (const text of [rule.title, rule.why]) {
      expect(text.en.trim()).not.toBe('');
      expect(text.ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
    expect(rule.why.en).toMatch(/\.$/);
    expect(rule.why.ja).toMatch(/。$/);
  });

  test('links with https and names an environment variable', () => {
    expect(new URL(rule.revoke).protocol).toBe('https:');
    expect(new URL(rule.source).protocol).toBe('https:');
    expect(rule.env).toMatch(/^[A-Z][A-Z0-9_]+$/);
  });

  test('has keywords that the search takes', () => {
    expect(rule.keywords.length).toBeGreaterThan(0);
    for (const keyword of rule.keywords) expect(keyword).toMatch(/^[\x20-\x7e]{4,}$/);
    expect(rule.keywords).toEqual([...new Set(rule.keywords)]);
  });

  test('has a bounded pattern with flag g and a group `secret`', () => {
    expect(rule.pattern.flags).toBe('g');
    expect([...facts.forbidden]).toEqual([]);
    expect(rule.pattern.source.match(/\(\?<(\w+)>/g)).toEqual(['(?<secret>']);
  });

  test('has a reach that holds the longest match and its context, and that windows overlap by', () => {
    expect(facts.longest).toBeLessThanOrEqual(reach.before + reach.after);
    expect(rule.context?.before ?? 0).toBeLessThanOrEqual(reach.before);
    expect(Math.max(reach.before, reach.after)).toBeLessThanOrEqual(REACH);
  });

  test('has a sound boundary', () => {
    for (const characters of [rule.notBefore, rule.notAfter])
      if (characters !== undefined) expect(() => new RegExp(`[${characters}]`)).not.toThrow();
  });

  test('finds each example, by a keyword, and no other rule does', async () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const template of rule.examples) {
      for (const seed of SEEDS) {
        const text = sample(template, seed);
        expect(text).toSatisfy((example: string) => hasKeyword(rule, example));
        expect(await rulesIn(text)).toEqual([id]);
      }
    }
  });

  test('finds no counter-example', async () => {
    expect(rule.nonExamples.length).toBeGreaterThan(0);
    for (const template of rule.nonExamples)
      for (const seed of SEEDS) expect(await rulesIn(sample(template, seed))).not.toContain(id);
  });

  // recheck counts steps on short strings and so calls some bounded repeats polynomial: what it finds is tried for real.
  test('is not open to catastrophic backtracking: what recheck finds takes time in proportion', async () => {
    const result = await check(rule.pattern.source, 'g', { timeout: RECHECK_TIMEOUT });
    if (result.status === 'vulnerable') expectProportion(rule, result.attack.string);
  });

  test('takes time in proportion to the text, on hostile texts too', () => {
    for (const text of hostileTexts(rule)) expectProportion(rule, text);
  });
});

async function rulesIn(text: string): Promise<string[]> {
  const { findings } = await scanFiles({ 'file.txt': text });
  return findings.map(({ rule }) => rule.id).sort();
}

function hasKeyword({ keywords }: RuleDef, text: string): boolean {
  const lower = text.toLowerCase();
  return keywords.some((keyword) => (keyword === keyword.toLowerCase() ? lower : text).includes(keyword));
}

/** Keywords and beginnings of matches over and over, so that every start is tried in vain. */
function hostileTexts(rule: RuleDef): string[] {
  const size = 32 * 1024;
  const [keyword = ''] = rule.keywords;
  const start = sample(rule.examples[0] ?? '', 1).slice(0, -1);
  const units = [keyword, `${keyword} `, `${keyword}=A`, `${keyword}\n`, `${keyword}B${'A'.repeat(79)}=`, `${start}\n`];
  return [...units.map((unit) => unit.repeat(size / unit.length)), keyword + 'A'.repeat(size), 'AB+/'.repeat(size / 4)];
}

/** Twice the text must not take four times as long: the best of several runs in turn, because others use the machine too. */
function expectProportion(rule: RuleDef, unit: string): void {
  const text = unit.repeat(Math.ceil((16 * 1024) / unit.length));
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 5; run++) {
    once = Math.min(once, timeOf(rule, text));
    twice = Math.min(twice, timeOf(rule, text + text));
    // Below a few milliseconds the clock and the collector decide.
    if (twice < Math.max(10, once * 4)) return;
  }
  expect(twice, text.slice(0, 40)).toBeLessThan(Math.max(10, once * 4));
}

function timeOf({ pattern }: RuleDef, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    pattern.lastIndex = 0;
    while (pattern.exec(text) !== null);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
