/*
 * Owns the question whether trying a rule takes time in proportion to the text: ratios within one run, for the machine has
 * other things to do as well.
 */

import { valuesBehind } from '../../../src/match/values-behind.ts';
import type { RuleDef } from '../../../src/model/rule.ts';
import { cpuTime } from '../../helpers/cpu-time.ts';
import { repeated } from '../../helpers/repeated.ts';
import { sample } from '../../helpers/sample.ts';

const SMALL = 64 * 1024;
/** How much longer the large text is. What grows with the square takes sixteen times as long. */
const TIMES = 4;
const MOST_TIMES = 9;
/** Milliseconds; below this the collector and the compiler decide. */
const NOTHING = 30;
const RUNS = 12;

/**
 * What `rule` takes for 256 KB over 64 KB of the unit that is slowest for it, when that is more than fits a straight line;
 * else null. Milliseconds of CPU.
 */
export function disproportionOf(rule: RuleDef, units: readonly string[]): Disproportion | null {
  const texts = units.map((unit) => repeated(unit, SMALL));
  const timeOf = (each: string) => cpuTime(() => searchAll(rule, each));
  const times = texts.map(timeOf);
  const at = times.indexOf(Math.max(...times));
  const [slowest = '', text = ''] = [units[at], texts[at]];
  const long = repeated(slowest, SMALL * TIMES);
  let small = Math.max(...times);
  let large = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    large = Math.min(large, timeOf(long));
    if (large < Math.max(NOTHING, small * MOST_TIMES)) return null;
    small = Math.min(small, timeOf(text));
  }
  return { id: rule.id, unit: slowest.slice(0, 60), small, large };
}

/** Of one rule, on one text. */
export interface Disproportion {
  readonly id: string;
  readonly unit: string;
  readonly small: number;
  readonly large: number;
}

/** Texts of the worst kind for `rule`: beginnings of matches over and over, and long runs of what it looks for. */
export function hostileUnits(rule: RuleDef): string[] {
  const [keyword = ''] = rule.keywords;
  const example = sample(rule.examples[0] ?? '', 1);
  const secret = exampleSecret(rule, example);
  const run = (secret.match(/[A-Za-z0-9]/g) ?? ['A']).join('').repeat(40).slice(0, 4096);
  const word = rule.after?.words[0] ?? keyword;
  return [
    keyword,
    `${word} = `,
    `${example.slice(0, -1)}\n`,
    `${example.slice(0, Math.ceil(example.length / 2))} `,
    `${word}="${secret}${secret.slice(0, 1)}`,
    `${word} ${run}`,
    word + run,
    `${secret.slice(0, -1)} `,
    `${word}${' '.repeat(60)}`,
    `${word}='${secret.slice(0, -1)}' `,
  ];
}

function exampleSecret(rule: RuleDef, example: string): string {
  if (rule.after !== undefined) return [...valuesBehind(rule, rule.after, example)][0]?.value ?? example;
  rule.pattern.lastIndex = 0;
  return rule.pattern.exec(example)?.groups?.['secret'] ?? example;
}

function searchAll(rule: RuleDef, text: string): void {
  if (rule.after === undefined) {
    rule.pattern.lastIndex = 0;
    while (rule.pattern.exec(text) !== null);
  } else {
    for (const value of valuesBehind(rule, rule.after, text)) if (value.start < 0) break;
  }
}
