/*
 * Owns saying an error in a sentence of the catalog.
 */

import type { Words } from '../messages/words.ts';
import { printable } from '../report/printable.ts';
import { errnoOf, isLeakgateError, type LeakgateError } from '../util/errors.ts';

/** What `error` means for people; of one that nobody has foreseen all that is known. */
export function inWords(error: unknown, words: Words): string {
  if (isLeakgateError(error)) return sentence(error, words);
  const errno = errnoOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error && errno === null ? `\n${error.stack ?? ''}` : '';
  return words.say('error.internal', { detail: printableLines(detail) }) + stack;
}

function sentence(error: LeakgateError, words: Words): string {
  const facts = Object.fromEntries(
    Object.entries(error.facts).map(([key, value]) => [key, printableLines(String(value))]),
  );
  const text = words.say(`error.${error.code}`, facts);
  return facts['suggestion'] ? `${text} ${words.say('cli.did-you-mean', facts)}` : text;
}

/** Paths and git's messages come from the scanned repository: nothing in them may steer the terminal. Lines stay lines. */
function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
