/*
 * Owns the one form of a text in which it is looked at, however it was wrapped, quoted, forwarded or typed: one line,
 * single spaces, none beside Japanese, plain quotes and dashes, full-width letters and digits as ASCII.
 */

import { mailText } from './mail-text.ts';
import { withWholeAddresses } from './wrapped-addresses.ts';

/** Characters that are looked at, in and after decoding: 1 MiB. Notices have a few thousand. */
const MOST_CHARACTERS = 1024 * 1024;

/** `>` of mails, `|` and `│` of Terraform and of chats. */
const QUOTED = /^[ \t]{0,8}(?:[>|│┃][ \t]?){1,32}/;
/** Of ten lines that are not empty, so many begin with `>` in a source that was forwarded as a whole. */
const MOSTLY = 0.8;
/** Kana, Chinese characters, and their punctuation. */
const JAPANESE = '\\u3000-\\u30ff\\u3400-\\u9fff\\uff61-\\uff9f';
const BESIDE_JAPANESE = new RegExp(` (?=[${JAPANESE}])|(?<=[${JAPANESE}]) `, 'g');

/** `text`, which may be the source of a mail, as one line. At most the first MiB of it is looked at. */
export function plainText(text: string): string {
  const mail = mailText(unescapedJson(unquotedWhole(text.slice(0, MOST_CHARACTERS))));
  const lines = plainCharacters(mail.slice(0, MOST_CHARACTERS)).split('\n');
  return withWholeAddresses(lines.map((line) => line.replace(QUOTED, '').trim()))
    .join(' ')
    .replace(/[ \t]+/g, ' ')
    .replace(BESIDE_JAPANESE, '')
    .trim();
}

/** A source of a mail that was quoted: before its parts are read. A few lines that begin with `>` may be HTML. */
function unquotedWhole(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const written = lines.filter((line) => line.trim() !== '');
  const quoted = written.filter((line) => line.startsWith('>'));
  if (quoted.length === 0 || quoted.length < written.length * MOSTLY) return text;
  return lines.map((line) => line.replace(/^(?:>[ \t]?){1,32}/, '')).join('\n');
}

/** Line breaks and quotes inside the strings of JSON. */
function unescapedJson(text: string): string {
  if (!/^\s*[[{]/.test(text)) return text;
  return text
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\\[rnt]/g, ' ')
    .replace(/\\(["/])/g, '$1');
}

function plainCharacters(text: string): string {
  return text
    .normalize('NFKC')
    .slice(0, MOST_CHARACTERS)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd]/g, ' ')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/["\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}
