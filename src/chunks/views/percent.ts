/*
 * Owns percent-encoding (RFC 3986), as in URLs and form bodies.
 */

import { type Decoder, rewrite } from './view.ts';

/** Decodes `%2F`; `%252F`, encoded twice, becomes `/` as well. */
export const decodePercent: Decoder = (text) => {
  if (!text.includes('%')) return null;
  return rewrite(text, /%(?:25)?([0-9A-Fa-f]{2})/g, (match) =>
    String.fromCharCode(Number.parseInt(match[1] ?? '', 16)),
  );
};
