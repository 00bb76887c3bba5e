/*
 * Owns which of several matches of the same bytes is reported: one secret is one finding.
 */

import type { Allow } from '../model/allow.ts';
import type { Match } from '../model/match.ts';

/** Something with a match. */
interface HasMatch {
  readonly match: Match;
}

/**
 * Leaves out what overlaps something more specific: a token that shows by itself what it is goes before a value behind its
 * provider's word, that before what stands in a telling place, and that before a value that only has a telling name. Behind
 * words the closest word decides. Within the first kind only what is inside a longer one is left out; equal spans stay in
 * the order they came in. What the user's own rules match goes before all of it.
 */
export function mostSpecific<T extends HasMatch>(placed: readonly T[]): T[] {
  const own = withoutInner(placed.filter(({ match }) => match.rule.own));
  const rest = own.length === 0 ? placed : notOver(own.filter(isCertain), placed);
  const ofKind = (kind: number) => rest.filter(({ match }) => specificityOf(match) === kind);
  const tokens = [...own, ...withoutInner(ofKind(TOKEN))];
  const behindWords = ofKind(BEHIND_WORDS).sort(({ match: a }, { match: b }) => gapOf(a) - gapOf(b));
  const others = [...behindWords, ...withoutInner(ofKind(FORM)), ...ofKind(NAMED)];
  const taken = new Spans(tokens.map(({ match }) => match).sort((a, b) => a.start - b.start));
  return [...tokens, ...others.filter(({ match }) => taken.add(match))];
}

/** Kinds of matches, the most specific first. */
const [TOKEN, BEHIND_WORDS, FORM, NAMED] = [3, 2, 1, 0];

/** Those of `placed` that are not the user's own, and overlap none of `own`. */
function notOver<T extends HasMatch>(own: readonly T[], placed: readonly T[]): T[] {
  const spans = new Spans(own.map(({ match }) => match));
  return placed.filter(({ match }) => !match.rule.own && !spans.overlaps(match));
}

/** False when a path that history does not know yet may drop the match later, and would not drop the other one. */
function isCertain({ match: { rule } }: HasMatch): boolean {
  const isSame = (allow: Allow) => allow.paths.length === 0 || (allow.isGlobal && !allow.needsAll);
  return rule.path === undefined && (rule.allow ?? []).every(isSame);
}

function specificityOf({ rule }: Match): number {
  if (rule.scored) return NAMED;
  if (rule.form) return FORM;
  return rule.after === undefined ? TOKEN : BEHIND_WORDS;
}

function gapOf({ gap }: Match): number {
  return gap ?? 0;
}

/** What an encoding cuts short (`\/` in a token) is longer in the decoded view. */
function withoutInner<T extends HasMatch>(placed: readonly T[]): T[] {
  const kept: T[] = [];
  let end = 0;
  const sorted = [...placed].sort(({ match: a }, { match: b }) => a.start - b.start || b.end - a.end);
  for (const each of sorted) {
    if (each.match.end <= end) continue;
    end = each.match.end;
    kept.push(each);
  }
  return kept;
}

/** Spans of which none is inside another: sorted by start they are sorted by end. */
class Spans {
  readonly #spans: Span[];

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans];
  }

  /** Adds `span` and returns true, unless it overlaps one that is there. */
  add(span: Span): boolean {
    const at = this.#placeOf(span);
    if ((this.#spans[at - 1]?.end ?? -1) > span.start) return false;
    this.#spans.splice(at, 0, span);
    return true;
  }

  overlaps(span: Span): boolean {
    return (this.#spans[this.#placeOf(span) - 1]?.end ?? -1) > span.start;
  }

  /** How many begin before `span` ends. */
  #placeOf(span: Span): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle] as Span).start < span.end) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

type Span = Pick<Match, 'start' | 'end'>;
