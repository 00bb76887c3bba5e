/*
 * Owns backslash escapes, as JSON, JavaScript, Ruby, C and their like write them; escaped twice, too.
 */

import { type Decoder, rewrite } from './view.ts';

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0' };

/**
 * Decodes `\n`, `\/`, `\"`, `\u002f`, `\x2f`; a line break behind a backslash disappears, as in JavaScript, C and shells.
 * Characters above U+00FF become `?`: the text is one byte a character.
 */
export const decodeEscapes: Decoder = (text) => {
  if (!text.includes('\\')) return null;
  return rewrite(text, /\\+(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|\r?\n|([\s\S]))/g, (match) => {
    const code = match[1] ?? match[2];
    if (code !== undefined) return oneByte(Number.parseInt(code, 16));
    const character = match[3] ?? '';
    return SIMPLE[character] ?? character;
  });
};

function oneByte(code: number): string {
  return code > 0xff ? '?' : String.fromCharCode(code);
}
