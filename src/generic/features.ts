/*
 * Owns the features of an assignment, by which it is scored.
 */

import type { Assignment } from './assignment.ts';
import { MARK_FEATURES, writeMarkFeatures } from './mark-features.ts';
import { NAME_FEATURES, nameFactsOf } from './name-features.ts';
import { PLACE_FEATURES, writePlaceFeatures } from './place-features.ts';
import { VALUE_FEATURES, writeValueFeatures } from './value-features.ts';
import { isHopelessName, isHopelessValue } from './veto.ts';

/** The names of the features, in the order in which `featuresOf` writes them. */
export const FEATURES: readonly string[] = [...VALUE_FEATURES, ...NAME_FEATURES, ...MARK_FEATURES, ...PLACE_FEATURES];

const AT_NAME = VALUE_FEATURES.length;
const AT_MARK = AT_NAME + NAME_FEATURES.length;
const AT_PLACE = AT_MARK + MARK_FEATURES.length;

/** Where an assignment stands. */
export interface Place {
  /** The text its offsets are of: one byte a character. */
  readonly text: string;
  /** Path of the file, with slashes. */
  readonly path: string;
}

/**
 * Writes the features of `assignment` to `out`.
 * @returns false, with `out` half written, when the name or the value alone says that it is no credential
 */
export function writeFeatures(assignment: Assignment, { text, path }: Place, out: Float64Array): boolean {
  if (isHopelessName(assignment.name)) return false;
  out.set(nameFactsOf(assignment.name).features, AT_NAME);
  const value = text.slice(assignment.start, assignment.end);
  if (isHopelessValue(value, assignment)) return false;
  writeValueFeatures(value, out, 0);
  writeMarkFeatures(value, assignment, text, out, AT_MARK);
  writePlaceFeatures(assignment, text, path, out, AT_PLACE);
  return true;
}
