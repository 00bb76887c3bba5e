/*
 * Owns character references of HTML and XML.
 */

import { type Decoder, rewrite } from './view.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  sol: '/',
  plus: '+',
};

/** Decodes `&amp;`, `&#47;`, `&#x2F;`. */
export const decodeHtml: Decoder = (text) => {
  if (!text.includes('&')) return null;
  return rewrite(text, /&(?:#(\d{1,3})|#[xX]([0-9A-Fa-f]{1,2})|(amp|lt|gt|quot|apos|sol|plus));/g, (match) => {
    if (match[1] !== undefined) return String.fromCharCode(Number(match[1]) & 0xff);
    if (match[2] !== undefined) return String.fromCharCode(Number.parseInt(match[2], 16));
    return NAMED[match[3] ?? ''] ?? '';
  });
};
