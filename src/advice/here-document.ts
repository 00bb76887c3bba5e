/*
 * Owns telling whether a line stands in a here-document, where quotes are text.
 */

import type { HereDocument } from './edit.ts';

/** Shells allow blanks before the word that ends it. */
const SPACED = /(?:^|[\s\d(])<<-?[ \t]*(["'\\]?)([A-Za-z_]\w*)[^\n]*\n/g;

/** Elsewhere `<<` is an operator as well, when a blank or a lower-case word follows. */
const TIGHT = /(?:^|[\s([=,])<<(?:<[ \t]*|[-~](?=["'\w])|(?=["'A-Z]))(["']?)([A-Za-z_]\w*)[^\n]*\n/g;

/** `verbatim` where nothing interpolates; null outside. `above` is what the frame shows above the line. */
export function hereDocumentAt(place: { above: string; spaced: boolean }): HereDocument | null {
  const { above, spaced } = place;
  const opening = [...above.matchAll(spaced ? SPACED : TIGHT)].at(-1);
  if (!opening) return null;
  const [text, quote, tag] = opening;
  const rest = above.slice(opening.index + text.length).split('\n');
  if (rest.some((line) => line.trim().replace(/[;,)]+$/, '') === tag)) return null;
  // To a shell every quote says so, to Perl and PHP double ones do not.
  return quote === "'" || quote === '\\' || (spaced && quote === '"') ? 'verbatim' : 'interpolating';
}
