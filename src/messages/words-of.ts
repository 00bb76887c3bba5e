/*
 * Owns filling facts into the sentences of a catalog, or of a part of one: the hook carries no more than it can say.
 */

import type { Language, Localized } from '../model/localized.ts';
import type { Facts, Text } from './text.ts';

/** Sentences of one language. */
export interface WordsFor<K extends string> {
  readonly language: Language;
  /** The sentence `key` with `facts` filled in. */
  say(key: K, facts?: Facts): string;
  /** The right language of a text that a rule carries. */
  pick(text: Localized): string;
}

/** Words that speak from `catalog`. */
export function wordsOf<K extends string>(language: Language, catalog: Readonly<Record<K, Text>>): WordsFor<K> {
  return {
    language,
    say: (key, facts = {}) => fill(catalog[key], facts),
    pick: (text) => text[language],
  };
}

function fill(text: Text, facts: Facts): string {
  if (typeof text === 'function') return text(facts);
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(facts[name] ?? hole));
}
