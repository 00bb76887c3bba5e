/*
 * Owns what is kept of a match once its window is gone: history shows one secret in ten thousand versions of a file.
 */

import type { Match, MatchContext } from '../model/match.ts';
import { Secret } from '../model/secret.ts';
import { detached } from '../util/detached.ts';
import { linesAround } from '../util/lines-around.ts';
import { urlAround } from '../util/url-around.ts';

/**
 * `match` without the text it was found in, but for the URL it is in, at which pairing and expiry look, and for its lines
 * when allowlists, which may know the path last, look at them.
 */
export function detachedMatch(match: Match): Match {
  const { rule, secret, name, context } = match;
  return {
    ...match,
    secret: new Secret(detached(secret.expose())),
    name: name === null ? null : detached(name),
    context: rule.allow === undefined ? urlOf(context) : linesOf(context),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function urlOf({ text, start, end }: MatchContext): MatchContext {
  return cut({ text, start, end }, urlAround(text, start, end));
}

function linesOf({ text, start, end, whole = { start, end } }: MatchContext): MatchContext {
  const lines = linesAround(text, whole.start, whole.end);
  return { ...cut({ text, start, end }, lines), whole: moved(whole, lines.start) };
}

function cut({ text, ...span }: MatchContext, kept: Span): MatchContext {
  return { text: detached(text.slice(kept.start, kept.end)), ...moved(span, kept.start) };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start - by, end: end - by };
}
