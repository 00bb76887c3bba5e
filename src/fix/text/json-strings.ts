/*
 * Owns where the strings of a JSON text stand. Does not own whether the text is valid.
 */

import type { Span } from './masked-text.ts';

/** A string that is a value, with its quotes. */
export interface JsonString extends Span {
  /** Keys and numbers of places, from the outermost. */
  readonly path: readonly (string | number)[];
  readonly value: string;
}

type Frame = { key: string | number };

/** The strings that are values, in the order of `json`. What is not JSON is passed over. */
export function jsonStrings(json: string): JsonString[] {
  const strings: JsonString[] = [];
  const frames: Frame[] = [];
  for (const match of json.matchAll(/("(?:\\.|[^"\\])*")(\s*:)?|[[\]{},]/g)) {
    const [token, written, colon] = match;
    if (written === undefined) moveOn(frames, token);
    else if (colon !== undefined) setKey(frames, textOf(written));
    else {
      const path = frames.map(({ key }) => key);
      strings.push({ path, value: textOf(written), start: match.index, end: match.index + written.length });
    }
  }
  return strings;
}

function moveOn(frames: Frame[], token: string): void {
  const last = frames.at(-1);
  if (token === '[' || token === '{') frames.push({ key: token === '[' ? 0 : '' });
  else if (token !== ',') frames.pop();
  else if (typeof last?.key === 'number') last.key += 1;
}

function setKey(frames: readonly Frame[], key: string): void {
  const last = frames.at(-1);
  if (last !== undefined) last.key = key;
}

/** What a string of JSON says; it may be cut out of a text that is no JSON. */
function textOf(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch (error) {
    // A tab or an unknown escape: then the text as it stands has to do.
    if (error instanceof SyntaxError) return written.slice(1, -1);
    throw error;
  }
}
