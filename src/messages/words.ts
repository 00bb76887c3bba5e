/*
 * Owns the whole of what is said: every key, and English, which is always there. Does not own the sentences (en/, ja/).
 */

import { advice } from './en/advice.ts';
import { cli } from './en/cli.ts';
import { errors } from './en/errors.ts';
import { fix } from './en/fix.ts';
import { hooks } from './en/hooks.ts';
import { report } from './en/report.ts';
import type { Text } from './text.ts';
import { type WordsFor, wordsOf } from './words-of.ts';

export { wordsOf } from './words-of.ts';

export const en = { ...advice, ...cli, ...errors, ...fix, ...hooks, ...report };

export type MessageKey = keyof typeof en;

/** Every sentence of one language. */
export type Catalog = Readonly<Record<MessageKey, Text>>;

/** The sentences of one language. */
export type Words = WordsFor<MessageKey>;

/** English words: always there. */
export const english: Words = wordsOf('en', en);
