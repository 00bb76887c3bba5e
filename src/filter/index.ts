/*
 * Owns the order in which filters look at a match. Does not own the filters.
 */

import type { Filter, FilterContext, Match, Objection } from '../model/match.ts';
import { aloneInBlock } from './alone-in-block.ts';
import { boundary } from './boundary.ts';
import { byPath } from './by-path.ts';
import { contextNear } from './context-near.ts';
import { documentationExample } from './documentation-example.ts';
import { entropy } from './entropy.ts';
import { hookOnly } from './hook-only.ts';
import { length } from './length.ts';
import { mixedClasses } from './mixed-classes.ts';
import { notHex } from './not-hex.ts';
import { notIdentifier } from './not-identifier.ts';
import { notPath } from './not-path.ts';
import { placeholder } from './placeholder.ts';
import { proof } from './proof.ts';
import { template } from './template.ts';

/** Cheap and certain first. The first objection decides. */
const FILTERS: readonly Filter[] = [
  hookOnly,
  boundary,
  length,
  notHex,
  documentationExample,
  contextNear,
  placeholder,
  template,
  entropy,
  mixedClasses,
  notPath,
  notIdentifier,
  proof,
  aloneInBlock,
  byPath,
];

/** For the user's own rules: what they ask for, and nothing else. */
const OWN_FILTERS: readonly Filter[] = [hookOnly, boundary, entropy, byPath];

/** The first filter's objection to reporting `match`, or null when it is to be reported. */
export function objectionTo(match: Match, context: FilterContext): Objection | null {
  for (const filter of match.rule.own ? OWN_FILTERS : FILTERS) {
    const objection = filter(match, context);
    if (objection !== null) return objection;
  }
  return null;
}
