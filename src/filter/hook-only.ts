/*
 * Owns leaving unsure rules out of the commit hook.
 */

import type { Filter } from '../model/match.ts';

/** Objects in the hook to rules that are too unsure to block a commit. */
export const hookOnly: Filter = (match, { hook }) =>
  hook && match.rule.hook === false ? { filter: 'hook', facts: {} } : null;
