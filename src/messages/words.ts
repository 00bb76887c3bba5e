/*
 * Owns turning a message key and facts into a sentence of the chosen language. Does not own the sentences (en/, ja/).
 */

import type { Language, Localized } from '../model/localized.ts';
import { advice } from './en/advice.ts';
import { cli } from './en/cli.ts';
import { errors } from './en/errors.ts';
import { hooks } from './en/hooks.ts';
import { report } from './en/report.ts';
import type { Facts, Text } from './text.ts';

export const en = { ...advice, ...cli, ...errors, ...hooks, ...report };

export type MessageKey = keyof typeof en;

/** Every sentence of one language. */
export type Catalog = Readonly<Record<MessageKey, Text>>;

/** The sentences of one language. */
export interface Words {
  readonly language: Language;
  /** The sentence `key` with `facts` filled in. */
  say(key: MessageKey, facts?: Facts): string;
  /** The right language of a text that a rule carries. */
  pick(text: Localized): string;
}

/** English words: always there. */
export const english: Words = wordsOf('en', en);

/** Words that speak from `catalog`. */
export function wordsOf(language: Language, catalog: Catalog): Words {
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
