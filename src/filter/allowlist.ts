/*
 * Owns what a configuration asks not to report. What it drops stays in sight (`--explain`).
 */

import type { Allow } from '../model/allow.ts';
import type { Match, MatchContext, Objection } from '../model/match.ts';
import type { Pattern } from '../model/pattern.ts';
import { linesAround } from '../util/lines-around.ts';

/**
 * Objects to what an allowlist of the rule names.
 * @param path of the file; null when it has none, or none is known yet: then no path is on a list
 */
export function allowlist(match: Match, path: string | null): Objection | null {
  const found = match.rule.allow?.find((allow) => allows(allow, match, path));
  if (found === undefined) return null;
  const { file, description } = found;
  return { filter: 'allowlist', facts: { file, ...(description !== '' && { description }) } };
}

function allows(allow: Allow, match: Match, path: string | null): boolean {
  if (allow.always) return true;
  const { regexes, paths, stopwords } = allow;
  const answers: boolean[] = [];
  if (paths.length > 0) answers.push(path !== null && paths.some((pattern) => pattern.test(path)));
  if (regexes.length > 0) answers.push(matchesAny(regexes, targetOf(allow, match)));
  if (stopwords.length > 0) answers.push(hasWord(match, stopwords));
  return allow.needsAll ? answers.length > 0 && !answers.includes(false) : answers.includes(true);
}

function matchesAny(patterns: readonly Pattern[], text: string): boolean {
  return patterns.some((pattern) => {
    pattern.lastIndex = 0;
    return pattern.exec(text) !== null;
  });
}

function hasWord({ secret }: Match, words: readonly string[]): boolean {
  const value = secret.expose().toLowerCase();
  return words.some((word) => value.includes(word));
}

function targetOf({ target }: Allow, { secret, context }: Match): string {
  if (target === 'line') return linesOf(context);
  const { text, whole } = context;
  return target === 'match' && whole !== undefined ? text.slice(whole.start, whole.end) : secret.expose();
}

function linesOf({ text, start, end, whole = { start, end } }: MatchContext): string {
  const lines = linesAround(text, whole.start, whole.end);
  return text.slice(lines.start, lines.end);
}
