/*
 * Owns finding entries in the text of a baseline without reading all of them: scans ask for few of thousands. Does not own
 * what an entry says (parse-baseline.ts).
 */

import { isDay } from '../util/day-of.ts';
import { once } from '../util/memoised.ts';
import { BASELINE_FILE } from './entry.ts';
import { type PlacedEntry, parseBaseline } from './parse-baseline.ts';

/** A baseline in which entries can be looked up. */
export interface BaselineIndex {
  /** What it says of a fingerprint. */
  get(fingerprint: string): PlacedEntry | undefined;
  /** Everything that it says, by fingerprint. */
  readonly all: () => ReadonlyMap<string, PlacedEntry>;
}

/** A line as the writer puts it; of others the whole text is read as `parseBaseline` does. */
const LINE =
  /(?:[\w.-]{1,200} ([0-9a-f]{32}) (?:real|accepted|revoked|false-alarm) (?:until=(\d{4}-\d{2}-\d{2}) )?(?!until=)\S[^\n\r]*|#[^\n\r]*)\n/y;

/**
 * Indexes `text`.
 * @param file its name for errors
 * @throws ConfigError as `parseBaseline` does
 */
export function indexBaseline(text: string, file: string = BASELINE_FILE): BaselineIndex {
  const all = once(() => parseBaseline(text, file).entries);
  const lines = linesIn(text);
  if (lines === null) return { get: (fingerprint) => all().get(fingerprint), all };
  return { get: (fingerprint) => entryIn(text, lines.get(fingerprint) ?? [], fingerprint), all };
}

/** Where the lines of each fingerprint begin; null when there is one that takes a closer look. */
function linesIn(text: string): ReadonlyMap<string, readonly number[]> | null {
  const found = new Map<string, number[]>();
  LINE.lastIndex = 0;
  for (let at = 0; at < text.length; at = LINE.lastIndex) {
    const match = LINE.exec(text);
    if (match === null || (match[2] !== undefined && !isDay(match[2]))) return null;
    const [, fingerprint] = match;
    if (fingerprint === undefined) continue;
    const known = found.get(fingerprint);
    if (known === undefined) found.set(fingerprint, [at]);
    else known.push(at);
  }
  return found;
}

/** The entry of lines that begin at `starts`, with the number that its line has in the whole text. */
function entryIn(text: string, starts: readonly number[], fingerprint: string): PlacedEntry | undefined {
  const lines = starts.map((start) => text.slice(start, text.indexOf('\n', start) + 1));
  const entry = parseBaseline(lines.join('')).entries.get(fingerprint);
  const start = starts[(entry?.line ?? 1) - 1];
  return entry === undefined || start === undefined ? undefined : { ...entry, line: lineAt(text, start) };
}

/** From 1. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
