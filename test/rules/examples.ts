/*
 * Owns what the engine finds in the examples of a rule.
 */

import type { RuleDef } from '../../src/model/rule.ts';
import { sample } from '../helpers/sample.ts';
import { goesBefore } from './more-specific.ts';
import { rulesIn } from './rules-in.ts';

/** One example, drawn, and the ids of the rules of all findings in it. */
export interface Drawn {
  readonly id: string;
  readonly template: string;
  readonly seed: number;
  readonly found: readonly string[];
}

/** Every example of `rule` with every seed. */
export function foundFor({ id, examples }: Pick<RuleDef, 'id' | 'examples'>, seeds: readonly number[]): Drawn[] {
  return examples.flatMap((template) =>
    seeds.map((seed) => ({ id, template, seed, found: rulesIn(sample(template, seed)) })),
  );
}

/** True when what was found in an example of `rule` is neither it nor what may go before it, or more than that. */
export function misjudged({ id }: RuleDef, found: readonly string[]): boolean {
  return found.length === 0 || !found.every((each) => goesBefore(each, id));
}
