/*
 * Owns the score of an assignment: how likely its value is a credential that somebody wrote into a file.
 */

import type { Assignment } from './assignment.ts';
import { FEATURES, type Place, writeFeatures } from './features.ts';
import { BIAS, TREES } from './model.ts';

/** Splits of one tree: three levels, as in a heap. */
const SPLITS = 7;
/** Numbers of one tree: its splits, as feature and threshold, and its leaves. */
const STRIDE = SPLITS * 2 + SPLITS + 1;

const numbers = Float64Array.from(TREES);
/** The same as whole numbers, for what is one. */
const indices = Int32Array.from(TREES);
const features = new Float64Array(FEATURES.length);

/** How sure it is that the value of `assignment` is a credential, from 0 to 1. */
export function scoreOf(assignment: Assignment, place: Place): number {
  if (!writeFeatures(assignment, place, features)) return 0;
  let sum = BIAS;
  for (let tree = 0; tree < numbers.length; tree += STRIDE) sum += leafOf(tree);
  return 1 / (1 + Math.exp(-sum / 100));
}

/** To the left below a threshold, to the right from it on. */
function leafOf(tree: number): number {
  let node = 0;
  while (node < SPLITS) {
    const split = tree + node * 2;
    const value = features[indices[split] as number] as number;
    node = node * 2 + (value < (numbers[split + 1] as number) ? 1 : 2);
  }
  return indices[tree + SPLITS + node] as number;
}
