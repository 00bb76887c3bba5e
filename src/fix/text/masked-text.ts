/*
 * Owns a whole text in which one private-use character stands for each secret: parsers and patterns run over it, and no
 * value can get out.
 */

import { FIRST_MASK, hasSecret, MASK, MASKS } from '../../advice/masks.ts';

/** Where something to be masked stands, UTF-16 units from 0, one past the end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A masked text. */
export interface MaskedText<T extends Span> {
  readonly text: string;
  /** What each masking character stands for, in the order of the text. */
  readonly masked: ReadonlyMap<string, T>;
  /** A text with these characters as it was written. */
  unmask(text: string): string;
  /** A text in which `shown` stands for each of the characters. */
  show(text: string, shown: (span: T) => string): string;
}

/** Masks `spans` of `text`; of those that overlap, the longest. Null when the text has such characters, or too many secrets. */
export function maskText<T extends Span>(text: string, spans: readonly T[]): MaskedText<T> | null {
  const apart = withoutOverlaps(spans);
  if (apart.length > MASKS || hasSecret(text)) return null;
  const masked = new Map<string, T>();
  let result = '';
  let copied = 0;
  for (const [number, span] of apart.entries()) {
    const character = String.fromCharCode(FIRST_MASK + number);
    masked.set(character, span);
    result += text.slice(copied, span.start) + character;
    copied = span.end;
  }
  const show = (other: string, shown: (span: T) => string) =>
    other.replace(MASK, (character) => {
      const span = masked.get(character);
      return span === undefined ? character : shown(span);
    });
  const unmask = (other: string) => show(other, ({ start, end }) => text.slice(start, end));
  return { text: result + text.slice(copied), masked, unmask, show };
}

function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const longestFirst = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: T[] = [];
  for (const span of longestFirst) {
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
