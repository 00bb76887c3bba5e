/*
 * Owns making an AWS key pair that belongs to nobody: random, so that no live-looking token stands in any file.
 */

import { randomInt } from 'node:crypto';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BASE32 = `${UPPER}234567`;
const BASE64 = `${UPPER}${UPPER.toLowerCase()}0123456789/+`;

/** The text of a credentials file with a fresh key pair. */
export function fakeCredentials(): string {
  const id = `AKIA${drawn({ length: 16, from: BASE32, different: 11 })}`;
  const secret = drawn({ length: 40, from: BASE64, different: 24 });
  return `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
}

interface Draw {
  readonly length: number;
  readonly from: string;
  /** Fewer different characters than this could pass for a placeholder. */
  readonly different: number;
}

function drawn({ length, from, different }: Draw): string {
  let text = '';
  while (!looksReal(text, different)) {
    text = Array.from({ length }, () => from.charAt(randomInt(from.length))).join('');
  }
  return text;
}

function looksReal(text: string, different: number): boolean {
  const classes = /[A-Z]/.test(text) && /\d/.test(text) && (text.length < 40 || /[a-z]/.test(text));
  // An `I` or `J` first is an id of the old style; a path-like or word-like secret could be filtered.
  return classes && !/^[IJ]|TEST|FAKE|\/.*\/.*\//.test(text) && new Set(text).size >= different;
}
