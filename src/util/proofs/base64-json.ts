/*
 * Owns tokens of which a part is a JSON object in base64: behind a prefix, before a signature, or all of it.
 */

import type { Proof } from '../../model/rule.ts';
import { objectOfBase64 } from '../base64.ts';

/** More signs than this that may end the part are not tried. */
const MOST_ENDS = 16;

/** Proven when an object begins at the first `eyJ` (`{"`) and ends with the token or at one of `.`, `_`, `=`. */
export function base64Json(value: string): Proof {
  const start = value.indexOf('eyJ');
  if (start === -1) return 'unproven';
  const part = value.slice(start);
  const ends = [...part.matchAll(/[._=](?!=)/g)].slice(0, MOST_ENDS).map(({ index }) => index);
  const texts = [part, ...ends.map((end) => part.slice(0, end).replace(/=$/, ''))];
  return texts.some((text) => objectOfBase64(text) !== null) ? 'proven' : 'unproven';
}
