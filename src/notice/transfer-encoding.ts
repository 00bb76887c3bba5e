/*
 * Owns undoing what mail does to text on its way: quoted-printable and base64 (RFC 2045, 6.7 and 6.8), encoded words in
 * headers (RFC 2047), and character sets.
 */

import { bytesOfBase64 } from '../util/base64.ts';

/** RFC 2047 allows 75 characters; not everybody keeps to that. */
const ENCODED_WORD = /=\?([\w-]{1,40})(?:\*[\w-]{1,10})?\?([BbQq])\?([^?\s]{0,1000})\?=/g;

/** How the body of a part of a mail is written. */
export interface BodyEncoding {
  /** `quoted-printable`, `base64`; anything else leaves the body as it is. Lower case. */
  readonly transfer: string;
  /** `utf-8`, `iso-2022-jp` …; what is not known is read as UTF-8. */
  readonly charset: string;
}

/** The text of a body. Damaged or truncated encodings give what can be read of them. */
export function decodedBody(body: string, { transfer, charset }: BodyEncoding): string {
  if (transfer === 'quoted-printable') return fromQuotedPrintable(body, charset);
  if (transfer === 'base64') return fromBase64(body, charset);
  // The one character set that is written in seven bits: it can be pasted as it is.
  return body.includes('\u001b$') ? decoderOf('iso-2022-jp').decode(bytesOf(body)) : body;
}

/** `text` with its encoded words read, wherever they stand; spaces between two of them are no part of the text. */
export function withoutEncodedWords(text: string): string {
  return text
    .replace(/\?=\s{1,8}=\?/g, '?==?')
    .replace(ENCODED_WORD, (_, charset: string, kind: string, word: string) =>
      /b/i.test(kind) ? fromBase64(word, charset) : fromQuotedPrintable(word.replaceAll('_', ' '), charset),
    );
}

function fromQuotedPrintable(body: string, charset: string): string {
  const whole = body.replace(/=[ \t]{0,8}(?:\r\n|\r|\n)/g, '');
  const decoder = decoderOf(charset);
  // Run by run: whoever pastes a source may have pasted characters that were decoded before.
  if (decoder.encoding === 'utf-8')
    return whole.replace(/(?:=[0-9A-Fa-f]{2})+/g, (run) => decoder.decode(bytesOf(unescaped(run))));
  return decoder.decode(bytesOf(unescaped(whole)));
}

function fromBase64(body: string, charset: string): string {
  const [run = ''] = /^[A-Za-z0-9+/]*/.exec(body.replace(/\s+/g, '')) ?? [];
  const binary = bytesOfBase64(run.slice(0, run.length % 4 === 1 ? -1 : undefined)) ?? '';
  return decoderOf(charset).decode(bytesOf(binary));
}

/** One character a byte. */
function unescaped(text: string): string {
  return text.replace(/=([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function bytesOf(binary: string): Uint8Array {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function decoderOf(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset);
  } catch {
    // No such character set: the wording is mostly ASCII, which UTF-8 reads.
    return new TextDecoder();
  }
}
