/*
 * Owns taking all secrets out of a text.
 */

import type { BlobMatches } from '../engine/blob-scanner.ts';
import type { Match } from '../model/match.ts';
import { redact, redactor } from '../util/redact.ts';

/** Shorter values are left alone where they were not found: they may be plain words. */
const SHORTEST = 6;
/** In place of what only shows when other secrets are gone. */
const MASK = '***';

/** A stretch of a text and what comes into its place; UTF-16 units from 0. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * `text` without what `matchesIn` finds in it, and in what is left then. Secrets are longer than the mask: each round makes the
 * text shorter, so there is a last one.
 */
export function redactedText(text: string, matchesIn: (text: string) => BlobMatches): string {
  let left = text;
  for (let round = 0; ; round++) {
    const matches = matchesIn(left).matches.flatMap(({ match, partners }) => [
      match,
      ...partners.map((each) => each.match),
    ]);
    if (matches.length === 0) return left;
    const elsewhere = redactor(
      matches.map(({ secret }) => secret),
      SHORTEST,
    );
    left = elsewhere(withCuts(left, cutsFor(matches, left, round > 0)));
  }
}

function withCuts(text: string, cuts: readonly Cut[]): string {
  let result = '';
  let copied = 0;
  for (const { start, end, text: shown } of cuts) {
    if (end <= copied) continue;
    // Of two that overlap, all of both goes.
    result += text.slice(copied, start) + (start < copied ? '' : shown);
    copied = end;
  }
  return result + text.slice(copied);
}

function cutsFor(matches: readonly Match[], text: string, isMasked: boolean): Cut[] {
  const unitOf = unitsAt(text, new Set(matches.flatMap(({ start, end }) => [start, end])));
  const cuts = matches.map(({ start, end, secret }) => {
    return { start: unitOf(start), end: unitOf(end), text: isMasked ? MASK : redact(secret) };
  });
  return cuts.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** UTF-16 units by offsets of the text's bytes in UTF-8 (RFC 3629). */
function unitsAt(text: string, offsets: ReadonlySet<number>): (offset: number) => number {
  const units = new Map<number, number>();
  let byte = 0;
  for (let unit = 0; unit < text.length; ) {
    if (offsets.has(byte)) units.set(byte, unit);
    const point = text.codePointAt(unit) ?? 0;
    byte += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    unit += point < 0x10000 ? 1 : 2;
  }
  return (offset) => units.get(offset) ?? text.length;
}
