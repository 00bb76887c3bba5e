/*
 * Owns finding a value again that a scan names once in a file: behind the first of two on one line it does not look.
 */

import type { Target } from './rewrite/target.ts';

/** Values shorter than this may be plain words. */
const SHORTEST = 16;

/** `targets`, and every other place of `text` that has the value of a wanted one, as it is written there. */
export function withRepeats(text: string, targets: readonly Target[]): Target[] {
  const known = new Set(targets.map(({ start }) => start));
  const all = [...targets];
  for (const target of targets.filter(({ wanted, joined }) => wanted && !joined)) {
    const written = text.slice(target.start, target.end);
    if (written.length < SHORTEST) continue;
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length)) {
      if (known.has(at) || !isApart(text, at, at + written.length)) continue;
      known.add(at);
      all.push({ ...target, start: at, end: at + written.length });
    }
  }
  return all;
}

/** Inside of a longer word it is something else. */
function isApart(text: string, start: number, end: number): boolean {
  return !/\w/.test(text[start - 1] ?? '') && !/\w/.test(text[end] ?? '');
}
