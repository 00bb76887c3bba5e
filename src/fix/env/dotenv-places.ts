/*
 * Owns finding the definitions in the text of a `.env` file, with their values.
 */

/** One definition. */
export interface DotenvEntry {
  readonly name: string;
  /** Without quotes and escapes; variables in it are not expanded. */
  readonly value: string;
  /** Of its name, from 1. */
  readonly line: number;
  readonly exported: boolean;
}

/** A definition and where it stands. */
export interface DotenvPlace extends DotenvEntry {
  /** One past its name. */
  readonly nameEnd: number;
  /** One past its value, quotes included. */
  readonly end: number;
}

/**
 * All definitions, in their order. Reads what motdotla/dotenv, `node --env-file`, the Ruby gem, python-dotenv, Docker
 * Compose and a shell have in common: `export`, `NAME: value`, quotes over several lines, comments, CRLF, a byte order
 * mark. Where they differ it is the shell that is followed, except that a backslash outside quotes is one, unless it
 * belongs to a word that a shell would take for one ending in a backslash.
 */
export function dotenvPlaces(text: string): readonly DotenvPlace[] {
  const places: DotenvPlace[] = [];
  // Where all lines end in CRLF, an editor made those in quotes too.
  const converted = !/(?<!\r)\n/.test(text);
  let [at, line] = [BYTE_ORDER_MARK.exec(text)?.[0].length ?? 0, 1];
  while (at < text.length) {
    const place = placeAt(text, { at, line, converted });
    if (place !== null) places.push(place);
    const newline = text.indexOf('\n', place?.end ?? at);
    const next = newline === -1 ? text.length : newline + 1;
    line += text.slice(at, next).split('\n').length - 1;
    at = next;
  }
  return places;
}

/** Also of UTF-8 that is read as Latin-1. */
export const BYTE_ORDER_MARK = /^(?:\uFEFF|\u00EF\u00BB\u00BF)/;
const NAME = /[ \t]*(?:(export)[ \t]+)?([\w.-]+)/y;
const SEPARATOR = /[ \t]*=|:(?=\s|$)/y;
/** What follows the closing quote as in motdotla/dotenv: else it is none, and the quotes belong to the value. */
const QUOTED = /[ \t]*(?:'([^']*)'|"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|`([^`]*)`)(?=[ \t]*(?:#[^\n]*|\r?)(?:\n|$))/y;
const UNQUOTED = /[^\n]*/y;
/** As `DOTENV_FORMS` has it for what ends in a backslash. */
const SHELL_WORD = /^(?:[\w./+=:@%,\x80-\uffff-]|\\[\0-\x7f])*\\\\$/;

interface LineStart {
  readonly at: number;
  readonly line: number;
  readonly converted: boolean;
}

function placeAt(text: string, { at, line, converted }: LineStart): DotenvPlace | null {
  const head = matchAt(NAME, text, at);
  const nameEnd = at + (head?.[0].length ?? 0);
  const separator = matchAt(SEPARATOR, text, nameEnd);
  if (head === null || separator === null) return null;
  const start = nameEnd + separator[0].length;
  const { value, length } = quotedAt(text, start) ?? unquotedAt(text, start);
  return {
    name: head[2] ?? '',
    value: converted ? value.replaceAll('\r\n', '\n') : value,
    line,
    exported: head[1] !== undefined,
    nameEnd,
    end: start + length,
  };
}

interface ReadValue {
  readonly value: string;
  /** Blanks before it included. */
  readonly length: number;
}

function quotedAt(text: string, start: number): ReadValue | null {
  const match = matchAt(QUOTED, text, start);
  if (match === null) return null;
  const [{ length }, single, double, backticks] = match;
  return { value: single ?? backticks ?? unescaped(double ?? ''), length };
}

function unquotedAt(text: string, start: number): ReadValue {
  const line = matchAt(UNQUOTED, text, start)?.[0] ?? '';
  const uncommented = line.replace(/[ \t]#.*$/s, '').replace(/[ \t\r]+$/, '');
  const value = uncommented.replace(/^[ \t]+/, '');
  const bare = SHELL_WORD.test(value) ? value.replace(/\\(.)/gs, '$1') : value.replace(/^(['"`])(.*)\1$/s, '$2');
  return { value: bare, length: uncommented.length };
}

function unescaped(quoted: string): string {
  return quoted.replace(/\\([nr"\\$`])/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r' };

/** The match of a sticky pattern at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
