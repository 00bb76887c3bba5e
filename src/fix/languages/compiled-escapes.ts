/*
 * Owns what escapes in literals of compiled languages and shells stand for. Does not own reading them (escapes.ts).
 */

import { type Escapes, escaped, type Quotes } from './escapes.ts';

const COMMON = { n: '\n', r: '\r', t: '\t', '\\': '\\', '"': '"', "'": "'" };
const BELLS = { a: '\x07', b: '\b', f: '\f', v: '\v' };

/** Only codes without a fixed length are unknown: they go on as far as there are digits. */
const FORMS: Readonly<Record<string, Escapes>> = {
  go: { ...base({ ...COMMON, ...BELLS }, 'x', 'u', 'U', 'octal'), bytes: true },
  rust: base({ ...COMMON, '0': '\0', '\n': '' }, 'x', 'u{'),
  java: base({ ...COMMON, b: '\b', f: '\f', s: ' ', '\n': '' }, 'u', 'octal'),
  kotlin: base({ ...COMMON, b: '\b', $: '$' }, 'u'),
  scala: base({ ...COMMON, b: '\b', f: '\f' }, 'u'),
  groovy: base({ ...COMMON, b: '\b', f: '\f', $: '$', '\n': '' }, 'u', 'octal'),
  clojure: base({ ...COMMON, b: '\b', f: '\f' }, 'u'),
  c: { ...base({ ...COMMON, ...BELLS, '?': '?', '\n': '' }, 'u', 'U', 'octal'), bytes: true },
  csharp: base({ ...COMMON, ...BELLS, '0': '\0' }, 'u', 'U'),
  fsharp: base({ ...COMMON, ...BELLS }, 'u', 'U'),
  'swift-server': base({ ...COMMON, '0': '\0', '\n': '' }, 'u{'),
};

function base(letters: Escapes['letters'], ...codes: Escapes['codes']): Escapes {
  return { letters, codes, bytes: false, unknown: except(letters), stays: false };
}

/** All letters but these. */
function except(letters: Escapes['letters']): RegExp {
  return new RegExp(
    `[^${Object.keys(letters)
      .map((letter) => letter.replace(/[\\\]^-]/, '\\$&'))
      .join('')}]`,
  );
}

/** `$'…'`, where what is no escape keeps its backslash. */
const DOLLAR_QUOTES: Escapes = {
  letters: { ...COMMON, ...BELLS, e: '\x1b', E: '\x1b', '?': '?' },
  codes: ['x', 'u', 'U', 'octal'],
  bytes: true,
  unknown: /[cuUx]/,
  stays: true,
};

/** The value that is written as `raw`; null when an escape in it is not known, undefined for other kinds of files. */
export function compiledValue(kind: string, raw: string, quotes: Quotes): string | null | undefined {
  const { open, escape: mark } = quotes;
  if (kind === 'shell' && open === "$'") return escaped(raw, DOLLAR_QUOTES);
  if (kind === 'fish') return raw.replace(open === "'" ? /\\([\\'])/g : /\\(?:([\\"$])|\n)/g, '$1');
  const form = FORMS[kind === 'cpp' ? 'c' : kind];
  if (form === undefined || mark === 'double') return undefined;
  const text = open.endsWith('"""') && LAID_OUT.test(kind) ? withoutLayout(raw) : raw;
  return mark === null || quotes.raw ? text : escaped(kind === 'rust' ? continued(text) : text, form);
}

/** Languages in which the indentation of a text block is none of its text. */
const LAID_OUT = /^(?:java|csharp|swift-server)$/;

/** What all lines have begins where the last one does. */
function withoutLayout(raw: string): string {
  const indent = /\n([ \t]*)[^\n]*$/.exec(raw)?.[1] ?? '';
  const text = raw.replaceAll(`\n${indent}`, '\n').replace(/[ \t]+(?=\n)/g, '');
  // The text begins on the line below the quotes.
  return text.replace(/^\n/, '');
}

/** A backslash at the end of a line takes the beginning of the next one with it. */
function continued(raw: string): string {
  return raw.replace(/((?:^|[^\\])(?:\\\\)*)\\\n\s*/g, '$1');
}
