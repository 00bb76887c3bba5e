/*
 * Owns what is kept of a match once its window is gone: history shows one secret in ten thousand versions of a file.
 */

import type { Match, MatchContext } from '../model/match.ts';
import { Secret } from '../model/secret.ts';
import { detached } from '../util/detached.ts';
import { urlAround } from '../util/url-around.ts';

/** `match` without the text it was found in, but for the URL it is in: pairing and expiry look at that. */
export function detachedMatch(match: Match): Match {
  const { secret, name, context } = match;
  return {
    ...match,
    secret: new Secret(detached(secret.expose())),
    name: name === null ? null : detached(name),
    context: urlOf(context),
  };
}

function urlOf({ text, start, end }: MatchContext): MatchContext {
  const url = urlAround(text, start, end);
  return { text: detached(text.slice(url.start, url.end)), start: start - url.start, end: end - url.start };
}
