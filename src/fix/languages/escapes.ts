/*
 * Owns what escapes in literals of Ruby, JavaScript, Python and PHP stand for. Each of them has its own.
 */

import type { Quote } from '../../advice/idioms/idiom.ts';

/** What a literal is written between. */
export type Quotes = Pick<Quote, 'open' | 'close' | 'escape' | 'raw'>;

/** The escapes of one way of writing. */
export interface Escapes {
  /** By their letter. */
  readonly letters: Readonly<Record<string, string>>;
  /** Of codes: `x41`, `u0041`, `u{41}`, `U00000041`, `101`. */
  readonly codes: readonly ('x' | 'u' | 'u{' | 'U' | 'octal')[];
  /** Codes behind `x` and octal ones are bytes: beyond ASCII they are no characters. */
  readonly bytes: boolean;
  /** Letters that begin what is not known here. */
  readonly unknown: RegExp;
  /** Whether the backslash of any other letter stays. */
  readonly stays: boolean;
}

const COMMON = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', '\\': '\\' };
const NONE = /(?!)/;

const JAVASCRIPT: Escapes = {
  letters: { ...COMMON, b: '\b', '0': '\0', '\n': '' },
  codes: ['x', 'u', 'u{'],
  bytes: false,
  unknown: /[1-9]/,
  stays: false,
};
const RUBY: Escapes = {
  letters: { ...COMMON, b: '\b', a: '\x07', e: '\x1b', s: ' ', '\n': '' },
  codes: ['x', 'u', 'u{', 'octal'],
  bytes: true,
  unknown: /[cCMu]/,
  stays: false,
};
const PYTHON: Escapes = {
  letters: { ...COMMON, b: '\b', a: '\x07', "'": "'", '"': '"', '\n': '' },
  codes: ['x', 'u', 'U', 'octal'],
  bytes: false,
  unknown: /N/,
  stays: true,
};
const PYTHON_BYTES: Escapes = { ...PYTHON, codes: ['x', 'octal'], bytes: true, unknown: NONE };
const PHP: Escapes = {
  letters: { ...COMMON, e: '\x1b', $: '$', '"': '"' },
  codes: ['x', 'u{', 'octal'],
  bytes: true,
  unknown: NONE,
  stays: true,
};
const PHP_HEREDOC: Escapes = { ...PHP, letters: { ...COMMON, e: '\x1b', $: '$' } };

/** The value that is written as `raw`; null when an escape in it is not known, undefined for other kinds of files. */
export function unescapedIn(kind: string, raw: string, quotes: Quotes): string | null | undefined {
  if (quotes.raw) return raw;
  if (/^(?:javascript|typescript|jsx|tsx|deno|bun)/.test(kind)) return escaped(raw, JAVASCRIPT);
  if (/^(?:ruby|rails-initializer|crystal)$/.test(kind)) return ofRuby(raw, quotes);
  if (/^(?:python|django-environ)$/.test(kind)) return escaped(raw, /^\w*b/i.test(quotes.open) ? PYTHON_BYTES : PYTHON);
  return /^(?:php|laravel-config)$/.test(kind) ? ofPhp(raw, quotes) : undefined;
}

function ofRuby(raw: string, { open, close }: Quotes): string | null {
  if (!/^(?:'|%q)/.test(open)) return escaped(raw, RUBY);
  const marks = new Set(['\\', open.slice(-1), close]);
  return raw.replace(/\\([\s\S])/g, (all, character: string) => (marks.has(character) ? character : all));
}

function ofPhp(raw: string, { open, close }: Quotes): string | null {
  if (open.endsWith("'")) return raw.replace(/\\([\\'])/g, '$1');
  if (!open.startsWith('<<<')) return escaped(raw, PHP);
  // The end of a here-document may be indented: no line begins before it.
  const indent = /[ \t]*(?=\w+$)/.exec(close)?.[0] ?? '';
  const text = raw.replaceAll(`\n${indent}`, '\n');
  return open.includes("'") ? text : escaped(text, PHP_HEREDOC);
}

const ESCAPE =
  /\\(?:(x)([0-9A-Fa-f]{1,2})|(u\{)([0-9A-Fa-f]{1,6})\}|(u)([0-9A-Fa-f]{4})|(U)([0-9A-Fa-f]{8})|([0-7]{1,3})|([\s\S]))/g;

/** What `raw` stands for; null when an escape in it is not known. */
export function escaped(raw: string, escapes: Escapes): string | null {
  let known = true;
  const value = raw.replace(ESCAPE, (all: string, ...groups: (string | undefined)[]) => {
    const meant = meaning(all, groups, escapes);
    known &&= meant !== null;
    return meant ?? '';
  });
  return known ? value : null;
}

function meaning(all: string, groups: readonly (string | undefined)[], escapes: Escapes): string | null {
  const code = codeOf(groups);
  const letter = all.slice(1, 2);
  if (code !== null && escapes.codes.some((each) => each === code.form)) return characterOf(code, escapes);
  if (escapes.unknown.test(letter)) return null;
  if (/\d/.test(letter) && all.length > 2) return null;
  const meant = escapes.letters[letter];
  if (meant !== undefined) return meant + all.slice(2);
  return escapes.stays ? all : all.slice(1);
}

interface Code {
  readonly form: string;
  readonly value: number;
}

function codeOf([x, two = '', u1, braced = '', u2, four = '', long, eight = '', octal]: readonly (
  | string
  | undefined
)[]): Code | null {
  const form = x ?? u1 ?? u2 ?? long;
  if (form !== undefined) return { form, value: Number.parseInt(two || braced || four || eight, 16) };
  return octal === undefined ? null : { form: 'octal', value: Number.parseInt(octal, 8) };
}

function characterOf({ form, value }: Code, { bytes }: Escapes): string | null {
  if (bytes && value > 0x7f && /^(?:x|octal)$/.test(form)) return null;
  return value > 0x10ffff ? null : String.fromCodePoint(value);
}
