/*
 * Owns the check that a value is not made of words, as identifiers and paths are.
 */

import type { Filter } from '../model/match.ts';

/**
 * CamelCase words and the share of the value that they may cover. Measured on two million random 40-character keys: both
 * together refuse one in 40,000; nearly all identifiers are above one of them.
 */
const MEASURES = [
  { word: /[A-Z]?[a-z]{2,}/g, most: 0.85 },
  { word: /[A-Z]?[a-z]{3,}|[A-Z]{4,}(?![a-z])/g, most: 0.8 },
] as const;

/** Between the words of paths, of `snake_case` and of `Header-Names`. */
const BETWEEN = /[/_-]/g;

/** Objects when words make up nearly all of the value, as in someVeryLongMethodName2 or com/example/SomeClass. */
export const notIdentifier: Filter = ({ rule, secret }) => {
  if (!rule.checks?.includes('not-identifier')) return null;
  const value = secret.expose();
  if (value.includes('+')) return null;
  const letters = value.replace(BETWEEN, '').length;
  const isWords = MEASURES.some(({ word, most }) => lengthOf(value.match(word) ?? []) >= letters * most);
  return isWords ? { filter: 'not-identifier', facts: {} } : null;
};

function lengthOf(words: readonly string[]): number {
  let length = 0;
  for (const word of words) length += word.length;
  return length;
}
