/*
 * Owns the text of what somebody pasted out of a mail program: a message, its source, a part of the source, or neither.
 * Not a reader of whole messages (RFC 5322, RFC 2046): what is pasted begins and ends anywhere.
 */

import { htmlText, isHtml } from './html-text.ts';
import { decodedBody, withoutEncodedWords } from './transfer-encoding.ts';

const HEADER = /^([A-Za-z][A-Za-z0-9-]{1,40}):/;
/** The fields that say something to a reader; the others are noise, with dates and hosts of their own. */
const TOLD = /^(?:subject|date|from|sent|reply-to):/i;
/** Of parts whose boundary was not pasted. A line of dashes is none. */
const BOUNDARY = /^--[-_=]{0,40}[A-Za-z0-9]\S{5,68}$/;
/** Headers of one part. */
const MOST_HEADERS = 200;
/** Lines of nothing but base64, at the width that RFC 2045 allows. */
const BASE64_LINE = /^[A-Za-z0-9+/]{40,76}={0,2}$/;

/** What of `source` a reader sees: parts decoded, HTML as text, attachments left out. */
export function mailText(source: string): string {
  const reader = new PartReader();
  for (const line of source.split(/\r\n|\r|\n/)) reader.read(line);
  return withoutEncodedWords(reader.finish());
}

/** What the headers of a part say of its body. */
interface PartKind {
  readonly type: string;
  readonly charset: string;
  readonly transfer: string;
}

/** Reads lines; knows whether it is among headers, in a part's body, or in plain text. */
class PartReader {
  readonly #out: string[] = [];
  #headers: string[] = [];
  #part: PartKind | null = null;
  #lines: string[] = [];

  read(line: string): void {
    if (BOUNDARY.test(line)) this.#endPart();
    else if (this.#part === null && this.#isHeader(line)) this.#headers.push(line);
    else if (line.trim() === '' && this.#part === null) this.#endHeaders();
    else {
      if (this.#part === null) this.#leaveHeaders();
      this.#lines.push(line);
    }
  }

  finish(): string {
    this.#endPart();
    return this.#out.join('\n');
  }

  #isHeader(line: string): boolean {
    const continues = this.#headers.length > 0 && /^[ \t]+\S/.test(line);
    return (HEADER.test(line) || continues) && this.#headers.length < MOST_HEADERS;
  }

  #endHeaders(): void {
    const fields = this.#headers
      .join('\n')
      .replace(/\n[ \t]+/g, ' ')
      .split('\n');
    const kind = partKind(fields);
    if (kind === null) {
      this.#leaveHeaders();
      this.#lines.push('');
      return;
    }
    this.#headers = [];
    this.#endPart();
    this.#out.push(...fields.filter((field) => TOLD.test(field)));
    this.#part = kind.type.startsWith('multipart/') || kind.type.startsWith('message/') ? null : kind;
  }

  /** They were no headers of a part. */
  #leaveHeaders(): void {
    for (const header of this.#headers) this.#lines.push(header);
    this.#headers = [];
  }

  #endPart(): void {
    this.#leaveHeaders();
    this.#out.push(partText(this.#lines, this.#part));
    this.#lines = [];
    this.#part = null;
  }
}

/** Null when `fields` say nothing of a body. */
function partKind(fields: readonly string[]): PartKind | null {
  const fieldOf = (name: RegExp) =>
    fields
      .find((field) => name.test(field))
      ?.replace(name, '')
      .trim();
  const type = fieldOf(/^content-type:/i);
  const transfer = fieldOf(/^content-transfer-encoding:/i);
  if (type === undefined && transfer === undefined) return null;
  return {
    type: (type ?? 'text/plain').toLowerCase(),
    charset: /\bcharset=["']?([\w-]{1,40})/i.exec(type ?? '')?.[1] ?? 'utf-8',
    transfer: (transfer ?? '').toLowerCase(),
  };
}

function partText(lines: readonly string[], part: PartKind | null): string {
  const body = lines.join('\n');
  if (part !== null && !part.type.startsWith('text/')) return '';
  const text = decodedBody(body, part ?? { transfer: guessedTransfer(lines, body), charset: 'utf-8' });
  return part?.type.startsWith('text/html') || isHtml(text) ? htmlText(text) : text;
}

/** How a body is written whose headers were not pasted. */
function guessedTransfer(lines: readonly string[], body: string): string {
  const written = lines.filter((line) => line.trim() !== '');
  if (written.length > 2 && written.slice(0, -1).every((line) => BASE64_LINE.test(line.trim()))) return 'base64';
  return /=\n/.test(body) && /=(?:3D|20|[CE][0-9A-F]=[89AB][0-9A-F])/.test(body) ? 'quoted-printable' : '';
}
