/*
 * Owns the check that a value is not a path or URL.
 */

import type { Filter } from '../model/match.ts';

/** A part of a path: a word in one case, CamelCase, a version or number. No two ways to match the same, for long values. */
const WORDLIKE = /^(?:[A-Z]{2,}|[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,}){0,4}[0-9]{0,3}|v?[0-9]{1,4})$/;

/** Objects when the value has three or more parts between slashes, and most of its letters are in word-like ones. */
export const notPath: Filter = ({ rule, secret }) => {
  if (!rule.checks?.includes('not-path')) return null;
  const value = secret.expose();
  const parts = value.split('/').filter((part) => part !== '');
  if (parts.length < 3) return null;
  let wordlike = 0;
  for (const part of parts) if (WORDLIKE.test(part)) wordlike += part.length;
  return wordlike > value.length * 0.6 ? { filter: 'not-path', facts: { parts: parts.length } } : null;
};
