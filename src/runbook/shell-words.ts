/*
 * Owns putting text into a line of a POSIX shell, so that it is one word and nothing more. Lines are pasted into bash, zsh
 * and dash, where people stand: they hold no comments, which zsh takes for commands.
 */

import { shellWord } from '../util/shell-word.ts';

/** `text` as one word. Controls and line breaks, which no name of a provider has, become `?`. */
export function quoted(text: string): string {
  return shellWord(oneLine(text, '?'));
}

/** `--name value`, or `--name=value` where the value would be read as another option. */
export function option(name: string, value: string): string {
  return value.startsWith('-') ? `${name}=${quoted(value)}` : `${name} ${quoted(value)}`;
}

/** `text` without anything that ends a line, moves a cursor or turns the direction of writing. */
export function oneLine(text: string, instead = ' '): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, instead);
}
