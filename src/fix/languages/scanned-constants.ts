/*
 * Owns constants of languages without a grammar that the compiler needs as such.
 */

import { openHeads } from '../../advice/open-brackets.ts';
import type { Refusal } from '../../model/fix.ts';

/** How constants are declared, name in the first group. */
const DECLARED: Readonly<Record<string, RegExp>> = {
  kotlin: /\bconst\s+val\s+(\w+)/,
  groovy: /\bstatic\s+final\s+(?:\w+\s+)?(\w+)\s*=/,
  scala: /\bfinal\s+val\s+(\w+)/,
};

/** Why the constant at `at` of a text has to stay one. */
export function refusalOfConstant(text: string, at: number, kind: string): Refusal | null {
  const declared = DECLARED[kind];
  const start = text.lastIndexOf('\n', at) + 1;
  const name = declared?.exec(text.slice(start, at))?.[1];
  if (declared === undefined || name === undefined) return null;
  const uses = [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => index);
  const others = uses.filter((use) => use < start || use > at);
  return others.some((use) => isNeeded(text, use, declared)) ? 'constant-used' : null;
}

/** In an annotation, or in the value of another constant. */
function isNeeded(text: string, use: number, declared: RegExp): boolean {
  const line = text.slice(text.lastIndexOf('\n', use) + 1, use);
  if (declared.test(line) && line.includes('=')) return true;
  return openHeads(text.slice(0, use)).some((head) => /@[\w.:]+\s*$/.test(head));
}
